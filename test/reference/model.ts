/** A plain second reading of a whole model: settings, groups, axes, bands and the rules that count. */
import { type Event, readLog } from './activities';
import { type Cell, dateFormat, dayOf, modelCell, numberOf, type Reading } from './cell';
import { readList } from './conditions';
import { type NamedRow, readSections, type Sections, wordOf } from './read-table';
import { type Band, type Rule, readRules } from './rules';
import { thousandths } from './thousandths';

/** Least and most points, in thousandths. */
export interface Limits {
  readonly atLeast: number;
  readonly atMost: number;
}

/** A group of rules: the name as shown, its axis ('' without) and its limits. */
export interface Group extends Limits {
  readonly name: string;
  readonly axis: string;
}

/** Everything that scoring asks of a model. */
export interface Model {
  readonly reading: Reading;
  readonly today: number;
  readonly lowest: number;
  readonly highest: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly leadKey: number;
  readonly groups: ReadonlyMap<string, Group>;
  readonly axes: ReadonlyMap<string, Limits>;
  readonly bands: readonly Band[];
  readonly disqualifiedBand: string;
  readonly rules: readonly Rule[];
  /** The activity log, where there is one. */
  readonly log: readonly Event[] | undefined;
}

type ReadNumber = (cell: Cell | undefined) => number | undefined;

type Rows = readonly (readonly unknown[])[];

/** Reads a model table for leads with this header; `clock` is the day that holds without As of and Today. */
export function readModel(table: Rows, header: readonly unknown[], clock: string, activities?: Rows): Model {
  const timeZone = timeZoneOf(readSections(table, 'UTC'));
  const sections = readSections(table, timeZone);
  const setting = (key: string): Cell => sections.settings.get(key) ?? { kind: 'blank' };
  const dateOrder = wordOf(setting('date order'));
  const reading: Reading = {
    blankWords: new Set(listOf(setting('blank words'))),
    dateOrder: dateOrder === 'day first' || dateOrder === 'month first' ? dateOrder : '',
    decimalSign: wordOf(setting('decimal sign')) === ',' ? ',' : '.',
    timeZone,
  };
  const number: ReadNumber = (cell) => (cell?.kind === 'value' ? numberOf(cell.value, reading.decimalSign) : undefined);
  const day = (cell: Cell) => (cell.kind === 'value' ? dayOf(cell.value, reading.dateOrder) : undefined);
  const today = day(setting('as of')) ?? day(setting('today')) ?? dayOf(clock, '') ?? 0;
  const lowest = number(setting('lowest score')) ?? 0;
  const highest = number(setting('highest score')) ?? 100;
  const decimals = number(setting('decimals')) ?? 0;
  const known = { decimals: [0, 1, 2, 3].includes(decimals) ? decimals : 0, bands: bandsOf(sections.bands, number) };
  const places = placesOf(header, timeZone);
  const leadKey = places.get(wordOf(setting('lead key'))) ?? -1;
  return {
    ...known,
    log: activities && readLog(activities, reading),
    reading,
    today,
    lowest: lowest > highest ? 0 : thousandths(lowest),
    highest: lowest > highest ? thousandths(100) : thousandths(highest),
    percent: wordOf(setting('total')) === 'percent of attainable',
    leadKey,
    groups: groupsOf(sections.groups, number),
    axes: axesOf(sections.groups, number),
    disqualifiedBand: shown(sections.bands.find(isDisqualified)?.get('band')) || 'Disqualified',
    rules: readRules(sections.rules, {
      ...known,
      places,
      reading,
      today,
      leadKey: setting('lead key').kind === 'blank' ? undefined : leadKey,
    }),
  };
}

function timeZoneOf(sections: Sections): string {
  const cell = sections.settings.get('time zone');
  const wanted = cell?.kind === 'value' ? String(cell.value).trim() : '';
  return dateFormat(wanted) ? wanted : Intl.DateTimeFormat().resolvedOptions().timeZone;
}

function listOf(cell: Cell): string[] {
  return cell.kind === 'value' ? readList(String(cell.value)).map((entry) => entry.text) : [];
}

function placesOf(header: readonly unknown[], timeZone: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  header.forEach((raw, at) => {
    const word = wordOf(modelCell(raw, timeZone));
    if (word !== '' && !places.has(word)) places.set(word, at);
  });
  return places;
}

function limitsOf(row: NamedRow, number: ReadNumber): Limits {
  const atLeast = number(row.get('at least'));
  const atMost = number(row.get('at most'));
  const contradict = atLeast !== undefined && atMost !== undefined && atLeast > atMost;
  return {
    atLeast: atLeast === undefined || contradict ? Number.NEGATIVE_INFINITY : thousandths(atLeast),
    atMost: atMost === undefined || contradict ? Number.POSITIVE_INFINITY : thousandths(atMost),
  };
}

function axisOf(row: NamedRow): string {
  const axis = wordOf(row.get('axis'));
  return axis === 'fit' || axis === 'engagement' ? axis : '';
}

function groupsOf(rows: readonly NamedRow[], number: ReadNumber): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = wordOf(row.get('group'));
    if (key === '' || groups.has(key)) continue;
    groups.set(key, { name: shown(row.get('group')), axis: axisOf(row), ...limitsOf(row, number) });
  }
  return groups;
}

function axesOf(rows: readonly NamedRow[], number: ReadNumber): ReadonlyMap<string, Limits> {
  const axes = new Map<string, Limits>();
  for (const row of rows) {
    const axis = axisOf(row);
    if (wordOf(row.get('group')) === '' && axis !== '' && !axes.has(axis)) axes.set(axis, limitsOf(row, number));
  }
  return axes;
}

function isDisqualified(row: NamedRow): boolean {
  return wordOf(row.get('from')) === 'disqualified' && wordOf(row.get('axis')) === '';
}

function bandsOf(rows: readonly NamedRow[], number: ReadNumber): Band[] {
  return rows.flatMap((row) => {
    const name = shown(row.get('band'));
    if (name === '' || wordOf(row.get('axis')) !== '' || isDisqualified(row)) return [];
    const from = number(row.get('from'));
    if (from === undefined && row.get('from')?.kind === 'value') return [];
    return [{ name, from: from === undefined ? Number.NEGATIVE_INFINITY : thousandths(from) }];
  });
}

/** A name as its author wrote it. */
export function shown(cell: Cell | undefined): string {
  return cell?.kind === 'value' ? String(cell.value).trim() : '';
}
