/** What becomes of a lead if nothing happens. */
import './page';
import { expect, test } from 'vitest';
import { compile, isoDay, type Row, readModel, scoreLeads } from '../../src/engine';
import { DAYS_AHEAD, lookAhead, type Outlook } from '../../src/sidebar/state/outlook';
import { rowsOf, rule, type Tab } from '../engine/issues-of';

const bands = [
  { Band: 'Hot', From: 70 },
  { Band: 'Warm', From: 30 },
  { Band: 'Cold', From: '' },
];
const header = ['Size', 'Seen'];
const today = { Today: '2026-11-22' };
const fading = rule('Seen', 'is not blank', '', 80, { 'Half-life': 30, Since: 'Seen' });

function ahead(tab: Tab, lead: Row): Outlook {
  const compiled = compile(readModel(rowsOf({ bands, settings: today, ...tab })).model, header, '');
  const days = lookAhead(compiled, lead);
  for (;;) {
    const step = days.next();
    if (step.done) return step.value;
  }
}

test('a fading score falls below its threshold on the first day that it rounds to less', () => {
  // 80 × 0.5^(6/30) is 69.6, which rounds to 70; a day later it is 68.05.
  expect(ahead({ rules: [fading] }, [5, '2026-11-22'])).toEqual({ kind: 'moves', days: 7, score: 68_000, band: 1 });
});

test('a window closes on the day after its last', () => {
  const window = rule('Seen', 'in the last', 14, 80);
  expect(ahead({ rules: [window] }, [5, '2026-11-20'])).toMatchObject({ kind: 'moves', days: 13, score: 0, band: 0 });
});

test('a deal-breaker that comes with time is seen coming', () => {
  const silent = rule('Seen', 'not in the last', 100, 'disqualify');
  expect(ahead({ rules: [silent] }, [5, '2026-11-22'])).toMatchObject({ kind: 'moves', days: 101, band: -2 });
});

test('a lead that stays in its band says what its score comes to', () => {
  const lasting = rule('Size', 'at least', 1, 40);
  const found = ahead({ rules: [lasting, rule('Seen', 'is not blank', '', 20, { 'Half-life': 30, Since: 'Seen' })] }, [
    5,
    '2026-11-22',
  ]);
  expect(found).toEqual({ kind: 'stays', score: 40_000 });
});

test('without rules that ask for the time, or with a fixed day, nothing is looked for', () => {
  expect(ahead({ rules: [rule('Size', 'at least', 1, 40)] }, [5, ''])).toEqual({ kind: 'timeless' });
  expect(ahead({ rules: [fading], settings: { 'As of': '2026-11-22' } }, [5, '2026-11-22'])).toEqual({
    kind: 'fixed',
    day: '2026-11-22',
  });
});

test('a switched-off or faulty rule before a fading one does not shift it', () => {
  const off = { ...rule('Seen', 'in the last', 10, 50), On: false };
  const faulty = rule('Nowhere', 'in the last', 10, 50);
  expect(ahead({ rules: [off, faulty, fading] }, [5, '2026-11-22'])).toMatchObject({ kind: 'moves', days: 7 });
});

test('every day ahead is what the whole model would score on that day', () => {
  const rules = [
    rule('Size', 'at least', 1, 12),
    fading,
    rule('Seen', 'in the last', 45, -7),
    rule('Seen', 'not in the last', 200, 9),
  ];
  const { model } = readModel(rowsOf({ settings: today, rules, bands }));
  const lead = [5, '2026-11-30'];
  const compiled = compile(model, header, '');
  const found = ahead({ rules }, lead);
  const bandOn = (days: number): number => {
    const later = { ...model, settings: { ...model.settings, asOf: isoDay(compiled.asOf + days) } };
    return scoreLeads(compile(later, header, ''), [lead]).bands[0] ?? 9;
  };
  const all = Array.from({ length: DAYS_AHEAD }, (_, at) => at + 1);
  expect(found.kind === 'moves' ? found.days : undefined).toBe(all.find((days) => bandOn(days) !== bandOn(0)));
});
