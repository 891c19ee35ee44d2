/** Random models as tables of cells: every section, condition, join and limit, mostly right and sometimes wrong. */
import fc from 'fast-check';
import type { Rows } from './bundle';
import { address, anyCell, dateText, leadCell, numberText, text } from './cells';

/** The header of every random lead list. */
export const header = ['Title', 'Size', 'Seen', 'Mail', 'Topics', 'Note'] as const;

/** A row of the Rules section: the cells by the names of its columns. */
export type RuleRow = { readonly [column in RuleColumn]: unknown };

/** A model in parts, before it becomes a table. */
export interface ModelParts {
  readonly settings: readonly (readonly unknown[])[];
  readonly groups: readonly (readonly unknown[])[];
  readonly bands: readonly (readonly unknown[])[];
  readonly rules: readonly (readonly RuleRow[])[];
}

const ruleColumns = [
  'On',
  'Join',
  'Group',
  'Rule',
  'Column',
  'Condition',
  'Value',
  'To',
  'Weight',
  'Up to',
  'Half-life',
  'Since',
  'Ask',
  'Note',
] as const;
type RuleColumn = (typeof ruleColumns)[number];

const listWords = [
  'is',
  'is not',
  'contains',
  'does not contain',
  'has word',
  'starts with',
  'ends with',
  'includes',
  'does not include',
];
const plainWords = [
  'is blank',
  'is not blank',
  'is checked',
  'is not checked',
  'is an email',
  'is a free email',
  'is a business email',
];
const numberWords = [
  'at least',
  'more than',
  'at most',
  'less than',
  'between',
  'in the last',
  'not in the last',
  'in the next',
];
const dateWords = ['before', 'on or after'];
const countWords = ['each', 'amount'];

const listEntry = fc.oneof(
  text,
  numberText,
  dateText,
  address,
  fc.constantFrom(
    'c*',
    '*cto*',
    '?',
    '??*',
    'a~*b',
    'a~?b',
    'a~~b',
    'a~|b',
    '~',
    '*',
    'acme.com',
    'com',
    '5',
    '2026/11/22',
    'b',
    '职位',
    'vp',
  ),
);
const list = fc.oneof(
  listEntry,
  fc.array(listEntry, { minLength: 1, maxLength: 3 }).map((entries) => entries.join('|')),
  fc.array(listEntry, { minLength: 2, maxLength: 2 }).map((entries) => entries.join('\n')),
);
const plainNumber = fc.oneof(
  fc.constantFrom<unknown>(0, 1, 2, 5, 10, 30, 90, 0.5, 0.1, -1, '5', '12,5', '50%', '1,234'),
  fc.integer({ min: 0, max: 100 }),
);

interface Asked {
  readonly Condition: unknown;
  readonly Value: unknown;
  readonly To: unknown;
}
const asked = (words: readonly string[], value: fc.Arbitrary<unknown>): fc.Arbitrary<Asked> =>
  fc.record({ Condition: fc.constantFrom(...words), Value: value, To: fc.oneof(fc.constant(''), plainNumber) });
