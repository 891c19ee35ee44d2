/** One condition: a column, what is asked of it, and the value, entered as fits the question. */
import { type Condition, type ConditionName, meaning, originOf, word } from '../../engine';
import { asCondition, conditionsFor, isActivity, languageOfModel, onColumn, positionOf } from '../state/fitting';
import { header } from '../state/leads';
import { activityColumns, factColumns } from '../state/origins';
import { conditionWord, reasonWords, say } from '../words';
import { ActivityEntry, ValueEntry } from './condition-value';
import { IconButton } from './icon';

interface ConditionProps {
  readonly own: Condition;
  /** Its column, also where the row leaves it to the one above. */
  readonly column: string;
  readonly isFirst: boolean;
  readonly disabled: boolean;
  /** What may be asked besides the columns of the sheet. */
  readonly beyond: 'activities' | 'facts' | 'both';
  /** What a blank column means, where it may be left so. */
  readonly forRest?: string;
  readonly onChange: (patch: Partial<Condition>, joins?: string) => void;
  readonly onRemove: () => void;
}

export function ConditionEditor(props: ConditionProps) {
  const { own, column, isFirst, disabled, onChange, onRemove } = props;
  const name = meaning('conditions', own.condition);
  const joined = meaning('joins', own.join);
  return (
    <div class="condition">
      {!isFirst && (
        <div class="row">
          <button
            type="button"
            class="join"
            disabled={disabled}
            title={say('changeJoin')}
            onClick={() => onChange({ join: word('joins', joined === 'or' ? 'and' : 'or', languageOfModel()) })}
          >
            {joined === 'or' ? reasonWords.or : reasonWords.and}
          </button>
          <span class="grow" />
          {!disabled && <IconButton icon="close" label={say('removeCondition')} onClick={onRemove} />}
        </div>
      )}
      <ColumnChoice {...props} />
      {(column !== '' || props.forRest === undefined) && (
        <div class="asks">
          <select
            class="field"
            aria-label={say('condition')}
            aria-invalid={name === undefined}
            disabled={disabled || column === ''}
            value={name ?? ''}
            onChange={(event) => {
              const next = asCondition(own, event.currentTarget.value as ConditionName);
              onChange({ condition: next.condition, value: next.value, to: next.to });
            }}
          >
            {name === undefined && <option value="">{String(own.condition ?? '') || say('chooseCondition')}</option>}
            {conditionsFor(column, own.condition).map((one) => (
              <option key={one} value={one}>
                {conditionWord(one)}
              </option>
            ))}
          </select>
          <ValueEntry own={own} column={column} disabled={disabled} change={onChange} />
          {isActivity(column) && props.beyond !== 'facts' && (
            <ActivityEntry own={own} disabled={disabled} change={onChange} />
          )}
        </div>
      )}
    </div>
  );
}

function ColumnChoice({ own, column, disabled, beyond, forRest, isFirst, onChange }: ConditionProps) {
  const names = header.value.filter((name) => name.trim() !== '');
  const position = positionOf(column);
  const isOther = position === undefined && originOf(column) !== undefined;
  const activities = beyond === 'facts' ? [] : activityColumns();
  const facts = beyond === 'activities' ? [] : factColumns();
  const listed = isOther ? [...activities, ...facts].find((one) => sameOrigin(one, column)) : undefined;
  const known = position !== undefined || listed !== undefined;
  const mayBeBlank = isFirst && forRest !== undefined;
  const choose = (chosen: string): void => {
    if (chosen === '') onChange({ column: '', condition: '', value: '', to: '', within: '', count: '' });
    else {
      const next = onColumn({ ...own, column }, chosen);
      const counts = isActivity(chosen) ? {} : { within: '', count: '' };
      onChange({ column: next.column, condition: next.condition, value: next.value, to: next.to, ...counts });
    }
  };
  return (
    <select
      class="field"
      aria-label={say('column')}
      aria-invalid={!known && !isOther && column !== ''}
      disabled={disabled}
      value={
        listed ?? (position === undefined ? column : (names.find((one) => positionOf(one) === position) ?? column))
      }
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {mayBeBlank && <option value="">{forRest}</option>}
      {!known && !(mayBeBlank && column === '') && (
        <option value={column}>
          {column === '' ? say('chooseColumn') : isOther ? column : say('columnGone', { column })}
        </option>
      )}
      {names.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
      <Offers label={say('columnsOfLog')} columns={activities} />
      <Offers label={say('columnsOfLead')} columns={facts} />
    </select>
  );
}

function Offers({ label, columns }: { readonly label: string; readonly columns: readonly string[] }) {
  if (columns.length === 0) return null;
  return (
    <optgroup label={label}>
      {columns.map((one) => (
        <option key={one} value={one}>
          {originOf(one)?.rest === '*' ? say('anyActivity') : originOf(one)?.rest}
        </option>
      ))}
    </optgroup>
  );
}

function sameOrigin(one: string, other: string): boolean {
  const [a, b] = [originOf(one), originOf(other)];
  if (a?.origin !== b?.origin) return false;
  const fact = meaning('leadFacts', a?.rest);
  return a?.origin === 'lead' && fact !== undefined
    ? fact === meaning('leadFacts', b?.rest)
    : a?.rest.trim().toLowerCase() === b?.rest.trim().toLowerCase();
}
