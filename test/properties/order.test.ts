/** The order of rules, groups, bands, columns and leads never moves a score or a band. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { header, leads, type ModelParts, modelParts, tableOf } from './models';

const call = loadBundle();
const dice = fc.array(fc.nat(1000), { minLength: 8, maxLength: 8 });

/** A copy in the order that some dice say. */
function shuffled<T>(items: readonly T[], rolls: readonly number[]): T[] {
  const keyed = items.map((item, at) => ({ item, roll: rolls[at % rolls.length] ?? 0 }));
  return keyed.sort((one, other) => one.roll - other.roll).map(({ item }) => item);
}

/** One row for each name, because of two with one name the first counts. */
function firsts(rows: Rows, name: (row: readonly unknown[]) => string): Rows {
  return rows.filter((row, at) => rows.findIndex((other) => name(other) === name(row)) === at);
}

function unambiguous(parts: ModelParts): ModelParts {
  const groups = firsts(parts.groups, ([group, axis]) => String(group || `axis ${axis}`).toLowerCase());
  const named = firsts(parts.bands, ([band]) => String(band).toLowerCase());
  return {
    ...parts,
    groups,
    bands: firsts(named, ([, axis, from]) => `${axis} ${from === '' ? from : Math.round(Number(from) * 1000)}`),
  };
}

const both = (rows: Rows, head: readonly unknown[], table: Rows) =>
  [call('LEADSCORE', rows, [head], table), call('LEADBAND', rows, [head], table)] as const;

describe('order never moves a score or a band', () => {
  test('of rules, groups and bands', () => {
    const property = fc.property(modelParts, leads, dice, (drawn, rows, rolls) => {
      const parts = unambiguous(drawn);
      const moved = {
        ...parts,
        groups: shuffled(parts.groups, rolls),
        bands: shuffled(parts.bands, rolls),
        rules: shuffled(parts.rules, rolls),
      };
      expect(both(rows, header, tableOf(moved))).toEqual(both(rows, header, tableOf(parts)));
    });
    holds(property);
  });

  test('of columns', () => {
    const property = fc.property(modelParts, leads, dice, (parts, rows, rolls) => {
      const places = shuffled([0, 1, 2, 3, 4, 5], rolls);
      const move = (row: readonly unknown[]) => places.map((place) => row[place]);
      const table = tableOf(parts);
      expect(both(rows.map(move), move(header), table)).toEqual(both(rows, header, table));
    });
    holds(property);
  });

  test('of leads', () => {
    const property = fc.property(modelParts, leads, dice, (parts, rows, rolls) => {
      const table = tableOf(parts);
      const places = shuffled(
        rows.map((_, at) => at),
        rolls,
      );
      const inOrder = both(rows, header, table);
      const moved = both(
        places.map((place) => rows[place] ?? []),
        header,
        table,
      );
      const row = (shown: Rows, at: number) => shown[at]?.[0] ?? '';
      moved.forEach((shown, formula) => {
        places.forEach((place, at) => {
          expect(row(shown, at)).toBe(row(inOrder[formula] ?? [], place));
        });
      });
    });
    holds(property);
  });
});
