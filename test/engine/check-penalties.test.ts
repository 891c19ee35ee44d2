/** Penalties that are meant to end a lead's chances, yet other rules can outweigh them. */
import { describe, expect, it } from 'vitest';
import { issuesOf, joined, rule, type Tab, type Written } from './issues-of';

const penalty = (weight: number): Written => rule('A', 'is checked', '', weight);
const check = (rules: readonly Written[], score: number | undefined, tab: Tab = {}): void => {
  const found = issuesOf({ header: ['A', 'B'], rules, ...tab }).find(({ code }) => code === 'penaltyOutscored');
  expect(found?.args.score).toBe(score);
};

describe('a heavy penalty', () => {
  it('is one of at least half the scale', () => {
    check([penalty(-50), rule('B', 'at least', 5, 80)], 30);
    check([penalty(-49), rule('B', 'at least', 5, 80)], undefined);
    check([penalty(-50), rule('B', 'at least', 5, 80)], undefined, { settings: { 'Highest score': 101 } });
  });

  it('is no disqualification and no limit', () => {
    check([rule('A', 'is checked', '', 'at most 40'), rule('B', 'at least', 5, 80)], undefined);
    check([rule('A', 'is checked', '', 'disqualify'), rule('B', 'at least', 5, 80)], undefined);
  });

  it('is outweighed only where a lead can rise above the lowest score', () => {
    check([penalty(-80), rule('B', 'at least', 5, 80)], undefined);
    check([penalty(-80), rule('B', 'at least', 5, 81)], 1);
    check([penalty(-80), rule('B', 'is checked', '', 'at least 20')], 20);
  });

  it('is weaker where its group holds it', () => {
    const rules = [{ ...penalty(-60), Group: 'G' }, rule('B', 'at least', 5, 40)];
    check(rules, undefined, { groups: [{ Group: 'G', 'At least': '' }] });
    check(rules, 20, { groups: [{ Group: 'G', 'At least': -20 }] });
  });

  it('is measured at its full strength, on the step it stands on', () => {
    const ladder = [rule('A', 'is', 'x', 90), joined('else', '', 'is', 'y', { Weight: -60 })];
    check([...ladder, rule('B', 'at least', 5, 70)], 10);
    check([rule('A', 'is checked', '', -60, { 'Half-life': 7, Since: 'B' }), rule('B', 'at least', 5, 60)], undefined);
  });

  it('is measured in percent where the score is one', () => {
    const rules = [penalty(-100), rule('B', 'at least', 5, 200)];
    check(rules, 50, { settings: { Total: 'percent of attainable' } });
    check([penalty(-99), rule('B', 'at least', 5, 200)], undefined, { settings: { Total: 'percent of attainable' } });
  });
});
