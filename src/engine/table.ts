/** The model tab read into a model, with the place of every part. */
import type { Band, Cell, Example, Group, Issue, Language, Model, Row, SettingName } from './model';
import { isError } from './reading';
import { findSections, type Section } from './sections';
import { BAND_KEYS, type Cells, EXAMPLE_KEYS, GROUP_KEYS, record } from './table-columns';
import { gatherRules } from './table-rules';
import { isBlankRow, isEmpty } from './text';
import { languageOfTitle, meaning, type Place, type Term } from './vocabulary';

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

/** Reads rows of cells as a model; never fails: what cannot be read is an issue with its place. */
export function readModel(rows: readonly Row[]): ReadModel {
  const issues: Issue[] = [];
  const places: { [path: string]: readonly [number, number] } = {};
  const { sections, repeated } = findSections(rows);
  for (const { row, name } of repeated) issues.push(warning('repeatedSection', `row[${row}]`, { section: name }));
  for (const { row } of repeated) places[`row[${row}]`] = [row, 0];

  const settings = readSettings(rows, sections.settings, places, issues);
  const groups = readRecords(rows, sections.groups, 'groupColumns', 'groups', places, issues).map(
    (cells): Group => record(GROUP_KEYS, cells),
  );
  const bands = readRecords(rows, sections.bands, 'bandColumns', 'bands', places, issues).map(
    (cells): Band => record(BAND_KEYS, cells),
  );
  const rules = gatherRules(readRecords(rows, sections.rules, 'ruleColumns', 'rules', places, issues), places);
  const examples = readRecords(rows, sections.examples, 'exampleColumns', 'examples', places, issues).map(
    (cells): Example => record(EXAMPLE_KEYS, cells),
  );
  if (!sections.rules) issues.push({ severity: 'error', code: 'noRules', place: 'rules', args: {} });
  const titled = sections.rules && languageOfTitle('rules', cellAt(rows, sections.rules.row, sections.rules.column));
  const language: Language = meaning('languages', settings.language) ?? titled ?? 'en';
  return {
    model: { language, settings, groups, bands, rules, ...(examples.length > 0 ? { examples } : {}) },
    places,
    issues,
  };
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

function readRecords<P extends 'groupColumns' | 'bandColumns' | 'ruleColumns' | 'exampleColumns'>(
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
    issues.push(
      warning(key === undefined ? 'unknownColumnName' : 'repeatedColumnName', path, {
        name: String(cellAt([cells], 0, column)),
      }),
    );
  });
  return columns;
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
