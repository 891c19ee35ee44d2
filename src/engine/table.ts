/** The model tab as rows of cells: read into a model with the place of every part, and written back the same. */
import type { Band, Cell, Condition, Group, Issue, Language, Model, Row, Rule, SettingName, Step } from './model';
import { isError } from './reading';
import { findSections, type Section } from './sections';
import { isBlankRow, isEmpty, text } from './text';
import { languageOfTitle, meaning, type Place, type Term, word } from './vocabulary';

/** Where each part of a model stands in the table: 0-based row and column by path (`rules[0].steps[0].weight`). */
export interface Places {
  readonly [path: string]: readonly [row: number, column: number];
}

export interface ReadModel {
  readonly model: Model;
  readonly places: Places;
  /** What is odd about the table itself; `check` adds what is wrong with the model. */
  readonly issues: readonly Issue[];
}

const GROUP_KEYS: readonly Term<'groupColumns'>[] = ['group', 'axis', 'atMost', 'atLeast'];
const BAND_KEYS: readonly Term<'bandColumns'>[] = [
  'band',
  'axis',
  'from',
  'color',
  'nextStep',
  'owner',
  'respondWithin',
];
const RULE_KEYS: readonly Term<'ruleColumns'>[] = [
  'on',
  'join',
  'group',
  'rule',
  'column',
  'condition',
  'value',
  'to',
  'weight',
  'upTo',
  'halfLife',
  'since',
  'ask',
  'note',
];

/** Reads rows of cells as a model; never fails: what cannot be read is an issue with its place. */
export function readModel(rows: readonly Row[]): ReadModel {
  const issues: Issue[] = [];
  const places: { [path: string]: readonly [number, number] } = {};
  const { sections, repeated } = findSections(rows);
  for (const { row, name } of repeated)
    issues.push(
      warning('repeatedSection', `row[${row}]`, { section: String(rows[row]?.find((c) => !isEmpty(c)) ?? name) }),
    );
  for (const { row } of repeated) places[`row[${row}]`] = [row, 0];

  const settings = readSettings(rows, sections.settings, places, issues);
  const groups = readRecords(rows, sections.groups, 'groupColumns', 'groups', places, issues).map(
    (cells): Group => record(GROUP_KEYS, cells),
  );
  const bands = readRecords(rows, sections.bands, 'bandColumns', 'bands', places, issues).map(
    (cells): Band => record(BAND_KEYS, cells),
  );
  const rules = readRules(rows, sections.rules, places, issues);
  if (!sections.rules) issues.push({ severity: 'error', code: 'noRules', place: 'rules', args: {} });
  const titled = sections.rules && languageOfTitle('rules', cellAt(rows, sections.rules.row, sections.rules.column));
  const language: Language = meaning('languages', settings.language) ?? titled ?? 'en';
  return { model: { language, settings, groups, bands, rules }, places, issues };
}

/** Writes a model as rows of cells, in its own language unless another is asked for; `readModel` gives it back. */
export function writeModel(model: Model, language: Language = model.language): Cell[][] {
  const say = <P extends Place>(place: P, term: Term<P>): string => word(place, term, language);
  const put = <P extends Place>(place: P, cell: Cell): Cell => {
    const term = language === model.language ? undefined : meaning(place, cell);
    return term === undefined ? cell : say(place, term);
  };
  const width = RULE_KEYS.length;
  const rows: Cell[][] = [];
  const push = (cells: readonly Cell[]): void => {
    rows.push([...cells, ...Array<Cell>(Math.max(0, width - cells.length)).fill('')]);
  };

  push([say('sections', 'settings')]);
  for (const [name, cell] of Object.entries(model.settings) as [SettingName, Cell][]) {
    if (name === 'language') push([say('settings', name), language === model.language ? cell : language]);
    else if (name === 'total') push([say('settings', name), put('totals', cell)]);
    else if (name === 'dateOrder') push([say('settings', name), put('dateOrders', cell)]);
    else push([say('settings', name), cell]);
  }
  push([]);
  push([say('sections', 'groups')]);
  push(GROUP_KEYS.map((key) => say('groupColumns', key)));
  for (const group of model.groups)
    push(GROUP_KEYS.map((key) => (key === 'axis' ? put('axes', group.axis) : group[key])));
  push([]);
  push([say('sections', 'bands')]);
  push(BAND_KEYS.map((key) => say('bandColumns', key)));
  for (const band of model.bands)
    push(
      BAND_KEYS.map((key) =>
        key === 'axis' ? put('axes', band.axis) : key === 'from' ? put('fromWords', band.from) : band[key],
      ),
    );
  push([]);
  push([say('sections', 'rules')]);
  push(RULE_KEYS.map((key) => say('ruleColumns', key)));
  for (const rule of model.rules)
    for (const cells of ruleRows(rule)) {
      const written: Record<Term<'ruleColumns'>, Cell> = {
        ...cells,
        join: put('joins', cells.join),
        condition: put('conditions', cells.condition),
        weight: language === model.language ? cells.weight : translatedWeight(cells.weight, language),
      };
      push(RULE_KEYS.map((key) => written[key]));
    }
  return rows;
}

