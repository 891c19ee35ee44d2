/** Whatever a sheet holds, a header is found or not, and a list gets a model without errors. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { check, isEmpty, readModel, text, writeModel } from '../../src/engine';
import {
  b2b,
  columnNames,
  findBlankWords,
  findDateOrder,
  findHeader,
  findOutcome,
  listWords,
  matchColumns,
  profileOf,
  proposeModel,
  shelf,
  starterModel,
} from '../../src/templates';

const names = [
  'Email',
  'Job Title',
  'Employees',
  '公司规模',
  'Last Activity',
  'Demo Requested',
  'Industry',
  'Status',
  'Budget',
  'x',
  '',
  '#REF!',
  '1-10',
];
const cell = fc.oneof(
  fc.constantFrom<unknown>(
    '',
    null,
    true,
    false,
    'Select',
    'a@b.de',
    '51-200',
    '2026-11-22',
    '03/04/2026',
    'won',
    'CEO | *~',
    '#N/A',
    Number.NaN,
    {},
  ),
  fc.integer({ min: -5, max: 5000 }),
  fc.string({ maxLength: 12 }),
);
const sheet = fc.tuple(
  fc.array(fc.constantFrom(...names), { minLength: 1, maxLength: 8 }),
  fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }),
);

it('finds a header or says why not', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
      const found = findHeader(rows, columnNames(listWords));
      if ('none' in found) return;
      const { row, first, last } = found.header;
      expect(first).toBeLessThanOrEqual(last);
      expect(isEmpty(rows[row]?.[first])).toBe(false);
      expect(isEmpty(rows[row]?.[last])).toBe(false);
    }),
    { numRuns: 200 },
  );
});

it('makes a model that reads back the same and has no errors', () => {
  fc.assert(
    fc.property(sheet, ([header, rows]) => {
      const leads = rows.map((row) => header.map((_, column) => row[column] ?? ''));
      const blank = new Set(findBlankWords(leads, listWords).map(text));
      const profiles = header.map((_, column) =>
        profileOf(
          leads.map((lead) => lead[column]),
          blank,
        ),
      );
      const matched = matchColumns(header, columnNames(listWords), profiles);
      findDateOrder(leads);
      const settings = findOutcome(header, matched, profiles, listWords);
      const { model } = starterModel(b2b, shelf, {
        header,
        profiles,
        matched,
        language: 'en',
        settings,
        sample: leads,
      });
      expect(readModel(writeModel(model)).model).toEqual(model);
      const repeated = header.some((name, column) => header.indexOf(name) !== column);
      const errors = check(model, header, leads).filter(({ severity }) => severity === 'error');
      if (!repeated) expect(errors).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

it('fits every template to any list, without errors', () => {
  fc.assert(
    fc.property(sheet, fc.constantFrom(...shelf.templates), ([header, rows], template) => {
      const leads = rows.map((row) => header.map((_, column) => row[column] ?? ''));
      const facts = { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22', language: 'en' } as const;
      const { model } = proposeModel({ header, leads, facts }, { template, shelf, words: listWords });
      expect(readModel(writeModel(model)).model).toEqual(model);
      const repeated = header.some((name, column) => header.indexOf(name) !== column);
      const errors = check(model, header, leads).filter(({ severity }) => severity === 'error');
      if (!repeated) expect(errors).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
