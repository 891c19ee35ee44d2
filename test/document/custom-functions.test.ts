/** Custom functions: what they are given, when they run again, how their results spill. */
import { describe, expect, test } from 'vitest';
import type { CallArgument, CallResult, CellPlace } from '../../workbench/document';
import { newSheet, type Sheet } from './sheet';

interface Call {
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly place: CellPlace;
}

/** A spreadsheet with custom functions that write down their calls. */
function withFunctions(
  functions: Readonly<Record<string, (...args: CallArgument[]) => CallResult>>,
  sheet = newSheet(),
) {
  const calls: Call[] = [];
  sheet.document.setCustomFunctions(Object.keys(functions), (name, args, place) => {
    calls.push({ name, args, place });
    return functions[name.toLowerCase()]?.(...args) ?? null;
  });
  return { ...sheet, calls };
}

const rowsOf = (argument: CallArgument | undefined) => (Array.isArray(argument) ? argument : [[argument]]);
const keep = () => 'ok';
const double = (block: CallArgument) =>
  rowsOf(block).map((row) => row.map((value: CallArgument) => (typeof value === 'number' ? value * 2 : value)));
const total = (block: CallArgument) =>
  rowsOf(block)
    .flat()
    .reduce((sum: number, value) => sum + (typeof value === 'number' ? value : 0), 0);

describe('what a custom function is given', () => {
  test('one cell as itself, a block as rows, a blank as empty text, a date marked as one', () => {
    const { put, calls, value } = withFunctions({ keep });
    put('A1', [
      ['x', 2],
      [true, '2026-11-22'],
      [null, '10%'],
    ]);
    put('D1', '=keep(A1, A1:B3, "text", 1.5, TRUE, C9, B2, -B1)');
    expect(value('D1')).toBe('ok');
    const day = { serial: 46348 };
    expect(calls[0]?.args).toEqual([
      'x',
      [
        ['x', 2],
        [true, day],
        ['', 0.1],
      ],
      'text',
      1.5,
      true,
      '',
      day,
      -2,
    ]);
    expect(calls[0]?.place).toEqual({ sheet: 0, row: 0, column: 3 });
  });

  test('errors arrive as errors, and an open-ended range brings the empty rows of the grid', () => {
    const { put, calls, value } = withFunctions({ keep });
    put('A1', '=NA()');
    put('D1', '=KEEP(A1, A1:A)');
    value('D1');
    expect(calls[0]?.args[0]).toMatchObject({ error: '#N/A' });
    expect(rowsOf(calls[0]?.args[1])).toHaveLength(1000);
  });

  test('results of formulas are given as they come out, dates too', () => {
    const { put, calls, value } = withFunctions({ keep });
    put('A1', [['2026-11-22', '=A1+1', '=1+1', '=A1&""']]);
    put('A2', '=KEEP(A1:D1)');
    value('A2');
    expect(calls[0]?.args).toEqual([[[{ serial: 46348 }, { serial: 46349 }, 2, '46348']]]);
  });
});

