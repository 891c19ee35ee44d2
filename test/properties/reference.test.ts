/** The built bundle gives every random lead the score, band, parts and range of the independent second reading. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scored, scoreLeads } from '../reference';
import { type FormulaName, loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { events, header, leads, logHeader, modelParts, strangeLeads, tableOf } from './models';

const call = loadBundle();

/** An activity log, or none. */
const logs = fc.option(
  events.map((rows): Rows => [logHeader, ...rows]),
  { nil: undefined, freq: 4 },
);

/** What a column formula shows: blank for blank rows, nothing after the last lead. */
function column(scored: readonly Scored[], show: (one: Scored) => readonly unknown[]): (readonly unknown[])[] {
  const last = scored.map((one) => one.blank).lastIndexOf(false);
  const rows = scored.slice(0, last + 1).map((one) => (one.blank ? show(one).map(() => '') : show(one)));
  return rows.length === 0 ? [['']] : rows;
}

function agree(formula: FormulaName, list: fc.Arbitrary<Rows>, show: (one: Scored) => readonly unknown[]): void {
  const property = fc.property(modelParts, list, logs, (parts, rows, log) => {
    const table = tableOf(parts);
    const shown = call(formula, rows, [header], table, log);
    const wanted = column(scoreLeads(rows, header, table, undefined, log), show);
    expect(shown).toEqual(shown.length === 1 && shown[0]?.every((cell) => cell === '') ? [shown[0]] : wanted);
    if (wanted.some((row) => row.some((cell) => cell !== ''))) expect(shown).toEqual(wanted);
  });
  holds(property);
}

describe('the built bundle and the second reading agree', () => {
  test('on every score', () => agree('LEADSCORE', leads, (one) => [one.score]));

  test('on every score of the strangest cells', () => agree('LEADSCORE', strangeLeads, (one) => [one.score]));

  test('on every band', () => agree('LEADBAND', leads, (one) => [one.band]));

  test('on every attainable range', () => agree('LEADRANGE', leads, (one) => [one.range.lowest, one.range.highest]));

  test('on the points of every group', () => {
    const property = fc.property(modelParts, leads, logs, (parts, rows, log) => {
      const table = tableOf(parts);
      const scored = scoreLeads(rows, header, table, undefined, log);
      const [titles = [], ...shown] = call('LEADPARTS', [header, ...rows], [header], table, log);
      const wanted = scored.map((one) => {
        const part = (title: unknown) => (title === 'Other' ? one.other : (one.parts.get(key(title)) ?? 0));
        return titles.map((title) => (one.blank ? '' : part(title)));
      });
      expect(shown).toEqual(wanted.slice(0, shown.length));
      expect(scored.slice(shown.length).every((one) => one.blank)).toBe(true);
      expect(titles.includes('Other') || scored.every((one) => one.blank || one.other === 0)).toBe(true);
    });
    holds(property);
  });
});

function key(title: unknown): string {
  return String(title).trim().toLowerCase();
}
