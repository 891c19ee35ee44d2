/** Scored leads with outcomes, for the properties of what is counted from them. */
import fc from 'fast-check';

/** Up to sixty leads; few distinct scores, so that there are ties; outcomes 0 open, 1 won, 2 lost; −1 and −2 are no band. */
export const judgedLeads = fc
  .array(
    fc.record({
      score: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.double({ min: -5, max: 120, noNaN: true })),
      band: fc.integer({ min: -2, max: 2 }),
      outcome: fc.integer({ min: 0, max: 2 }),
      day: fc.option(fc.integer({ min: 20_000, max: 20_200 }), { nil: undefined }),
    }),
    { maxLength: 60 },
  )
  .map((leads) => ({
    scores: leads.map(({ score }) => score),
    bands: leads.map(({ band }) => band),
    outcomes: leads.map(({ outcome }) => outcome),
    days: leads.map(({ day }) => day),
  }));

/** The numbers from 0 in an order that chance gives. */
export function shuffled(count: number, chance: Iterable<number>): number[] {
  const draws = chance[Symbol.iterator]();
  return Array.from({ length: count }, (_, i) => ({ i, at: Number(draws.next().value ?? 0) }))
    .sort((a, b) => a.at - b.at || a.i - b.i)
    .map(({ i }) => i);
}

/** Every number in a value, however deep it stands. */
export function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}