describe('when a custom function runs', () => {
  test('only when an argument changed or its formula was edited', () => {
    const { put, calls, value } = withFunctions({ double });
    put('A1', [[1], [2]]);
    put('C1', '=DOUBLE(A1:A2)');
    expect([value('C2'), calls.length]).toEqual([4, 1]);
    put('E5', 'elsewhere');
    put('A2', 2);
    expect([value('C2'), calls.length]).toEqual([4, 1]);
    put('A2', '5');
    expect([value('C2'), calls.length]).toEqual([10, 2]);
    put('C1', '=DOUBLE(A1:A3)');
    expect([value('C2'), calls.length]).toEqual([10, 3]);
  });

  test('also when a formula in its range comes out otherwise', () => {
    const { put, calls, value } = withFunctions({ total });
    put('A1', [['=Z1+1'], ['=Z2+1']]);
    put('C1', '=TOTAL(A1:A2)');
    expect(value('C1')).toBe(2);
    put('Z2', '10');
    expect([value('C1'), calls.length]).toEqual([12, 2]);
  });

  test('a row inserted elsewhere does not run it again', () => {
    const { document, id, put, calls, value } = withFunctions({ double });
    put('A1', [[1], [2]]);
    put('C1', '=DOUBLE(A1:A2)');
    expect(value('C2')).toBe(4);
    document.insertRows(id, 10, 3);
    document.renameSheet(id, 'Leads');
    expect([value('C2'), calls.length]).toEqual([4, 1]);
  });

  test('recalculate runs all of them, as reopening the spreadsheet does', () => {
    const { document, put, calls, value } = withFunctions({ double });
    put('C1', '=DOUBLE(A1)');
    value('C1');
    document.recalculate();
    expect(calls).toHaveLength(2);
  });

  test('what it throws shows as #ERROR! with the message, from whatever realm it comes', () => {
    const { put, value } = withFunctions({
      fail: () => {
        throw { message: 'FAIL requires a header with one row' };
      },
    });
    put('A1', '=FAIL()');
    expect(value('A1')).toEqual({ error: '#ERROR!', message: 'FAIL requires a header with one row' });
  });

  test('it is refused cells whose value comes from NOW or RAND, directly or through other cells', () => {
    const { document, put, calls, value, area } = withFunctions({ total });
    put('A1', [
      [1, 2],
      [3, '=RAND()'],
      ['=B2*2', 4],
      ['=TODAY()', 5],
    ]);
    const sentence =
      'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().';
    put('D1', [['=TOTAL(A1:B2)'], ['=TOTAL(A3)'], ['=TOTAL(NOW())'], ['=TOTAL(A4:B4)'], ['=TOTAL(A1:B1)']]);
    for (const cell of ['D1', 'D2', 'D3']) expect(value(cell)).toEqual({ error: '#ERROR!', message: sentence });
    expect([value('D5'), calls.length]).toEqual([3, 2]);
    expect(document.volatileCell(area('A1:B4'))).toEqual({ sheet: 0, row: 1, column: 1 });
    put('B2', '7');
    expect(value('D1')).toBe(13);
    expect(document.volatileCell(area('A1:B4'))).toBeNull();
  });

  test('nothing may be written while it runs', () => {
    const sheet = newSheet();
    const { put, value } = withFunctions(
      {
        write: () => {
          sheet.put('B1', 'x');
          return 1;
        },
      },
      sheet,
    );
    put('A1', '=WRITE()');
    expect(value('A1')).toMatchObject({
      error: '#ERROR!',
      message: 'A custom function cannot change the spreadsheet.',
    });
    expect(value('B1')).toBeNull();
  });

  test('a function that reads its own cell is a circle', () => {
    const { put, value } = withFunctions({ double });
    put('A1', '=DOUBLE(A1:A3)');
    put('C1', '=DOUBLE(D1)');
    put('D1', '=C1+1');
    for (const cell of ['A1', 'C1'])
      expect(value(cell)).toMatchObject({ error: '#REF!', message: expect.stringContaining('Circular') });
  });
});