const condition: fc.Arbitrary<Asked> = fc.oneof(
  {
    weight: 6,
    arbitrary: asked(listWords, fc.oneof({ weight: 9, arbitrary: list }, { weight: 1, arbitrary: leadCell })),
  },
  {
    weight: 1,
    arbitrary: asked(
      ['has domain'],
      fc.constantFrom<unknown>('acme.com', 'Shop.acme.com | qq.com', 'com', 'x.org|y.org'),
    ),
  },
  { weight: 3, arbitrary: asked(plainWords, fc.constant('')) },
  {
    weight: 4,
    arbitrary: asked(numberWords, fc.oneof({ weight: 9, arbitrary: plainNumber }, { weight: 1, arbitrary: leadCell })),
  },
  {
    weight: 1,
    arbitrary: asked(dateWords, fc.oneof({ weight: 4, arbitrary: dateText }, { weight: 1, arbitrary: leadCell })),
  },
  { weight: 3, arbitrary: asked(countWords, fc.oneof(fc.constant(''), plainNumber)) },
);
const column = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<unknown>(...header) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', 'title ', 'ＴＩＴＬＥ', 'Nowhere', '#REF!') },
);
const points = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -30, max: 60 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(0.5, 1.0005, -2.3456, 0.0004, '12', '12,5', '50%', 1e12, -1e300, 33.3333),
  },
);
const weight = fc.oneof(
  { weight: 12, arbitrary: points },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('disqualify', ' Disqualify') },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      'at most 40',
      'at least 60',
      'at most 12.5',
      'At least -5',
      'at least Hot',
      'at most Warm',
      'at most hot',
      'at least cold',
      'at most 30%',
      'at least 120',
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>('', 'lots', 'at most', 'at most Nowhere', true, '2026-11-22', '#N/A'),
  },
);
const optional = (value: fc.Arbitrary<unknown>, often = 1) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight: often, arbitrary: value });
const decay = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ 'Half-life': '', Since: '' } as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      'Half-life': fc.constantFrom<unknown>(1, 7, 30, 365, 0.5, '14'),
      Since: fc.constant<unknown>('Seen'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      'Half-life': fc.constantFrom<unknown>(30, 0, -1, 'x', ''),
      Since: fc.constantFrom<unknown>('', 'Note', 'Nowhere', 'Seen'),
    }),
  },
);

const stepRow = (join: fc.Arbitrary<unknown>): fc.Arbitrary<RuleRow> =>
  fc
    .tuple(
      condition,
      decay,
      fc.record({
        On: fc.constantFrom<unknown>('', '', '', '', true, true, true, false, 'FALSE'),
        Join: join,
        Group: fc.constantFrom<unknown>('', 'Company', 'company ', 'Contact', 'Behaviour', 'Money', 'Unlisted'),
        Rule: fc.constantFrom<unknown>('', '', '', '', 'Name'),
        Column: column,
        Weight: weight,
        'Up to': optional(fc.constantFrom<unknown>(1, 2, 3, 10, 0.5, 0, '2', -1, 'x')),
        Ask: fc.constantFrom<unknown>('', true, false),
        Note: fc.constantFrom<unknown>('', 'why'),
      }),
    )
    .map(([what, fades, row]) => ({ ...row, ...what, ...fades }));
const joined = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<unknown>('and', 'or', 'else', 'And', ' ELSE') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('xor', '#N/A') },
);
const rule: fc.Arbitrary<readonly RuleRow[]> = fc
  .tuple(
    stepRow(fc.constantFrom<unknown>('', ' ', null)),
    fc.oneof(
      { weight: 2, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.array(fc.tuple(stepRow(joined), fc.integer({ min: 0, max: 9 })), { maxLength: 4 }) },
    ),
  )
  .map(([first, more]) => [
    first,
    ...more.map(([row, dice]) => ({
      ...row,
      On: '',
      Rule: dice === 0 ? row.Rule : dice < 5 ? first.Rule : '',
      Column: dice % 2 === 0 ? '' : row.Column,
    })),
  ]);

const limit = optional(fc.constantFrom<unknown>(0, 5, 10, 20, 50, 100, -10, 12.5, '40', 'x', 1e12), 2);
const setting = (name: string, value: fc.Arbitrary<unknown>) =>
  fc.option(
    value.map((cell) => [name, cell]),
    { nil: [], freq: 2 },
  );
