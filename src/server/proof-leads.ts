/** What the Proof tab is made of: every lead of a model's lists scored anew, and how it ended. */
import { type Model, meaning, outcomesOf, text } from '../engine';
import { backtest, type Drift, driftOf, idealCustomer, leaksOf, type ScoredLeads } from '../learn';
import { namedColumns } from '../lists';
import type { LeadNotes } from './lead-notes';
import { isNamed, type ModelLists, type ScoredList } from './list-tabs';
import type { Found } from './proof-tables';
import { workedLeads } from './worked-leads';

/** How leads ended says no column of Lead notes, and so these need not be read. */
const NO_NOTES: Pick<LeadNotes, 'cell'> = { cell: () => '' };

/** Scores every lead by the model as it is now, whatever the score columns show, and holds it against its end. */
export function judged(found: ModelLists): Found {
  const leads = workedLeads(found, NO_NOTES);
  const names = (found.lists[0]?.compiled.bands ?? []).map(({ name }) => name).reverse();
  const scored = {
    scores: leads.map(({ score }) => score),
    bands: leads.map(({ band }) => (band.at < 0 ? band.at : names.length - 1 - band.at)),
    bandNames: names,
    outcomes: outcomesOf(
      cellsOf(found, ({ cell }, row) => cell(row, 'outcomeColumn')),
      found.model.model.settings,
    ),
    days: leads.map(({ arrived }) => arrived),
  } satisfies ScoredLeads;
  const table = tableOf(found);
  const { settings } = found.model.model;
  const columns = { header: table.names, rows: table.rows, outcomes: scored.outcomes, settings };
  const leaks = leaksOf(columns);
  const key = table.names.findIndex((name) => text(name) === text(settings.leadKey ?? ''));
  const read = columnsRead(found);
  return {
    proof: backtest(scored),
    drift: drifted(found, scored, table),
    ideal: idealCustomer(columns, new Set([key, ...leaks.map(({ at }) => at)])),
    leaks: leaks.filter(({ column }) => read.has(text(column))).map(({ column }) => column),
  };
}

/** Undefined without days of arrival: in the order of the sheet later rows are often no later leads. */
function drifted(found: ModelLists, scored: ScoredLeads, { names, rows }: Table): Drift | undefined {
  const [first] = found.lists;
  if (!first || !Array.from(scored.days ?? []).some((day) => day !== undefined)) return undefined;
  const read = columnsRead(found);
  const columns = names.flatMap((name, at) =>
    read.has(text(name)) ? [{ name, cells: rows.map((row) => row[at] ?? '') }] : [],
  );
  const drift = driftOf({ ...scored, columns, spelling: first.compiled.scale });
  if (!fades(found.model.model)) return drift;
  const reasons = drift.reasons.filter(({ code }) => code !== 'scoresMoved');
  return { ...drift, scores: undefined, reasons, reviewDue: reasons.length > 0 };
}

/** Tells whether points go with time: then scores of new leads are higher by nature, and that is no drift. */
function fades({ rules }: Pick<Model, 'rules'>): boolean {
  const recent = new Set(['inTheLast', 'notInTheLast', 'inTheNext']);
  return rules.some(({ steps }) =>
    steps.some(
      ({ conditions, halfLife }) =>
        isNamed(halfLife) ||
        conditions.some(
          ({ condition, within }) => isNamed(within) || recent.has(meaning('conditions', condition) ?? ''),
        ),
    ),
  );
}

/** The names of the columns that rules read, as they are compared. */
function columnsRead({ model: { model } }: ModelLists): ReadonlySet<string> {
  return namedColumns({ ...model, settings: {}, segments: [], owners: [], questions: [] });
}

interface Table {
  readonly names: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

/** The leads of all lists under one header; a column that a list lacks is blank for its leads. */
function tableOf({ lists }: ModelLists): Table {
  const names = new Map<string, string>();
  for (const { list } of lists)
    for (const cell of list.names) if (!names.has(text(cell))) names.set(text(cell), String(cell ?? '').trim());
  const ids = [...names.keys()].filter((id) => id !== '');
  return {
    names: ids.map((id) => names.get(id) ?? ''),
    rows: lists.flatMap(({ list, leads }) => {
      const there = list.names.map(text);
      const places = ids.map((id) => there.indexOf(id));
      return leads.map((row) => places.map((at) => (at < 0 ? '' : list.read(list.block[row]?.[at]))));
    }),
  };
}

function cellsOf({ lists }: ModelLists, read: (list: ScoredList, row: number) => unknown): readonly unknown[] {
  return lists.flatMap((list) => list.leads.map((row) => read(list, row)));
}