describe('how a result spills', () => {
  const column = (count: number) => () => Array.from({ length: count }, (_row, row) => [row + 1]);

  test('it fills cells that have no input of their own and count as used', () => {
    const { document, id, put, values, input } = withFunctions({ column3: column(3) });
    put('C2', '=COLUMN3()');
    expect(values('C2:C5')).toEqual([[1], [2], [3], [null]]);
    expect(input('C3')).toBe('');
    expect(document.cell(id, 2, 2).spilledFrom).toEqual({ sheet: id, row: 1, column: 2 });
    expect(document.used(id)).toEqual({ rows: 4, columns: 3 });
  });

  test('a plain list is a column, a ragged one is filled up with blanks, blanks in it are blank', () => {
    const { put, values } = withFunctions({ list: () => [1, 2], ragged: () => [[1], [2, null], []], empty: () => [] });
    put('A1', [['=LIST()', '=RAGGED()', null, '=EMPTY()']]);
    expect(values('A1:D3')).toEqual([
      [1, 1, null, null],
      [2, 2, null, null],
      [null, null, null, null],
    ]);
  });

  test('an occupied cell stops it, and it spills as soon as the cell is cleared', () => {
    const { document, id, put, value, calls, area } = withFunctions({ column3: column(3) });
    put('H3', { text: '' });
    put('H2', '=COLUMN3()');
    expect(value('H2')).toEqual({
      error: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in H3.',
    });
    expect(document.spillBlocker(id, 1, 7)).toEqual({ sheet: id, row: 2, column: 7 });
    document.clear(area('H3'));
    expect([value('H2'), value('H4'), calls.length]).toEqual([1, 3, 1]);
    put('H4', 'in the way');
    expect(value('H2')).toMatchObject({ error: '#REF!' });
    expect(value('H3')).toBeNull();
    document.undo();
    expect(value('H4')).toBe(3);
  });

  test('two results that would meet: the second gives way until the first is shorter', () => {
    const { put, value, values } = withFunctions({ double });
    put('A1', [[1], [2], [3]]);
    put('C1', '=DOUBLE(A1:A3)');
    put('C3', '=DOUBLE(A1:A2)');
    expect(values('C1:C4')).toEqual([[expect.objectContaining({ error: '#REF!' })], [null], [2], [4]]);
    put('C3', '');
    expect(values('C1:C4')).toEqual([[2], [4], [6], [null]]);
    put('B2', '=DOUBLE(A1:B1)');
    expect(value('B2')).toMatchObject({ error: '#REF!', message: expect.stringContaining('C2') });
  });

  test('a shorter result leaves the rows below free', () => {
    const { document, id, put, value } = withFunctions({
      filled: (block) => rowsOf(block).filter((row) => row[0] !== ''),
    });
    put('A1', [['a'], ['b'], ['c']]);
    put('C1', '=FILLED(A1:A)');
    expect([value('C3'), document.used(id).rows]).toEqual(['c', 3]);
    put('A3', '');
    put('C3', 'free');
    expect([value('C1'), value('C2'), value('C3')]).toEqual(['a', 'b', 'free']);
  });

  test('one that reaches beyond the grid says how many rows are missing', () => {
    const { put, value } = withFunctions({ many: column(1001) });
    put('A2', '=MANY()');
    expect(value('A2')).toEqual({
      error: '#REF!',
      message: 'Result was not automatically expanded, please insert more rows (2).',
    });
  });

  test('formulas read spilled cells, and functions read other functions', () => {
    const { put, value, calls } = withFunctions({ double, total });
    put('A1', [[1], [2], [3]]);
    put('C1', '=DOUBLE(A1:A3)');
    put('D1', [['=SUM(C1:C3)'], ['=C2+1'], ['=TOTAL(C1:C)'], ['=COUNTIF(C:C,">2")']]);
    expect([value('D1'), value('D2'), value('D3'), value('D4')]).toEqual([12, 5, 12, 2]);
    calls.length = 0;
    put('A1', '10');
    expect([value('D1'), value('D3')]).toEqual([30, 30]);
    expect(calls.map((call) => call.name)).toEqual(['DOUBLE', 'TOTAL']);
  });

  test('calls inside other formulas', () => {
    const { put, value, values } = withFunctions({ double, total });
    put('A1', [[1], [2], [3]]);
    put('C1', [
      ['=SUM(DOUBLE(A1:A3))', '=TOTAL(DOUBLE(A1:A3))', '=IF(A1=1,DOUBLE(A1:A3),"")', '=IFERROR(DOUBLE(A1:A2),"none")'],
    ]);
    expect(values('C1:F3')).toEqual([
      [12, 12, 2, 2],
      [null, null, 4, 4],
      [null, null, 6, null],
    ]);
    put('A1', '9');
    expect([value('C1'), value('E1'), value('E2')]).toEqual([28, '', null]);
    put('G1', '="<"&TOTAL(A1:A3)&">"');
    put('H1', '=COUNTIF(DOUBLE(A1:A3),">5")');
    expect([value('G1'), value('H1')]).toEqual(['<14>', 2]);
  });

  test('dates in a result show as dates', () => {
    const { put, shown } = withFunctions({ day: () => [[{ serial: 46348 }]] });
    put('A1', '=DAY()');
    expect(shown('A1')).toBe('11/22/2026');
  });

  test('a scored list follows its model, and a summary follows the scores', () => {
    const { document, put, values, value } = leads();
    put('D2', '=SCORE(A2:B, Model!A1:A)');
    put('F1', '=SUM(D2:D)');
    expect([values('D2:D5'), value('F1')]).toEqual([[[10], [20], [30], [null]], 60]);
    document.enter(document.sheetByName('Model')?.id ?? -1, 0, 0, '2');
    expect([values('D2:D5'), value('F1')]).toEqual([[[20], [40], [60], [null]], 120]);
  });
});

function leads(): Sheet {
  const sheet = newSheet();
  sheet.document.addSheet({ name: 'Model' });
  sheet.document.write(sheet.document.sheetByName('Model')?.id ?? -1, 0, 0, [[1]]);
  sheet.put('A1', [
    ['Lead', 'Size'],
    ['a', 10],
    ['b', 20],
    ['c', 30],
  ]);
  return withFunctions(
    {
      score: (list, model) =>
        rowsOf(list)
          .filter((row) => row[0] !== '')
          .map((row) => [Number(row[1]) * Number(rowsOf(model)[0]?.[0])]),
    },
    sheet,
  );
}
