import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type Language, type Model, readModel, type Step, writeModel } from '../../src/engine';
import { canonical } from './tables';

const LANGUAGES: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

describe.each(LANGUAGES)('a model tab in %s', (language) => {
  const rows = canonical[language];

  test('is read in its language, without an issue', () => {
    const { model, issues } = readModel(rows);
    expect(model.language).toBe(language);
    expect(issues).toEqual([]);
    expect(model.rules.length).toBeGreaterThan(0);
  });

  test('is written as it was read', () => {
    expect(writeModel(readModel(rows).model)).toEqual(rows);
  });

  test.each(LANGUAGES)('is the same model in %s, and after the way back', (other) => {
    const { model } = readModel(rows);
    const translated = writeModel(model, other);
    const read = readModel(translated);
    expect(read.model.language).toBe(other);
    expect(read.issues).toEqual([]);
    expect(writeModel(read.model, language)).toEqual(rows);
    // Everything but the words of the format stays: what people wrote is nobody's to translate.
    expect(
      read.model.rules.map(({ rule, steps }) => [
        rule,
        steps.map(({ conditions }) => conditions.map(({ value }) => value)),
      ]),
    ).toEqual(
      model.rules.map(({ rule, steps }) => [rule, steps.map(({ conditions }) => conditions.map(({ value }) => value))]),
    );
  });
});

test('agreed examples of leads are read and written as a section of their own, in any language', () => {
  const { model } = readModel([
    ['Rules'],
    ['Column', 'Weight'],
    ['Title', 5],
    ['Examples'],
    ['Lead', 'Must be', 'Note'],
    ['L-7', 'Hot', ''],
  ]);
  expect(model.examples).toEqual([{ lead: 'L-7', band: 'Hot', note: '' }]);
  for (const language of LANGUAGES)
    expect(readModel(writeModel(model, language)).model.examples).toEqual(model.examples);
});

test('the words of the format are translated, and no others', () => {
  const rows = writeModel(readModel(canonical.en).model, 'zh-CN');
  const cells = new Set(rows.flat());
  for (const word of [
    '规则',
    '可得分百分比',
    '日在前',
    '匹配度',
    '已淘汰',
    '否则',
    '且',
    '或',
    '含有词',
    '介于',
    '至少 Hot',
    '至多 60',
    '淘汰',
  ])
    expect(cells).toContain(word);
  for (const word of ['Rules', 'and', 'else', 'has word', 'disqualify', 'Fit', 'disqualified'])
    expect(cells).not.toContain(word);
  for (const word of ['Company', 'Role', 'CEO | CTO', 'Hot', 'Out', 'ask Bob', 'Leads 2026'])
    expect(cells).toContain(word);
});

describe('every model', () => {
  const name = fc.constantFrom('Hot', 'Web site', '王伟', 'a|b', '007', '=x', '1-10', ' spaced ', 'at most', '~*');
  const number = fc.oneof(
    fc.integer({ min: -1000, max: 1000 }),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  );
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.constant<Cell>(''),
    name,
    number,
    fc.boolean(),
    fc.constantFrom('#N/A', '2026-11-22'),
  );
  const filled: fc.Arbitrary<Cell> = fc.oneof(name, number);
  const term = (...words: readonly string[]): fc.Arbitrary<Cell> => fc.oneof(fc.constantFrom(...words), cell);
  const step = (join: string): fc.Arbitrary<Step> =>
    fc.record({
      conditions: fc
        .tuple(condition(fc.constant(join)), fc.array(condition(fc.constantFrom('and', 'or')), { maxLength: 2 }))
        .map(([first, more]) => [first, ...more]),
      weight: term('disqualify', 'at most Hot', 'at least 20'),
      upTo: cell,
      halfLife: cell,
      since: cell,
    });
  const condition = (join: fc.Arbitrary<string>) =>
    fc.record({
      join,
      column: filled,
      condition: term('is', 'has word', 'between'),
      value: cell,
      to: cell,
      note: cell,
    });
  const rule = fc.record({
    on: cell,
    group: cell,
    rule: cell,
    ask: cell,
    steps: fc.tuple(step(''), fc.array(step('else'), { maxLength: 2 })).map(([first, more]) => [first, ...more]),
  });
  const settings = fc.record(
    {
      name: cell,
      asOf: cell,
      lowest: cell,
      highest: cell,
      total: term('points', 'percent of attainable'),
      dateOrder: term('day first'),
      leadKey: cell,
    },
    { requiredKeys: [] },
  );
  const model: fc.Arbitrary<Model> = fc.record({
    language: fc.constant<Language>('en'),
    settings,
    groups: fc.array(fc.record({ group: filled, axis: term('Fit', 'Engagement'), atMost: cell, atLeast: cell }), {
      maxLength: 3,
    }),
    bands: fc.array(
      fc.record({
        band: filled,
        axis: term('Fit'),
        from: term('disqualified'),
        color: cell,
        nextStep: cell,
        owner: cell,
        respondWithin: cell,
      }),
      { maxLength: 3 },
    ),
    rules: fc.array(rule, { maxLength: 4 }),
  });

  test('is read from the rows that are written of it', () => {
    fc.assert(
      fc.property(model, (written) => {
        const rows = writeModel(written);
        expect(readModel(rows).model).toEqual(written);
        expect(writeModel(readModel(rows).model)).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });

  test('comes back from another language', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(...LANGUAGES), (written, language) => {
        const { model: translated } = readModel(writeModel(written, language));
        expect(writeModel(translated, 'en')).toEqual(writeModel(written));
      }),
    );
  });

  test('is a rectangle of plain cells when written', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(...LANGUAGES), (written, language) => {
        const rows = writeModel(written, language);
        expect(new Set(rows.map((row) => row.length)).size).toBe(1);
        expect(rows.flat().every((value) => ['string', 'number', 'boolean'].includes(typeof value))).toBe(true);
      }),
    );
  });
});
