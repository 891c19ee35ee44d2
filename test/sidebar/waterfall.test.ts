/** The waterfall of a lead: its words, and that it ends exactly at the score. */
import './page';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, type Row, readModel, scoreLeads } from '../../src/engine';
import { type Waterfall, waterfallOf } from '../../src/sidebar/state/waterfall';
import { rowsOf, rule, type Tab } from '../engine/issues-of';
import { holds } from '../properties/cases';
import { header, leads, modelParts, tableOf } from '../properties/models';

function explained(tab: Tab, lead: Row): Waterfall {
  const { model } = readModel(rowsOf({ settings: { 'As of': '2026-11-22' }, ...tab }));
  return waterfallOf(compile(model, (tab.header ?? []) as string[], ''), lead);
}
const told = ({ lines }: Waterfall) => lines.map(({ label, detail, points }) => [label, detail, points / 1000]);

test('the largest contribution comes first, and says how it was counted and how far it faded', () => {
  const found = explained(
    {
      header: ['Title', 'Visits', 'Seen'],
      rules: [
        rule('Title', 'has word', 'Intern', -4),
        rule('Visits', 'each', '', 4, { Rule: 'Pricing visits' }),
        rule('Title', 'has word', 'Head', 15, { Rule: 'Seniority' }),
        rule('Title', 'has word', 'VP', 20, { Rule: 'Seniority', Join: 'else' }),
        rule('Seen', 'is not blank', '', 40, { Rule: 'Demo', 'Half-life': 30, Since: 'Seen' }),
      ],
    },
    ['Head Intern', 3, '2026-11-13'],
  );
  expect(told(found)).toEqual([
    ['Demo', '9 days ago, worth 81%', 32.49],
    ['Seniority', 'has word Head', 15],
    ['Pricing visits', '3 × 4', 12],
    ['Title has word Intern', '', -4],
    ['Rounding', '', -0.49],
  ]);
  expect(found.score).toBe(55_000);
});

test('caps, limits and deal-breakers are named', () => {
  const header = ['Size'];
  const bands = [
    { Band: 'Warm', From: 30 },
    { Band: 'Cold', From: '' },
  ];
  const size = rule('Size', 'at least', 1, 50, { Rule: 'Size', Group: 'Company' });
  const capped = explained({ header, groups: [{ Group: 'Company', 'At most': 40 }], bands, rules: [size] }, [5]);
  expect(told(capped)[1]).toEqual(['At most 40 for Company', '', -10]);
  const limits = [
    rule('Size', 'at least', 2, 'at most Cold', { Rule: 'Small' }),
    rule('Size', 'at least', 2, 'at most 60', { Rule: 'Odd' }),
  ];
  const limited = explained({ header, bands, rules: [size, ...limits] }, [5]);
  expect(told(limited)[1]).toEqual(['At most Cold: Small', '', -21]);
  expect(limited.idle).toEqual(['At most 60: Odd']);
  const out = explained(
    { header, bands, rules: [size, rule('Size', 'at most', 9, 'disqualify', { Rule: 'Tiny' })] },
    [5],
  );
  expect(out).toMatchObject({ out: ['Tiny'], score: 0, band: -2 });
  expect(told(out)[1]).toEqual(['Disqualified', '', -50]);
});

test('every line starts where the one before ended, and the last ends at the score', () => {
  const property = fc.property(modelParts, leads, (parts, rows) => {
    const compiled = compile(readModel(tableOf(parts)).model, header, '2026-11-22');
    const { scores, bands } = scoreLeads(compiled, rows);
    rows.forEach((row, lead) => {
      const { lines, score, band } = waterfallOf(compiled, row);
      let total = 0;
      for (const { from, to, points } of lines) {
        expect(from).toBe(total);
        expect(to - from).toBe(points);
        total = to;
      }
      expect(total).toBe(score);
      expect([score, band]).toEqual([scores[lead], bands[lead]]);
    });
  });
  holds(property);
});
