/** Contributions and what limits took or gave add up to the score: in whole thousandths, and as a cell shows it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile, explainLeads, readModel, scoreLeads } from '../../src/engine';
import { loadBundle } from './bundle';
import { holds } from './cases';
import { header, leads, modelParts, tableOf } from './models';

const call = loadBundle();
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

test('the contributions and adjustments of a breakdown add up to the score, exactly', () => {
  const property = fc.property(modelParts, leads, (parts, rows) => {
    const compiled = compile(readModel(tableOf(parts)).model, header, '2026-11-22');
    const { scores } = scoreLeads(compiled, rows);
    explainLeads(compiled, rows, (lead, { score, contributions, adjustments }) => {
      expect(score).toBe(scores[lead]);
      expect(sum([...contributions, ...adjustments].map((one) => one.points))).toBe(score);
    });
  });
  holds(property);
});

test('the reasons that LEADWHY shows add up to the score that LEADSCORE shows', () => {
  const property = fc.property(modelParts, leads, (parts, rows) => {
    const table = tableOf(parts);
    const scores = call('LEADSCORE', rows, [header], table);
    call('LEADWHY', rows, [header], table).forEach(([why], lead) => {
      const score = scores[lead]?.[0];
      if (why === '' || score === '') return;
      const shown = String(why).split(' · ').slice(0, -1).map(shownPoints);
      expect(Math.abs(sum(shown) - Number(score))).toBeLessThan(0.0005);
    });
  });
  holds(property);
});

/** The signed number that a reason starts with; only the last, "62 of 100", is the score itself. */
function shownPoints(reason: string): number {
  const [, sign, digits] = /^([+−-])([0-9.]+) /.exec(reason) ?? [];
  return digits === undefined ? 0 : Number(digits) * (sign === '+' ? 1 : -1);
}
