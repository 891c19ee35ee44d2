/** The curve of gain: after calling so many leads from the top, so many of the wins are found; read at any point of it. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Backtest, GainPoint } from '../../learn';
import { percent, say } from '../words';
import { Figures } from './headline';

interface GainProps {
  readonly now: Backtest;
  readonly was: Backtest | undefined;
}

/** The drawing's own units. */
const WIDE = 236;
const HIGH = 120;

export function Gain({ now, was }: GainProps) {
  const at = useSignal(4);
  const title = useId();
  const { gain } = now;
  const point = gain[at.value];
  if (!point || now.lost === 0) return null;
  const read = say('gainAt', { called: percent(point.called), wins: percent(point.wins) });
  const onPointer = (event: PointerEvent & { readonly currentTarget: SVGElement }): void => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    at.value = Math.max(0, Math.min(gain.length - 1, Math.round(((event.clientX - left) / width) * (gain.length - 1))));
  };
  return (
    <section aria-labelledby={title}>
      <h2 class="heading" id={title}>
        {say('gainHeading')}
      </h2>
      <div class="gain">
        <span class="axis-y" aria-hidden="true">
          <span>100%</span>
          <span>{say('gainWins')}</span>
          <span>0%</span>
        </span>
        <svg
          viewBox={`0 0 ${WIDE} ${HIGH}`}
          preserveAspectRatio="none"
          aria-hidden="true"
          onPointerMove={onPointer}
          onPointerDown={onPointer}
        >
          <path class="grid" d={`M0 ${HIGH / 2}H${WIDE}M${WIDE / 2} 0V${HIGH}`} />
          <path class="chance" d={`M0 ${HIGH}L${WIDE} 0`} />
          {was && <path class="then" d={pathOf(was.gain)} />}
          <path class="curve" d={pathOf(gain)} />
          <path class="drop" d={`M${x(point)} ${HIGH}V${y(point)}`} />
          <circle cx={x(point)} cy={y(point)} r="4.5" />
        </svg>
        <span class="axis-x" aria-hidden="true">
          <span>0%</span>
          <span>{say('gainCalled')}</span>
          <span>100%</span>
        </span>
        <input
          type="range"
          class="slider"
          style={{ '--ratio': point.called, '--mid': '0%', '--fill': 'var(--blue)' }}
          min={0}
          max={gain.length - 1}
          step={1}
          value={at.value}
          aria-label={say('gainCalled')}
          aria-valuetext={read}
          onInput={(event) => {
            at.value = Number(event.currentTarget.value);
          }}
        />
      </div>
      <p class="read" aria-hidden="true">
        <Figures text={read} />
      </p>
      {was && (
        <p class="legend">
          <i class="then-key" aria-hidden="true" />
          {say('gainThen')}
        </p>
      )}
    </section>
  );
}

function x({ called }: GainPoint): string {
  return (called * WIDE).toFixed(1);
}

function y({ wins }: GainPoint): string {
  return ((1 - wins) * HIGH).toFixed(1);
}

function pathOf(gain: readonly GainPoint[]): string {
  return gain.map((point, at) => `${at === 0 ? 'M' : 'L'}${x(point)} ${y(point)}`).join('');
}
