/** Rows, columns and sheets that come, go and move: references everywhere follow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../workbench/document';
import { NOON, newSheet, reloaded, sheetOf } from './sheet';

describe('inserting and deleting', () => {
  test('references follow their cells, ranges grow and shrink, and what is deleted is #REF!', () => {
    const { document, id, put, input, value } = newSheet();
    put('A1', [[1], [2], [3], [4]]);
    put('C1', [['=A3', '=SUM(A1:A4)', '=SUM($A$2:A$3)', '=A2', '=SUM(A2:A)', '=SUM(A:A)']]);
    document.insertRows(id, 2, 2);
    expect(['C1', 'D1', 'E1', 'F1', 'G1', 'H1'].map(input)).toEqual([
      '=A5',
      '=SUM(A1:A6)',
      '=SUM($A$2:A$5)',
      '=A2',
      '=SUM(A2:A)',
      '=SUM(A:A)',
    ]);
    expect(['C1', 'D1', 'E1', 'G1', 'H1'].map(value)).toEqual([3, 10, 5, 9, 10]);
    document.deleteRows(id, 1, 1);
    expect(['C1', 'D1', 'E1', 'F1', 'G1'].map(input)).toEqual([
      '=A4',
      '=SUM(A1:A5)',
      '=SUM($A$2:A$4)',
      '=#REF!',
      '=SUM(A2:A)',
    ]);
    expect(value('F1')).toMatchObject({ error: '#REF!' });
    document.insertColumns(id, 0, 1);
    expect(input('D1')).toBe('=B4');
    document.undo();
    document.undo();
    document.undo();
    expect(['C1', 'D1', 'F1'].map(input)).toEqual(['=A3', '=SUM(A1:A4)', '=A2']);
    expect(document.sheets()[0]).toMatchObject({ rows: 1000, columns: 26 });
  });

  test('names, rules, protections, merges, notes of programs, sizes and frozen rows move along', () => {
    const { document, id, area, put } = newSheet();
    const block = { row: 4, column: 0, rows: 3, columns: 2 };
    document.setNamedRange('CLOSED', { sheet: id, ...block });
    document.setNamedRange('OPEN', { sheet: id, row: 0, column: 0, rows: null, columns: 3 });
    document.setConditionalRules(id, [
      { areas: [block], condition: { kind: 'formula', formula: '=$A5=1' }, style: RED },
    ]);
    document.addProtection({
      sheet: id,
      area: { sheet: id, ...block },
      except: [],
      description: '',
      warningOnly: true,
      canEdit: true,
    });
    document.merge(area('D5:E6'));
    document.addMetadata({ key: 'k', value: 'v', sheet: id, row: 5, column: null });
    document.setRowHeights(id, 5, 1, 40);
    document.setSheet(id, { frozenRows: 2 });
    document.setNote(id, 5, 0, 'note');
    put('A6', 'x');
    document.insertRows(id, 1, 2);
    expect(document.namedRanges().map((one) => [one.area.row, one.area.rows])).toEqual([
      [6, 3],
      [0, null],
    ]);
    expect(document.conditionalRules(id)[0]).toMatchObject({ areas: [{ row: 6 }], condition: { formula: '=$A7=1' } });
    expect(document.protections()[0]?.area?.row).toBe(6);
    expect(document.merges(id)).toEqual([{ row: 6, column: 3, rows: 2, columns: 2 }]);
    expect(document.metadata()[0]?.row).toBe(7);
    expect([document.rowHeight(id, 7), document.sheet(id)?.frozenRows, document.cell(id, 7, 0).note]).toEqual([
      40,
      4,
      'note',
    ]);
    document.deleteRows(id, 6, 1);
    // The rule speaks of its own row, also when the row it started in is gone.
    expect(document.conditionalRules(id)[0]).toMatchObject({
      areas: [{ row: 6, rows: 2 }],
      condition: { formula: '=$A7=1' },
    });
    document.deleteRows(id, 6, 2);
    expect([document.conditionalRules(id), document.metadata(), document.merges(id), document.protections()]).toEqual([
      [],
      [],
      [],
      [],
    ]);
    expect(document.namedRanges().map((one) => one.name)).toEqual(['OPEN']);
  });

  test('a new row looks like the one it pushes down, without its content', () => {
    const { document, id, put, area } = newSheet();
    put('A2', 'x');
    document.setFormat(area('A2:B2'), { bold: true });
    document.insertRows(id, 1, 1);
    expect(document.formats(area('A2:B2'))[0]?.map((format) => format.bold)).toEqual([true, true]);
    expect(document.value(id, 1, 0)).toBeNull();
  });

  test('the last row, and all rows that are not frozen, cannot be deleted', () => {
    const { document, id } = newSheet();
    expect(() => document.deleteRows(id, 0, 1000)).toThrow("You can't delete all the rows on the sheet.");
    document.setSheet(id, { frozenRows: 1 });
    expect(() => document.deleteRows(id, 1, 999)).toThrow('it is not possible to delete all non-frozen rows');
    expect(() => document.deleteColumns(id, 20, 10)).toThrow('out of bounds');
  });
});

describe('sheets', () => {
  test('renaming one renames it in formulas; deleting it breaks them', () => {
    const { document, put, input, value } = newSheet();
    const other = document.addSheet({ name: 'Model' });
    document.write(other.id, 0, 0, [[5]]);
    put('A1', [['=Model!A1+1'], ['=SUM(Model!A:A)']]);
    document.renameSheet(other.id, "Team's model");
    expect([input('A1'), input('A2'), value('A1')]).toEqual(["='Team''s model'!A1+1", "=SUM('Team''s model'!A:A)", 6]);
    document.deleteSheet(other.id);
    expect([input('A1'), value('A1')]).toEqual(['=#REF!+1', expect.objectContaining({ error: '#REF!' })]);
    document.undo();
    expect(value('A2')).toBe(5);
  });

  test('names are unique whatever their case, and the last sheet stays', () => {
    const { document, id } = newSheet();
    document.addSheet({ name: 'Model' });
    expect(() => document.addSheet({ name: 'MODEL' })).toThrow('A sheet with the name "MODEL" already exists.');
    expect(document.sheetByName('model')?.name).toBe('Model');
    document.deleteSheet(id);
    expect(() => document.deleteSheet(document.sheets()[0]?.id ?? 0)).toThrow("can't remove all the sheets");
  });

  test('new ones go to the end under the next free name, and can be moved', () => {
    const { document, id } = newSheet();
    document.addSheet();
    document.addSheet({ index: 0, name: 'First', rows: 5, columns: 3 });
    expect(document.sheets().map((one) => one.name)).toEqual(['First', 'Sheet1', 'Sheet2']);
    document.moveSheet(id, 2);
    expect(document.sheets().map((one) => [one.name, one.index, one.rows])).toEqual([
      ['First', 0, 5],
      ['Sheet2', 1, 1000],
      ['Sheet1', 2, 1000],
    ]);
  });

  test('a copy carries cells, rules and its own copy of each name', () => {
    const { document, id, put } = newSheet();
    document.setNamedRange('MODEL', { sheet: id, row: 0, column: 0, rows: null, columns: 1 });
    put('A1', [[1, '=SUM(MODEL)']]);
    const copy = sheetOf(document, document.duplicateSheet(id).id);
    copy.put('A1', 7);
    expect([copy.value('B1'), document.value(id, 0, 1)]).toEqual([7, 1]);
    expect(document.sheets().map((one) => one.name)).toEqual(['Sheet1', 'Copy of Sheet1']);
    put('C1', "=SUM('Copy of Sheet1'!MODEL)");
    expect(document.value(id, 0, 2)).toBe(7);
  });

  test('a smaller grid drops what is beyond, a larger one makes open ranges longer', () => {
    const { document, id, put, value } = newSheet();
    put('A10', '3');
    put('C1', '=SUM(A1:A)');
    document.setSheet(id, { rows: 9 });
    expect(value('C1')).toBe(0);
    document.setSheet(id, { rows: 12 });
    put('A12', '4');
    expect(value('C1')).toBe(4);
    expect(() =>
      put(
        'A1',
        Array.from({ length: 13 }, () => ['x']),
      ),
    ).toThrow('outside the dimensions of the sheet');
    document.write(id, 11, 0, [['a'], ['b']], { grow: true });
    expect(document.sheet(id)?.rows).toBe(13);
  });
});

describe('sorting, copying, moving', () => {
  test('sorts by several columns, blanks last, formats along; relative references stay in their row', () => {
    const { document, put, values, input, area } = newSheet();
    put('A1', [
      ['b', 2, '=B1*10'],
      ['a', 1, '=B2*10'],
      [null, 9, '=B3*10'],
      ['a', 3, '=B4*10'],
    ]);
    document.setFormat(area('A2'), { bold: true });
    document.sort(area('A1:C4'), [
      { column: 0, ascending: true },
      { column: 1, ascending: false },
    ]);
    expect(values('A1:C4')).toEqual([
      ['a', 3, 30],
      ['a', 1, 10],
      ['b', 2, 20],
      [null, 9, 90],
    ]);
    expect(input('C1')).toBe('=B1*10');
    expect(document.formats(area('A1:A4')).map(([format]) => format?.bold)).toEqual([null, true, null, null]);
    document.sort(area('A1:C4'), [{ column: 0, ascending: false }]);
    expect(values('A1:A4')).toEqual([['b'], ['a'], ['a'], [null]]);
  });

  test('numbers come before text, text before TRUE', () => {
    const { document, put, values, area } = newSheet();
    put('A1', [[true], ['x'], [5], ['Abc'], [-1]]);
    document.sort(area('A1:A5'), [{ column: 0, ascending: true }]);
    expect(values('A1:A5').flat()).toEqual([-1, 5, 'Abc', 'x', true]);
  });

  test('a copy shifts relative references and repeats to fill its target', () => {
    const { document, put, input, values, area } = newSheet();
    put('A1', [
      [1, '=A1*$A$1'],
      [2, '=A2*A$1'],
    ]);
    document.copy(area('A1:B2'), area('D1:E4'));
    expect(['E1', 'E2', 'E3', 'E4'].map(input)).toEqual(['=D1*$A$1', '=D2*D$1', '=D3*$A$1', '=D4*D$1']);
    document.copy(area('B1:B2'), area('H1'), 'values');
    expect([values('H1:H2'), input('H2')]).toEqual([[[1], [2]], '2']);
    document.copy(area('A1'), area('A9'), 'formats');
    expect(values('A9')).toEqual([[null]]);
  });

  test('cells that are cut and pasted take the references to them along', () => {
    const { document, id, put, input, value, area } = newSheet();
    const other = sheetOf(document, document.addSheet({ name: 'Other' }).id);
    put('A1', [[1, '=A1+1']]);
    put('D1', '=SUM(A1:B1)');
    document.move(area('A1:B1'), { sheet: id, row: 4, column: 1 });
    expect([input('D1'), input('C5'), value('D1'), value('A1')]).toEqual(['=SUM(B5:C5)', '=B5+1', 3, null]);
    document.move(area('B5:C5'), { sheet: other.id, row: 0, column: 0 });
    expect([input('D1'), other.input('B1'), value('D1')]).toEqual(['=SUM(Other!A1:B1)', '=A1+1', 3]);
  });

  test('filling goes on with series and shifts formulas', () => {
    const { document, put, values, shown, input, area } = newSheet();
    put('A1', [
      [1, 5, '2026-11-30', 'Lead 1', 'x', '=A1*2'],
      [3, 5, null, null, 'y', null],
    ]);
    document.fill(area('A1:A2'), area('A1:A4'));
    document.fill(area('B1'), area('B1:B4'));
    document.fill(area('C1'), area('C1:C3'));
    document.fill(area('D1'), area('D1:D3'));
    document.fill(area('E1:E2'), area('E1:E5'));
    document.fill(area('F1'), area('F1:H1'));
    expect(values('A1:B4')).toEqual([
      [1, 5],
      [3, 5],
      [5, 5],
      [7, 5],
    ]);
    expect([shown('C3'), values('D3'), values('E1:E5').flat(), input('H1')]).toEqual([
      '2026-12-02',
      [['Lead 3']],
      ['x', 'y', 'x', 'y', 'x'],
      '=C1*2',
    ]);
    document.fill(area('A3:A4'), area('A1:A4'));
    expect(values('A1:A4').flat()).toEqual([1, 3, 5, 7]);
  });

  test('merging keeps the first cell only; half a merged block cannot be merged', () => {
    const { document, id, put, values, area } = newSheet();
    put('A1', [['a', 'b']]);
    document.merge(area('A1:B2'));
    expect([values('A1:B1'), document.merges(id)]).toEqual([
      [['a', null]],
      [{ row: 0, column: 0, rows: 2, columns: 2 }],
    ]);
    expect(() => document.merge(area('B2:C3'))).toThrow('You must select all cells in a merged range');
    document.unmerge(area('A1'));
    expect(document.merges(id)).toEqual([]);
  });
});

const RED = { background: '#ff0000', fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };

test('after any edits, every value is what a fresh calculation gives, and undoing all of them restores the start', () => {
  const cell = fc.record({ row: fc.nat(7), column: fc.nat(5) });
  const content = fc.oneof(
    fc.integer({ min: -9, max: 9 }).map(String),
    fc.constantFrom(
      '',
      'x',
      '=A1',
      '=SUM(A1:C3)',
      '=SUM(B2:B)',
      '=C3+1',
      '=$A$2*2',
      '=FILTER(A1:A4,A1:A4>0)',
      '=TWICE(A2:B3)',
      '=SUM(TWICE(B:B))',
      '=COUNTA(1:2)',
      '=Other!A1',
      '=IF(A1,TWICE(C1:C2),0)',
    ),
  );
  const edit = fc.oneof(
    { weight: 6, arbitrary: fc.record({ kind: fc.constant('type' as const), at: cell, text: content }) },
    fc.record({
      kind: fc.constantFrom('insertRows', 'deleteRows', 'insertColumns', 'deleteColumns' as const),
      at: fc.nat(6),
      count: fc.integer({ min: 1, max: 2 }),
    }),
    fc.record({ kind: fc.constant('sort' as const), ascending: fc.boolean() }),
    fc.record({ kind: fc.constant('move' as const), from: cell, to: cell }),
    fc.record({ kind: fc.constant('undo' as const) }),
  );
  const twice = (_name: string, args: readonly unknown[]) =>
    (Array.isArray(args[0]) ? args[0] : [[args[0]]]).map((row: unknown[]) =>
      row.map((value) => (typeof value === 'number' ? value * 2 : null)),
    );
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
      const { document, id } = newSheet();
      document.setSheet(id, { rows: 12, columns: 10 });
      document.write(document.addSheet({ name: 'Other' }).id, 0, 0, [[4]]);
      document.setCustomFunctions(['TWICE'], twice);
      const before = JSON.stringify(document.toJSON());
      const seen = () => {
        const { rows, columns } = document.sheet(id) ?? { rows: 1, columns: 1 };
        return document.values({ sheet: id, row: 0, column: 0, rows, columns });
      };
      let steps = 0;
      for (const one of edits) {
        try {
          const revision = document.revision();
          if (one.kind === 'type') document.enter(id, one.at.row, one.at.column, one.text);
          else if (one.kind === 'sort')
            document.sort({ sheet: id, row: 0, column: 0, rows: 6, columns: 4 }, [
              { column: 0, ascending: one.ascending },
            ]);
          else if (one.kind === 'move')
            document.move({ sheet: id, ...one.from, rows: 1, columns: 1 }, { sheet: id, ...one.to });
          else if (one.kind === 'undo') steps -= steps === 0 || document.undo() === undefined ? 0 : 2;
          else document[one.kind](id, one.at, one.count);
          if (document.revision() > revision) steps += 1;
        } catch {
          // What is refused changes nothing.
        }
        seen();
      }
      const fresh = loadDocument(JSON.parse(JSON.stringify(document.toJSON())), { now: () => NOON });
      fresh.setCustomFunctions(['TWICE'], twice);
      const { rows, columns } = document.sheet(id) ?? { rows: 1, columns: 1 };
      expect(plain(seen())).toEqual(plain(fresh.values({ sheet: id, row: 0, column: 0, rows, columns })));
      for (let step = 0; step < steps; step += 1) document.undo();
      expect(JSON.stringify(document.toJSON())).toBe(before);
      expect(
        seen()
          .flat()
          .every((value) => value === null),
      ).toBe(true);
    }),
    { numRuns: 60 },
  );
});

// Which of two overlapping results gives way depends on which was there first, as in Sheets.
function plain(values: readonly (readonly unknown[])[]): string {
  return JSON.stringify(values);
}

test('a document survives being saved and read again', () => {
  const { document, put } = newSheet();
  put('A1', [['=1+1', '007']]);
  expect(reloaded(document).toJSON()).toEqual(document.toJSON());
});
