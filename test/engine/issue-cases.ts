/** For every code of an issue a tab that raises it, where, and a tab close by that does not. */
import type { IssueCode } from '../../src/engine';
import { cells, joined, rule, type Tab, type Written } from './issues-of';

export interface IssueCase {
  readonly place: string;
  readonly severity: 'error' | 'warning';
  readonly wrong: Tab;
  readonly right: Tab;
}

const header = ['A'];
const first = 'rules[0].steps[0].conditions[0]';
const sized = rule('A', 'at least', 5);

const error = (place: string, wrong: Tab, right: Tab): IssueCase => ({ severity: 'error', place, wrong, right });
const warning = (place: string, wrong: Tab, right: Tab): IssueCase => ({ severity: 'warning', place, wrong, right });
const tab = (...rules: readonly Written[]): Tab => ({ header, rules });
const held = (tab: Tab, ...values: readonly unknown[]): Tab => ({ ...tab, leads: cells(...values) });

const decaying = (more: Written): Tab => ({
  header: ['A', 'Seen'],
  rules: [rule('A', 'at least', 5, 10, { 'Half-life': 30, Since: 'Seen', ...more })],
});
const banded = (...bands: readonly (readonly [string, string | number])[]): Tab => ({
  header,
  rules: [rule('A', 'at least', 5, 100)],
  bands: bands.map(([Band, From]) => ({ Band, From })),
});
const grouped = (more: Written): Tab => ({
  header,
  groups: [{ Group: 'G', Axis: '', 'At most': '', 'At least': '', ...more }],
  rules: [rule('A', 'at least', 5, 30, { Group: 'G' }), rule('A', 'at least', 6, 30, { Group: 'G' })],
});

type SegmentRow = readonly [
  dimension: string,
  segment: string,
  column: string,
  condition: string,
  value: string | number,
  join?: string,
];
const size: SegmentRow = ['Size', 'Big', 'A', 'at least', 5];
const segmented = (...rows: readonly SegmentRow[]): Tab => ({
  ...tab(sized),
  rows: [
    ['Segments'],
    ['Dimension', 'Segment', 'Column', 'Condition', 'Value', 'Join'],
    ...rows.map(([dimension, segment, column, condition, value, join = '']) => [
      dimension,
      segment,
      column,
      condition,
      value,
      join,
    ]),
  ],
});

const questioned = (column: string): Tab => ({
  ...tab(sized),
  header: ['A', 'Budget'],
  rows: [
    ['Questions', ''],
    ['Question', 'Column'],
    ['How big?', column],
  ],
});

const bothAxes = [
  ['Good', 'Fit', 5],
  ['Poor', 'Fit', ''],
  ['Any', 'Engagement', ''],
] as const;
const gridded = (
  bands: readonly (readonly [string, string, (number | string)?])[],
  ...cells: readonly string[]
): Tab => ({
  ...tab(sized),
  bands: bands.map(([Band, Axis, From = '']) => ({ Band, Axis, From })),
  rows: [['Grid'], ['Cell', 'Next step'], ...cells.map((cell) => [cell, 'Call'])],
});
const keyed = (activity: Written, more: Tab = {}): Tab => ({
  header,
  settings: { 'Lead key': 'A' },
  rules: [rule('Activity › Visit', 'at least', 1, 10, activity)],
  ...more,
});
const offered = [['Activities'], ['Activity', 'Note'], ['Visit', 'of the site']];

