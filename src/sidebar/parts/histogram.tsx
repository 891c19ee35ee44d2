/** The scores of all leads as bars over the scale, each in the colour of its band; as saved, as a thin line over them. */
import { type Histogram, spread, spreadBefore, tallest } from '../state/histogram';
import { after, type BandView, reach } from '../state/preview';
import { type Span, span } from '../state/thresholds';
import { number, say } from '../words';
import { bandStyle } from './band-mark';

/** The drawing's own units; it is stretched to the width at hand. */
const WIDE = 1000;
const HIGH = 100;

export function Bars() {
  const scale = span.value;
  const [is, was] = [spread.value, spreadBefore.value];
  const top = tallest(is, was);
  const { bandViews } = after.value;
  const paths = pathsOf(is, scale, bandViews, top);
  const { lowest, highest } = reach.value;
  return (
    <>
      <svg class="bars" viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" role="img" aria-label={inWords()}>
        {paths.map((path, at) => {
          const band = bandViews[at];
          return path !== '' && band && <path key={band.key} d={path} style={{ color: bandStyle(band).background }} />;
        })}
        <path class="ghost" d={ghostOf(was, is, scale, top)} />
      </svg>
      <Beyond side="left" points={lowest - scale.lowest} scale={scale} />
      <Beyond side="right" points={scale.highest - highest} scale={scale} />
      {[...is.counts].map((count, bin) => {
        const all = count + (is.disqualified[bin] ?? 0);
        return (
          all > top && (
            <span
              class="cut number"
              key={bin}
              style={{ left: `${Math.max(4, Math.min(96, ((bin + 0.5) * is.size * 100) / scale.scores))}%` }}
            >
              {number(all)}
            </span>
          )
        );
      })}
    </>
  );
}

/** Where a score begins on the axis, from 0 to 1. */
export function placeOnAxis(score: number, { lowest, unit, scores }: Span): number {
  return Math.max(0, Math.min(1, (score - lowest) / (unit * scores)));
}

interface BeyondProps {
  readonly side: 'left' | 'right';
  readonly points: number;
  readonly scale: Span;
}

/** The part of the scale that no lead can reach, hatched where it is wide enough to be seen. */
function Beyond({ side, points, scale }: BeyondProps) {
  const share = points / (scale.unit * scale.scores);
  return share < 0.02 ? null : <span class="beyond" style={{ [side]: 0, width: `${share * 100}%` }} />;
}

/** The bars as one path for each band: a hundred shapes would be slower to move. */
function pathsOf(bins: Histogram, scale: Span, views: readonly BandView[], top: number): readonly string[] {
  const { size, counts, disqualified } = bins;
  const paths = views.map(() => '');
  const out = views.findIndex(({ kind }) => kind === 'disqualified');
  const starts = views.map(({ kind, from }) =>
    kind === 'score' ? Math.ceil((from - scale.lowest) / scale.unit - 1e-9) : Number.POSITIVE_INFINITY,
  );
  const viewOf = (score: number): number => {
    const found = starts.findIndex((start) => start <= score);
    return found < 0 ? views.length - 1 : found;
  };
  const px = WIDE / scale.scores;
  counts.forEach((count, bin) => {
    const outs = disqualified[bin] ?? 0;
    if (count + outs === 0) return;
    const first = bin * size;
    const end = Math.min(first + size, scale.scores);
    const right = (end - (end - first) * (size > 1 || scale.scores < 60 ? 0.14 : 0)) * px;
    const floor = HIGH - heightOf(outs, top);
    const roof = HIGH - heightOf(count + outs, top);
    if (outs > 0) paths[out] += box(first * px, right, floor, HIGH);
    let from = first;
    while (count > 0 && from < end) {
      const view = viewOf(from);
      let to = from + 1;
      while (to < end && viewOf(to) === view) to++;
      paths[view] += box(from * px, Math.min(right, to * px), roof, floor);
      from = to;
    }
  });
  return paths;
}

/** The outline of the saved bars where they differ. */
function ghostOf(was: Histogram, is: Histogram, scale: Span, top: number): string {
  const px = (WIDE / scale.scores) * was.size;
  let path = '';
  let open = false;
  was.counts.forEach((count, bin) => {
    const [before, now] = [count + (was.disqualified[bin] ?? 0), (is.counts[bin] ?? 0) + (is.disqualified[bin] ?? 0)];
    if (before === now) {
      open = false;
      return;
    }
    const y = (HIGH - heightOf(before, top)).toFixed(2);
    path += `${open ? 'V' : `M${(bin * px).toFixed(1)} `}${y}H${Math.min(WIDE, (bin + 1) * px).toFixed(1)}`;
    open = true;
  });
  return path;
}

/** Even one lead among many thousands can be seen. */
function heightOf(count: number, top: number): number {
  return count === 0 ? 0 : Math.min(HIGH, Math.max(1.5, (count / top) * HIGH));
}

function box(left: number, right: number, top: number, bottom: number): string {
  return `M${left.toFixed(1)} ${bottom.toFixed(2)}V${top.toFixed(2)}H${right.toFixed(1)}V${bottom.toFixed(2)}z`;
}

function inWords(): string {
  const { bandViews, counts } = after.value;
  return say('spreadSpoken', {
    bands: bandViews.flatMap(({ name }, at) => (counts[at] ? [say('bandCount', { band: name, n: counts[at] })] : [])),
  });
}
