/** A weight by slider and by number; and what stands there where a step gives no points but limits the score. */
import { computed } from '@preact/signals';
import { meaning, numberOf, splitWeight } from '../../engine';
import { base, decimalSign, endJoin, model } from '../state/draft';
import { say, signed } from '../words';

interface WeightProps {
  readonly weight: number;
  /** What the weight belongs to, for screen readers. */
  readonly label: string;
  /** What tells its step apart where a rule has several. */
  readonly hint?: string;
  readonly disabled: boolean;
  readonly onChange: (weight: number, sliding: boolean) => void;
}

/** The end of every slider: one for all rules, so that their lengths can be compared. */
export const sliderEnd = computed(() => {
  const weights = [model.value, base.value?.read.model].flatMap((one) =>
    (one?.rules ?? []).flatMap(({ steps }) => steps.map(({ weight }) => Math.abs(pointsOf(weight) ?? 0))),
  );
  const most = Math.max(...weights, 0);
  return [10, 20, 30, 50, 100, 200, 500, 1000].find((end) => end >= most) ?? most;
});

/** The weight of a step as points; undefined where it is none: a limit, a deal-breaker, or a mistake. */
export function pointsOf(weight: unknown): number | undefined {
  if (typeof weight === 'number') return weight;
  if (typeof weight !== 'string') return undefined;
  return numberOf(weight, decimalSign.value);
}

export function WeightSlider({ weight, label, hint, disabled, onChange }: WeightProps) {
  const end = sliderEnd.value;
  const ratio = (Math.max(-end, Math.min(end, weight)) + end) / (2 * end);
  return (
    <input
      type="range"
      class="slider"
      style={`--ratio:${ratio};--fill:${weight < 0 ? 'var(--bad)' : 'var(--blue)'}`}
      min={-end}
      max={end}
      step={end <= 10 ? 0.5 : 1}
      value={weight}
      disabled={disabled}
      aria-label={label}
      aria-description={hint}
      aria-valuetext={say('weightSpoken', { points: signed(weight) })}
      onInput={(event) => onChange(Number(event.currentTarget.value), true)}
      onChange={endJoin}
    />
  );
}

export function WeightNumber({ weight, label, hint, disabled, onChange }: WeightProps) {
  return (
    <input
      class={`weight ${weight < 0 ? 'negative' : ''}`}
      inputMode="decimal"
      value={signed(weight)}
      disabled={disabled}
      aria-label={label}
      aria-description={hint}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => {
        const read = numberOf(event.currentTarget.value, decimalSign.value);
        if (read !== undefined) onChange(read, false);
        event.currentTarget.value = signed(read ?? weight);
      }}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
        if (by === 0) {
          if (event.key === 'Enter') event.currentTarget.blur();
          return;
        }
        event.preventDefault();
        onChange(weight + by * (event.shiftKey ? 10 : 1), true);
      }}
      onBlur={endJoin}
    />
  );
}

/** What a step does instead of giving points: out, at least Hot, at most 40. */
export function WeightLimit({ weight }: { readonly weight: unknown }) {
  if (meaning('weights', weight) === 'disqualify') return <span class="limit out">{say('weightOut')}</span>;
  const written = String(weight ?? '').trim();
  const { kind, rest } = splitWeight(written);
  const shown = kind === 'atLeast' ? `≥ ${rest}` : kind === 'atMost' ? `≤ ${rest}` : written;
  return <span class="limit">{shown === '' ? say('weightMissing') : shown}</span>;
}
