/** Undo, redo and what listeners are told. */
import { describe, expect, test } from 'vitest';
import type { DocumentChange } from '../../workbench/document';
import { newSheet } from './sheet';

describe('undo and redo', () => {
  test('a script run is one step, whatever it changed', () => {
    const { document, id, put, value, area } = newSheet();
    put('A1', 'before');
    const result = document.transact('Start here', () => {
      put('A1', 'after');
      document.setFormat(area('A1:B2'), { bold: true });
      document.addSheet({ name: 'Lead model' });
      document.setConditionalRules(id, []);
      return value('A1');
    });
    expect([result, document.history()]).toEqual(['after', { undo: 'Start here', redo: undefined }]);
    expect(document.undo()).toBe('Start here');
    expect([value('A1'), document.sheets().length, document.formats(area('A1'))[0]?.[0]?.bold]).toEqual([
      'before',
      1,
      null,
    ]);
    expect(document.redo()).toBe('Start here');
    expect([value('A1'), document.sheets().length]).toEqual(['after', 2]);
    document.undo();
    put('A2', 'anything new');
    expect([document.redo(), document.history().undo]).toEqual([undefined, 'Typing']);
  });

  test('values written inside a step are calculated for whoever reads them there', () => {
    const { document, put, value } = newSheet();
    put('B1', '=A1*2');
    document.transact('run', () => {
      for (const number of [1, 2, 3]) {
        put('A1', number);
        expect(value('B1')).toBe(number * 2);
      }
    });
    document.undo();
    expect([value('A1'), value('B1')]).toEqual([null, 0]);
  });

  test('what was done before an exception stays, as one step', () => {
    const { document, put, value } = newSheet();
    const fail = () =>
      document.transact('run', () => {
        put('A1', 'written');
        throw new Error('stopped');
      });
    expect(fail).toThrow('stopped');
    expect([value('A1'), document.undo(), value('A1')]).toEqual(['written', 'run', null]);
  });

  test('a stamp is no step of its own', () => {
    const { document, put, value } = newSheet();
    document.transact('stamp', () => put('A1', 'today'), { undoable: false });
    expect([value('A1'), document.undo()]).toEqual(['today', undefined]);
  });

  test('a step that changed nothing is none', () => {
    const { document } = newSheet();
    document.transact('look', () => document.sheets());
    expect([document.undo(), document.revision()]).toEqual([undefined, 0]);
  });
});

describe('listeners', () => {
  test('hear once per step what was written, which sheets changed, and who did it', () => {
    const { document, id, put } = newSheet();
    const heard: DocumentChange[] = [];
    const stop = document.subscribe((change) => heard.push(change));
    put('A1', [[1, 2]]);
    document.transact(
      'run',
      () => {
        put('C1', 'x');
        put('D1', 'y');
      },
      { origin: 'script' },
    );
    document.addSheet();
    document.undo();
    expect(heard.map((change) => [change.label, change.origin, change.written.length, change.structure])).toEqual([
      ['Setting values', 'person', 1, false],
      ['run', 'script', 2, false],
      ['Adding a sheet', 'person', 0, true],
      ['Adding a sheet', 'undo', 0, true],
    ]);
    expect(heard[0]).toMatchObject({
      revision: 1,
      sheets: [id],
      written: [{ sheet: id, row: 0, column: 0, rows: 1, columns: 2 }],
    });
    stop();
    put('A1', 'z');
    expect(heard).toHaveLength(4);
  });

  test('hear of a sheet whose formulas came out otherwise', () => {
    const { document, put } = newSheet();
    const other = document.addSheet({ name: 'Other' });
    document.write(other.id, 0, 0, [['=Sheet1!A1']]);
    document.value(other.id, 0, 0);
    const heard: DocumentChange[] = [];
    document.subscribe((change) => heard.push(change));
    put('A1', '5');
    expect(heard[0]?.sheets).toContain(other.id);
    put('A2', '5');
    expect(heard[1]?.sheets).not.toContain(other.id);
  });
});