function ruleRows(rule: Rule): Record<Term<'ruleColumns'>, Cell>[] {
  return rule.steps.flatMap((step, s) =>
    step.conditions.map((condition, c): Record<Term<'ruleColumns'>, Cell> => {
      const first = s === 0 && c === 0;
      return {
        on: first ? rule.on : '',
        join: condition.join,
        group: first ? rule.group : '',
        rule: first ? rule.rule : (condition.rule ?? rule.rule),
        column: condition.column,
        condition: condition.condition,
        value: condition.value,
        to: condition.to,
        weight: c === 0 ? step.weight : '',
        upTo: c === 0 ? step.upTo : '',
        halfLife: c === 0 ? step.halfLife : '',
        since: c === 0 ? step.since : '',
        ask: first ? rule.ask : '',
        note: condition.note,
      };
    }),
  );
}

function translatedWeight(cell: Cell, language: Language): Cell {
  if (typeof cell !== 'string') return cell;
  const { kind, rest } = splitWeight(cell);
  if (kind === undefined) return cell;
  return rest === '' ? word('weights', kind, language) : `${word('weights', kind, language)} ${rest}`;
}

/** Parts "at most Warm" into its word and what follows it; `kind` is undefined where it starts with no such word. */
export function splitWeight(cell: string): { readonly kind: Term<'weights'> | undefined; readonly rest: string } {
  const plain = cell.normalize('NFKC').trim().replace(/\s+/g, ' ');
  for (const term of ['disqualify', 'atMost', 'atLeast'] as const)
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const start = text(word('weights', term, language));
      if (!text(plain).startsWith(start)) continue;
      const rest = plain.slice(start.length);
      if (language === 'en' && rest !== '' && !rest.startsWith(' ')) continue;
      return { kind: term, rest: rest.trim() };
    }
  return { kind: undefined, rest: plain };
}

type Cells<K extends string> = { readonly [key in K]?: Cell };

function record<K extends string>(keys: readonly K[], cells: Cells<K>): Record<K, Cell> {
  const result: { [key in K]?: Cell } = {};
  for (const key of keys) result[key] = cells[key] ?? '';
  return result as Record<K, Cell>;
}

function readSettings(
  rows: readonly Row[],
  section: Section | undefined,
  places: { [path: string]: readonly [number, number] },
  issues: Issue[],
): Model['settings'] {
  const settings: { [name in SettingName]?: Cell } = {};
  if (!section) return settings;
  for (let row = section.row + 1; row < section.end; row++) {
    const column = (rows[row] ?? []).findIndex((cell) => cell !== false && !isEmpty(cell));
    if (column < 0) continue;
    const key = cellAt(rows, row, column);
    const name = meaning('settings', key);
    if (name === undefined || name in settings) {
      places[`row[${row}]`] = [row, column];
      const code = name === undefined ? 'unknownSetting' : 'repeatedSetting';
      issues.push(warning(code, `row[${row}]`, { setting: String(key) }));
      continue;
    }
    settings[name] = cellAt(rows, row, column + 1);
    places[`settings.${name}`] = [row, column + 1];
  }
  return settings;
}

function readRecords<P extends 'groupColumns' | 'bandColumns' | 'ruleColumns'>(
  rows: readonly Row[],
  section: Section | undefined,
  place: P,
  path: string,
  places: { [path: string]: readonly [number, number] },
  issues: Issue[],
): Cells<Term<P>>[] {
  const found: Cells<Term<P>>[] = [];
  if (!section) return found;
  let columns: Map<number, Term<P>> | undefined;
  for (let row = section.row + 1; row < section.end; row++) {
    const cells = rows[row] ?? [];
    if (isBlankRow(cells)) continue;
    if (!columns) {
      columns = readColumns(cells, row, place, places, issues);
      continue;
    }
    const result: { [key in Term<P>]?: Cell } = {};
    const at = path === 'rules' ? `rows[${found.length}]` : `${path}[${found.length}]`;
    places[at] = [row, firstOf(columns)];
    for (const [column, key] of columns) {
      result[key] = cellAt(rows, row, column);
      places[`${at}.${key}`] = [row, column];
    }
    // A row where only people's own columns are filled says nothing to the model.
    if (isBlankRow(Object.values(result))) continue;
    found.push(result);
  }
  return found;
}

