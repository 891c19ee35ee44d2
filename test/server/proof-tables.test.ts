/** The tables and sentences of the Proof tab, from figures. */
import { describe, expect, it } from 'vitest';
import { backtest, rateOf } from '../../src/learn';
import { proofTexts, sayer } from '../../src/locales';
import { proofSentences, whyNoProof } from '../../src/server/proof-sentences';
import { PROOF_PARTS, PROOF_ROWS, PROOF_WIDTH, proofTables } from '../../src/server/proof-tables';

const say = sayer(proofTexts.en, 'en');
const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

/** Forty leads: 10 Hot (8 won), 10 Warm (3 won), 18 Cold (1 won), one without a band and one disqualified (both lost). */
const forty = {
  scores: [...times(10, 80), ...times(10, 50), ...times(20, 20)],
  bands: [...times(10, 0), ...times(10, 1), ...times(18, 2), -1, -2],
  bandNames: ['Hot', 'Warm', 'Cold'],
  outcomes: [...times(8, 1), ...times(2, 2), ...times(3, 1), ...times(7, 2), 1, ...times(19, 2)],
};
const nothing = { drift: undefined, ideal: { base: rateOf(12, 40), columns: [] }, leaks: [] };
const found = { proof: backtest(forty), ...nothing };
const tables = proofTables(found, say, 'Disqualified');
const rowsOf = (part: string) => tables.find((table) => table.part === part)?.rows ?? [];

describe('the tables of proof', () => {
  it('give each band its win rate, lift and share of wins, then all leads', () => {
    // By hand: 8 of 10 against 12 of 40, and 8 of the 12 wins.
    expect(rowsOf('bands').map((row) => row.filter((_, at) => at !== 2 && at !== 3))).toEqual([
      ['Hot', 0.8, 10, 8, 2.6667, 0.6667],
      ['Warm', 0.3, 10, 3, 1, 0.25],
      ['Cold', 0.0556, 18, 1, 0.1852, 0.0833],
      ['No band', 0, 1, 0, 0, 0],
      ['Disqualified', 0, 1, 0, 0, 0],
      ['All', 0.3, 40, 12, 1, 1],
    ]);
  });

  it('give the curve of gain by tenths, beside chance', () => {
    expect(rowsOf('gain')).toHaveLength(11);
    expect(rowsOf('gain')[5]).toEqual([0.5, 0.9167, 0.5]);
  });

  it('name scores by their range, and blank what is not known', () => {
    expect(rowsOf('calibration').map(([scores]) => scores)).toEqual(['20', '50', '80']);
    expect(rowsOf('months')).toEqual([]);
    expect(rowsOf('drift')).toEqual([]);
  });

  it('name the traits of won leads by their column, with their range in words', () => {
    const trait = { ofWon: 0.5, ofLost: 0.25, rate: rateOf(6, 13), lift: 1.54 };
    const columns = [
      { column: 'Industry', at: 1, traits: [{ ...trait, value: 'Software' }] },
      {
        column: 'Employees',
        at: 2,
        traits: [
          { ...trait, from: 50, below: 200 },
          { ...trait, from: 500 },
        ],
      },
      { column: 'Demo', at: 3, traits: [trait] },
    ];
    const ideal = proofTables({ ...found, ideal: { base: rateOf(12, 40), columns } }, say, '')[4];
    expect(ideal?.rows.map(([name]) => name)).toEqual([
      'Industry: Software',
      'Employees: 50 to below 200',
      'Employees: from 500',
      'Demo: filled in',
    ]);
    expect(ideal?.rows[0]?.slice(1, 4)).toEqual([0.5, 0.25, 0.4615]);
  });

  it('fit their place, whatever there is to show', () => {
    const days = Array.from({ length: 2000 }, (_, at) => at * 3);
    const many = backtest({
      scores: days.map((_, at) => at % 97),
      bands: days.map((_, at) => at % 30),
      bandNames: Array.from({ length: 30 }, (_, at) => `Band ${at}`),
      outcomes: days.map((_, at) => (at % 3 === 0 ? 1 : 2)),
      days,
    });
    const wide = proofTables({ proof: many, ...nothing }, say, 'Disqualified');
    expect(wide.map(({ part }) => part)).toEqual(PROOF_PARTS);
    for (const { header, rows, formats } of wide) {
      expect(rows.length).toBeLessThanOrEqual(PROOF_ROWS);
      expect(header.length).toBeLessThanOrEqual(PROOF_WIDTH);
      expect(formats).toHaveLength(header.length);
    }
    expect(wide[0]?.rows.at(-1)?.[0]).toBe('All');
    // 5,997 days after 1970 began: the latest months are shown.
    expect(wide[3]?.rows.at(-1)?.[0]).toBe('1986-06');
  });
});

describe('the sentences of proof', () => {
  it('begin with what calling the best first is worth', () => {
    expect(proofSentences(found, say)[0]).toBe(
      'Of the 20 leads you would have called first, 11 converted; calling at random, 6.',
    );
  });

  it('warn of rules that read what gives the outcome away', () => {
    expect(proofSentences({ ...found, leaks: ['Contract', 'Stage'] }, say).at(-1)).toMatch(
      /^Rules read columns that seem to give the outcome away: Contract and Stage\./,
    );
  });

  it('say what is needed where nobody can tell yet', () => {
    const place = { column: 'Outcome', isThere: true, tab: 'M', setting: 'S', wonSetting: 'W', lostSetting: 'L' };
    expect(whyNoProof({ won: 10, lost: 10 }, place, say)).toBeUndefined();
    expect(whyNoProof({ won: 9, lost: 500 }, place, say)).toMatch(/^9 won and 500 lost so far\. From 10 of each on/);
    expect(whyNoProof({ won: 0, lost: 50 }, place, say)).toMatch(
      /^50 leads were lost and none won.*"W" in the tab "M"/,
    );
    expect(whyNoProof({ won: 10, lost: 10 }, { ...place, column: '' }, say)).toContain('beside "S"');
  });
});
