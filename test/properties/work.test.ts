/** What the formulas for work with leads promise, whatever the model and the leads. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Answer,
  answered,
  askedAnswers,
  bandRow,
  type CompiledModel,
  compile,
  completenessOf,
  DISQUALIFIED,
  gridOf,
  nextAnswers,
  partsOfLeads,
  readModel,
  scoreLeads,
  segmentsOf,
} from '../../src/engine';
import { namedAnswers } from '../../src/engine/answers';
import { readCell } from '../../src/engine/lead-cell';
import { eachSet, MOST_ANSWERS, openAnswers } from '../../src/engine/next';
import type { Rows } from './bundle';
import { holds } from './cases';
import { header, leads, type ModelParts, modelParts, tableOf } from './models';
import { axisBands, sectionRows, segmentRows } from './section-rows';

const compiledFrom = (parts: ModelParts, more: Rows = []): CompiledModel =>
  compile(readModel([...tableOf(parts), ...more]).model, header, '2026-11-22');

test('the grid cell of a lead says how many bands of each axis its points fall short of', () => {
  const property = fc.property(modelParts, axisBands, leads, (parts, bands, rows) => {
    const compiled = compiledFrom({ ...parts, bands: [...parts.bands, ...bands] });
    const scored = partsOfLeads(compiled, rows);
    const { points, cells } = gridOf(compiled, scored);
    cells.forEach((cell, i) => {
      const above = (axis: 'fit' | 'engagement'): readonly number[] => {
        const froms = compiled.model.bands.flatMap((band) => {
          const own = String(band.axis).toLowerCase() === axis && band.from !== 'disqualified' && band.from !== 'x';
          return own ? [band.from === '' ? -Infinity : Math.round(Number(band.from) * 1000)] : [];
        });
        const short = froms.filter((from) => from > (points[axis][i] ?? 0)).length;
        return short === froms.length ? [] : [short];
      };
      const [fit] = above('fit');
      const [engagement] = above('engagement');
      const none = scored.bands[i] === DISQUALIFIED || fit === undefined || engagement === undefined;
      expect(cell).toBe(none ? '' : `${'ABCDEFGHIJKLM'[fit]}${engagement + 1}`);
    });
  });
  holds(property);
});

test('points of the axes are those of their groups, which the score is made of', () => {
  const property = fc.property(modelParts, leads, (parts, rows) => {
    const free = compiledFrom({ ...parts, groups: parts.groups.filter(([group]) => group !== '') });
    const scored = partsOfLeads(free, rows);
    const { points } = gridOf(free, scored);
    rows.forEach((_, i) => {
      for (const axis of ['fit', 'engagement'] as const) {
        const sum = free.groups.reduce(
          (all, group, g) => (group.axis === axis ? all + (scored.groups[g * rows.length + i] ?? 0) : all),
          0,
        );
        expect(points[axis][i]).toBe(sum);
      }
    });
  });
  holds(property);
});

/** Every rule can be asked about, and leads know little. */
const asking = modelParts.map((parts) => ({
  ...parts,
  rules: parts.rules.map((rows) => rows.map((row) => ({ ...row, Ask: true }))),
}));
const blankish = fc
  .tuple(leads, fc.array(fc.nat(63), { minLength: 4, maxLength: 4 }))
  .map(([rows, masks]) => rows.map((row, i) => row.map((cell, at) => (((masks[i] ?? 0) >> at) & 1 ? '' : cell))));

test('the answers that LEADNEXT names lift the lead to the band it names, and no fewer of them lift it at all', () => {
  const property = fc.property(asking, blankish, (parts, rows) => {
    const compiled = compiledFrom(parts);
    const candidates = askedAnswers(compiled);
    const bandOf = (row: readonly unknown[]): number => scoreLeads(compiled, [row]).bands[0] ?? -1;
    nextAnswers(compiled, rows).forEach((found, i) => {
      const lead = rows[i] ?? [];
      const now = bandOf(lead);
      const open = openAnswers(compiled, lead, candidates);
      const lifts = (set: readonly Answer[]): boolean => bandOf(answered(lead, set, header.length)) > now;
      if (found) {
        expect(bandOf(answered(lead, found.answers, header.length))).toBe(found.band);
        expect(found.band).toBeGreaterThan(now);
        expect(bandRow(compiled, found.band)).toBeDefined();
        for (const { column } of found.answers) expect(readCell(compiled, lead, column).state).toBe('blank');
      }
      const fewest = now === DISQUALIFIED ? 3 : (found?.answers.length ?? 4) - 1;
      if (now !== DISQUALIFIED)
        for (let size = 1; size <= fewest; size++) eachSet(open, size, (set) => expect(lifts(set)).toBe(false));
    });
  });
  holds(property);
});

test('no answer that is not tried would have made fewer of them enough', () => {
  const property = fc.property(asking, blankish, (parts, rows) => {
    const compiled = compiledFrom(parts);
    const all = namedAnswers(compiled);
    const bandOf = (row: readonly unknown[]): number => scoreLeads(compiled, [row]).bands[0] ?? -1;
    nextAnswers(compiled, rows).forEach((found, i) => {
      const lead = rows[i] ?? [];
      const now = bandOf(lead);
      if (now === DISQUALIFIED || openAnswers(compiled, lead, askedAnswers(compiled)).length === MOST_ANSWERS) return;
      const open = openAnswers(compiled, lead, all);
      for (let size = 1; size < (found?.answers.length ?? 4); size++)
        eachSet(open, size, (set) => {
          expect(bandOf(answered(lead, set, header.length))).toBeLessThanOrEqual(now);
        });
    });
  });
  holds(property);
});

test('the share known is within 0 and 1, goes with what is missing, and never falls when a blank is filled', () => {
  const property = fc.property(modelParts, sectionRows, blankish, fc.nat(5), (parts, sections, rows, column) => {
    const compiled = compiledFrom(parts, sections);
    const filled = rows.map((row) => row.map((cell, at) => (at === column && cell === '' ? 'something' : cell)));
    const before = completenessOf(compiled, rows);
    const after = completenessOf(compiled, filled);
    before.forEach(({ share, missing, grade }, i) => {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      expect(share === 1).toBe(missing.length === 0);
      const { share: later = -1, grade: best = '', missing: left = [] } = after[i] ?? {};
      expect(later).toBeGreaterThanOrEqual(share);
      expect(best <= grade).toBe(true);
      expect(missing).toEqual(expect.arrayContaining([...left]));
    });
  });
  holds(property);
});

test('a lead has the same segments alone as among others, and only those of its dimension', () => {
  const property = fc.property(modelParts, segmentRows, leads, (parts, segments, rows) => {
    const compiled = compiledFrom(parts, segments);
    const all = segmentsOf(compiled, rows);
    rows.forEach((row, i) => {
      expect(segmentsOf(compiled, [row]).segments.map(([label]) => label)).toEqual(all.segments.map((list) => list[i]));
    });
    all.dimensions.forEach((dimension, d) => {
      const own = (compiled.model.segments ?? []).filter(
        (row) => String(row.dimension).trim().toLowerCase() === dimension.toLowerCase(),
      );
      for (const label of all.segments[d] ?? []) expect(['', ...own.map(({ segment }) => segment)]).toContain(label);
    });
  });
  holds(property);
});
