/** LEADRANGE is a bound: whatever a lead's unknown cells turn out to be, its score lies within. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { leadCell } from './cells';
import { header, leads, modelParts, tableOf } from './models';

const call = loadBundle();

function within(ranges: Rows, scores: Rows): void {
  ranges.forEach(([lowest, highest], lead) => {
    const score = scores[lead]?.[0];
    if (lowest === '' || score === '' || score === undefined) return;
    expect(Number(lowest)).toBeLessThanOrEqual(Number(score));
    expect(Number(highest)).toBeGreaterThanOrEqual(Number(score));
  });
}

test('LEADRANGE contains the score', () => {
  const property = fc.property(modelParts, leads, (parts, rows) => {
    const table = tableOf(parts);
    within(call('LEADRANGE', rows, [header], table), call('LEADSCORE', rows, [header], table));
  });
  holds(property);
});

test('LEADRANGE contains the score that any later knowledge of blank cells gives', () => {
  const answers = fc.array(leadCell, { minLength: 6, maxLength: 6 });
  const property = fc.property(modelParts, leads, answers, (parts, rows, known) => {
    const table = tableOf(parts);
    const asked = rows.map((row) =>
      row.map((cell, at) => (typeof cell === 'string' && cell.trim() === '' ? known[at] : cell)),
    );
    within(call('LEADRANGE', rows, [header], table), call('LEADSCORE', asked, [header], table));
  });
  holds(property);
});
