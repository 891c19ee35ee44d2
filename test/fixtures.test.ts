/** The engine gives what the fixtures say. */
import { describe, expect, test } from 'vitest';
import {
  activityLog,
  type CompiledModel,
  compile,
  DISQUALIFIED,
  explainLeads,
  isDisqualifiedBand,
  partsOfLeads,
  readModel,
  scoreLeads,
  scoreRange,
} from '../src/engine';
import { reasonWriter } from '../src/functions';
import { reasons } from '../src/locales';
import { type Expected, type Fixture, readFixtures, SHOWN } from './fixtures/read';
import { edge, formulas } from './functions/ask';

for (const { file, fixtures } of readFixtures())
  describe(file, () => {
    for (const fixture of fixtures)
      test(fixture.name, () => {
        const got = resultsOf(fixture);
        const shown = fixture.leads.map((lead, i) => ({ lead, ...only(got[i], fixture.expected[i]) }));
        expect(shown).toEqual(fixture.leads.map((lead, i) => ({ lead, ...fixture.expected[i] })));
      });
  });

test('there are fixtures for every lead they list', () => {
  const fixtures = readFixtures().flatMap((file) => file.fixtures);
  expect(fixtures.length).toBeGreaterThan(150);
  for (const { leads, expected } of fixtures) expect(expected).toHaveLength(leads.length);
});

function resultsOf({ model, header, leads, asOf, activities }: Fixture): Required<Expected>[] {
  const shown = SHOWN.map((name) => {
    const clock = { ...edge, now: () => new Date(`${asOf}T12:00Z`) };
    // With the header row among the leads every result is rows.
    const cells = formulas[name](clock, [header, ...leads], [header], model, activities);
    return [name, Array.isArray(cells) ? cells.slice(1) : []] as const;
  });
  const log = activities && activityLog(activities);
  const compiled = compile(readModel(model).model, header, asOf, undefined, log);
  const { scores, bands } = scoreLeads(compiled, leads);
  const { groups } = partsOfLeads(compiled, leads);
  const say = reasons(compiled.scale.language);
  const lines: string[] = [];
  const write = reasonWriter(compiled);
  explainLeads(compiled, leads, (lead, breakdown) => {
    lines[lead] = write(breakdown);
  });
  return leads.map((lead, i) => {
    const score = scores[i] ?? Number.NaN;
    const points = compiled.groups.map((_, g) => groups[g * leads.length + i] ?? Number.NaN);
    const other = points.reduce((left, part) => left - part, score);
    const { lowest, highest } = scoreRange(compiled, lead);
    return {
      score: score / 1000,
      band: bandName(compiled, bands[i] ?? -1, say.disqualifiedBand),
      why: lines[i] ?? '',
      parts: Object.fromEntries([
        ...compiled.groups.map(({ name }, g) => [name, (points[g] ?? 0) / 1000]),
        [say.other, other / 1000],
      ]),
      range: [lowest / 1000, highest / 1000],
      ...cellsOf(shown, i),
    };
  });
}

function cellsOf(
  shown: readonly (readonly [(typeof SHOWN)[number], readonly (readonly (string | number)[])[]])[],
  lead: number,
): { readonly [name in (typeof SHOWN)[number]]: readonly (string | number)[] } {
  const none = { LEADACTION: [], LEADGRID: [], LEADCOMPLETE: [], LEADNEXT: [], LEADSEGMENT: [] };
  return { ...none, ...Object.fromEntries(shown.map(([name, rows]) => [name, rows[lead] ?? []])) };
}

function bandName(compiled: CompiledModel, position: number, disqualified: string): string {
  if (position === DISQUALIFIED) return String(compiled.model.bands.find(isDisqualifiedBand)?.band ?? disqualified);
  return compiled.bands[position]?.name ?? '';
}

/** Keeps of a result what the fixture speaks of. */
function only(got: Required<Expected> | undefined, expected: Expected | undefined): Partial<Expected> {
  if (!got || !expected) return {};
  const parts = Object.keys(expected.parts ?? {}).map((group) => [group, got.parts[group]]);
  return {
    score: got.score,
    ...(expected.band === undefined ? {} : { band: got.band }),
    ...(expected.why === undefined ? {} : { why: got.why }),
    ...(expected.parts === undefined ? {} : { parts: Object.fromEntries(parts) }),
    ...(expected.range === undefined ? {} : { range: got.range }),
    ...Object.fromEntries(SHOWN.flatMap((name) => (expected[name] === undefined ? [] : [[name, got[name]]]))),
  };
}
