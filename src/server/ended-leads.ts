/** The leads of all lists of a model as learning takes them: the columns that every list has, and how each lead ended. */
import { alternatives, type Row, type SettingName, type Settings, scoreLeads, text } from '../engine';
import type { LeadColumns } from '../learn';
import { formulasOf, scoredColumns } from '../sheets';
import { profileOf, sampleOf } from '../templates';
import { isNamed, type ModelLists, type ScoredList } from './list-tabs';

/** Leads with their outcomes. */
export interface EndedLeads extends LeadColumns {
  /** The place of the column that says how a lead ended; −1 where there is none. */
  readonly outcome: number;
  /** Places of columns that nothing is learned from: our own, and those that people fill in while they work a lead. */
  readonly left: ReadonlySet<number>;
  /** Gives the score of each lead by the rules of the model. */
  readonly scores: () => readonly number[];
  /** Names of the columns that hold numbers, of those that may be learned from. */
  readonly numeric: readonly string[];
}

/** Columns that come after the score, or from it. */
const NEVER: readonly SettingName[] = [
  'leadKey',
  'ownerColumn',
  'stageColumn',
  'reasonColumn',
  'comeBackColumn',
  'contactedColumn',
  'opinionColumn',
  'trendColumn',
];

/** Collects the leads; the list of a tab comes first, and its names are used. O(leads × columns). */
export function endedLeads(found: ModelLists, tab: string, settings: Settings): Omit<EndedLeads, 'outcomes'> {
  const lists = [...found.lists].sort((a, b) => Number(b.tab.name === tab) - Number(a.tab.name === tab));
  const named = lists.map(({ list }) => list.names.map(text));
  const [first = []] = named;
  // A rule on a column that a list lacks would be left out there.
  const names = [...new Set(first)].filter((name) => name !== '' && named.every((others) => others.includes(name)));
  const header = names.map((name) => lists[0]?.list.names[first.indexOf(name)] ?? '');
  const outcomeName = isNamed(settings.outcomeColumn) ? text(settings.outcomeColumn) : '';
  const within = names.indexOf(outcomeName);
  // Where the score formulas do not reach it, how leads ended stands beside their columns.
  const isSaved = outcomeName === text(found.model.model.settings.outcomeColumn ?? '');
  const isBeside = outcomeName !== '' && within < 0 && isSaved && lists.some(({ has }) => has('outcomeColumn'));
  const rows = lists.flatMap((list, l) => rowsOf(list, named[l] ?? [], names, isBeside));
  if (isBeside) header.push(String(settings.outcomeColumn).trim());
  const outcome = isBeside ? names.length : within;
  const left = new Set([
    ...NEVER.map((setting) => names.indexOf(isNamed(settings[setting]) ? text(settings[setting]) : '')),
    ...lists.flatMap((list, l) => scoresIn(list).map((at) => names.indexOf(named[l]?.[at] ?? ''))),
  ]);
  left.delete(-1);
  const blank = new Set(alternatives(settings.blankWords ?? '').map((word) => text(word.text)));
  const sample = sampleOf(rows);
  const isNumeric = (at: number): boolean =>
    profileOf(
      sample.map((row) => row[at]),
      blank,
    ).kind === 'number';
  return {
    header,
    rows,
    settings,
    outcome,
    left,
    scores: () => lists.flatMap(scoresOf),
    numeric: header.filter((_, at) => at !== outcome && !left.has(at) && isNumeric(at)),
  };
}

function rowsOf(
  { list, leads, cell }: ScoredList,
  own: readonly string[],
  names: readonly string[],
  isBeside: boolean,
): readonly Row[] {
  const places = names.map((name) => own.indexOf(name));
  return leads.map((row) => {
    const cells = list.block[row] ?? [];
    const read: unknown[] = places.map((at) => list.read(cells[at]));
    if (isBeside) read.push(cell(row, 'outcomeColumn'));
    return read;
  });
}

function scoresOf({ compiled, list, leads }: ScoredList): readonly number[] {
  const cells = leads.map((row) => list.block[row] ?? []);
  return Array.from(scoreLeads(compiled, cells).scores, (score) => score / 1000);
}

/** Places in the list of score columns, such as those of another model. */
function scoresIn({ tab, formula }: ScoredList): readonly number[] {
  const { column, lastColumn } = formula.leads;
  return [...scoredColumns(formulasOf(tab), tab.values)].flatMap((at) =>
    at >= column && at <= lastColumn ? [at - column] : [],
  );
}
