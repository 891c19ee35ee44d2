/** Every reason for a leak has its sentence in every language, and the figures to fill it. */
import { describe, expect, it } from 'vitest';
import { figuresOf, type LeadColumns, leaksOf } from '../../src/learn';
import { fill, leakTexts } from '../../src/locales';
import { namesIn } from '../../src/locales/issues';
import { madeLeads, oneOf } from '../learn/made-leads';

const day = (days: unknown) => new Date(Date.UTC(2026, 0, 1 + Math.floor(Number(days)))).toISOString().slice(0, 10);
const made = madeLeads(
  {
    notOpen: (outcome) => (outcome > 0 ? 'x' : ''),
    filledWon: (outcome) => (outcome === 1 ? 'x' : ''),
    filledLost: (outcome) => (outcome === 2 ? 'x' : ''),
    blanks: (outcome, chance) => (outcome === 1 || chance() < 0.3 ? 'x' : ''),
    values: (outcome, chance) => (chance() < 0.3 ? '' : outcome === 2 ? 'A' : 'B'),
    numbers: (outcome, chance) => chance() + (outcome === 1 ? 2 : 0),
    created: (_, chance) => 500 * chance(),
    days: (outcome, chance) => (outcome === 1 ? 60 : 0) + 50 * chance(),
    step: (_, chance) => oneOf(chance, ['Mail', 'Visit', 'Call', 'Form']),
    copy: (outcome, chance) => chance() < (outcome === 1 ? 0.2 : 0.5),
    together: (_, chance) => oneOf(chance, ['high', 'low']),
  },
  { open: 100 },
);
const rows = made.rows.map(([notOpen, won, lost, blanks, values, numbers, created, days, step, isOver, score]) => {
  const dates = [day(created), day(Number(created) + Number(days))];
  return [notOpen, won, lost, blanks, values, numbers, ...dates, step, isOver ? 'Changed' : step, values && score];
});
const header = made.header.map((name) => (name === 'together' ? 'Score' : name));
const leads: LeadColumns = { ...made, header, rows };
const leaks = leaksOf(leads).map((leak) => ({ why: leak.why, column: leak.column, figures: figuresOf(leads, leak) }));

describe('the sentences about leaks', () => {
  it('say every reason there is, each with its figures, in every language', () => {
    const reasons = Object.keys(leakTexts.en).filter((key) => key !== 'blankDoubt');
    expect(new Set(leaks.map(({ why }) => why))).toEqual(new Set(reasons));
    for (const { why, figures } of leaks)
      for (const texts of Object.values(leakTexts)) {
        expect({ why, asked: namesIn(texts[why]).filter((name) => !(name in figures)) }).toEqual({ why, asked: [] });
        expect(fill(texts[why], figures)).not.toMatch(/[{}]|undefined|NaN/);
      }
  });

  it('read as a person would say them', () => {
    const copy = leaks.find(({ why }) => why === 'copy');
    expect(fill(leakTexts.en.copy, copy?.figures ?? {})).toBe(
      'A copy of “step” that is overwritten later: 402 leads say “Changed” instead, and 14% of them were won against 41% of the others.',
    );
  });

  it('Chinese is Chinese, in the right script, and fills in the same names', () => {
    const names = (texts: (typeof leakTexts)[keyof typeof leakTexts]) =>
      Object.entries(texts).map(([why, sentence]) => [why, [...new Set(namesIn(sentence))].sort()]);
    expect(names(leakTexts['zh-CN'])).toEqual(names(leakTexts.en));
    expect(names(leakTexts['zh-TW'])).toEqual(names(leakTexts.en));
    for (const one of Object.values(leakTexts['zh-CN']))
      expect(one).not.toMatch(/[a-zA-Z]{2,}(?![^{]*\})|[規則組級範刪條啟動單贏輸線結後]|: /);
    for (const one of Object.values(leakTexts['zh-TW']))
      expect(one).not.toMatch(/[a-zA-Z]{2,}(?![^{]*\})|[规则组级范删条启动单赢输线结后]|: /);
  });
});
