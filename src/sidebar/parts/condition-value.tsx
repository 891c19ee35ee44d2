/** What a condition is held against: values, numbers, days or a date; of an activity also which events count. */
import { type Condition, meaning, type Term, termsOf, word } from '../../engine';
import { endJoin, typedCell } from '../state/draft';
import { languageOfModel, positionOf, valueKindOf } from '../state/fitting';
import { joinValues, splitValues } from '../state/values';
import { say, term } from '../words';
import { Values } from './values';

interface EntryProps {
  readonly own: Condition;
  readonly disabled: boolean;
  readonly change: (patch: Partial<Condition>, joins?: string) => void;
}

/** Of an activity: how old an event may be, and how its events are counted. */
export function ActivityEntry({ own, disabled, change }: EntryProps) {
  return (
    <div class="activity-asks">
      <label class="labelled">
        <span>{say('activityWithin')}</span>
        <span class="unit">
          <input
            class="field number"
            inputMode="decimal"
            placeholder={say('anyTime')}
            disabled={disabled}
            value={String(own.within ?? '')}
            onInput={(event) => change({ within: typedCell(event.currentTarget.value) }, 'within')}
            onBlur={endJoin}
          />
          <span class="soft">{say('daysUnit')}</span>
        </span>
      </label>
      <label class="labelled">
        <span>{say('activityCount')}</span>
        <select
          class="field"
          disabled={disabled}
          value={meaning('counts', own.count ?? '') ?? 'each'}
          onChange={(event) => {
            const chosen = event.currentTarget.value as Term<'counts'>;
            change({ count: chosen === 'each' ? '' : word('counts', chosen, languageOfModel()) });
          }}
        >
          {termsOf('counts').map((one) => (
            <option key={one} value={one}>
              {term('counts', one)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The value, entered as fits the question. */
export function ValueEntry({ own, column, disabled, change }: EntryProps & { readonly column: string }) {
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