const settings = fc
  .tuple(
    setting('Lowest score', fc.constantFrom<unknown>(0, -50, 10, 0.5, '-20', 'x', 120)),
    setting('Highest score', fc.constantFrom<unknown>(100, 50, 10, 99.5, 1000, 1e12, '', 'x')),
    setting('Total', fc.constantFrom<unknown>('points', 'percent of attainable', 'Percent of attainable', 'sum')),
    setting('Decimals', fc.constantFrom<unknown>(0, 1, 2, 3, 1.5, 4, -1, 'x', '2')),
    setting('Blank words', fc.constantFrom<unknown>('Select | N/A | -', '', 'no', 'select\nx', '5')),
    setting('Date order', fc.constantFrom<unknown>('day first', 'Month first', 'x', '')),
    setting('Decimal sign', fc.constantFrom<unknown>('.', ',', '', ';')),
    setting('Lead key', fc.constantFrom<unknown>('Title', 'Nowhere', '')),
    fc.constantFrom('UTC', 'Asia/Shanghai', 'America/New_York').map((zone) => ['Time zone', zone]),
    setting('Highest score', fc.constantFrom<unknown>(7)),
    setting('Unknown', fc.constantFrom<unknown>(7)),
  )
  .map((rows) => [['As of', '2026-11-22'], ...rows.filter((row) => row.length > 0)]);
const groupRow = fc.tuple(
  fc.constantFrom<unknown>('Company', 'Contact', 'Behaviour', 'Money', 'COMPANY', '', ''),
  fc.constantFrom<unknown>('Fit', 'engagement', 'Fit', '', '', 'x'),
  limit,
  limit,
);
const bandRow = fc.tuple(
  fc.constantFrom<unknown>('Hot', 'Warm', 'Cold', 'Out', 'hot'),
  fc.constantFrom<unknown>('', '', '', '', 'Fit'),
  fc.constantFrom<unknown>(70, 30, 0, '', 50, 70.5, '45', -10, 'disqualified', 'x', 29.9995),
);
const usualBands = [
  ['Hot', '', 70],
  ['Warm', '', 30],
  ['Cold', '', ''],
];

/** A random model in parts. */
export const modelParts: fc.Arbitrary<ModelParts> = fc.record({
  settings,
  groups: fc.array(groupRow, { maxLength: 5 }),
  bands: fc.oneof(fc.constant(usualBands), fc.array(bandRow, { maxLength: 5 })),
  rules: fc.array(rule, { minLength: 1, maxLength: 5 }),
});

/** Lays the parts of a model out as its tab would show them. */
export function tableOf(parts: ModelParts): Rows {
  return [
    ['Settings'],
    ...parts.settings,
    [''],
    ['Groups'],
    ['Group', 'Axis', 'At most', 'At least'],
    ...parts.groups,
    [false],
    ['Bands'],
    ['Band', 'Axis', 'From'],
    ...parts.bands,
    ['Rules'],
    [...ruleColumns],
    ...parts.rules.flat().map((row) => ruleColumns.map((name) => row[name])),
  ];
}

/** A table with any cell replaced by any junk. */
export const junkTable: fc.Arbitrary<Rows> = fc
  .tuple(modelParts, fc.array(fc.tuple(fc.nat(40), fc.nat(13), anyCell), { maxLength: 8 }))
  .map(([parts, junk]) => {
    const table = tableOf(parts).map((row) => [...row, ...Array(14 - row.length).fill('')]);
    for (const [row, at, cell] of junk) {
      const cells = table[row % table.length];
      if (cells) cells[at] = cell;
    }
    return table;
  });

const plainLead = fc.tuple(
  leadCell,
  leadCell,
  fc.oneof(dateText, leadCell),
  fc.oneof(address, leadCell),
  leadCell,
  leadCell,
);

/** A few leads under the header. */
export const leads: fc.Arbitrary<Rows> = fc.array(plainLead, { minLength: 1, maxLength: 4 });

/** A few leads whose cells may be anything. */
export const strangeLeads: fc.Arbitrary<Rows> = fc.array(fc.array(anyCell, { minLength: 6, maxLength: 6 }), {
  minLength: 1,
  maxLength: 3,
});
