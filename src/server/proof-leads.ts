/** What the Proof tab is made of: every lead of a model's lists scored anew, and how it ended. */
import { type Model, meaning, outcomesOf, text } from '../engine';
import { backtest, type Drift, driftOf, type ScoredLeads } from '../learn';
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
  const scored: ScoredLeads = {
    scores: leads.map(({ score }) => score),
    bands: leads.map(({ band }) => (band.at < 0 ? band.at : names.length - 1 - band.at)),
    bandNames: names,
    outcomes: outcomesOf(
      cellsOf(found, ({ cell }, row) => cell(row, 'outcomeColumn')),
      found.model.model.settings,
    ),
    days: leads.map(({ arrived }) => arrived),
  };
  return { proof: backtest(scored), drift: drifted(found, scored) };
}

/** Undefined without days of arrival: in the order of the sheet later rows are often no later leads. */
function drifted(found: ModelLists, scored: ScoredLeads): Drift | undefined {
  const [first] = found.lists;
  if (!first || !Array.from(scored.days ?? []).some((day) => day !== undefined)) return undefined;
  const drift = driftOf({ ...scored, columns: columnsRead(found), spelling: first.compiled.scale });
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

/** The columns that rules read, cell by cell. */
function columnsRead(found: ModelLists): readonly { readonly name: string; readonly cells: readonly unknown[] }[] {
  const { model } = found.model;
  const read = namedColumns({ ...model, settings: {}, segments: [], owners: [], questions: [] });
  const names = new Map<string, string>();
  for (const { list } of found.lists)
    for (const cell of list.names) {
      const name = text(cell);
      if (read.has(name) && !names.has(name)) names.set(name, String(cell).trim());
    }
  const places = new Map(found.lists.map(({ list }) => [list, list.names.map(text)]));
  return [...names].map(([id, name]) => ({
    name,
    cells: cellsOf(found, ({ list }, row) => list.read(list.block[row]?.[places.get(list)?.indexOf(id) ?? -1])),
  }));
}

function cellsOf({ lists }: ModelLists, read: (list: ScoredList, row: number) => unknown): readonly unknown[] {
  return lists.flatMap((list) => list.leads.map((row) => read(list, row)));
}
