/** LEADBACKTEST: scores held against what really happened. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leadBacktest, type Shown } from '../../src/functions';
import { loadBundle } from '../bundle/load';
import { holds } from '../properties/cases';
import { anyCell } from '../properties/cells';
import { edge, modelWith } from './ask';

const model = modelWith();
const column = (...cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const times = (count: number, cell: unknown): unknown[] => Array.from({ length: count }, () => cell);
const ask = (scores: unknown, outcomes: unknown, given: unknown = model): Shown =>
  leadBacktest(edge, scores, outcomes, given);
const rowsOf = (shown: Shown): (string | number)[][] => (Array.isArray(shown) ? shown : [[shown]]);
const rounded = (shown: Shown): (string | number)[][] =>
  rowsOf(shown).map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell * 1000) / 1000 : cell)));

// Hot: 12 leads, 9 won; Warm: 12, 3 won; Cold: 6, none.
const scores = column(...times(12, 40), ...times(12, 20), ...times(6, 5));
const outcomes = column(...times(9, 'Won'), ...times(3, 'Lost'), ...times(3, 'won'), ...times(15, 'lost'));

test('LEADBACKTEST shows what became of each band, of all leads, and the AUC', () => {
  // By hand: base 12 of 30; AUC = (9·3·½ + 9·15 + 3·9·½ + 3·6) / (12·18) = 180 / 216. Intervals: numpy, as in test/learn.
  expect(rounded(ask(scores, outcomes))).toEqual([
    ['Band', 'Leads', 'Won', 'Win rate', '95 % low', '95 % high', 'Lift', 'Share of wins'],
    ['Hot', 12, 9, 0.75, 0.468, 0.911, 1.875, 0.75],
    ['Warm', 12, 3, 0.25, 0.089, 0.532, 0.625, 0.25],
    ['Cold', 6, 0, 0, 0, 0.39, 0, 0],
    ['All', 30, 12, 0.4, 0.246, 0.577, 1, 1],
    ['AUC', 30, 12, 0.833, 0.659, 0.928, '', ''],
  ]);
});

describe('LEADBACKTEST', () => {
  test('says so instead of a number where outcomes are few, and still counts', () => {
    const shown = rounded(ask(column(40, 40, 5), column('won', 'lost', 'lost')));
    expect(shown[1]).toEqual(['Hot', 2, 1, 0.5, 0.095, 0.905, 1.5, 1]);
    expect(shown[2]).toEqual(['Warm', 0, 0, '', '', '', '', 0]);
    expect(shown.at(-1)).toEqual([
      'AUC',
      3,
      1,
      'Too few outcomes: 1 won and 2 lost; 10 of each are needed',
      '',
      '',
      '',
      '',
    ]);
  });

  test('gives the AUC from ten won and ten lost leads on', () => {
    const of = (won: number, lost: number): unknown =>
      rowsOf(
        ask(column(...times(won, 30), ...times(lost, 10)), column(...times(won, 'won'), ...times(lost, 'lost'))),
      ).at(-1)?.[3];
    expect(of(10, 10)).toBe(1);
    expect(of(9, 10)).toContain('Too few');
    expect(of(10, 9)).toContain('Too few');
    expect(of(30, 0)).toContain('30 won and 0 lost');
  });

  test('has no lift and no share where nothing was won', () => {
    expect(rounded(ask(column(40, 5), column('lost', 'lost')))[1]).toEqual(['Hot', 1, 0, 0, 0, 0.793, '', '']);
  });

  test.each<[string, unknown, unknown]>([
    ['blank outcomes', column(40, 5), column('', '')],
    ['open leads', column(40, 5), column('open', 'in progress')],
    ['blank scores', column('', ''), column('won', 'lost')],
    ['nothing at all', column(), column()],
    ['one blank cell each', '', ''],
  ])('says in one row that nothing is decided yet: %s', (_, noScores, noOutcomes) => {
    expect(ask(noScores, noOutcomes)).toEqual([['No lead with a score was won or lost yet']]);
  });

  test('counts one lead', () => {
    expect(rounded(ask(40, 'won'))[1]).toEqual(['Hot', 1, 1, 1, 0.207, 1, 1, 1]);
  });

  test('leaves out open leads, and rows whose score is no number', () => {
    const more = [...scores, ...column(40, 'n/a', '40', true, Number.NaN, null, '#N/A', new Date(0))];
    const said = [...outcomes, ...column('', 'won', 'won', 'won', 'won', 'won', 'won', 'won')];
    expect(ask(more, said)).toEqual(ask(scores, outcomes));
  });

  test('takes no header for an outcome, though it reads like one', () => {
    for (const title of ['Converted', 'Lost', 'Outcome'])
      expect(ask([['Score'], ...scores], [[title], ...outcomes])).toEqual(ask(scores, outcomes));
    const yes = column(...times(9, 1), ...times(3, 0), ...times(3, 1), ...times(15, 0));
    expect(ask([['Score'], ...scores], [['Lost'], ...yes])).toEqual(ask(scores, outcomes));
  });

  test('is the same with a thousand blank rows below, and in any order of rows', () => {
    const blank = column(...times(1000, ''));
    expect(ask([...scores, ...blank], [...outcomes, ...blank])).toEqual(ask(scores, outcomes));
    expect(ask([...scores].reverse(), [...outcomes].reverse())).toEqual(ask(scores, outcomes));
  });

  test("reads outcomes by the model's own words", () => {
    const given = modelWith(['Won values', 'Signed | 2026-11-20'], ['Lost values', 'Gone']);
    const said = column('signed', new Date(Date.UTC(2026, 10, 20)), 'gone', 'maybe');
    const shown = rowsOf(ask(column(40, 40, 5, 5), said, given)).slice(1, 5);
    expect(shown.map((row) => row.slice(0, 3))).toEqual([
      ['Hot', 2, 2],
      ['Warm', 0, 0],
      ['Cold', 1, 0],
      ['All', 3, 2],
    ]);
  });

  test('puts scores below the lowest threshold last, under no band', () => {
    const given = [['Bands'], ['Band', 'From'], ['Warm', 10], ['Hot', 30.5]];
    const shown = rowsOf(ask(column(30.5, 30.4, 9), column('won', 'lost', 'lost'), given));
    expect(shown.map(([name, leads]) => [name, leads]).slice(1, 5)).toEqual([
      ['Hot', 1],
      ['Warm', 1],
      ['No band', 1],
      ['All', 3],
    ]);
  });

  test('needs no bands', () => {
    expect(rowsOf(ask(column(5), column('won'), [['Rules']])).map(([name]) => name)).toEqual([
      'Band',
      'No band',
      'All',
      'AUC',
    ]);
  });

  test.each([
    ['zh-CN', '等级', '全部', '结果太少：赢单 1 条，输单 1 条；各需至少 10 条'],
    ['zh-TW', '等級', '全部', '結果太少：成交 1 筆，未成交 1 筆；各需至少 10 筆'],
  ])('speaks the language of the model: %s', (language, band, all, tooFew) => {
    const shown = rowsOf(ask(column(40, 5), column('won', 'lost'), modelWith(['Language', language])));
    expect([shown[0]?.[0], shown.at(-2)?.[0], shown.at(-1)?.[3]]).toEqual([band, all, tooFew]);
  });

  const wrong = (what: string, requires: string, ...given: readonly [unknown, unknown, unknown]): void => {
    test(`requires ${requires}: ${what}`, () =>
      expect(() => ask(...given)).toThrow(new Error(`LEADBACKTEST requires ${requires}`)));
  };
  wrong('none given', 'scores, such as H2:H', undefined, outcomes, model);
  wrong('none given', 'outcomes, such as F2:F', scores, undefined, model);
  wrong('a row', 'scores in one column', [[1, 2]], [[1, 2]], model);
  wrong(
    'two columns',
    'outcomes in one column',
    column(1, 2),
    [
      ['won', 1],
      ['lost', 2],
    ],
    model,
  );
  wrong('one more', 'scores and outcomes of the same height', scores, [...outcomes, ['won']], model);
  wrong('an empty cell', 'a model, such as LEAD_MODEL', scores, outcomes, '');
  wrong('an error', 'a model, such as LEAD_MODEL', scores, outcomes, '#NAME?');
});

test('LEADBACKTEST gives plain cells, as many in each row, for any scores and outcomes', () => {
  holds(
    fc.property(fc.array(fc.tuple(fc.oneof(anyCell, fc.integer({ min: -5, max: 99 })), anyCell)), (rows) => {
      const shown = rowsOf(ask(column(...rows.map(([score]) => score)), column(...rows.map(([, outcome]) => outcome))));
      expect(new Set(shown.map(({ length }) => length)).size).toBe(1);
      for (const cell of shown.flat()) expect(typeof cell === 'string' || Number.isFinite(cell)).toBe(true);
    }),
  );
});

test('the built file gives the same', () => {
  expect(loadBundle().call('LEADBACKTEST', scores, outcomes, model)).toEqual(ask(scores, outcomes));
});
