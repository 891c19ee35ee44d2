/** How a model's tab looks and what its cells offer: titles, colours, checkboxes, drop-downs, indented Join rows. */
import { type Cell, findSections, isEmpty, meaning, type Row, readModel } from '../engine';
import { type Choice, type Choices, choicesOf } from './model-choices';
import { isReadAgain } from './plain-text';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** Widths of the rule columns: first column, how many, pixels. */
export const WIDTHS: readonly (readonly [column: number, count: number, pixels: number])[] = [
  [1, 1, 170],
  [2, 1, 110],
  [3, 1, 120],
  [4, 1, 220],
  [5, 1, 190],
  [6, 1, 150],
  [7, 1, 240],
  [8, 1, 70],
  [9, 1, 110],
  [10, 2, 70],
  [12, 1, 150],
  [13, 1, 60],
  [14, 1, 280],
];

const INK = '#1F2933';
const SOFT_INK = '#52606D';
const TITLE = { background: '#22577A', ink: '#FFFFFF' };
const NAMES = '#E4ECF2';
const JOINED = '#F7F9FA';
const COLUMNS = {
  rules: 'ruleColumns',
  segments: 'segmentColumns',
  owners: 'ownerColumns',
  questions: 'questionColumns',
} as const;
/** Names of columns that stand as their cells do. */
const SIDES = [
  ['on', 'center'],
  ['ask', 'center'],
  ['needed', 'center'],
  ['join', 'right'],
  ['weight', 'right'],
] as const;
/** A number format is the only indent that Apps Script can set: four spaces, then the text. */
const INDENTED = '"    "@';

export interface Look {
  readonly backgrounds: readonly (string | null)[][];
  readonly formats: readonly string[][];
  readonly inks: readonly string[][];
  readonly weights: readonly ('bold' | 'normal')[][];
  readonly aligned: readonly ('left' | 'center' | 'right')[][];
  readonly wrapped: readonly boolean[][];
  readonly choices: readonly (readonly Choice[])[];
  readonly lists: Choices;
}

/** Works out the look of a model's rows; `header` are the names of the lead columns. */
export function lookOf(rows: readonly Row[], header: readonly string[]): Look {
  const read = readModel(rows);
  const { model } = read;
  const places = read.places();
  const { sections } = findSections(rows);
  const grid = <T>(value: T): T[][] => rows.map((row) => row.map(() => value));
  const backgrounds = grid<string | null>(null);
  const formats = rows.map((row) => row.map((cell) => (isText(cell) ? '@' : 'General')));
  const inks = grid<string>(INK);
  const weights = grid<'bold' | 'normal'>('normal');
  const aligned = grid<'left' | 'center' | 'right'>('left');
  const wrapped = grid(false);
  const choices = grid<Choice>(undefined);
  const put = <T>(target: T[][], path: string, value: T): void => {
    const [row, column] = places[path] ?? [-1, -1];
    const cells = target[row];
    if (cells) cells[column] = value;
  };
  const fillRow = <T>(target: T[][], row: number, value: T): void => void target[row]?.fill(value);

  inks[0]?.fill(SOFT_INK);
  for (const [name, section] of Object.entries(sections)) {
    fillRow(backgrounds, section.row, TITLE.background);
    fillRow(inks, section.row, TITLE.ink);
    fillRow(weights, section.row, 'bold');
    if (name === 'settings') continue;
    fillRow(backgrounds, section.row + 1, NAMES);
    fillRow(weights, section.row + 1, 'bold');
  }

  model.bands.forEach(({ color }, index) => {
    put(choices, `bands[${index}].axis`, 'axis');
    if (typeof color === 'string' && isColour(color)) put(backgrounds, `bands[${index}].color`, color.trim());
  });
  model.groups.forEach((_, index) => {
    put(choices, `groups[${index}].axis`, 'axis');
  });
  put(choices, 'settings.total', 'total');
  put(choices, 'settings.dateOrder', 'dateOrder');
  put(choices, 'settings.leadKey', 'column');
  put(choices, 'settings.outcomeColumn', 'column');

  const rules = sections.rules;
  const ruleColumns = rules ? columnsOf(rows[rules.row + 1] ?? [], 'ruleColumns') : {};
  const dropDowns = {
    join: 'join',
    group: 'group',
    column: 'ruleColumn',
    condition: 'condition',
    since: 'column',
  } as const;
  for (let row = (rules?.row ?? 0) + 2; row < (rules?.end ?? 0); row++)
    for (const [key, choice] of Object.entries(dropDowns)) {
      const column = ruleColumns[key];
      const cells = choices[row];
      if (column !== undefined && cells) cells[column] = choice;
    }
  for (const name of ['rules', 'segments', 'owners', 'questions'] as const) {
    const section = sections[name];
    const columns = section ? columnsOf(rows[section.row + 1] ?? [], COLUMNS[name]) : {};
    const names = aligned[(section?.row ?? 0) + 1];
    for (const [key, side] of SIDES) {
      const column = columns[key];
      if (column !== undefined && names) names[column] = side;
    }
  }
  const tickAt = (path: string): void => {
    put(choices, path, 'tick');
    put(aligned, path, 'center');
  };
  model.rules.forEach((rule, r) => {
    tickAt(`rules[${r}].on`);
    tickAt(`rules[${r}].ask`);
    put(weights, `rules[${r}].rule`, 'bold');
    rule.steps.forEach((step, s) => {
      put(weights, `rules[${r}].steps[${s}].weight`, 'bold');
      put(aligned, `rules[${r}].steps[${s}].weight`, 'right');
      step.conditions.forEach((_, c) => {
        if (s === 0 && c === 0) return;
        const at = `rules[${r}].steps[${s}].conditions[${c}]`;
        const row = places[`${at}.join`]?.[0] ?? -1;
        fillRow(backgrounds, row, JOINED);
        const group = ruleColumns.group;
        const offered = choices[row];
        if (group !== undefined && offered) offered[group] = undefined;
        put(inks, `${at}.rule`, SOFT_INK);
        put(aligned, `${at}.join`, 'right');
        for (const key of ['rule', 'column'])
          if (!isText(rows[row]?.[places[`${at}.${key}`]?.[1] ?? -1])) put(formats, `${at}.${key}`, INDENTED);
      });
    });
  });
  for (const section of ['segments', 'owners'] as const)
    (model[section] ?? []).forEach(({ join }, index) => {
      const at = `${section}[${index}]`;
      put(choices, `${at}.join`, 'join');
      put(aligned, `${at}.join`, 'right');
      put(choices, `${at}.column`, 'labelColumn');
      put(choices, `${at}.condition`, 'condition');
      if (isEmpty(join)) tickAt(`${at}.on`);
    });
  (model.grid ?? []).forEach((_, index) => {
    put(wrapped, `grid[${index}].name`, true);
  });
  (model.questions ?? []).forEach((_, index) => {
    tickAt(`questions[${index}].needed`);
    put(wrapped, `questions[${index}].question`, true);
    put(wrapped, `questions[${index}].column`, true);
  });
  return {
    backgrounds,
    formats,
    inks,
    weights,
    aligned,
    wrapped,
    choices,
    lists: choicesOf(model, header),
  };
}

