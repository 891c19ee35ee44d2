/** Holds custom functions to Google's guide: what they are given, what they may do, and what becomes of their results. */
import { describe, expect, test } from 'vitest';
import type { DocumentOptions } from '../../workbench/document';
import type { EmulatorOptions } from '../../workbench/emulator';
import { type Project, project } from './script';

/** Puts typed cells and a formula on a fresh sheet and gives what the formula's cell shows. */
function cell(
  code: string,
  cells: Readonly<Record<string, string>>,
  options: Partial<EmulatorOptions> = {},
  documentOptions: DocumentOptions = {},
): { shown: string; message: string; project: Project } {
  const made = project(code, options, documentOptions);
  const { document } = made;
  const sheet = document.sheets()[0]!.id;
  let last = { row: 0, column: 0 };
  for (const [name, text] of Object.entries(cells)) {
    const place = document.find(name, sheet)!;
    last = { row: place.row, column: place.column };
    document.enter(sheet, last.row, last.column, text);
  }
  const { value, display } = document.cell(sheet, last.row, last.column);
  const message = typeof value === 'object' && value !== null ? value.message : '';
  return { shown: display, message, project: made };
}

const KIND = `function KIND(value) { return Object.prototype.toString.call(value) + ' ' + String(value) }`;

describe('arguments', () => {
  test('a range is an array of rows of the world of the script, a single cell a scalar', () => {
    const code = `function SHAPE(r, one) { return [r instanceof Array, r.length, r[0].length, typeof one].join() }`;
    expect(cell(code, { A1: '1', B2: '2', D1: '=SHAPE(A1:B2, A1)' }).shown).toBe('true,2,2,number');
  });
  test('a blank cell is the empty text', () => {
    expect(cell(KIND, { B1: '=KIND(A1)' }).shown).toBe('[object String] ');
  });
  test('a checkbox is a boolean and a percentage a fraction', () => {
    expect(cell(KIND, { A1: 'TRUE', B1: '=KIND(A1)' }).shown).toBe('[object Boolean] true');
    expect(cell(KIND, { A1: '10%', B1: '=KIND(A1)' }).shown).toBe('[object Number] 0.1');
  });
  test('a date is a Date of another realm at midnight in the time zone of the spreadsheet', () => {
    const code = `function WHEN(d) { return [d instanceof Date, Object.prototype.toString.call(d), d.toISOString()].join(' ') }`;
    const cells = { A1: '2026-11-22', B1: '=WHEN(A1)' };
    const timeZone = 'America/New_York';
    expect(cell(code, cells, {}, { timeZone }).shown).toBe('false [object Date] 2026-11-22T05:00:00.000Z');
    expect(cell(code, cells, { dates: 'own' }, { timeZone }).shown).toBe('true [object Date] 2026-11-22T05:00:00.000Z');
  });
  test('an error arrives as its text, or as an Error object where that is asked', () => {
    const cells = { A1: '=NA()', B1: '=KIND(A1:A1)' };
    expect(cell(KIND, cells).shown).toBe('[object String] #N/A');
    expect(cell(KIND, cells, { errorsAs: 'Error' }).shown).toBe('[object Error] Error: #N/A');
  });
  test('functions get copies: what one does to its argument the next does not see', () => {
    const code = `function SPOIL(rows) { rows[0][0] = 'spoilt'; return 1 } function READ(rows) { return rows[0][0] }`;
    expect(cell(code, { A1: 'x', A2: 'y', C1: '=SPOIL(A1:A2)', D1: '=READ(A1:A2)' }).shown).toBe('x');
  });
});

describe('where NOW and RAND stand', () => {
  const message = 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN()';
  test.each(['=NOW()', '=RAND()', '=RANDBETWEEN(1, 2)'])('a range argument with %s in it is refused', (volatile) => {
    expect(cell(KIND, { A2: volatile, C1: '=KIND(A1:A3)' })).toMatchObject({
      shown: '#ERROR!',
      message: expect.stringContaining(message),
    });
  });
  test('elsewhere they do no harm', () => {
    expect(cell(KIND, { A2: '=NOW()', A1: 'x', C1: '=KIND(A1)' }).shown).toBe('[object String] x');
  });
});

