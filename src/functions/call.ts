/** What every score formula does first: checks its shapes, turns dates into days, tells leads from other rows. */
import {
  type ActivityLog,
  activityLog,
  type CompiledModel,
  compile,
  headerIndex,
  isEmpty,
  isError,
  type ReadTable,
  type Row,
  readScale,
  readTable,
  text,
} from '../engine';
import { reasons } from '../locales';

/** What only the outside knows: the calendar. `dayIn` gives a moment's day, 2026-11-22, or undefined for no such zone. */
export interface Edge {
  readonly now: () => Date;
  readonly dayIn: (moment: Date, timeZone: string) => string | undefined;
  readonly localDay: (moment: Date) => string;
  readonly spreadsheetTimeZone: () => string | undefined;
}

/** A formula's call, checked and read. `rows` ends at the last lead; `kinds` says what each row is. */
export interface Call {
  readonly compiled: CompiledModel;
  readonly table: ReadTable;
  readonly rows: readonly Row[];
  readonly kinds: readonly ('lead' | 'header' | 'blank')[];
  readonly single: boolean;
  readonly say: ReturnType<typeof reasons>;
}

/** What every score formula is given; the log may be missing. */
export type Asked = readonly [leads: unknown, header: unknown, model: unknown, activities?: unknown];

/** Checks and reads a call; throws `NAME requires WHAT` where it is called wrongly, and only then. */
export function prepare(
  name: string,
  edge: Edge,
  leads: unknown,
  header: unknown,
  model: unknown,
  activities?: unknown,
): Call {
  const { leadRows, names } = listIn(name, leads, header);
  const { table, days } = modelIn(name, edge, model);
  const { scale } = readScale(table.model);
  const clock = scale.asOf ?? scale.today ?? days(edge.now());
  const readObject = (cell: object): string | undefined => (isDate(cell) ? days(cell) : undefined);
  const compiled = compile(
    table.model,
    names.map((cell) => (isDate(cell) ? days(cell) : cell)),
    clock,
    readObject,
    logIn(name, activities, readObject),
  );
  const kinds = kindsOf(leadRows, names, compiled);
  const last = kinds.lastIndexOf('lead');
  const end = Math.max(last, kinds.indexOf('header')) + 1;
  return {
    compiled,
    table,
    rows: end === leadRows.length ? leadRows : leadRows.slice(0, end),
    kinds: kinds.slice(0, end),
    single: leadRows.length === 1,
    say: reasons(scale.language),
  };
}

/** The leads and the header that were passed; throws where they are none or do not fit each other. */
export function listIn(
  name: string,
  leads: unknown,
  header: unknown,
): { readonly leadRows: readonly Row[]; readonly names: Row } {
  const leadRows = asRows(leads);
  const headerRows = asRows(header);
  if (!leadRows) throw new Error(`${name} requires leads, such as A2:G`);
  if (headerRows?.length !== 1) throw new Error(`${name} requires a header with one row`);
  const names: Row = headerRows[0] ?? [];
  if ((leadRows[0]?.length ?? 0) !== names.length)
    throw new Error(`${name} requires leads and a header of the same width`);
  if (names.some((cell) => isError(cell) && !isDate(cell))) throw new Error(`${name} requires a header without errors`);
  return { leadRows, names };
}

/** The model that was passed, read, and the writer of its calendar days; throws where there is none. */
export function modelIn(
  name: string,
  edge: Edge,
  model: unknown,
): { readonly table: ReadTable; readonly days: (moment: Date) => string } {
  const rows = asRows(model);
  if (!rows || (!Array.isArray(model) && (isEmpty(model) || isError(model))))
    throw new Error(`${name} requires a model, such as LEAD_MODEL`);
  return readDatedModel(rows, edge);
}

