import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, readModel, writeModel } from '../../src/engine';
import { canonical } from './tables';

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
  const places = readModel(rows).places();
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

test('can be read from any cells at all', () => {
  const words = fc.constantFrom('Column', 'Weight', 'Join', 'and', 'else', 'Band', 'From', 'Group', 'Name', 'Rule');
  // An unticked checkbox alone makes no row, so that what is read of one cannot be written.
  const anything = fc
    .oneof(words, fc.string(), fc.double(), fc.anything())
    .map((cell) => (cell === false ? true : cell));
  const title = fc.constantFrom<unknown[][]>(['Rules'], ['Bands'], ['Settings'], ['Groups'], ['', '规则', false]);
  const row = fc.oneof({ arbitrary: fc.array(anything, { maxLength: 6 }), weight: 3 }, title);
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const { model, issues, places } = readModel(rows);
      expect(readModel(writeModel(model)).model).toEqual(model);
      for (const { place } of issues) if (place !== 'rules') expect(placeOf(places(), place)).toBeDefined();
    }),
    { numRuns: 500 },
  );
});