export const issueCases: { readonly [code in IssueCode]: IssueCase } = {
  noRules: error('rules', { settings: { Name: 'x' } }, tab(sized)),
  repeatedSection: warning('row[8]', { ...tab(sized), rows: [['Groups']] }, tab(sized)),
  unknownColumnName: warning('cell[6][4]', tab({ ...sized, Wait: 1 }), tab({ ...sized, Note: 1 })),
  repeatedColumnName: warning('cell[6][4]', tab({ ...sized, WEIGHT: 1 }), tab({ ...sized, Note: 1 })),
  unknownSetting: warning(
    'row[1]',
    { ...tab(sized), settings: { Lowest: 1 } },
    { ...tab(sized), settings: { Name: 1 } },
  ),
  repeatedSetting: warning(
    'row[2]',
    { ...tab(sized), settings: { Name: 'x', NAME: 'y' } },
    { ...tab(sized), settings: { Name: 'x', Today: '2026-11-22' } },
  ),

  settingUnreadable: error(
    'settings.decimals',
    { ...tab(sized), settings: { Decimals: 4 } },
    { ...tab(sized), settings: { Decimals: 3 } },
  ),
  lowestAboveHighest: error(
    'settings.lowest',
    { ...tab(sized), settings: { 'Lowest score': 101 } },
    { ...tab(sized), settings: { 'Lowest score': 100 } },
  ),
  settingColumnMissing: error(
    'settings.leadKey',
    { ...tab(sized), settings: { 'Lead key': 'B' } },
    { ...tab(sized), settings: { 'Lead key': 'a' } },
  ),
  percentWithoutMaximum: error(
    'settings.total',
    { ...tab(rule('A', 'each')), settings: { Total: 'percent of attainable' } },
    { ...tab(rule('A', 'each', 1, 10, { 'Up to': 3 })), settings: { Total: 'percent of attainable' } },
  ),

  axisUnknown: error('groups[0].axis', grouped({ Axis: 'Fat' }), grouped({ Axis: 'Fit' })),
  limitUnreadable: error('groups[0].atMost', grouped({ 'At most': 'forty' }), grouped({ 'At most': '40' })),
  atLeastAboveAtMost: error(
    'groups[0].atLeast',
    grouped({ 'At most': 40, 'At least': 41 }),
    grouped({ 'At most': 40, 'At least': 40 }),
  ),
  groupRepeated: warning(
    'groups[1].group',
    { ...grouped({}), groups: [{ Group: 'G', Axis: 'Fit' }, { Group: 'g' }] },
    { ...grouped({}), groups: [{ Group: 'G', Axis: 'Fit' }, { Group: 'h' }] },
  ),
  groupNotListed: warning('rules[0].group', { ...grouped({}), groups: [{ Group: 'H' }] }, grouped({})),
  groupCapSwallows: warning('groups[0].atMost', grouped({ 'At most': 29 }), grouped({ 'At most': 30 })),

  fromUnreadable: error('bands[0].from', banded(['Hot', 'high']), banded(['Hot', '70'])),
  bandWithoutName: error('bands[0].band', banded(['', 70]), banded(['Hot', 70])),
  bandRepeated: warning('bands[1].band', banded(['Hot', 70], ['hot', 50]), banded(['Hot', 70], ['Warm', 50])),
  bandsOutOfOrder: warning(
    'bands[2].from',
    banded(['Hot', 70], ['Cold', ''], ['Warm', 40]),
    banded(['Cold', ''], ['Warm', 40], ['Hot', 70]),
  ),
  thresholdUnreachable: warning('bands[0].from', banded(['Hot', 101]), banded(['Hot', 100])),
  respondWithinUnreadable: warning(
    'bands[0].respondWithin',
    { ...tab(sized), bands: [{ Band: 'Hot', From: 5, 'Respond within': 'soon' }] },
    { ...tab(sized), bands: [{ Band: 'Hot', From: 5, 'Respond within': 24 }] },
  ),

  ruleOff: warning('rules[0].on', tab({ ...sized, On: false }), tab({ ...sized, On: true })),
  onUnreadable: warning('rules[0].on', tab({ ...sized, On: 'maybe' }), tab({ ...sized, On: 'yes' })),
  joinWithoutRule: error(`${first}.join`, tab(joined('and', 'A', 'is blank', '', { Weight: 1 })), tab(sized)),
  joinUnknown: error(
    'rules[0].steps[0].conditions[1].join',
    tab(sized, joined('nor', 'A', 'at most', 9)),
    tab(sized, joined('AND', 'A', 'at most', 9)),
  ),
  joinOfAnotherRule: error(
    'rules[0].steps[0].conditions[1].rule',
    tab({ ...sized, Rule: 'Size' }, joined('and', 'A', 'at most', 9, { Rule: 'Title' })),
    tab({ ...sized, Rule: 'Size' }, joined('and', 'A', 'at most', 9, { Rule: 'size' })),
  ),
  columnMissing: error(`${first}.column`, tab(rule('B', 'is blank')), tab(rule(' a', 'is blank'))),
  columnRepeated: warning(
    `${first}.column`,
    { ...tab(sized), header: ['A', 'B', 'a'] },
    { ...tab(sized), header: ['A', 'B', 'B'] },
  ),
  conditionUnknown: error(`${first}.condition`, tab(rule('A', 'is empty')), tab(rule('A', 'Is  Blank'))),
  activityCondition: error(`${first}.condition`, keyed({ Condition: 'contains' }), keyed({ Condition: 'is' })),
  activityWithoutLeadKey: error(`${first}.column`, { ...keyed({}), settings: {} }, keyed({})),
  activityUnknown: warning(
    `${first}.column`,
    keyed({ Column: 'Activity › Visits' }, { rows: offered }),
    keyed({ Column: 'activity>VISIT' }, { rows: offered }),
  ),
  withinNotAboveZero: error(`${first}.within`, keyed({ Within: 0 }), keyed({ Within: 0.5 })),
  countUnknown: error(`${first}.count`, keyed({ Count: 'onse' }), keyed({ Count: 'Once' })),
  onlyForActivities: warning(`${first}.within`, tab({ ...sized, Within: 30 }), keyed({ Within: 30 })),
  valueMissing: error(`${first}.value`, tab(rule('A', 'is')), tab(rule('A', 'is', 0))),
  valueUnreadable: error(`${first}.value`, tab(rule('A', 'at least', '50+')), tab(rule('A', 'at least', '50'))),
  toMissing: error(`${first}.to`, tab(rule('A', 'between', 5)), tab(rule('A', 'between', 5, 10, { To: 9 }))),
  toUnreadable: error(
    `${first}.to`,
    tab(rule('A', 'between', 5, 10, { To: 'many' })),
    tab(rule('A', 'between', 5, 10, { To: '9' })),
  ),
  valueNotAboveZero: error(`${first}.value`, tab(rule('A', 'each', 0)), tab(rule('A', 'each', ''))),
  weightUnreadable: error(
    'rules[0].steps[0].weight',
    { ...tab(rule('A', 'at least', 5, 'at most Hott')), bands: [{ Band: 'Hot', From: '' }] },
    { ...tab(rule('A', 'at least', 5, 'at most Hot')), bands: [{ Band: 'Hot', From: '' }] },
  ),
  upToUnreadable: error(
    'rules[0].steps[0].upTo',
    tab(rule('A', 'each', 1, 10, { 'Up to': -1 })),
    tab(rule('A', 'each', 1, 10, { 'Up to': 1 })),
  ),
  halfLifeNotAboveZero: error('rules[0].steps[0].halfLife', decaying({ 'Half-life': 0 }), decaying({})),
  sinceMissing: error('rules[0].steps[0].since', decaying({ Since: '' }), decaying({})),
  sinceColumnMissing: error('rules[0].steps[0].since', decaying({ Since: 'Sen' }), decaying({})),
  decayIgnored: warning(
    'rules[0].steps[0].weight',
    decaying({ Weight: 'disqualify' }),
    tab(rule('A', 'at least', 5, 'disqualify')),
  ),

  neverHolds: error(
    'rules[0].steps[0].conditions[1]',
    tab(rule('A', 'at least', 10), joined('and', '', 'at most', 9)),
    tab(rule('A', 'at least', 10), joined('and', '', 'at most', 10)),
  ),
  betweenReversed: error(
    `${first}.to`,
    tab(rule('A', 'between', 500, 10, { To: 50 })),
    tab(rule('A', 'between', 50, 10, { To: 50 })),
  ),
  daysNegative: error(`${first}.value`, tab(rule('A', 'in the last', -7)), tab(rule('A', 'in the last', 0))),
  stepNeverReached: error(
    'rules[0].steps[1]',
    tab(rule('A', 'at least', 5), joined('else', '', 'at least', 50, { Weight: 20 })),
    tab(rule('A', 'at least', 50), joined('else', '', 'at least', 5, { Weight: 20 })),
  ),
  valueMeansBlank: error(
    `${first}.value`,
    { ...tab(rule('A', 'is', 'select')), settings: { 'Blank words': 'Select | N/A' } },
    { ...tab(rule('A', 'is', 'selected')), settings: { 'Blank words': 'Select | N/A' } },
  ),
  neverHoldsToday: warning('rules[0]', held(tab(sized), 1, 4), held(tab(sized), 1, 5)),
  alwaysHolds: warning(
    'rules[0].steps[0].conditions[1]',
    tab(rule('A', 'is not', 'x'), joined('or', '', 'is not', 'y')),
    tab(rule('A', 'is not', 'x'), joined('and', '', 'is not', 'y')),
  ),
  alwaysHoldsToday: warning('rules[0]', held(tab(sized), 5, 6), held(tab(sized), 5, 4)),
  ruleRepeated: warning(
    'rules[1]',
    tab(rule('A', 'is', 'x|y'), rule('a', 'is', 'Y | X', 5)),
    tab(rule('A', 'is', 'x|y'), rule('a', 'is', 'Y | Z', 5)),
  ),
  penaltyOutscored: warning(
    'rules[1].steps[0].weight',
    tab(rule('A', 'at least', 5, 60), rule('A', 'is checked', '', -50)),
    tab(rule('A', 'at least', 5, 50), rule('A', 'is checked', '', -50)),
  ),
  valueOccursNowhere: warning(
    `${first}.value`,
    held(tab(rule('A', 'is', 'Germny')), 'Germany', 'Austria'),
    held(tab(rule('A', 'is', 'germany')), 'Germany', 'Austria'),
  ),
  valueSeparatedByCommas: warning(
    `${first}.value`,
    held(tab(rule('A', 'is', 'Germany, Austria')), 'Germany', 'Austria'),
    held(tab(rule('A', 'is', 'Germany, Austria')), 'Germany, Austria', 'Spain'),
  ),
  valueInsideWords: warning(
    `${first}.value`,
    held(tab(rule('A', 'contains', 'CTO')), 'CTO', 'Sales Director', 'Director'),
    held(tab(rule('A', 'has word', 'CTO')), 'CTO', 'Sales Director', 'Director'),
  ),
  textWhereNumberNeeded: warning(`${first}.column`, held(tab(sized), 1, 5, '50+'), held(tab(sized), 1, 5, '$50', '')),
  textWhereDateNeeded: warning(
    `${first}.column`,
    held(tab(rule('A', 'in the last', 7)), '2026-11-22', '2026-01-01', 'yesterday'),
    held(tab(rule('A', 'in the last', 7)), '2026-11-22', '2026-01-01', ''),
  ),
  dateOrderAmbiguous: warning(`${first}.column`, held(tab(rule('A', 'in the last', 7)), '2026-11-22', '3/4/2026'), {
    ...held(tab(rule('A', 'in the last', 7)), '2026-11-22', '3/4/2026'),
    settings: { 'Date order': 'day first' },
  }),
  percentAgainstNumber: warning(
    `${first}.value`,
    held(tab(rule('A', 'at least', 50)), '45%', '60%'),
    held(tab(rule('A', 'at least', '50%')), '45%', '60%'),
  ),
  sinceBlankInMany: warning(
    'rules[0].steps[0].since',
    {
      ...decaying({}),
      leads: [
        [5, ''],
        [6, ''],
        [7, '2026-11-01'],
        [1, '2026-11-01'],
        [1, '2026-11-01'],
      ],
    },
    {
      ...decaying({}),
      leads: [
        [5, '2026-11-01'],
        [6, ''],
        [1, ''],
        [1, ''],
        [1, ''],
      ],
    },
  ),

  rowNameMissing: error('segments[0].segment', segmented(['Size', '', 'A', 'at least', 5]), segmented(size)),
  rowColumnMissing: error('segments[0].column', segmented(['Size', 'Big', 'B', 'at least', 5]), segmented(size)),
  questionColumnMissing: warning('questions[0].column', questioned('Budgett'), questioned('Goal')),
  rowConditionUnknown: error('segments[0].condition', segmented(['Size', 'Big', 'A', 'over', 5]), segmented(size)),
  rowValueUnusable: error('segments[0].value', segmented(['Size', 'Big', 'A', 'at least', 'many']), segmented(size)),
  rowJoinUnknown: error(
    'segments[1].join',
    segmented(size, ['Size', 'Big', 'A', 'at most', 9, 'else']),
    segmented(size, ['Size', 'Big', 'A', 'at most', 9, 'and']),
  ),
  rowOfAnother: error(
    'segments[1].segment',
    segmented(size, ['Size', 'Huge', 'A', 'at most', 9, 'and']),
    segmented(size, ['Size', '', 'A', 'at most', 9, 'and']),
  ),
  rowNeverReached: error(
    'segments[1]',
    segmented(size, ['Size', 'Huge', 'A', 'at least', 9]),
    segmented(['Size', 'Huge', 'A', 'at least', 9], size),
  ),
  gridBandsMissing: error('grid[0]', gridded([['Good', 'Fit']], 'A1'), gridded(bothAxes, 'A1')),
  gridCellUnknown: error('grid[0].cell', gridded(bothAxes, 'A2'), gridded(bothAxes, 'B1')),
  gridCellRepeated: warning('grid[1].cell', gridded(bothAxes, 'A1', 'a1'), gridded(bothAxes, 'A1', 'B1')),
};
