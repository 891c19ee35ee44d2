/** Where every part of a model stands in its table. Only those who show or change a table ask: formulas never do. */
import type { Rule, SettingName } from './model';
import { type Cells, RECORD_KINDS, type RecordKind, RULE_KEYS } from './table-columns';
import type { Term } from './vocabulary';

/** A cell of the table: 0-based row and column. */
export type CellPlace = readonly [row: number, column: number];

/** Where each part of a model stands in the table, by path (`rules[0].steps[0].weight`). */
export interface Places {
  readonly [path: string]: CellPlace;
}

/** The rows of a section that hold something, the row of the table each stands in, and the columns by place. */
export interface TableRows<K extends string> {
  readonly cells: readonly Cells<K>[];
  readonly rows: readonly number[];
  readonly columns: ReadonlyMap<number, K>;
}

/** What was read of a table, with where it was read. `odd`: places of issues that belong to no part of the model. */
export interface TableParts {
  readonly settings: ReadonlyMap<SettingName, CellPlace>;
  readonly records: { readonly [kind in RecordKind]: TableRows<string> };
  readonly rules: TableRows<Term<'ruleColumns'>>;
  readonly odd: Places;
}

/** Names the place of every part; `rules` are those that the rows of Rules were gathered into, in their order. */
export function placesOf(parts: TableParts, rules: readonly Rule[]): Places {
  const places: { [path: string]: CellPlace } = { ...parts.odd };
  for (const [name, place] of parts.settings) places[`settings.${name}`] = place;
  for (const section of RECORD_KINDS) {
    const { rows, columns } = parts.records[section];
    rows.forEach((row, index) => {
      places[`${section}[${index}]`] = [row, Math.min(...columns.keys())];
      for (const [column, key] of columns) places[`${section}[${index}].${key}`] = [row, column];
    });
  }
  addRules(places, parts.rules, rules);
  return places;
}

/** Finds the row and column of a path, or of the nearest part around it that the table shows. */
export function placeOf(places: Places, path: string): CellPlace | undefined {
  for (let at = path; at !== ''; at = at.replace(/(\.[^.]*|\[[^\]]*\]|[^.[\]]+)$/, '')) {
    const found = places[at];
    if (found) return found;
  }
  return undefined;
}

/** Every row of Rules holds one condition; what a rule or a step says once stands in its first row. */
function addRules(
  places: { [path: string]: CellPlace },
  { rows, columns }: TableRows<Term<'ruleColumns'>>,
  rules: readonly Rule[],
): void {
  const columnOf = new Map([...columns].map(([column, key]) => [key, column]));
  const first = Math.min(...columns.keys());
  let index = 0;
  rules.forEach(({ steps }, r) => {
    steps.forEach(({ conditions }, s) => {
      conditions.forEach((_, c) => {
        const row = rows[index++] ?? 0;
        const rule = `rules[${r}]`;
        const step = `${rule}.steps[${s}]`;
        const condition = `${step}.conditions[${c}]`;
        for (const path of [rule, step, condition]) places[path] ??= [row, first];
        for (const key of RULE_KEYS) {
          const column = columnOf.get(key);
          if (column === undefined) continue;
          if (key === 'on' || key === 'group' || key === 'ask' || key === 'rule')
            places[`${rule}.${key}`] ??= [row, column];
          if (key === 'weight' || key === 'upTo' || key === 'halfLife' || key === 'since')
            places[`${step}.${key}`] ??= [row, column];
          else if (key !== 'on' && key !== 'group' && key !== 'ask') places[`${condition}.${key}`] = [row, column];
        }
      });
    });
  });
}