function readColumns<P extends Place>(
  cells: Row,
  row: number,
  place: P,
  places: { [path: string]: readonly [number, number] },
  issues: Issue[],
): Map<number, Term<P>> {
  const columns = new Map<number, Term<P>>();
  const taken = new Set<string>();
  cells.forEach((cell, column) => {
    if (isEmpty(cell) || typeof cell === 'boolean') return;
    const key = meaning(place, cell);
    if (key !== undefined && !taken.has(key)) {
      taken.add(key);
      columns.set(column, key);
      return;
    }
    const path = `cell[${row}][${column}]`;
    places[path] = [row, column];
    issues.push(warning(key === undefined ? 'unknownColumnName' : 'repeatedColumnName', path, { name: String(cell) }));
  });
  return columns;
}

function readRules(
  rows: readonly Row[],
  section: Section | undefined,
  places: { [path: string]: readonly [number, number] },
  issues: Issue[],
): Rule[] {
  type Draft = { rule: Omit<Rule, 'steps'>; steps: { step: Omit<Step, 'conditions'>; conditions: Condition[] }[] };
  const drafts: Draft[] = [];
  readRecords(rows, section, 'ruleColumns', 'rules', places, issues).forEach((read, index) => {
    const cells = record(RULE_KEYS, read);
    const starts = isEmpty(cells.join);
    let draft = drafts[drafts.length - 1];
    if (starts || !draft) {
      draft = { rule: { on: cells.on, group: cells.group, rule: cells.rule, ask: cells.ask }, steps: [] };
      drafts.push(draft);
    }
    const repeats = text(cells.rule ?? '') === text(draft.rule.rule ?? '');
    const condition: Condition = {
      join: cells.join,
      ...(repeats ? {} : { rule: cells.rule }),
      column: cells.column,
      condition: cells.condition,
      value: cells.value,
      to: cells.to,
      note: cells.note,
    };
    const last = draft.steps[draft.steps.length - 1];
    if (last && meaning('joins', cells.join) !== 'else') last.conditions.push(condition);
    else
      draft.steps.push({
        step: { weight: cells.weight, upTo: cells.upTo, halfLife: cells.halfLife, since: cells.since },
        conditions: [condition],
      });

    const rule = `rules[${drafts.length - 1}]`;
    const step = `${rule}.steps[${draft.steps.length - 1}]`;
    const at = `${step}.conditions[${(draft.steps[draft.steps.length - 1]?.conditions.length ?? 1) - 1}]`;
    const here = places[`rows[${index}]`];
    if (here) for (const path of [rule, step, at]) places[path] ??= here;
    for (const key of RULE_KEYS) {
      const cell = places[`rows[${index}].${key}`];
      delete places[`rows[${index}].${key}`];
      if (!cell) continue;
      if (key === 'on' || key === 'group' || key === 'ask') places[`${rule}.${key}`] ??= cell;
      else if (key === 'weight' || key === 'upTo' || key === 'halfLife' || key === 'since')
        places[`${step}.${key}`] ??= cell;
      else places[`${at}.${key}`] = cell;
      if (key === 'rule') places[`${rule}.rule`] ??= cell;
    }
    delete places[`rows[${index}]`];
  });
  return drafts.map(({ rule, steps }) => ({
    ...rule,
    steps: steps.map(({ step, conditions }) => ({ ...step, conditions })),
  }));
}

/** Finds the row and column of a path, or of the nearest part around it that the table shows. */
export function placeOf(places: Places, path: string): readonly [row: number, column: number] | undefined {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.]*|\[[^\]]*\]|[^.[\]]+)$/, '')) {
    const found = places[at];
    if (found) return found;
  }
  return undefined;
}

function firstOf(columns: ReadonlyMap<number, string>): number {
  return Math.min(...columns.keys(), Number.MAX_SAFE_INTEGER);
}

/** A cell of the table as the model keeps it; what Sheets could not compute reads as the text of an error. */
function cellAt(rows: readonly Row[], row: number, column: number): Cell {
  const cell = rows[row]?.[column];
  if (cell === undefined || cell === null) return '';
  if (isError(cell)) return typeof cell === 'string' ? cell.trim() : '#ERROR!';
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '#ERROR!';
}

function warning(code: Issue['code'], place: string, args: Issue['args']): Issue {
  return { severity: 'warning', code, place, args };
}
