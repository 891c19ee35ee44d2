/** Lists whose rows come from a formula: they move when the formula's source does, and nothing may be written into them. */

/** Formulas that fill rows of several columns. */
const ROWS =
  /^=\s*(?:\{|(?:QUERY|FILTER|IMPORTRANGE|IMPORTDATA|IMPORTHTML|IMPORTXML|SORT|SORTN|UNIQUE|VSTACK|CHOOSECOLS|LET)\s*\()/i;
/** A whole block taken over as it is: =ARRAYFORMULA(Import!A1:H). */
const COPIED =
  /^=\s*ARRAYFORMULA\s*\(\s*(?:\{|(?:QUERY|FILTER|IMPORTRANGE|SORT|UNIQUE)\s*\(|(?:'[^']*'!|[^'!(),;&]+!)?\$?[A-Z]+\$?\d*:\$?[A-Z]+\$?\d*\s*\)\s*$)/i;

/** Cells of a tab, as far as they were read. */
interface Cells {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Where a list begins, 0-based. */
interface Beginning {
  readonly header: { readonly row: number };
  readonly leads: { readonly row: number; readonly column: number };
}

/** Tells whether the Lead keys of a list are spilled: by a formula in their column, or by one left of it that fills rows. */
export function isSpilled({ formulas, values }: Cells, { header, leads }: Beginning, key: number): boolean {
  const column = leads.column + key;
  const firstLead = Math.max(leads.row, header.row + 1);
  for (const row of new Set([header.row, leads.row, firstLead])) {
    const own = formulas[row]?.[column] ?? '';
    // A formula of its own in every row is no spill.
    if (own !== '' && isFilledBelow(row, column)) return true;
    for (let left = column - 1; left >= 0; left--) {
      const formula = formulas[row]?.[left] ?? '';
      if ((ROWS.test(formula) || COPIED.test(formula)) && isFilledBelow(row, column)) return true;
    }
  }
  return false;

  function isFilledBelow(row: number, at: number): boolean {
    const below = values[row + 1]?.[at];
    return (formulas[row + 1]?.[at] ?? '') === '' && below !== '' && below !== undefined && below !== null;
  }
}
