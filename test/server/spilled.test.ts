/** Which lists come from a formula: those whose Lead keys nobody could have typed. */
import { describe, expect, it } from 'vitest';
import { isSpilled } from '../../src/server/spilled';

/** A list of three columns with its header in the first row; `formulas` by cell. */
function check(formulas: { readonly [cell: string]: string }, key = 0, spilled = true): boolean {
  const grid = [0, 1, 2].map((row) => [0, 1, 2].map((column) => formulas[`${'ABC'[column]}${row + 1}`] ?? ''));
  const values = [0, 1, 2].map((row) => [0, 1, 2].map((column) => (spilled ? `${row}${column}` : '')));
  const block = { tab: undefined, row: 0, column: 0, lastRow: undefined, lastColumn: 2 };
  return isSpilled(
    { formulas: grid, values } as unknown as Parameters<typeof isSpilled>[0],
    { header: { ...block, lastRow: 0 }, leads: block } as unknown as Parameters<typeof isSpilled>[1],
    key,
  );
}

describe('the rows come from a formula', () => {
  it.each([
    '=QUERY(Import!A1:C, "select *")',
    '=IMPORTRANGE("https://…", "Leads!A1:C")',
    '=FILTER(Import!A1:C; Import!A1:A<>"")',
    '={Import!A1:C}',
    '=SORT(Import!A2:C)',
    '=ARRAYFORMULA(Import!A1:C)',
  ])('%s', (formula) => {
    expect(check({ A1: formula })).toBe(true);
    expect(check({ A1: formula }, 2)).toBe(true);
    expect(check({ A2: formula }, 1)).toBe(true);
  });

  it('where the Lead key alone is spilled', () => expect(check({ B2: '=ARRAYFORMULA(A2:A&C2:C)' }, 1)).toBe(true));
});

describe('the rows are typed', () => {
  it('without formulas', () => expect(check({})).toBe(false));
  it('with a formula in every row', () => expect(check({ A2: '="L"&B2', A3: '="L"&B3' })).toBe(false));
  it('beside a column that is spilled', () => {
    expect(check({ A2: '=ARRAYFORMULA(B2:B&C2:C)' }, 1)).toBe(false);
    expect(check({ C1: '=QUERY(Import!A1:C)' }, 1)).toBe(false);
  });
  it('below a formula that fills nothing', () => expect(check({ A1: '=QUERY(Import!A1:C)' }, 0, false)).toBe(false));
});
