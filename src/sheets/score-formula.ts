/** Score formulas as they stand in cells: read, and written with the separator of the spreadsheet's locale. */
import type { Model, Row } from '../engine';
import { type Block, blockName, readBlock } from './a1';

/** The columns that the add-on puts beside a list, in this order. */
export const SCORE_COLUMNS = ['LEADSCORE', 'LEADBAND', 'LEADWHY'] as const;

/** The columns of a model: one without rules gives no score, and tells what is known of a lead and its segments. */
export function columnsOf({ rules, segments = [] }: Pick<Model, 'rules' | 'segments'>): readonly ScoreFunction[] {
  if (rules.length > 0) return SCORE_COLUMNS;
  return segments.length > 0 ? ['LEADCOMPLETE', 'LEADSEGMENT'] : ['LEADCOMPLETE'];
}

/** The most columns that each formula shows; LEADPARTS and LEADSEGMENT show as many as the model has. */
const WIDEST = {
  LEADSCORE: 1,
  LEADBAND: 1,
  LEADWHY: 1,
  LEADPARTS: undefined,
  LEADRANGE: 2,
  LEADREPORT: 4,
  LEADACTION: 3,
  LEADGRID: 1,
  LEADSEGMENT: undefined,
  LEADCOMPLETE: 3,
  LEADNEXT: 1,
} as const;

export type ScoreFunction = keyof typeof WIDEST;

/** A score formula and its 0-based place. The score formulas of a tab say where its leads and their header are. */
export interface ScoreFormula {
  readonly name: ScoreFunction;
  readonly row: number;
  readonly column: number;
  readonly leads: Block;
  readonly header: Block;
  /** The third argument as written: a name such as LEAD_MODEL, or a range. */
  readonly model: string;
  /** The fourth argument, the activity log, as written; undefined where there is none. */
  readonly activities?: string | undefined;
}

const FORMULA = new RegExp(`^=\\s*(${Object.keys(WIDEST).join('|')})\\s*\\(([\\s\\S]*)\\)\\s*$`, 'i');

/** Reads one formula; undefined where it is no score formula of plain ranges. */
export function readScoreFormula(formula: string, row: number, column: number): ScoreFormula | undefined {
  const parts = FORMULA.exec(formula);
  if (!parts) return undefined;
  const [leads, header, model, activities] = splitArguments(parts[2] ?? '');
  const leadBlock = readBlock(leads ?? '');
  const headerBlock = readBlock(header ?? '');
  if (!leadBlock || !headerBlock || !model) return undefined;
  return {
    name: (parts[1] ?? '').toUpperCase() as ScoreFunction,
    row,
    column,
    leads: leadBlock,
    header: headerBlock,
    model,
    activities: activities === '' ? undefined : activities,
  };
}

/** Finds every score formula among the formulas of a tab. */
export function findScoreFormulas(formulas: readonly (readonly string[])[]): readonly ScoreFormula[] {
  return formulas.flatMap((cells, row) =>
    cells.flatMap((formula, column) => (formula === '' ? [] : (readScoreFormula(formula, row, column) ?? []))),
  );
}

/** Writes a score formula for a list whose header is in the first row of `leads`. */
export function writeScoreFormula(
  name: ScoreFunction,
  { leads, header, model, activities }: Pick<ScoreFormula, 'leads' | 'header' | 'model' | 'activities'>,
  separator: ',' | ';',
): string {
  const asked = [blockName(leads), blockName(header), model, ...(activities === undefined ? [] : [activities])];
  return `=${name}(${asked.join(`${separator} `)})`;
}

/** Writes score formulas anew where they stand, as they are given. */
export function rewriteFormulas(
  { sheet }: { readonly sheet: GoogleAppsScript.Spreadsheet.Sheet },
  formulas: readonly ScoreFormula[],
  separator: ',' | ';',
): void {
  for (const formula of formulas)
    sheet.getRange(formula.row + 1, formula.column + 1).setFormula(writeScoreFormula(formula.name, formula, separator));
}

/** A score formula with other columns of leads and header. */
export function widened(
  formula: ScoreFormula,
  { first, last }: { readonly first: number; readonly last: number },
): ScoreFormula {
  const wide = { column: first, lastColumn: last };
  return { ...formula, leads: { ...formula.leads, ...wide }, header: { ...formula.header, ...wide } };
}

/** The most columns that a score formula can show; `most` where the model says how many. */
export function widestResult(name: ScoreFunction, most: number): number {
  return WIDEST[name] ?? most;
}

/** The columns that the results of a tab's score formulas cover, so that they are not taken for leads. */
export function scoredColumns(formulas: readonly ScoreFormula[], rows: readonly Row[]): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { name, row, column } of formulas) {
    columns.add(column);
    const most = widestResult(name, rows[row]?.length ?? 0);
    const others = formulas.map((other) => other.column).filter((other) => other > column);
    const end = Math.min(column + most, ...others);
    for (let next = column + 1; next < end; next++) {
      if (rows[row]?.[next] === '' || rows[row]?.[next] === undefined) break;
      columns.add(next);
    }
  }
  return columns;
}

function splitArguments(source: string): readonly string[] {
  const found: string[] = [];
  let current = '';
  let quoted = '';
  for (const sign of source) {
    if (quoted !== '') {
      if (sign === quoted) quoted = '';
    } else if (sign === "'" || sign === '"') quoted = sign;
    else if (sign === ',' || sign === ';') {
      found.push(current.trim());
      current = '';
      continue;
    }
    current += sign;
  }
  found.push(current.trim());
  return found;
}

/** The score formulas of a tab that name the same model as its first one: its rows are coloured by that model. */
export function mainFormulas(formulas: readonly ScoreFormula[]): readonly ScoreFormula[] {
  const model = formulas[0]?.model.toUpperCase();
  return formulas.filter((formula) => formula.model.toUpperCase() === model);
}

/** Writes score formulas anew where they stand, with another model; everything else in them stays. */
export function repointFormulas(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  formulas: readonly ScoreFormula[],
  model: string,
  separator: ',' | ';',
): void {
  for (const formula of formulas)
    sheet
      .getRange(formula.row + 1, formula.column + 1)
      .setFormula(writeScoreFormula(formula.name, { ...formula, model }, separator));
}
