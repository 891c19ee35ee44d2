/** A plain second reading of the Rules section: rows become ladders of steps, and rules with an error are left out. */
import { type ActivityTest, activityNamed, readActivityTest } from './activities';
import { type Cell, numberOf, type Reading, textOf } from './cell';
import { readTest, type Test } from './conditions';
import { type NamedRow, wordOf } from './read-table';
import { thousandths } from './thousandths';

/** What a step is worth: points (in thousandths), a limit on the score, or the end. */
export type Weight =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'at most'; readonly score: number }
  | { readonly kind: 'at least'; readonly score: number }
  | { readonly kind: 'disqualify' };

/** A band of the score: its name and its lowest score in thousandths. */
export interface Band {
  readonly name: string;
  readonly from: number;
}

/** One condition on one column of the leads, or on the activities of the lead whose key stands there. */
export type Condition =
  | { readonly column: number; readonly test: Test; readonly did?: undefined }
  | { readonly column: number; readonly did: ActivityTest };

/** A step holds when every condition of one of its alternatives holds. */
export interface Step {
  readonly alternatives: readonly (readonly Condition[])[];
  readonly weight: Weight;
  readonly upTo: number;
  readonly halfLife: number | undefined;
  /** −1 where nothing is said: then every activity decays from its own date. */
  readonly since: number;
}

/** A ladder of steps and the group it belongs to, '' without. */
export interface Rule {
  readonly group: string;
  readonly groupName: string;
  readonly steps: readonly Step[];
}

/** What reading rules needs to know of the rest of the model and of the header. */
export interface Surroundings {
  readonly places: ReadonlyMap<string, number>;
  readonly reading: Reading;
  readonly today: number;
  readonly bands: readonly Band[];
  readonly decimals: number;
  /** The column of the leads' key, −1 where it is not among the leads; undefined where no key is set. */
  readonly leadKey: number | undefined;
}

/** The rules that are on and have no error, in their order. */
export function readRules(rows: readonly NamedRow[], around: Surroundings): Rule[] {
  const ladders: NamedRow[][] = [];
  for (const row of rows) {
    if (wordOf(row.get('join')) === '' && row.get('join')?.kind !== 'error') ladders.push([row]);
    else ladders[ladders.length - 1]?.push(row);
  }
  return ladders.flatMap((ladder) => readRule(ladder, around) ?? []);
}

function readRule(rows: readonly NamedRow[], around: Surroundings): Rule | undefined {
  const [first] = rows;
  if (!first || wordOf(first.get('on')) === 'false') return undefined;
  const steps: { row: NamedRow; alternatives: Condition[][] }[] = [];
  let above: Cell | undefined;
  for (const row of rows) {
    const join = wordOf(row.get('join'));
    const name = wordOf(row.get('rule'));
    if (row !== first && name !== '' && name !== wordOf(first.get('rule'))) return undefined;
    if (row === first || join === 'else') steps.push({ row, alternatives: [[]] });
    else if (join === 'or') steps[steps.length - 1]?.alternatives.push([]);
    else if (join !== 'and') return undefined;
    const column: Cell | undefined =
      row !== first && row.get('column')?.kind === 'blank' ? above : (row.get('column') ?? above);
    const condition = readCondition(row, column, around);
    if (!condition) return undefined;
    steps[steps.length - 1]?.alternatives.slice(-1)[0]?.push(condition);
    above = column;
  }
  const read = steps.map(({ row, alternatives }) => readStep(row, alternatives, around));
  const whole = read.filter((step) => step !== undefined);
  const group = first.get('group');
  const groupName = group?.kind === 'value' ? String(group.value).trim() : '';
  return whole.length < read.length ? undefined : { group: wordOf(group), groupName, steps: whole };
}

function readCondition(row: NamedRow, column: Cell | undefined, around: Surroundings): Condition | undefined {
  const place = around.places.get(wordOf(column));
  const cell = (name: string): Cell => row.get(name) ?? { kind: 'blank' };
  const activity = place === undefined ? activityNamed(column) : undefined;
  if (activity !== undefined) {
    if (around.leadKey === undefined) return undefined;
    const cells = { value: cell('value'), to: cell('to'), within: cell('within'), count: cell('count') };
    const did = readActivityTest(activity, wordOf(row.get('condition')), cells, around.reading, around.today);
    return did && { column: around.leadKey, did };
  }
  const test = readTest(wordOf(row.get('condition')), cell('value'), cell('to'), around.reading, around.today);
  return place === undefined || !test ? undefined : { column: place, test };
}

function readStep(row: NamedRow, alternatives: Condition[][], around: Surroundings): Step | undefined {
  const weight = readWeight(row.get('weight'), around);
  const upTo = optionalNumber(row.get('up to'), around.reading);
  const halfLife = optionalNumber(row.get('half-life'), around.reading);
  const sinceCell = row.get('since');
  const hasSince = sinceCell !== undefined && sinceCell.kind !== 'blank';
  const since = hasSince ? around.places.get(wordOf(sinceCell)) : -1;
  if (!weight || since === undefined || upTo === 'unreadable' || halfLife === 'unreadable') return undefined;
  if (upTo !== undefined && upTo < 0) return undefined;
  const ownDates = alternatives.every((conditions) => conditions.some(({ did }) => did));
  if (halfLife !== undefined && (halfLife <= 0 || !(hasSince || ownDates))) return undefined;
  return { alternatives, weight, upTo: upTo ?? Number.POSITIVE_INFINITY, halfLife, since };
}

function optionalNumber(cell: Cell | undefined, reading: Reading): number | undefined | 'unreadable' {
  if (cell === undefined || cell.kind === 'blank') return undefined;
  const number = cell.kind === 'value' ? numberOf(cell.value, reading.decimalSign) : undefined;
  return number ?? 'unreadable';
}

function readWeight(cell: Cell | undefined, around: Surroundings): Weight | undefined {
  if (cell?.kind !== 'value') return undefined;
  const points = numberOf(cell.value, around.reading.decimalSign);
  if (points !== undefined) return { kind: 'points', points: thousandths(points) };
  const text = textOf(cell.value);
  if (text === 'disqualify') return { kind: 'disqualify' };
  const [, side, end = ''] = /^at (most|least) (.+)$/.exec(text) ?? [];
  if (side === undefined) return undefined;
  const kind = side === 'most' ? 'at most' : 'at least';
  const number = numberOf(end, around.reading.decimalSign);
  if (number !== undefined) return { kind, score: thousandths(number) };
  const band = around.bands.find((one) => textOf(one.name) === end);
  if (!band) return undefined;
  return { kind, score: kind === 'at least' ? band.from : lastScoreOf(band, around) };
}

function lastScoreOf(band: Band, around: Surroundings): number {
  const next = Math.min(...around.bands.map((other) => other.from).filter((from) => from > band.from));
  const unit = 10 ** (3 - around.decimals);
  return next === Number.POSITIVE_INFINITY ? next : (Math.ceil(next / unit) - 1) * unit;
}
