/** How a step fades: its strength over four half-lives, so that a number of days becomes something to see. */
import { number, say } from '../words';

const WIDTH = 236;
const HEIGHT = 56;
const HALVES = 4;

export function DecayCurve({ halfLife, weight }: { readonly halfLife: number; readonly weight: number | undefined }) {
  const x = (halves: number): number => (halves / HALVES) * WIDTH;
  const y = (strength: number): number => HEIGHT - 2 - strength * (HEIGHT - 6);
  const points = Array.from({ length: 41 }, (_, at) => at / 10).map(
    (halves) => `${x(halves).toFixed(1)},${y(0.5 ** halves).toFixed(1)}`,
  );
  const left = (halves: number): string =>
    weight === undefined ? `${Math.round(100 * 0.5 ** halves)}%` : number(Math.round(weight * 0.5 ** halves * 10) / 10);
  return (
    <figure class="decay">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={say('decaySpoken', { n: halfLife })}>
        <polygon points={`0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`} class="under" />
        <polyline points={points.join(' ')} class="line" />
        {[1, 2, 3].map((halves) => (
          <circle key={halves} cx={x(halves)} cy={y(0.5 ** halves)} r="3" />
        ))}
      </svg>
      <figcaption class="number">
        {[0, 1, 2, 3].map((halves) => (
          <span key={halves}>
            <strong>{left(halves)}</strong>
            <br />
            {halves === 0 ? say('now') : say('daysShort', { n: halfLife * halves })}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}
