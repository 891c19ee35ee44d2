/** How many random cases a property is held to: few in the test run, 100,000 by `npm run properties`. */
import fc from 'fast-check';

/** Runs a property over as many cases as asked for; a failure prints the seed that repeats it. */
export function holds<Ts extends [unknown, ...unknown[]]>(property: fc.IProperty<Ts>, few = 300): void {
  const asked = Number(process.env.PROPERTY_CASES ?? '');
  const seed = Number(process.env.PROPERTY_SEED ?? '');
  fc.assert(property, { numRuns: asked > 0 ? asked : few, ...(seed ? { seed } : {}) });
}
