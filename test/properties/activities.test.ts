/**
 * What holds of every activity log: its order moves nothing, and doing more is never held against a lead.
 *
 * The second has one exception, by the agreement that the oldest events complete the first units: where every second
 * event completes a unit that decays, an older event more has younger ones complete nothing.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { events, header, leads, logHeader, modelParts, tableOf } from './models';

const call = loadBundle();
const keyed = modelParts.map((parts) => ({
  ...parts,
  settings: [['Lead key', 'Title'], ...parts.settings.filter(([key]) => key !== 'Lead key' && key !== 'Total')],
}));
const scoresWith = (log: Rows, rows: Rows, table: Rows): readonly unknown[][] =>
  call('LEADSCORE', rows, [header], table, [logHeader, ...log]);

test('the order of the rows of a log moves no score', () => {
  const property = fc.property(
    keyed,
    leads,
    events,
    fc.array(fc.nat(99), { minLength: 12 }),
    (parts, rows, log, dice) => {
      const table = tableOf(parts);
      const order = log.map((_, at) => at).sort((a, b) => (dice[a] ?? 0) - (dice[b] ?? 0));
      const moved = order.map((at) => log[at] ?? []);
      expect(scoresWith(moved, rows, table)).toEqual(scoresWith(log, rows, table));
      expect(call('LEADWHY', rows, [header], table, [logHeader, ...moved])).toEqual(
        call('LEADWHY', rows, [header], table, [logHeader, ...log]),
      );
    },
  );
  holds(property);
});

test('blank rows and columns of people between those of a log move nothing', () => {
  const property = fc.property(keyed, leads, events, (parts, rows, log) => {
    const table = tableOf(parts);
    const wide = log.flatMap((row) => [
      ['', '', '', '', '', ''],
      ['mine', ...row],
    ]);
    const spread = call('LEADSCORE', rows, [header], table, [['Mine', ...logHeader], ...wide]);
    expect(spread).toEqual(scoresWith(log, rows, table));
  });
  holds(property);
});

test('one more event never lowers a score, where every rule counts events and gives points', () => {
  const rule = fc.record({
    condition: fc.constantFrom('each', 'amount', 'is not blank', 'at least'),
    value: fc.constantFrom(1, 2, 0.5),
    weight: fc.integer({ min: 0, max: 40 }),
    upTo: fc.constantFrom<unknown>('', 1, 3, 0.5),
    halfLife: fc.constantFrom<unknown>('', 1, 30),
    within: fc.constantFrom<unknown>('', 7),
    count: fc.constantFrom('', 'each', 'once', 'once a day', 'distinct'),
  });
  const day = fc.constantFrom('2026-11-22', '2026-11-20', '2026-10-01', '2026-12-24', '');
  const did = fc.tuple(
    fc.constant('ann'),
    fc.constantFrom('Visit', 'Call'),
    day,
    fc.constantFrom('', 2),
    fc.constantFrom('', 'x'),
  );
  const property = fc.property(fc.array(rule, { minLength: 1 }), fc.array(did), did, (rules, log, more) => {
    const table = [
      ['Settings'],
      ['Lead key', 'Email'],
      ['As of', '2026-11-22'],
      ['Decimals', 3],
      ['Highest score', 100_000],
      ['Rules'],
      ['Column', 'Condition', 'Value', 'Weight', 'Up to', 'Half-life', 'Within', 'Count'],
      ...rules.map(({ condition, value, weight, upTo, halfLife, within, count }) => {
        const unit = condition === 'each' && halfLife !== '' ? Math.min(1, value) : value;
        return ['Activity › Visit', condition, unit, weight, upTo, halfLife, within, count];
      }),
    ];
    const score = (rows: Rows): number =>
      Number(call('LEADSCORE', [['ann']], [['Email']], table, [logHeader, ...rows])[0]);
    expect(score([...log, more])).toBeGreaterThanOrEqual(score(log));
  });
  holds(property);
});
