/** LEADSCORE and its family: what a formula passes in (leads, header, model) becomes the array it shows. */
import {
  type CompiledModel,
  check,
  compile,
  DISQUALIFIED,
  explainLeads,
  headerIndex,
  isDisqualifiedBand,
  isEmpty,
  isError,
  partsOfLeads,
  type ReadModel,
  type Row,
  readModel,
  readScale,
  scoreLeads,
  scoreRange,
  text,
} from './engine';
import { reasons } from './locales';
import { reasonLine } from './reason';

/** What only the outside knows: the calendar. `dayIn` gives a moment's day, 2026-11-22, or undefined for no such zone. */
export interface Edge {
  readonly now: () => Date;
  readonly dayIn: (moment: Date, timeZone: string) => string | undefined;
  readonly localDay: (moment: Date) => string;
  readonly spreadsheetTimeZone: () => string | undefined;
}

/** What a formula shows: one value, or rows of values. */
export type Shown = string | number | (string | number)[][];

/** Scores, one column: numbers with at most the model's decimals. */
export function leadScore(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADSCORE', edge, leads, header, model);
  const { scores } = scoreLeads(call.compiled, call.rows);
  return column(call, call.say.score, (i) => (scores[i] ?? 0) / 1000);
}

/** Names of bands, one column; blank where a score reaches none. */
export function leadBand(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADBAND', edge, leads, header, model);
  const { bands } = scoreLeads(call.compiled, call.rows);
  return column(call, call.say.band, (i) => bandOf(call.compiled, bands[i] ?? -1).name);
}

/** Reasons, one column of text; the points in each add up to the score exactly. */
export function leadWhy(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADWHY', edge, leads, header, model);
  const lines = reasonLines(call);
  return column(call, whyTitle(call), (i) => lines[i] ?? '');
}

/** Points of each group after its limits, then Other (all else up to the score) where it is not always 0. */
export function leadParts(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADPARTS', edge, leads, header, model);
  const { groups, scores } = partsOfLeads(call.compiled, call.rows);
  const names = call.compiled.groups.map(({ name }) => name);
  const count = call.rows.length;
  const other = Array.from(scores, (score, i) =>
    names.reduce((left, _, g) => left - (groups[g * count + i] ?? 0), score),
  );
  const shown = names.length === 0 || other.some((points, i) => points !== 0 && call.kinds[i] === 'lead');
  return rows(call, shown ? [...names, call.say.other] : names, (i) => {
    const parts = names.map((_, g) => (groups[g * count + i] ?? 0) / 1000);
    return shown ? [...parts, (other[i] ?? 0) / 1000] : parts;
  });
}

/** The lowest and the highest score that each lead's blank cells still allow. */
export function leadRange(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADRANGE', edge, leads, header, model);
  return rows(call, [call.say.lowest, call.say.highest], (i) => {
    const { lowest, highest } = scoreRange(call.compiled, call.rows[i]);
    return [lowest / 1000, highest / 1000];
  });
}

/** Score, band, next step and reason in one call. */
export function leadReport(edge: Edge, leads: unknown, header: unknown, model: unknown): Shown {
  const call = prepare('LEADREPORT', edge, leads, header, model);
  const { scores, bands } = scoreLeads(call.compiled, call.rows);
  const lines = reasonLines(call);
  const titles = [call.say.score, call.say.band, call.say.nextStep, whyTitle(call)];
  return rows(call, titles, (i) => {
    const band = bandOf(call.compiled, bands[i] ?? -1);
    return [(scores[i] ?? 0) / 1000, band.name, band.nextStep, lines[i] ?? ''];
  });
}

/** A formula's call, checked and read. `rows` ends at the last lead; `kinds` says what each row is. */
interface Call {
  readonly compiled: CompiledModel;
  readonly table: ReadModel;
  readonly rows: readonly Row[];
  readonly kinds: readonly ('lead' | 'header' | 'blank')[];
  readonly single: boolean;
  readonly say: ReturnType<typeof reasons>;
}

function prepare(name: string, edge: Edge, leads: unknown, header: unknown, model: unknown): Call {
  const leadRows = asRows(leads);
  const headerRows = asRows(header);
  const modelRows = asRows(model);
  if (!leadRows) throw new Error(`${name} requires leads, such as A2:G`);
  if (headerRows?.length !== 1) throw new Error(`${name} requires a header with one row`);
  const names: Row = headerRows[0] ?? [];
  if ((leadRows[0]?.length ?? 0) !== names.length)
    throw new Error(`${name} requires leads and a header of the same width`);
  if (names.some((cell) => isError(cell) && !isDate(cell))) throw new Error(`${name} requires a header without errors`);
  if (!modelRows || (!Array.isArray(model) && (isEmpty(model) || isError(model))))
    throw new Error(`${name} requires a model, such as LEAD_MODEL`);

  const { table, days } = readDatedModel(modelRows, edge);
  const { scale } = readScale(table.model);
  const clock = scale.asOf ?? scale.today ?? days(edge.now());
  const compiled = compile(
    table.model,
    names.map((cell) => (isDate(cell) ? days(cell) : cell)),
    clock,
  );
  const kinds = kindsOf(leadRows, names, compiled);
  const last = kinds.lastIndexOf('lead');
  const end = Math.max(last, kinds.indexOf('header')) + 1;
  return {
    compiled,
    table,
    rows: withoutDates(end === leadRows.length ? leadRows : leadRows.slice(0, end), compiled, days),
    kinds: kinds.slice(0, end),
    single: leadRows.length === 1,
    say: reasons(scale.language),
  };
}

