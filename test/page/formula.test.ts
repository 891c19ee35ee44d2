/** What the page makes of a formula while it is being written. */
import { describe, expect, test } from 'vitest';
import { callAround } from '../../workbench/page/chrome/formula-help';
import { closed, expectsReference, referenceBefore } from '../../workbench/page/editing';

describe('closed', () => {
  test('adds the brackets that are missing at the end of a formula', () => {
    expect(closed('=SUM(A1:A2')).toBe('=SUM(A1:A2)');
    expect(closed('=IF(SUM(A1),1')).toBe('=IF(SUM(A1),1)');
  });

  test('counts no bracket inside text or the name of a tab', () => {
    expect(closed('="("&A1')).toBe('="("&A1');
    expect(closed("='Leads (old)'!A1")).toBe("='Leads (old)'!A1");
  });

  test('leaves text and unfinished quotes alone', () => {
    expect(closed('hello (')).toBe('hello (');
    expect(closed('=LEN("(')).toBe('=LEN("(');
  });
});

describe('a reference by click', () => {
  const writing = (text: string, caret = text.length) => ({
    sheet: 0,
    row: 0,
    column: 0,
    text,
    caret,
    from: 'cell' as const,
    typedOver: true,
  });

  test('is expected after an operator, a bracket or a separator of a formula', () => {
    for (const text of ['=', '=A1+', '=SUM(', '=IF(A1,', '=IF(A1;', '=A1 & '])
      expect(expectsReference(writing(text))).toBe(true);
    for (const text of ['', 'a+', '=A1', '=SUM(A1)', '=12']) expect(expectsReference(writing(text))).toBe(false);
  });

  test('replaces the reference that was just written', () => {
    expect(referenceBefore('=SUM(B2:C3', 10)).toBe('B2:C3');
    expect(referenceBefore("='My tab'!B2", 12)).toBe("'My tab'!B2");
    expect(referenceBefore('=1+', 3)).toBe('');
  });
});

describe('callAround', () => {
  const help = [{ name: 'LEADSCORE', description: '', parameters: [] }];
  const argument = (before: string) => callAround(before, help)?.argument;

  test('counts the arguments before the caret', () => {
    expect(argument('=LEADSCORE(')).toBe(0);
    expect(argument('=leadscore(A2:G, A1:G1, ')).toBe(2);
    expect(argument('=LEADSCORE(A2:G; A1:G1')).toBe(1);
  });

  test('counts no separator inside text, arrays or other calls', () => {
    expect(argument('=LEADSCORE({1,2;3,4}, "a,b", ')).toBe(2);
    expect(argument('=LEADSCORE(SUM(1,2), ')).toBe(1);
    expect(argument('=LEADSCORE(SUM(1,')).toBeUndefined();
  });

  test('finds nothing after the closing bracket', () => {
    expect(callAround('=LEADSCORE(A2:G)', help)).toBeNull();
  });
});