/**
 * Applies a look, or some rows of it, in one call for each kind of format; to be done before values are written,
 * for the formats' sake.
 */
export function paint(range: Range, look: Look, first = 0, last = look.formats.length - 1): void {
  const rows = <T>(grid: readonly T[]): T[] => grid.slice(first, last + 1);
  range.setNumberFormats(rows(look.formats));
  range.setBackgrounds(rows(look.backgrounds));
  range.setFontColors(rows(look.inks));
  range.setFontWeights(rows(look.weights));
  range.setHorizontalAlignments(rows(look.aligned));
  const { OVERFLOW, WRAP } = SpreadsheetApp.WrapStrategy;
  range.setWrapStrategies(rows(look.wrapped).map((row) => row.map((is) => (is ? WRAP : OVERFLOW))));
  const tick = SpreadsheetApp.newDataValidation().requireCheckbox().build();
  const made: { [choice: string]: Validation | null } = { tick };
  // A warning only: a cell may as well hold a formula, or a word that comes later.
  const used = new Set<string | undefined>(look.choices.flat());
  for (const [choice, list] of Object.entries(look.lists))
    made[choice] =
      list.length === 0 || !used.has(choice)
        ? null
        : SpreadsheetApp.newDataValidation()
            .requireValueInList([...list], true)
            .setAllowInvalid(true)
            .build();
  range.setDataValidations(rows(look.choices).map((row) => row.map((choice) => (choice && made[choice]) ?? null)));
}

function isText(cell: unknown): boolean {
  return typeof cell === 'string' && cell !== '' && isReadAgain(cell);
}

/** Tells whether a cell of the column Color is a colour that can be shown. */
export function isColour(color: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(color.trim());
}

function columnsOf(names: Row, place: (typeof COLUMNS)[keyof typeof COLUMNS]): { readonly [key: string]: number } {
  const found: { [key: string]: number } = {};
  names.forEach((name, column) => {
    const key = meaning(place, name as Cell);
    if (key !== undefined) found[key] ??= column;
  });
  return found;
}
