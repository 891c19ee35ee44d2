/** What holds for whatever model and leads: checking never fails, and nothing possible is ever called impossible. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  type Cell,
  check,
  compile,
  eachBlock,
  type Language,
  type Model,
  type Place,
  readModel,
  vocabulary,
} from '../../src/engine';
import { issueSentences, issueText } from '../../src/locales';
import { rowsOf } from './issues-of';

const header = ['A', 'B'];
const IMPOSSIBLE = ['neverHolds', 'betweenReversed', 'daysNegative', 'valueMeansBlank', 'stepNeverReached'];
const WORDS = ['a', 'b', 'ab', 'a b', '5', '7', '2026-11-20', '2026-11-22', 'true', 'no', 'x@gmail.com', 'x@a.com', ''];
const CONDITIONS = Object.values(vocabulary.conditions).map(([english]) => english);

const value = fc.oneof(
  fc.constantFrom<Cell>(...WORDS, 5, 7, 0, -3, 'a|5', 'b | 7', 'a*', '*', 'a.com', '-', 'Select'),
  fc.integer({ min: -9, max: 9 }),
);
const row = fc.record({
  Join: fc.constantFrom('and', 'and', 'or', 'else'),
  Column: fc.constantFrom('A', 'A', 'B'),
  Condition: fc.constantFrom(...CONDITIONS),
  Value: value,
  To: value,
  Weight: fc.constant(1),
});
const rules = fc
  .array(row, { minLength: 1, maxLength: 5 })
  .map(([first, ...others]) => [{ ...first, Join: '' }, ...others]);
const cell = fc.oneof(
  fc.constantFrom<unknown>(...WORDS, true, false, '#N/A', 'Select', '$5', '5%', 'a,b', 'ab; b', '2026-11-23T10:00'),
  fc.integer({ min: -10, max: 10 }),
  fc.double({ min: -9, max: 9, noNaN: true }),
  fc.integer({ min: 10, max: 30 }).map((day) => `2026-11-${day}`),
  fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', ' ', '5', ',') }),
);

it('calls no step impossible that some lead meets', () => {
  const leads = fc.array(fc.tuple(cell, cell), { minLength: 60, maxLength: 60 });
  fc.assert(
    fc.property(rules, leads, (rows, rowsOfLeads) => {
      const { model } = readModel(rowsOf({ settings: { 'Blank words': 'Select | -' }, rules: rows }));
      const compiled = compile(model, header, '2026-11-22');
      const impossible = check(model, header, undefined, '2026-11-22').flatMap(({ code, severity, place }) =>
        severity === 'error' && IMPOSSIBLE.includes(code) ? [Number(/steps\[(\d+)\]/.exec(place)?.[1])] : [],
      );
      const met: number[] = [];
      eachBlock(compiled, rowsOfLeads, ({ capacity, size, strengths }) => {
        for (const step of impossible)
          if (strengths.subarray(step * capacity, step * capacity + size).some((strength) => strength !== 0))
            met.push(step);
      });
      expect(compiled.rules.length === 0 ? [] : met).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

const junk = fc.oneof(
  fc.constantFrom<Cell>(
    '',
    null,
    true,
    false,
    0,
    -1,
    1e308,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    '#REF!',
    '%',
    '|',
    '~',
  ),
  fc.constantFrom<Cell>('A', 'a ', 'B', '3/4/2026', '2026-11-22', 'at most Hot', 'a, b', '50%', '*?*~', '\ud800', '是'),
  fc.string(),
  fc.double(),
);
const language = fc.constantFrom<Language[]>('en', 'zh-CN', 'zh-TW');
const written = (place: Place): fc.Arbitrary<Cell> =>
  fc.oneof(junk, fc.constantFrom(...Object.values(vocabulary[place]).flat()));
const some = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 4 });
const model: fc.Arbitrary<Model> = fc.record({
  language,
  settings: fc.record(
    {
      lowest: junk,
      highest: junk,
      total: written('totals'),
      decimals: junk,
      asOf: junk,
      blankWords: junk,
      dateOrder: written('dateOrders'),
      decimalSign: junk,
      leadKey: junk,
    },
    { requiredKeys: [] },
  ),
  groups: some(fc.record({ group: junk, axis: written('axes'), atMost: junk, atLeast: junk })),
  bands: some(
    fc.record({
      band: fc.oneof(junk, fc.constant('Hot')),
      axis: written('axes'),
      from: written('fromWords'),
      color: junk,
      nextStep: junk,
      owner: junk,
      respondWithin: junk,
    }),
  ),
  rules: some(
    fc.record({
      on: junk,
      group: junk,
      rule: junk,
      ask: junk,
      steps: some(
        fc.record({
          conditions: some(
            fc.record({
              join: written('joins'),
              column: fc.oneof(junk, fc.constant('A')),
              condition: written('conditions'),
              value: junk,
              to: junk,
              note: junk,
            }),
          ),
          weight: written('weights'),
          upTo: junk,
          halfLife: junk,
          since: fc.oneof(junk, fc.constant('B')),
        }),
      ),
    }),
  ),
});
const anything = fc.oneof(junk, fc.anything(), fc.constant(Symbol('x')), fc.constant(Object.create(null)));

it('never fails, whatever stands in model and leads, and every issue has its sentence', () => {
  const table = fc.array(fc.array(anything, { maxLength: 3 }), { maxLength: 6 });
  fc.assert(
    fc.property(model, some(anything), fc.option(table, { nil: undefined }), language, (any, names, leads, reader) => {
      for (const issue of check(any, ['A', 'B', ...names], leads)) {
        expect(issueText(issueSentences[reader], issue)).toMatch(/[.。？?]|: |：/);
        expect(issue.place).toMatch(/^(settings|groups|bands|rules)/);
      }
    }),
    { numRuns: 400 },
  );
});
