/** The model tab read into a model. */
import { error, warning } from './issue';
import type { Cell, Issue, Model, Row, SettingName, Settings } from './model';
import type { CellPlace, TableParts, TableRows } from './places';
import { isError, plainCell } from './reading';
import { findSections, type Section } from './sections';
import {
  type Cells,
  optionalRecords,
  RECORD_KINDS,
  RECORD_PLACES,
  type RecordKind,
  type Records,
  record,
  recordKeys,
} from './table-columns';
import { gatherRules } from './table-rules';
import { isBlankRow, isEmpty } from './text';
import { languageOfTitle, meaning, type Place, type Term } from './vocabulary';

/** A model as its table says it. */
export interface ReadTable {
  readonly model: Model;
  /** What was read of the table, to find places in. */
  readonly parts: TableParts;
  /** What is odd about the table itself; `check` adds what is wrong with the model. */
  readonly issues: readonly Issue[];
}

/** Reads rows of cells as a model; never fails: what cannot be read is an issue with its place. */
export function readTable(rows: readonly Row[]): ReadTable {
  const odd: Odd = { issues: [], places: {} };
  const { sections, repeated } = findSections(rows);
  for (const { row, name } of repeated) note(odd, 'repeatedSection', `row[${row}]`, [row, 0], { section: name });

  const settings = readSettings(rows, sections.settings, odd);
  const parts = {
    settings: settings.places,
    records: Object.fromEntries(
      RECORD_KINDS.map((kind) => [kind, readRecords(rows, sections[kind], RECORD_PLACES[kind], odd)]),
    ) as object as TableParts['records'],
    rules: readRecords(rows, sections.rules, 'ruleColumns', odd),
    odd: odd.places,
  };
  const recordsOfKind = <K extends RecordKind>(kind: K) =>
    parts.records[kind].cells.map((cells) => record(recordKeys(kind), cells) as object as Records[K]);
  if (!sections.rules) odd.issues.push(error('noRules', 'rules'));
  const titled = sections.rules && languageOfTitle('rules', cellAt(rows, sections.rules.row, sections.rules.column));
  const model: Model = {
    language: meaning('languages', settings.values.language) ?? titled ?? 'en',
    settings: settings.values,
    groups: recordsOfKind('groups'),
    bands: recordsOfKind('bands'),
    rules: gatherRules(parts.rules.cells),
    ...optionalRecords((kind) => parts.records[kind].cells.map((cells) => record(recordKeys(kind), cells))),
  };
  return { model, parts, issues: odd.issues };
}

/** What is odd about a table, and the cells where it is. */
interface Odd {
  readonly issues: Issue[];
  readonly places: { [path: string]: CellPlace };
}

function readSettings(
  rows: readonly Row[],
  section: Section | undefined,
  odd: Odd,
): { readonly values: Settings; readonly places: ReadonlyMap<SettingName, CellPlace> } {
  const values: { [name in SettingName]?: Cell } = {};
  const places = new Map<SettingName, CellPlace>();
  if (!section) return { values, places };
  for (let row = section.row + 1; row < section.end; row++) {
    const column = (rows[row] ?? []).findIndex((cell) => cell !== false && !isEmpty(cell));
    if (column < 0) continue;
    const key = cellAt(rows, row, column);
    const name = meaning('settings', key);
    if (name === undefined || places.has(name)) {
      const code = name === undefined ? 'unknownSetting' : 'repeatedSetting';
      note(odd, code, `row[${row}]`, [row, column], { setting: String(key) });
      continue;
    }
    values[name] = cellAt(rows, row, column + 1);
    places.set(name, [row, column + 1]);
  }
  return { values, places };
}

function readRecords<P extends (typeof RECORD_PLACES)[RecordKind] | 'ruleColumns'>(
  rows: readonly Row[],
  section: Section | undefined,
  place: P,
  odd: Odd,
): TableRows<Term<P>> {
  const found: Cells<Term<P>>[] = [];
  const at: number[] = [];
  let columns: ReadonlyMap<number, Term<P>> | undefined;
  for (let row = section ? section.row + 1 : 0; row < (section?.end ?? 0); row++) {
    const cells = rows[row] ?? [];
    if (isBlankRow(cells)) continue;
    if (!columns) {
      columns = readColumns(cells, row, place, odd);
      continue;
    }
    const result: { [key in Term<P>]?: Cell } = {};
    for (const [column, key] of columns) result[key] = cellAt(rows, row, column);
    // A row where only people's own columns are filled says nothing to the model.
    if (isBlankRow(Object.values(result))) continue;
    found.push(result);
    at.push(row);
  }
  return { cells: found, rows: at, columns: columns ?? new Map() };
}

function readColumns<P extends Place>(cells: Row, row: number, place: P, odd: Odd): ReadonlyMap<number, Term<P>> {
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
    const code = key === undefined ? 'unknownColumnName' : 'repeatedColumnName';
    note(odd, code, `cell[${row}][${column}]`, [row, column], { name: String(cellAt([cells], 0, column)) });
  });
  return columns;
}

/** A cell of the table as the model keeps it; what Sheets could not compute reads as the text of an error. */
function cellAt(rows: readonly Row[], row: number, column: number): Cell {
  const cell = plainCell(rows[row]?.[column]);
  return isError(cell) ? String(cell).trim() : cell;
}

function note({ issues, places }: Odd, code: Issue['code'], path: string, place: CellPlace, args: Issue['args']): void {
  issues.push(warning(code, path, args));
  places[path] = place;
}
