/**
 * A heavier weight never lowers the score of a lead that meets the step.
 *
 * It holds for points, whatever caps, limits and decay a model has, because each of them keeps the order of sums.
 * It cannot hold for percent of attainable, where a heavier weight also raises what all leads are measured against:
 * a lead that meets the step in part (or is capped) gains less than the maximum does. Nor for `amount` below 0.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBundle } from './bundle';
import { holds } from './cases';
import { header, leads, type ModelParts, modelParts, tableOf } from './models';

const call = loadBundle();

function inPoints(parts: ModelParts): ModelParts {
  return { ...parts, settings: parts.settings.filter(([key]) => key !== 'Total') };
}

test('a heavier weight lowers the score of no lead', () => {
  const weights = fc.tuple(fc.nat(4), fc.nat(4), fc.integer({ min: -50, max: 50 }), fc.integer({ min: 1, max: 100 }));
  const property = fc.property(modelParts, leads, weights, (drawn, rows, [which, row, weight, more]) => {
    const parts = inPoints(drawn);
    const rule = which % parts.rules.length;
    const ladder = parts.rules[rule] ?? [];
    const starts = ladder.flatMap((one, at) => (at === 0 || /else/i.test(String(one.Join)) ? [at] : []));
    const step = starts[row % starts.length] ?? 0;
    const end = starts.find((start) => start > step) ?? ladder.length;
    fc.pre(ladder.slice(step, end).every((one) => one.Condition !== 'amount'));
    const weighing = (points: number) => {
      const changed = ladder.map((one, at) => (at === step ? { ...one, Weight: points } : one));
      return call(
        'LEADSCORE',
        rows,
        [header],
        tableOf({ ...parts, rules: parts.rules.map((one, at) => (at === rule ? changed : one)) }),
      );
    };
    const lighter = weighing(weight);
    weighing(weight + more / 8).forEach(([heavy], lead) => {
      const light = lighter[lead]?.[0];
      if (heavy === '' || light === '') expect(heavy).toBe(light);
      else expect(Number(heavy)).toBeGreaterThanOrEqual(Number(light));
    });
  });
  holds(property);
});
