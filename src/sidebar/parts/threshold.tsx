/** The thresholds over the histogram: lines to be dragged or moved by keyboard, each with its score beneath. */
import { useRef } from 'preact/hooks';
import { lanesOf } from '../state/lanes';
import { after } from '../state/preview';
import { canEdit } from '../state/session';
import { endMove, moveThreshold, span, type Threshold, thresholds } from '../state/thresholds';
import { number, say } from '../words';
import { Bars, placeOnAxis } from './histogram';

/** The width of the plot in a sidebar of 300 px, for telling which labels would overlap. */
const WIDE = 258;
const LANE = 23;

/** Histogram, axis and thresholds. */
export function ScoreAxis() {
  const plot = useRef<HTMLDivElement>(null);
  const scale = span.value;
  const shown = thresholds.value;
  const startsThere = shown.some(({ from }) => from === scale.lowest);
  const ends = [number(scale.lowest), number(scale.highest)];
  const widths = ends.map((end) => 7 * end.length);
  const lanes = lanesOf(
    shown.map(({ from }) => ({ center: placeOnAxis(from, scale) * WIDE, width: 16 + 7.2 * number(from).length })),
    [
      ...(startsThere ? [] : [{ center: (widths[0] ?? 0) / 2, width: widths[0] ?? 0 }]),
      { center: WIDE - (widths[1] ?? 0) / 2, width: widths[1] ?? 0 },
    ],
  );
  const depth = Math.max(0, ...lanes) + 1;
  return (
    <div class="axis" style={{ paddingBottom: `${depth * LANE + 12}px` }}>
      <div class="plot" ref={plot}>
        <Bars />
        {shown.map((threshold, at) => (
          <Handle key={threshold.band.key} threshold={threshold} lane={lanes[at] ?? 0} plot={() => plot.current} />
        ))}
      </div>
      <span class="end number" hidden={startsThere}>
        {ends[0]}
      </span>
      <span class="end last number">{ends[1]}</span>
    </div>
  );
}

interface HandleProps {
  readonly threshold: Threshold;
  readonly lane: number;
  readonly plot: () => HTMLElement | null;
}

function Handle({ threshold, lane, plot }: HandleProps) {
  const { band, from, least, most } = threshold;
  const scale = span.value;
  const at = after.value.bandViews.findIndex(({ key }) => key === band.key);
  /** How far from the line the pointer took hold. */
  const grip = useRef<number | null>(null);
  const place = placeOnAxis(from, scale);

  const onPointerDown = (event: PointerEvent & { readonly currentTarget: HTMLElement }): void => {
    const box = plot()?.getBoundingClientRect();
    if (!canEdit.value || !box || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    event.currentTarget.focus();
    event.preventDefault();
    endMove();
    grip.current = event.clientX - box.left - place * box.width;
  };
  const onPointerMove = (event: PointerEvent): void => {
    const box = plot()?.getBoundingClientRect();
    if (grip.current === null || !box || box.width === 0) return;
    const ratio = (event.clientX - grip.current - box.left) / box.width;
    moveThreshold(threshold, scale.lowest + ratio * scale.unit * scale.scores);
  };
  const onPointerEnd = (): void => {
    if (grip.current === null) return;
    grip.current = null;
    endMove();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const to = scoreAfterKey(event, threshold, scale.unit);
    if (to === undefined || !canEdit.value) return;
    event.preventDefault();
    moveThreshold(threshold, to);
  };
  return (
    <div
      class="threshold"
      role="slider"
      tabIndex={0}
      aria-label={say('thresholdOf', { band: band.name })}
      aria-orientation="horizontal"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={from}
      aria-valuetext={say('thresholdSpoken', { score: number(from), band: band.name, n: after.value.counts[at] ?? 0 })}
      aria-readonly={!canEdit.value}
      title={say('thresholdOf', { band: band.name })}
      style={{ left: `${place * 100}%`, '--lane': `${lane * LANE}px` }}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
      onLostPointerCapture={onPointerEnd}
      onKeyDown={onKeyDown}
      onBlur={endMove}
    >
      <span class="score number">{number(from)}</span>
    </div>
  );
}

function scoreAfterKey(
  { key, shiftKey }: KeyboardEvent,
  { from, least, most }: Threshold,
  unit: number,
): number | undefined {
  const by = unit * (shiftKey ? 10 : 1);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - by;
    case 'ArrowRight':
    case 'ArrowUp':
      return from + by;
    case 'PageDown':
      return from - 10 * unit;
    case 'PageUp':
      return from + 10 * unit;
    case 'Home':
      return least;
    case 'End':
      return most;
    default:
      return undefined;
  }
}
