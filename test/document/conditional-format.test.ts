/** Conditional formatting: which rule colours which cell. */
import { describe, expect, test } from 'vitest';
import type { Area, ConditionalRule, FormatCondition } from '../../workbench/document';
import { newSheet } from './sheet';

const PLAIN = { background: null, fontColor: null, bold: null, italic: null, underline: null, strikethrough: null };

function rule(
  areas: Area[],
  condition: FormatCondition | string,
  style: Partial<ConditionalRule['style']>,
): ConditionalRule {
  return {
    areas,
    condition: typeof condition === 'string' ? { kind: 'formula', formula: condition } : condition,
    style: { ...PLAIN, ...style },
  };
}

describe('conditional formatting', () => {
  const rows = { row: 1, column: 0, rows: 3, columns: 4 };

  test('relative references count from the top-left cell of the range', () => {
    const { document, id, put } = newSheet();
    put('D2', [['Hot'], ['Cold'], [null]]);
    document.setConditionalRules(id, [
      rule([rows], '=$D2&""="Hot"', { background: '#ff0000' }),
      rule([rows], '=$D2&""="Cold"', { background: '#0000ff' }),
    ]);
    const colours = () => [1, 2, 3, 4].map((row) => document.conditionalFormat(id, row, 0)?.background ?? null);
    expect(colours()).toEqual(['#ff0000', '#0000ff', null, null]);
    put('D3', 'Hot');
    expect(colours()).toEqual(['#ff0000', '#ff0000', null, null]);
    expect(document.conditionalFormat(id, 1, 4)).toBeNull();
  });

  test('the first rule that holds wins, property by property', () => {
    const { document, id, put } = newSheet();
    put('A2', '5');
    document.setConditionalRules(id, [
      rule([rows], '=A2>3', { background: '#111111' }),
      rule([rows], '=A2>1', { background: '#222222', bold: true }),
    ]);
    expect(document.conditionalFormat(id, 1, 0)).toEqual({ ...PLAIN, background: '#111111', bold: true });
  });

  test('colours follow a spilled result', () => {
    const { document, id, put } = newSheet();
    put('D2', '=ARRAYFORMULA(IF(A2:A4>1,"Hot",""))');
    document.setConditionalRules(id, [rule([rows], '=$D2="Hot"', { background: '#ff0000' })]);
    put('A3', '2');
    expect([1, 2, 3].map((row) => document.conditionalFormat(id, row, 1)?.background ?? null)).toEqual([
      null,
      '#ff0000',
      null,
    ]);
  });

  test('blank, text and number conditions', () => {
    const { document, id, put } = newSheet();
    put('A2', [['VP Sales', 7, null]]);
    const holds = (condition: FormatCondition) => {
      document.setConditionalRules(id, [rule([rows], condition, { bold: true })]);
      return [0, 1, 2].map((column) => document.conditionalFormat(id, 1, column) !== null);
    };
    expect(holds({ kind: 'blank' })).toEqual([false, false, true]);
    expect(holds({ kind: 'notBlank' })).toEqual([true, true, false]);
    expect(holds({ kind: 'text', test: 'contains', text: 'vp' })).toEqual([true, false, false]);
    expect(holds({ kind: 'text', test: 'endsWith', text: 'sales' })).toEqual([true, false, false]);
    expect(holds({ kind: 'number', test: 'between', low: 7, high: 9 })).toEqual([false, true, false]);
    expect(holds({ kind: 'number', test: 'above', low: 7, high: null })).toEqual([false, false, false]);
  });

  test('ranges, ROW and quoted text in formulas', () => {
    const { document, id, put } = newSheet();
    put('A2', [['a"b'], [3], [-4]]);
    const at = (formula: string) => {
      document.setConditionalRules(id, [rule([rows], formula, { bold: true })]);
      return [1, 2, 3].map((row) => document.conditionalFormat(id, row, 0) !== null);
    };
    expect(at('=A2="a""b"')).toEqual([true, false, false]);
    expect(at('=A2+1<0')).toEqual([false, false, true]);
    expect(at('=ISEVEN(ROW())')).toEqual([true, false, true]);
    expect(at('=COUNTIF($A$2:$A$4,A2)=1')).toEqual([true, true, true]);
    expect(at('=A2=MAX(A$2:A$4)')).toEqual([false, true, false]);
    expect(at('=ISBLANK(B2)')).toEqual([true, true, true]);
  });

  test('a formula that names another sheet is refused, also through a name; INDIRECT is not', () => {
    const { document, id } = newSheet();
    const other = document.addSheet({ name: 'Model' });
    document.write(other.id, 0, 0, [[3]]);
    document.setNamedRange('LIMIT', { sheet: other.id, row: 0, column: 0, rows: 1, columns: 1 });
    const sentence = 'Conditional format rule cannot reference a different sheet.';
    for (const formula of ['=A2>Model!A1', '=A2>LIMIT']) {
      expect(() => document.setConditionalRules(id, [rule([rows], formula, {})])).toThrow(sentence);
    }
    document.setConditionalRules(id, [
      rule([rows], '=A2>INDIRECT("Model!A1")', { bold: true }),
      rule([rows], '=Sheet1!A2>9', {}),
    ]);
    document.enter(id, 1, 0, '4');
    expect(document.conditionalFormat(id, 1, 0)?.bold).toBe(true);
  });

  test('formulas are given and taken in the form of the locale', () => {
    const { document, id, put } = newSheet({ locale: 'de_DE' });
    put('A2', '2,5');
    document.setConditionalRules(id, [rule([rows], '=ROUND(A2;0)>2,4', { bold: true })]);
    expect(document.conditionalFormat(id, 1, 0)?.bold).toBe(true);
    expect(document.conditionalRules(id)[0]?.condition).toEqual({ kind: 'formula', formula: '=ROUND(A2;0)>2,4' });
  });
});