/** The activity log, where one was passed; its cells are read only if a rule asks for activities. */
function logIn(
  name: string,
  activities: unknown,
  readObject: (cell: object) => string | undefined,
): ActivityLog | undefined {
  const rows = activities === '' ? undefined : asRows(activities);
  const log = rows && activityLog(rows, readObject);
  if (rows && !log) throw new Error(`${name} requires an activity log with the columns Lead, Activity and Date`);
  return log;
}

/** A range as rows: Sheets passes one cell as a bare value; undefined where nothing was passed. */
export function asRows(range: unknown): readonly Row[] | undefined {
  if (range === undefined || range === null) return undefined;
  if (!Array.isArray(range)) return [[range]];
  return range.every(Array.isArray) ? range : [range];
}

/** Reads the model twice where it holds dates: its time zone is a setting of its own. */
function readDatedModel(rows: readonly Row[], edge: Edge): { table: ReadTable; days: (moment: Date) => string } {
  const table = readTable(rows);
  const { timeZone } = readScale(table.model).scale;
  const days = dayTexts(edge, timeZone);
  if (!rows.some((row) => row.some(isDate))) return { table, days };
  return { table: readTable(rows.map((row) => row.map((cell) => (isDate(cell) ? days(cell) : cell)))), days };
}

/** Turns moments into the text of their calendar day, once per distinct moment; '' for an invalid one. */
export function dayTexts(edge: Edge, modelZone: string | undefined): (moment: Date) => string {
  const known = new Map<number, string>();
  let zone: string | undefined;
  let zoneFound = false;
  const dayIn = (moment: Date): string => {
    if (!zoneFound) {
      zoneFound = true;
      zone = modelZone !== undefined && edge.dayIn(moment, modelZone) !== undefined ? modelZone : undefined;
      zone ??= edge.spreadsheetTimeZone();
    }
    return (zone === undefined ? undefined : edge.dayIn(moment, zone)) ?? edge.localDay(moment);
  };
  return (moment) => {
    const instant = moment.getTime();
    if (Number.isNaN(instant)) return '';
    let day = known.get(instant);
    if (day === undefined) {
      day = dayIn(moment);
      known.set(instant, day);
    }
    return day;
  };
}

/** A Date may come from another realm, where `instanceof` fails. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && Object.prototype.toString.call(cell) === '[object Date]';
}

/** An invalid Date is blank. */
function isNoMoment(cell: unknown): boolean {
  return isDate(cell) && Number.isNaN(cell.getTime());
}

function kindsOf(leads: readonly Row[], names: Row, compiled: CompiledModel): Call['kinds'] {
  const { leadKey, blankWords } = compiled.scale;
  const key = isEmpty(leadKey) || leadKey === null ? undefined : headerIndex(names).get(text(leadKey));
  const isBlank = (cell: unknown): boolean => {
    if (isEmpty(cell) || isNoMoment(cell)) return true;
    if (typeof cell !== 'string' && typeof cell !== 'number') return false;
    return blankWords.size > 0 && !isError(cell) && blankWords.has(text(cell));
  };
  const [first] = names;
  return leads.map((row) => {
    if (key === undefined ? isBlankLead(row) : isBlank(row[key])) return 'blank';
    // Hardly a row starts like the header: one comparison saves the others.
    return (row[0] === first || isDate(first)) && isHeader(row, names) ? 'header' : 'lead';
  });
}

/** A row without a Lead key is blank where all its cells are empty, white space, FALSE or no date. */
export function isBlankLead(row: Row): boolean {
  for (const cell of row) {
    if (typeof cell === 'number' || cell === true) return false;
    if (cell !== false && !isEmpty(cell) && !isNoMoment(cell)) return false;
  }
  return true;
}

export function isHeader(row: Row, names: Row): boolean {
  for (let i = 0; i < names.length; i++) {
    const cell = row[i];
    const name = names[i];
    if (cell !== name && !(isDate(cell) && isDate(name) && cell.getTime() === name.getTime())) return false;
  }
  return true;
}
