/** R1C1 notation in formulas: `R[1]C[-2]` counted from the cell itself, `R1C3` absolute; only references to cells, not to whole rows or columns. */
import { columnIndex, columnLetters } from '../document';

const QUOTED = `"(?:[^"]|"")*"|'(?:[^']|'')*'`;
const R1C1 = new RegExp(`${QUOTED}|(?<![\\w.$])R(\\[-?\\d+\\]|\\d+)?C(\\[-?\\d+\\]|\\d+)?(?![\\w.(\\[])`, 'gi');
const A1 = new RegExp(`${QUOTED}|(?<![\\w.$])(\\$?)([A-Z]{1,3})(\\$?)(\\d+)(?![\\w.(!])`, 'gi');

/** A formula in R1C1 notation as the cell at this row and column (from 0) would hold it in A1 notation. */
export function r1c1ToA1(formula: string, row: number, column: number): string {
  return formula.replace(R1C1, (whole, rows: string | undefined, columns: string | undefined) => {
    if (whole.startsWith('"') || whole.startsWith("'")) return whole;
    const across = end(columns, column);
    const down = end(rows, row);
    return `${across.fixed}${columnLetters(across.at)}${down.fixed}${down.at + 1}`;
  });
}

/** A formula in A1 notation as R1C1 notation, seen from this row and column (from 0). */
export function a1ToR1c1(formula: string, row: number, column: number): string {
  return formula.replace(A1, (whole, ...parts: (string | undefined)[]) => {
    if (whole.startsWith('"') || whole.startsWith("'")) return whole;
    const [columnFixed, letters = '', rowFixed, digits] = parts;
    const down = Number(digits) - 1;
    const across = columnIndex(letters);
    return (
      (rowFixed ? `R${down + 1}` : `R[${down - row}]`) + (columnFixed ? `C${across + 1}` : `C[${across - column}]`)
    );
  });
}

function end(text: string | undefined, here: number): { readonly fixed: '$' | ''; readonly at: number } {
  if (text === undefined) return { fixed: '', at: here };
  const relative = /^\[(-?\d+)\]$/.exec(text);
  return relative ? { fixed: '', at: here + Number(relative[1]) } : { fixed: '$', at: Number(text) - 1 };
}
