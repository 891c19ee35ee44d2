/** Random rules as rows of the Rules section: every condition, join and weight, mostly right and sometimes wrong. */
import fc from 'fast-check';
import { address, dateText, leadCell, numberText, text } from './cells';

/** The header of every random lead list. */
export const header = ['Title', 'Size', 'Seen', 'Mail', 'Topics', 'Note'] as const;

/** A row of the Rules section: the cells by the names of its columns. */
export type RuleRow = { readonly [column in RuleColumn]: unknown };

/** The columns of the Rules section, in the order of the tab. */
export const ruleColumns = [
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
  'Within',
  'Count',
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
/** What a row of the Rules section asks of its column. */
export const condition: fc.Arbitrary<Asked> = fc.oneof(
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
/** A name of a column, mostly one that the leads have. */
export const column = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom<unknown>(...header) },
  {
    weight: 12,
    arbitrary: fc.constantFrom<unknown>('Activity › Visit', 'activity>call|Visit', 'Activity › *', 'Activity › C*'),
  },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', 'title ', 'ＴＩＴＬＥ', 'Nowhere', '#REF!') },
);
const points = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -30, max: 60 }) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(0.5, 1.0005, -2.3456, 0.0004, '12', '12,5', '50%', 1e12, -1e300, 33.3333),
  },
);
/** A weight, mostly points. */
export const weight = fc.oneof(
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
/** A cell that is blank as often as not. */
export const optional = (value: fc.Arbitrary<unknown>, often = 1) =>
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
        Within: optional(fc.constantFrom<unknown>(30, 1, 2.5, '7', 0, 'x')),
        Count: optional(fc.constantFrom<unknown>('each', 'once', 'Once a day', 'distinct', 'x')),
      }),
    )
    .map(([what, fades, row]) => ({ ...row, ...what, ...fades }));
const joined = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<unknown>('and', 'or', 'else', 'And', ' ELSE') },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('xor', '#N/A') },
);
/** A random rule: one row or a whole ladder. */
export const rule: fc.Arbitrary<readonly RuleRow[]> = fc
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
