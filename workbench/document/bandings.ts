/** Alternating colours: the colour that a banded block gives to one of its cells. */
import { holds } from './address';
import type { BandColors, Banding } from './types';

/** The colour of the first banding that colours the cell, or null. Rows win over columns where a banding has both. */
export function bandColor(bandings: readonly Banding[], row: number, column: number): string | null {
  for (const { area, rows, columns } of bandings) {
    if (!holds(area, row, column)) continue;
    const color = stripe(rows, row - area.row, area.rows) ?? stripe(columns, column - area.column, area.columns);
    if (color !== null) return color;
  }
  return null;
}

function stripe(colors: BandColors | null, at: number, count: number): string | null {
  if (colors === null) return null;
  if (colors.header !== null && at === 0) return colors.header;
  if (colors.footer !== null && at === count - 1) return colors.footer;
  return (at - (colors.header === null ? 0 : 1)) % 2 === 0 ? colors.first : colors.second;
}