/** A range as rows: Sheets passes one cell as a bare value; undefined where nothing was passed. */
function asRows(range: unknown): readonly Row[] | undefined {
  if (range === undefined || range === null) return undefined;
  if (!Array.isArray(range)) return [[range]];
  return range.every(Array.isArray) ? range : [range];
}

/** Reads the model twice where it holds dates: its time zone is a setting of its own. */
function readDatedModel(rows: readonly Row[], edge: Edge): { table: ReadModel; days: (moment: Date) => string } {
  const table = readModel(rows);
  const { timeZone } = readScale(table.model).scale;
  const days = dayTexts(edge, timeZone);
  if (!rows.some((row) => row.some(isDate))) return { table, days };
  return { table: readModel(rows.map((row) => row.map((cell) => (isDate(cell) ? days(cell) : cell)))), days };
}

/** Turns moments into the text of their calendar day, once per distinct moment; '' for an invalid one. */
function dayTexts(edge: Edge, modelZone: string | undefined): (moment: Date) => string {
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
function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && Object.prototype.toString.call(cell) === '[object Date]';
}

/** An invalid Date is blank. */
function isNoMoment(cell: unknown): boolean {
  return isDate(cell) && Number.isNaN(cell.getTime());
}

/** Copies only the rows in which a column that the model reads holds a Date. */
function withoutDates(leads: readonly Row[], compiled: CompiledModel, days: (moment: Date) => string): readonly Row[] {
  let copied: Row[] | undefined;
  for (const { index } of compiled.columns)
    for (let i = 0; i < leads.length; i++) {
      const cell = leads[i]?.[index];
      if (!isDate(cell)) continue;
      copied ??= [...leads];
      const row = copied[i] === leads[i] ? [...(leads[i] ?? [])] : (copied[i] as unknown[]);
      row[index] = days(cell);
      copied[i] = row;
    }
  return copied ?? leads;
}

function kindsOf(leads: readonly Row[], names: Row, compiled: CompiledModel): Call['kinds'] {
  const { leadKey, blankWords } = compiled.scale;
  const key = isEmpty(leadKey) || leadKey === null ? undefined : headerIndex(names).get(text(leadKey));
  const isBlank = (row: Row): boolean => {
    if (key === undefined) return row.every((cell) => cell === false || isEmpty(cell) || isNoMoment(cell));
    const cell = row[key];
    if (isEmpty(cell) || isNoMoment(cell)) return true;
    if (typeof cell !== 'string' && typeof cell !== 'number') return false;
    return blankWords.size > 0 && !isError(cell) && blankWords.has(text(cell));
  };
  return leads.map((row) => (isBlank(row) ? 'blank' : isHeader(row, names) ? 'header' : 'lead'));
}

function isHeader(row: Row, names: Row): boolean {
  for (let i = 0; i < names.length; i++) {
    const cell = row[i];
    const name = names[i];
    if (cell !== name && !(isDate(cell) && isDate(name) && cell.getTime() === name.getTime())) return false;
  }
  return true;
}

function column(call: Call, title: string, cell: (lead: number) => string | number): Shown {
  const cells = call.kinds.map((kind, i) => (kind === 'lead' ? cell(i) : kind === 'header' ? title : ''));
  if (call.single || cells.length === 0) return cells[0] ?? '';
  return cells.map((value) => [value]);
}

function rows(call: Call, titles: readonly string[], cells: (lead: number) => (string | number)[]): Shown {
  const blank = titles.map(() => '');
  const shown = call.kinds.map((kind, i) =>
    kind === 'lead' ? cells(i) : kind === 'header' ? [...titles] : [...blank],
  );
  return shown.length === 0 ? [blank] : shown;
}

function reasonLines(call: Call): string[] {
  const lines: string[] = [];
  explainLeads(call.compiled, call.rows, (lead, breakdown) => {
    lines[lead] = call.kinds[lead] === 'lead' ? reasonLine(call.compiled, breakdown) : '';
  });
  return lines;
}

function whyTitle({ compiled, table, kinds, say }: Call): string {
  if (!kinds.includes('header')) return say.why;
  const found = [...table.issues, ...check(compiled.model, compiled.header)];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return errors === 0 ? say.why : say.withIssues(say.why, errors);
}

function bandOf(compiled: CompiledModel, position: number): { name: string; nextStep: string } {
  const { bands } = compiled.model;
  if (position === DISQUALIFIED) {
    const band = bands.find((row) => isDisqualifiedBand(row) && isEmpty(row.axis) && !isEmpty(row.band));
    return {
      name: band ? String(band.band).trim() : reasons(compiled.scale.language).disqualifiedBand,
      nextStep: String(band?.nextStep ?? ''),
    };
  }
  const band = compiled.bands[position];
  return band ? { name: band.name, nextStep: String(bands[band.index]?.nextStep ?? '') } : { name: '', nextStep: '' };
}
