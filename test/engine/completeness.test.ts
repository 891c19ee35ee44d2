/** What a model asks of a lead, and how much of it is known. */
import { describe, expect, test } from 'vitest';
import { askedColumns, completenessOf } from '../../src/engine';
import { compiledFrom, rules } from './compiled';

const header = ['Id', 'Title', 'Size', 'Need', 'Seen'];

describe('what is asked', () => {
  test('are the columns of questions, then of the rules that count, each once', () => {
    const compiled = compiledFrom(
      [
        ['Questions'],
        ['Question', 'Column', 'Needed'],
        ['What do you need?', 'need ', ''],
        ['How many are you?', 'Size', false],
        ['Again?', 'Size', 'x'],
        ['Nobody knows', 'Nowhere', true],
        ['Rules'],
        ['On', 'Join', 'Column', 'Condition', 'Value', 'Weight'],
        ['', '', 'Size', 'at least', 50, 10],
        ['', 'and', 'Title', 'is', 'CTO', ''],
        ['', 'or', '', 'is', 'CIO', ''],
        ['no', '', 'Id', 'is not blank', '', 5],
        ['', '', 'Id', 'no such condition', '', 5],
      ],
      header,
    );
    expect(askedColumns(compiled)).toEqual([
      { index: 3, name: 'Need', needed: false },
      { index: 2, name: 'Size', needed: true },
      { index: 1, name: 'Title', needed: false },
      { index: -1, name: 'Nowhere', needed: true },
    ]);
  });

  test('is unknown of everybody while no column holds it', () => {
    const rows = [['Questions'], ['Question', 'Column', 'Needed'], ['Who decides?', 'Decision maker', true]];
    expect(completenessOf(compiledFrom(rows, header), [['a', 'b', 'c', 'd']])).toEqual([
      { share: 0, grade: 'D', missing: ['Decision maker'] },
    ]);
  });

  test('is no date that points decay from', () => {
    const rows = [
      ['Rules'],
      ['Column', 'Condition', 'Weight', 'Half-life', 'Since'],
      ['Title', 'is not blank', 5, 30, 'Seen'],
    ];
    expect(askedColumns(compiledFrom(rows, header)).map(({ name }) => name)).toEqual(['Title']);
  });
});

describe('what is known', () => {
  const compiled = compiledFrom(
    [['Settings'], ['Blank words', 'n/a'], ...rules(['Title', 'is', 'x', 1], ['Size', 'at least', 5, 1])],
    header,
  );
  const check = (name: string, lead: unknown[], share: number, missing: readonly string[]): void => {
    test(name, () => expect(completenessOf(compiled, [lead])).toMatchObject([{ share, missing }]));
  };
  check('whatever stands there, met or not', [1, 'Clerk', 2], 1, []);
  check('an unticked checkbox and a zero', [1, false, 0], 1, []);
  check('no blank word, no error, no cell that is not there', [1, 'N/A'], 0, ['Title', 'Size']);
  check('no error', [1, '#N/A', 7], 0.5, ['Title']);

  test('for more leads than fit a block', () => {
    const leads = Array.from({ length: 2500 }, (_, i) => [i, i % 2 ? 'CTO' : '', i % 3 ? 5 : '']);
    const shares = completenessOf(compiled, leads).map(({ share }) => share);
    expect(shares).toEqual(leads.map((_, i) => ((i % 2 ? 1 : 0) + (i % 3 ? 1 : 0)) / 2));
  });
});
