/** One condition: a column of the sheet, what is asked of it, and the value, entered as fits the question. */
import { type ConditionName, meaning, type Rule, word } from '../../engine';
import { IconButton } from '../parts/icon';
import { columnsOf } from '../parts/rule-words';
import { Values } from '../parts/values';
import { replaceRule, setCondition } from '../state/change';
import { endJoin, type Key, typedCell } from '../state/draft';
import { asCondition, conditionsFor, languageOfModel, onColumn, positionOf, valueKindOf } from '../state/fitting';
import { header } from '../state/leads';
import { joinValues, splitValues } from '../state/values';
import { conditionWord, reasonWords, say } from '../words';

interface RuleConditionProps {
  readonly at: number;
  readonly step: number;
  readonly condition: number;
  readonly rule: Rule;
  readonly ruleKey: Key;
  readonly disabled: boolean;
}

export function RuleCondition({ at, step, condition, rule, ruleKey, disabled }: RuleConditionProps) {
  const own = rule.steps[step]?.conditions[condition];
  if (!own) return null;
  const column = columnsOf(rule)[step]?.[condition] ?? '';
  const names = header.value.filter((name) => name.trim() !== '');
  const known = positionOf(column) !== undefined;
  const name = meaning('conditions', own.condition);
  const joined = meaning('joins', own.join);
  const change = (patch: Partial<typeof own>, joins?: string): void =>
    setCondition(at, step, condition, patch, joins && `${joins} ${ruleKey}.${step}.${condition}`);
  return (
    <div class="condition">
      {condition > 0 && (
        <div class="row">
          <button
            type="button"
            class="join"
            disabled={disabled}
            title={say('changeJoin')}
            onClick={() => change({ join: word('joins', joined === 'or' ? 'and' : 'or', languageOfModel()) })}
          >
            {joined === 'or' ? reasonWords.or : reasonWords.and}
          </button>
          <span class="grow" />
          {!disabled && (
            <IconButton
              icon="close"
              label={say('removeCondition')}
              onClick={() => removeCondition(at, rule, step, condition)}
            />
          )}
        </div>
      )}
      <select
        class="field"
        aria-label={say('column')}
        aria-invalid={!known && column !== ''}
        disabled={disabled}
        value={known ? (names.find((one) => positionOf(one) === positionOf(column)) ?? column) : column}
        onChange={(event) => {
          const next = onColumn({ ...own, column }, event.currentTarget.value);
          change({ column: next.column, condition: next.condition, value: next.value, to: next.to });
        }}
      >
        {!known && (
          <option value={column}>{column === '' ? say('chooseColumn') : say('columnGone', { column })}</option>
        )}
        {names.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <div class="asks">
        <select
          class="field"
          aria-label={say('condition')}
          aria-invalid={name === undefined}
          disabled={disabled || column === ''}
          value={name ?? ''}
          onChange={(event) => {
            const next = asCondition(own, event.currentTarget.value as ConditionName);
            change({ condition: next.condition, value: next.value, to: next.to });
          }}
        >
          {name === undefined && <option value="">{String(own.condition ?? '') || say('chooseCondition')}</option>}
          {conditionsFor(column, own.condition).map((one) => (
            <option key={one} value={one}>
              {conditionWord(one)}
            </option>
          ))}
        </select>
        <ValueEntry own={own} column={column} disabled={disabled} change={change} />
      </div>
    </div>
  );
}

interface ValueEntryProps {
  readonly own: Rule['steps'][number]['conditions'][number];
  readonly column: string;
  readonly disabled: boolean;
  readonly change: (patch: Partial<ValueEntryProps['own']>, joins?: string) => void;
}

function ValueEntry({ own, column, disabled, change }: ValueEntryProps) {
  const amount = (key: 'value' | 'to', label: string, unit = '') => (
    <span class="unit">
      <input
        class="field number"
        inputMode="decimal"
        aria-label={label}
        disabled={disabled}
        value={String(own[key] ?? '')}
        onInput={(event) => change({ [key]: typedCell(event.currentTarget.value) }, key)}
        onBlur={endJoin}
      />
      {unit !== '' && <span class="soft">{unit}</span>}
    </span>
  );
  switch (valueKindOf(own.condition)) {
    case 'none':
      return null;
    case 'number':
      return amount('value', say('value'));
    case 'unit':
      return amount('value', say('unit'));
    case 'days':
      return amount('value', say('value'), say('daysUnit'));
    case 'date':
      return (
        <input
          class="field number"
          type="date"
          aria-label={say('date')}
          disabled={disabled}
          value={String(own.value ?? '')}
          onInput={(event) => change({ value: event.currentTarget.value }, 'value')}
          onBlur={endJoin}
        />
      );
    case 'two numbers':
      return (
        <span class="row">
          {amount('value', say('from'))}
          <span class="soft">–</span>
          {amount('to', say('to'))}
        </span>
      );
    case 'list':
      return (
        <Values
          position={positionOf(column)}
          condition={own.condition}
          values={splitValues(own.value)}
          label={say('valueAdd')}
          disabled={disabled}
          onChange={(values) => change({ value: joinValues(values) })}
        />
      );
  }
}

function removeCondition(at: number, rule: Rule, step: number, condition: number): void {
  replaceRule(at, {
    ...rule,
    steps: rule.steps.map((one, index) =>
      index === step ? { ...one, conditions: one.conditions.filter((_, c) => c !== condition) } : one,
    ),
  });
}
