/** A share as a bar, with the range it may as well be, and the share of all leads as a line. */
import type { Rate } from '../../../learn';

interface RateBarProps {
  readonly rate: Rate;
  /** The share that the bar's full width stands for. */
  readonly full: number;
  readonly color?: string;
  /** Of all leads. */
  readonly base?: number | undefined;
  /** What was to be expected, as a ring. */
  readonly expected?: number | undefined;
}

export function RateBar({ rate, full, color = 'var(--bar)', base, expected }: RateBarProps) {
  const at = (share: number): string => `${Math.min(100, (100 * share) / full)}%`;
  return (
    <span class="rate-bar" aria-hidden="true">
      <span class="fill" style={{ width: at(rate.rate), color }} />
      {rate.of > 0 && <span class="range" style={{ left: at(rate.low), right: `calc(100% - ${at(rate.high)})` }} />}
      {base !== undefined && <span class="base" style={{ left: at(base) }} />}
      {expected !== undefined && <span class="ring" style={{ left: at(expected) }} />}
    </span>
  );
}

/** A round share that the bars of these rates fit into; ranges may go beyond. */
export function fullOf(shares: readonly number[]): number {
  const most = 1.1 * Math.max(0, ...shares);
  return [0.05, 0.1, 0.2, 0.3, 0.5, 0.75].find((full) => full >= most) ?? 1;
}
