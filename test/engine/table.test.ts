import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, type Language, type Model, placeOf, readModel, type Step, writeModel } from '../../src/engine';
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

test('the parts of a model stand where the author wrote them', () => {
  const { model } = readModel(canonical.en);
  expect(model.settings).toEqual({
    name: 'Leads 2026',
    asOf: '2026-11-22',
    highest: 120,
    total: 'percent of attainable',
    blankWords: 'Select | N/A',
    dateOrder: 'day first',
    decimals: 1,
  });
  expect(model.groups[0]).toEqual({ group: 'Company', axis: 'Fit', atMost: 30, atLeast: -10 });
  expect(model.bands[0]).toEqual({
    band: 'Hot',
    axis: '',
    from: 71,
    color: '#b7410e',
    nextStep: 'Call',
    owner: 'Ann',
    respondWithin: 4,
  });
  const [role, visits] = model.rules;
  expect(role).toMatchObject({ on: true, group: 'Company', rule: 'Role', ask: true });
  expect(role?.steps.map(({ weight, upTo, halfLife, since }) => [weight, upTo, halfLife, since])).toEqual([
    [25, '', '', ''],
    [5, 2, 30, 'Seen'],
  ]);
  expect(role?.steps.map(({ conditions }) => conditions.map(({ join, column, note }) => [join, column, note]))).toEqual(
    [
      [
        ['', 'Title', 'ask Bob'],
        ['and', 'Country', ''],
        ['or', '', 'since May'],
      ],
      [['else', 'Title', '']],
    ],
  );
  expect(visits?.steps).toHaveLength(1);
});

describe('reading', () => {
  const check = (name: string, rows: unknown[][], expected: unknown, codes: readonly string[] = []): void => {
    test(name, () => {
      const { model, issues } = readModel(rows);
      expect(model).toMatchObject(Object(expected));
      expect(issues.map(({ code }) => code)).toEqual(codes);
    });
  };
  const RULES = [['Rules'], ['Column', 'Condition', 'Weight']];
  check('nothing at all', [], { language: 'en', settings: {}, groups: [], bands: [], rules: [] }, ['noRules']);
  check('a model without its other sections', RULES, { rules: [], bands: [] });
  check(
    'keys of Settings in any language; of two the first',
    [['Settings'], ['最低分', 5], ['Lowest score', 9], ['Lowest', 1], ...RULES],
    { settings: { lowest: 5 } },
    ['repeatedSetting', 'unknownSetting'],
  );
  check('a setting without a value', [['Settings'], ['Name', ''], ['Format'], ...RULES], {
    settings: { name: '', format: '' },
  });
  check('the language: the setting', [['Settings'], ['Language', '繁體中文'], ['Rules']], { language: 'zh-TW' });
  check('the language: the title of Rules', [['设置'], ['規則']], { language: 'zh-TW' });
  check('the language: English where nothing tells', [['设置'], ['等级']], { language: 'en' }, ['noRules']);
  check(
    'columns in any order, unknown and repeated ones told',
    [['Rules'], ['Weight', 'Owner', 'Column', 'weight'], [5, 'Ann', 'Title', 9]],
    { rules: [{ steps: [{ weight: 5, conditions: [{ column: 'Title' }] }] }] },
    ['unknownColumnName', 'repeatedColumnName'],
  );
  check('rows of people alone are no rules', [...RULES, ['', '', '', 'a note beside'], ['Title', 'is blank', 5]], {
    rules: [{ steps: [{ weight: 5 }] }],
  });
  check('a Join row before any rule stands alone', [['Rules'], ['Join', 'Column'], ['and', 'Title'], ['', 'Name']], {
    rules: [
      { steps: [{ conditions: [{ join: 'and', column: 'Title' }] }] },
      { steps: [{ conditions: [{ join: '', column: 'Name' }] }] },
    ],
  });
  check(
    'an error of a cell is its text',
    [['Rules'], ['Column', 'Value'], ['Title', new Error('x')], ['Title', Number.NaN], [' #N/A ', '']],
    {
      rules: [
        { steps: [{ conditions: [{ value: '#ERROR!' }] }] },
        { steps: [{ conditions: [{ value: '#ERROR!' }] }] },
        { steps: [{ conditions: [{ column: '#N/A' }] }] },
      ],
    },
  );

  test('a Join row keeps another name than its rule has', () => {
    const rows = [
      ['Rules'],
      ['Join', 'Rule', 'Column'],
      ['', 'A', 'x'],
      ['and', 'A', 'y'],
      ['or', 'B', 'z'],
      ['or', '', 'u'],
    ];
    const [rule] = readModel(rows).model.rules;
    expect(rule?.steps[0]?.conditions.map((condition) => condition.rule)).toEqual([undefined, undefined, 'B', '']);
  });
});

describe('places', () => {
  const rows = [
    ['Hello'],
    ['', 'Settings'],
    ['', 'Name', 'Leads'],
    ['', 'Rules'],
    ['', 'Weight', 'Join', 'Column', 'Rule'],
    [],
    ['', 5, '', 'Title', 'R'],
    ['', '', 'and', 'Name', 'R'],
    ['', 7, 'else', 'Name', 'R'],
    ['', 'Bands'],
    ['', 'Band', 'From'],
    ['', 'Hot', 71],
  ];
  const { places } = readModel(rows);
  const check = (path: string, expected: readonly [number, number] | undefined): void => {
    test(`${path} is at ${expected}`, () => expect(placeOf(places, path)).toEqual(expected));
  };
  check('settings.name', [2, 2]);
  check('bands[0].from', [11, 2]);
  check('bands[0].band', [11, 1]);
  check('rules[0].steps[0].weight', [6, 1]);
  check('rules[0].steps[0].conditions[0].column', [6, 3]);
  check('rules[0].steps[0].conditions[1].join', [7, 2]);
  check('rules[0].steps[1].weight', [8, 1]);
  check('rules[0].steps[1].conditions[0].column', [8, 3]);
  check('rules[0].rule', [6, 4]);
  // A part that the table has no column for is shown at what holds it.
  check('rules[0].steps[1].conditions[0].value', [8, 1]);
  check('rules[0].steps[0].halfLife', [6, 1]);
  check('groups[0].axis', undefined);
  check('', undefined);
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

  test('can be read from any cells at all', () => {
    const words = fc.constantFrom('Column', 'Weight', 'Join', 'and', 'else', 'Band', 'From', 'Group', 'Name', 'Rule');
    const anything = fc.oneof(cell, words, fc.anything());
    const title = fc.constantFrom<unknown[][]>(['Rules'], ['Bands'], ['Settings'], ['Groups'], ['', '规则', false]);
    const row = fc.oneof({ arbitrary: fc.array(anything, { maxLength: 6 }), weight: 3 }, title);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const { model, issues, places } = readModel(rows);
        expect(readModel(writeModel(model)).model).toEqual(model);
        for (const { place } of issues) if (place !== 'rules') expect(placeOf(places, place)).toBeDefined();
      }),
      { numRuns: 500 },
    );
  });
});
