/** The ways to show a number that the menus offer. */
import { cursorFormat, format } from '../commands';
import type { MenuLine, Workbook } from '../workbook';

const NUMBER_FORMATS: readonly (readonly [string, string | null])[] = [
  ['Automatic', null],
  ['Plain text', '@'],
  ['Number  1,000.12', '#,##0.00'],
  ['Whole number  1,000', '#,##0'],
  ['Percent  10.12%', '0.00%'],
  ['Date  2026-11-22', 'yyyy-mm-dd'],
];

/** One line per number format, that of the cursor's cell ticked. */
export function numberLines(workbook: Workbook): readonly MenuLine[] {
  const now = cursorFormat(workbook).numberFormat;
  return NUMBER_FORMATS.map(([label, value]) => ({
    kind: 'action',
    label,
    checked: now === value,
    run: () => format(workbook, { numberFormat: value }),
  }));
}
