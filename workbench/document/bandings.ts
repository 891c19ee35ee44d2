/** Alternating colours: the colour that a banded block gives to one of its cells. */
import { holds } from './address';
import type { BandColors, Banding } from './types';

interface Stripe {
  readonly color: string | null;
  readonly rank: number;
}

/** The colour of the first banding that holds the cell, or null. Headers and footers win over stripes, first stripes over second ones, then rows over columns. */
export function bandColor(bandings: readonly Banding[], row: number, column: number): string | null {
  for (const { area, rows, columns } of bandings) {
    if (!holds(area, row, column)) continue;
    const stripes = [
      ...stripe(rows, row - area.row, area.rows),
      ...stripe(columns, column - area.column, area.columns),
    ];
    const [best] = stripes.filter(({ color }) => color !== null).sort((one, other) => one.rank - other.rank);
    if (best !== undefined) return best.color;
  }
  return null;
}

function stripe(colors: BandColors | null, at: number, count: number): Stripe[] {
  if (colors === null) return [];
  if (colors.header !== null && at === 0) return [{ color: colors.header, rank: 0 }];
  if (colors.footer !== null && at === count - 1) return [{ color: colors.footer, rank: 0 }];
  const even = (at - (colors.header === null ? 0 : 1)) % 2 === 0;
  return [even ? { color: colors.first, rank: 1 } : { color: colors.second, rank: 2 }];
}