describe('results', () => {
  test('rows spill into the cells below', () => {
    const { project: made } = cell(`function ROWS(n) { return [[n, 'a'], [n + 1, 'b']] }`, { A1: '=ROWS(5)' });
    const sheet = made.document.sheets()[0]!.id;
    expect(made.document.values({ sheet, row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      [5, 'a'],
      [6, 'b'],
    ]);
  });
  test('a spill into an occupied cell is #REF!', () => {
    expect(cell(`function THREE() { return [[1], [2], [3]] }`, { A3: 'x', A1: '=THREE()' }).shown).toBe('#REF!');
  });
  test('a thrown error is #ERROR! with its message', () => {
    const told = cell(`function FAIL() { throw new Error('FAIL requires an argument') }`, { A1: '=FAIL()' });
    expect(told).toMatchObject({ shown: '#ERROR!', message: expect.stringContaining('FAIL requires an argument') });
  });
  test('so is a thrown text', () => {
    expect(cell(`function FAIL() { throw 'plain words' }`, { A1: '=FAIL()' }).message).toContain('plain words');
  });
  test('a text of more than 50,000 characters is refused', () => {
    expect(cell(`function LONG() { return 'x'.repeat(50001) }`, { A1: '=LONG()' }).message).toContain(
      'Text result of LONG is longer than the limit of 50000 characters.',
    );
  });
  test('of more cells than Google has been seen to take are told of, not refused', () => {
    const code = `function MANY() { var rows = []; for (var i = 0; i < 98801; i++) rows.push([i, i, i, i, i]); return rows }`;
    const { project: made } = cell(code, { A1: '=MANY()' });
    expect(made.events).toContainEqual({
      kind: 'log',
      level: 'warn',
      text: 'MANY gives 494005 cells; Google has been seen to refuse so many as "Result too large".',
    });
  });
  test('a Date comes back as a date', () => {
    const code = `function DAY() { return new Date('2026-11-22T00:00:00Z') }`;
    const { project: made } = cell(code, { A1: '=DAY()' });
    const sheet = made.document.sheets()[0]!.id;
    expect(made.document.value(sheet, 0, 0)).toBe(46348);
  });
  test('the name is found in any letter case', () => {
    expect(cell(`function twice(n) { return 2 * n }`, { A1: '=TWICE(4)' }).shown).toBe('8');
  });
  test('a function whose name ends in _ is private', () => {
    expect(cell(`function hidden_() { return 1 }`, { A1: '=HIDDEN_()' }).shown).toBe('#NAME?');
  });
});

describe('what they may do', () => {
  test('read the spreadsheet and its time zone', () => {
    const code = `function ZONE() { return SpreadsheetApp.getActive().getSpreadsheetTimeZone() + Utilities.formatDate(new Date(0), 'GMT', ' yyyy') }`;
    expect(cell(code, { A1: '=ZONE()' }, {}, { timeZone: 'Asia/Tokyo' }).shown).toBe('Asia/Tokyo 1970');
  });
  test('know the cell that calls them', () => {
    const code = `function HERE() { return SpreadsheetApp.getActiveRange().getA1Notation() }`;
    expect(cell(code, { C7: '=HERE()' }).shown).toBe('C7');
  });
  test.each([
    [`SpreadsheetApp.getActiveSheet().getRange('A1').setValues([[1]])`, 'You do not have permission to call setValues'],
    [`SpreadsheetApp.getActive().insertSheet('x')`, 'You do not have permission to call insertSheet'],
    [`SpreadsheetApp.getUi()`, 'Cannot call SpreadsheetApp.getUi() from this context.'],
  ])('not: %s', (call, message) => {
    expect(cell(`function TRY() { ${call}; return 1 }`, { C7: '=TRY()' })).toMatchObject({
      shown: '#ERROR!',
      message: expect.stringContaining(message),
    });
  });
  test('take at most 30 seconds', () => {
    const code = `function SLOW() { Utilities.sleep(31000); return 1 }`;
    expect(cell(code, { A1: '=SLOW()' })).toMatchObject({
      shown: '#ERROR!',
      message: expect.stringContaining('Exceeded maximum execution time'),
    });
  });
  test('run again only when an argument changes', () => {
    const code = `var runs = 0; function RUNS(x) { return ++runs }`;
    const { project: made } = cell(code, { A1: '1', B1: '=RUNS(A1)' });
    const sheet = made.document.sheets()[0]!.id;
    made.document.enter(sheet, 5, 5, 'elsewhere');
    expect(made.document.value(sheet, 0, 1)).toBe(1);
    made.document.enter(sheet, 0, 0, '2');
    expect(made.document.value(sheet, 0, 1)).toBe(2);
  });
});

describe('the formula helper', () => {
  test('shows the description and the parameters of the JSDoc', () => {
    const { emulator } = project(`
/**
 * Scores leads.
 *
 * @param {A2:G} leads One row
 *   per lead.
 * @param header The header row.
 * @return A column.
 * @customfunction
 */
function SCORE(leads, header) { return leads }
/** Not for cells. */
function other() {}
`);
    expect(emulator.customFunctions()).toEqual([
      {
        name: 'SCORE',
        description: 'Scores leads.',
        parameters: [
          { name: 'leads', type: 'A2:G', description: 'One row per lead.' },
          { name: 'header', type: '', description: 'The header row.' },
        ],
      },
    ]);
  });
});
