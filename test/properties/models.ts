/** Random models as tables of cells, and random leads for them. */
import fc from 'fast-check';
import type { Rows } from './bundle';
import { address, anyCell, dateText, leadCell, nothing, text } from './cells';
import { optional, type RuleRow, rule, ruleColumns } from './rule-rows';

export { header } from './rule-rows';

/** A model in parts, before it becomes a table. */
export interface ModelParts {
  readonly settings: readonly (readonly unknown[])[];
  readonly groups: readonly (readonly unknown[])[];
  readonly bands: readonly (readonly unknown[])[];
  readonly rules: readonly (readonly RuleRow[])[];
}

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
    setting('Lead key', fc.constantFrom<unknown>('Title', 'Title', 'Title', 'Title', 'Nowhere', '')),
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
  .tuple(modelParts, fc.array(fc.tuple(fc.nat(40), fc.nat(15), anyCell), { maxLength: 8 }))
  .map(([parts, junk]) => {
    const table = tableOf(parts).map((row) => [...row, ...Array(16 - row.length).fill('')]);
    for (const [row, at, cell] of junk) {
      const cells = table[row % table.length];
      if (cells) cells[at] = cell;
    }
    return table;
  });

/** A row of the activity log: mostly of leads that there are, on days around today. */
const event = fc.tuple(
  fc.oneof({ weight: 3, arbitrary: text }, { weight: 1, arbitrary: leadCell }),
  fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom<unknown>('Visit', 'visit ', 'Call', 'Webinar', 'C', 'Select') },
    { weight: 1, arbitrary: leadCell },
  ),
  fc.oneof({ weight: 6, arbitrary: dateText }, { weight: 1, arbitrary: leadCell }),
  fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom<unknown>('', 1, 2, 0.5, '3', 0.1, 1 / 3) },
    { weight: 1, arbitrary: leadCell },
  ),
  fc.oneof(fc.constantFrom<unknown>('', 'home', 'Home ', 'prices'), nothing),
);

/** The columns of a log, in this order. */
export const logHeader = ['Lead', 'Activity', 'Date', 'Count', 'Note'] as const;

/** The rows of an activity log, without its header. */
export const events: fc.Arbitrary<Rows> = fc.array(event, { maxLength: 12 });

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
