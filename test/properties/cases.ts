/** How many random cases a property is held to: few in the test run, 100,000 by `npm run properties`. */
import fc from 'fast-check';

/** Runs a property over as many cases as asked for, new ones each time, or over a few that are always the same. */
export function holds<Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>, few = 300): void {
  const asked = Number(process.env.PROPERTY_CASES ?? '');
  const seed = Number(process.env.PROPERTY_SEED ?? '');
  fc.assert(property, asked > 0 ? { numRuns: asked, ...(seed ? { seed } : {}) } : { numRuns: few, seed: seed || 2026 });
}
