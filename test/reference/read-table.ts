/** A plain second reading of the model tab's layout: which rows belong to which section, and which column is which. */
import { type Cell, modelCell, textOf } from './cell';

/** A row of a section: cells by the name of their column, in lower case. */
export type NamedRow = ReadonlyMap<string, Cell>;

/** The sections of a model tab that scoring needs. */
export interface Sections {
  readonly settings: ReadonlyMap<string, Cell>;
  readonly groups: readonly NamedRow[];
  readonly bands: readonly NamedRow[];
  readonly rules: readonly NamedRow[];
}

const titles = [
  'settings',
  'groups',
  'bands',
  'rules',
  'segments',
  'grid',
  'owners',
  'questions',
  'examples',
  'activities',
];

/** Cuts a table into its sections; of two sections, columns or keys with one name the first counts. */
export function readSections(table: readonly (readonly unknown[])[], timeZone: string): Sections {
  const sections = new Map<string, (readonly Cell[])[]>();
  let current: (readonly Cell[])[] = [];
  for (const row of table) {
    const cells = row.map((raw) => modelCell(raw, timeZone));
    const filled = cells.filter((cell) => !isEmpty(cell));
    if (filled.length === 0) continue;
    const title = filled.length === 1 ? wordOf(filled[0]) : '';
    if (titles.includes(title)) {
      current = [];
      if (!sections.has(title)) sections.set(title, current);
    } else current.push(cells);
  }
  const rowsOf = (title: string) => namedRows(sections.get(title) ?? []);
  return {
    settings: readSettings(sections.get('settings') ?? []),
    groups: rowsOf('groups'),
    bands: rowsOf('bands'),
    rules: rowsOf('rules'),
  };
}

/** A cell's text as it is compared, '' for a blank or an error. */
export function wordOf(cell: Cell | undefined): string {
  return cell?.kind === 'value' ? textOf(cell.value) : '';
}

function isEmpty(cell: Cell): boolean {
  return cell.kind === 'blank' || (cell.kind === 'value' && cell.value === false);
}

function readSettings(rows: readonly (readonly Cell[])[]): ReadonlyMap<string, Cell> {
  const settings = new Map<string, Cell>();
  for (const cells of rows) {
    const at = cells.findIndex((cell) => !isEmpty(cell));
    const key = wordOf(cells[at]);
    if (key !== '' && !settings.has(key)) settings.set(key, cells[at + 1] ?? { kind: 'blank' });
  }
  return settings;
}

function namedRows(rows: readonly (readonly Cell[])[]): NamedRow[] {
  const [names = [], ...rest] = rows;
  return rest.map((cells) => {
    const named = new Map<string, Cell>();
    names.forEach((nameCell, at) => {
      const name = wordOf(nameCell);
      if (name !== '' && !named.has(name)) named.set(name, cells[at] ?? { kind: 'blank' });
    });
    return named;
  });
}
