/** The values of a column put together into few enough to be judged: rare texts in one, numbers in twentieths. */
import type { Levels } from './levels';
import type { Ended } from './separation';

/** Some values of a column together: the places of the first and last in its levels, −1 for all rare ones. */
export interface Bin extends Ended {
  readonly from: number;
  readonly to: number;
}

/** A text in fewer ended leads than this is judged with the other rare ones. */
const RARE = 5;
const TWENTIETHS = 20;

/** Groups a column's filled values, numbers into so many parts at the most but for frequent ones; blank is not among them. O(levels). */
export function binsOf(column: Levels, parts = TWENTIETHS): readonly Bin[] {
  const bins: Bin[] = [];
  const ended = column.levels.reduce((sum, level) => sum + level.won + level.lost, 0);
  const most = column.kind === 'text' ? RARE : Math.max(RARE, ended / parts);
  let rest: Bin = { from: -1, to: -1, won: 0, lost: 0 };
  let open: Bin | undefined;
  for (const [place, { won, lost, value }] of column.levels.entries()) {
    const here = { from: place, to: place, won, lost };
    const isLarge = won + lost >= most;
    if (Number.isNaN(value)) {
      if (isLarge) bins.push(here);
      else rest = joined(rest, here, -1);
      continue;
    }
    // A value in many leads, such as 0, stands alone, so that what it says is not mixed with its neighbours.
    if (open && isLarge) {
      bins.push(open);
      open = undefined;
    }
    open = open ? joined(open, here, open.from) : here;
    if (open.won + open.lost >= most) {
      bins.push(open);
      open = undefined;
    }
  }
  if (open) bins.push(open);
  if (rest.won + rest.lost > 0) bins.push(rest);
  return bins;
}

function joined(a: Bin, b: Bin, from: number): Bin {
  return { from, to: from < 0 ? -1 : b.to, won: a.won + b.won, lost: a.lost + b.lost };
}
