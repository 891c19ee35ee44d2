/** How often a step counts and how it fades; folded away where it does neither, for most rules do not. */
import { useSignal } from '@preact/signals';
import type { Step } from '../../engine';
import { DecayCurve } from '../parts/decay-curve';
import { pointsOf } from '../parts/weight';
import { setStep } from '../state/change';
import { endJoin, type Key, typedCell } from '../state/draft';
import { isActivity, positionOf } from '../state/fitting';
import { header, table } from '../state/leads';
import { say } from '../words';

interface RuleFadingProps {
  readonly at: number;
  readonly step: number;
  readonly own: Step;
  readonly ruleKey: Key;
  readonly counts: boolean;
  readonly disabled: boolean;
}

/** Days that a new half-life begins with. */
const USUAL_HALF_LIFE = 30;

export function RuleFading({ at, step, own, ruleKey, counts, disabled }: RuleFadingProps) {
  const isSet = (cell: unknown): boolean => String(cell ?? '').trim() !== '';
  const isOpen = useSignal(counts || isSet(own.upTo) || isSet(own.halfLife));
  const fades = isSet(own.halfLife) || isSet(own.since);
  const halfLife = pointsOf(own.halfLife) ?? 0;
  const dates = header.value.filter((name, position) => name.trim() !== '' && table.value?.kinds[position] === 'date');
  const since = String(own.since ?? '').trim();
  const listed = dates.find((name) => positionOf(name) === positionOf(since));
  // Events of the log fade from their own dates.
  const ofLog = own.conditions.some(({ column }) => isActivity(column));
  const [usual = ''] = ofLog ? [] : dates;
  if (!isOpen.value)
    return disabled ? null : (
      <button
        type="button"
        class="link more"
        aria-expanded={false}
        onClick={() => {
          isOpen.value = true;
        }}
      >
        {say('fadingMore')}
      </button>
    );
  return (
    <div class="fading">
      {(counts || isSet(own.upTo)) && (
        <label class="labelled beside">
          <span>{say('countUpTo')}</span>
          <span class="unit">
            <input
              class="field number"
              inputMode="numeric"
              disabled={disabled}
              value={String(own.upTo ?? '')}
              placeholder={say('noLimit')}
              onInput={(event) => {
                const text = event.currentTarget.value;
                setStep(at, step, { upTo: typedCell(text) }, `upTo ${ruleKey}.${step}`);
              }}
              onBlur={endJoin}
            />
            <span class="soft">{say('times')}</span>
          </span>
        </label>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={fades}
          disabled={disabled || (dates.length === 0 && !fades && !ofLog)}
          onChange={(event) =>
            setStep(
              at,
              step,
              event.currentTarget.checked ? { halfLife: USUAL_HALF_LIFE, since: usual } : { halfLife: '', since: '' },
            )
          }
        />
        <span>
          {say('fades')}
          {dates.length === 0 && !ofLog && <small>{say('fadesNoDates')}</small>}
        </span>
      </label>
      {fades && (
        <>
          <div class="row half-life">
            <span>{say('halvesEvery')}</span>
            <input
              class="field number"
              inputMode="decimal"
              aria-label={say('halfLife')}
              disabled={disabled}
              value={String(own.halfLife ?? '')}
              onInput={(event) => {
                const text = event.currentTarget.value;
                setStep(at, step, { halfLife: typedCell(text) }, `halfLife ${ruleKey}.${step}`);
              }}
              onBlur={endJoin}
            />
            <span>{say('daysSince')}</span>
          </div>
          <select
            class="field"
            aria-label={say('since')}
            disabled={disabled}
            value={listed ?? since}
            onChange={(event) => setStep(at, step, { since: event.currentTarget.value })}
          >
            {ofLog && <option value="">{say('ownDates')}</option>}
            {listed === undefined && !(ofLog && since === '') && (
              <option value={since}>{since === '' ? say('chooseColumn') : since}</option>
            )}
            {dates.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
          {halfLife > 0 && <DecayCurve halfLife={halfLife} weight={pointsOf(own.weight)} />}
        </>
      )}
    </div>
  );
}
