/** The built file gives what the fixtures say, with Intl and without. */
import { describe, expect, test } from 'vitest';
import { type Expected, type Fixture, readFixtures, SHOWN } from '../fixtures/read';
import { type FormulaName, loadBundle } from './load';

type Rows = readonly (readonly unknown[])[];

for (const [runtime, before] of [
  ['with Intl', ''],
  ['without Intl', 'delete globalThis.Intl'],
] as const)
  describe(runtime, () => {
    const { call } = loadBundle(before);

    for (const { file, fixtures } of readFixtures())
      for (const fixture of fixtures)
        test(`${file}: ${fixture.name}`, () => {
          const model = rectangle(dated(fixture));
          // With the header row among the leads every result has a title, and is never a single value.
          const rows = (name: FormulaName): unknown[][] =>
            listOf(call(name, [fixture.header, ...fixture.leads], fixture.header, model, fixture.activities)).map(
              listOf,
            );
          const column = (name: FormulaName): unknown[] => rows(name).map(([cell]) => cell);
          const speaksOf = (key: keyof Expected): boolean => fixture.expected.some((lead) => lead[key] !== undefined);
          const said = (key: keyof Expected): unknown[] => fixture.expected.map((lead) => lead[key]);

          expect(column('LEADSCORE').slice(1)).toEqual(said('score'));
          if (speaksOf('band')) same(column('LEADBAND').slice(1), said('band'));
          if (speaksOf('why')) same(column('LEADWHY').slice(1), said('why'));
          if (speaksOf('range')) same(rows('LEADRANGE').slice(1), said('range'));
          for (const name of SHOWN) if (speaksOf(name)) same(rows(name).slice(1), said(name));
          if (speaksOf('parts')) {
            const [titles = [], ...parts] = rows('LEADPARTS');
            parts.forEach((points, i) => {
              const named = Object.fromEntries(points.map((value, at) => [String(titles[at]), value]));
              const wanted = fixture.expected[i]?.parts;
              // Other is left away where it is 0 for every lead.
              if (wanted) expect({ ...zeros(wanted), ...named }).toMatchObject(wanted);
            });
          }
        });
  });

/** Compares what the fixture speaks of. */
function same(got: readonly unknown[], expected: readonly unknown[]): void {
  expect(got.map((value, i) => (expected[i] === undefined ? undefined : value))).toEqual(expected);
}

function zeros(parts: NonNullable<Expected['parts']>): Record<string, number> {
  return Object.fromEntries(Object.keys(parts).flatMap((name) => (parts[name] === 0 ? [[name, 0]] : [])));
}

/** The model with the fixture's day as its As of, where it names none itself. */
function dated({ model, asOf }: Fixture): Rows {
  if (model.some((row) => row.includes('As of'))) return model;
  const settings = model.findIndex(
    ([title, ...others]) => ['Settings', '设置', '設定'].includes(String(title)) && others.every((cell) => cell === ''),
  );
  if (settings < 0) return [['Settings'], ['As of', asOf], ...model];
  return [...model.slice(0, settings + 1), ['As of', asOf], ...model.slice(settings + 1)];
}

/** A range is a rectangle: Sheets fills short rows with ''. */
function rectangle(rows: Rows): Rows {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [value];
}
