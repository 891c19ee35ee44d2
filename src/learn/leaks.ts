/** Columns that give the answer away: filled, changed or worked out only once it was known how a lead ended. */
import { type Model, readScale, type Settings, text } from '../engine';
import { companionOf, type Named, overwrittenCopy } from './leak-copies';
import { soundsLate } from './leak-names';
import { type LeakReason, reasonOf } from './leak-tests';
import { levelsOf } from './levels';

export type { LeakReason } from './leak-tests';

/** A column that gives the answer away, and how it shows. */
export type Leak = LeakReason & {
  readonly column: string;
  readonly at: number;
  /** How well this column alone puts won leads above lost ones. */
  readonly auc: number;
};

/** The leads to look at: `outcomes` 0 open, 1 won, 2 lost, one for each row. */
export interface LeadColumns {
  readonly header: readonly unknown[];
  readonly rows: readonly (readonly unknown[])[];
  readonly outcomes: Uint8Array;
  readonly settings: Settings;
}

/** With fewer won or lost leads than this nothing can be told. */
const FEWEST = 5;
/** Columns that people fill in while they work the lead, by the model's own settings. */
const LATER = ['stageColumn', 'reasonColumn', 'comeBackColumn', 'contactedColumn'] as const;

/**
 * Finds the columns that a model must not learn from. A column is one where it alone tells won from lost better than
 * what is known beforehand does, where it is blank or filled as leads end, where it copies another column and is then
 * overwritten, or where it was made together with such a column. Strong columns that are honest stay.
 * Cost O(rows × columns), and a little for pairs of columns that hold the same words.
 */
export function leaksOf({ header, rows, outcomes, settings }: LeadColumns): readonly Leak[] {
  const ended = [0, 0, 0];
  for (const outcome of outcomes) ended[outcome] = (ended[outcome] ?? 0) + 1;
  if ((ended[1] ?? 0) < FEWEST || (ended[2] ?? 0) < FEWEST) return [];

  const model: Model = { language: 'en', settings, groups: [], bands: [], rules: [] };
  const { scale } = readScale(model);
  const own = text(settings.outcomeColumn ?? '');
  const later = new Set(LATER.flatMap((name) => text(settings[name] ?? '') || []));
  const columns = header.flatMap((cell, at): readonly Named[] => {
    const name = typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
    if (name === '' || text(name) === own) return [];
    return [
      { name, at, isLate: later.has(text(name)) || soundsLate(name), column: levelsOf(rows, at, outcomes, scale) },
    ];
  });

  const leaks = new Map<Named, Leak>();
  const flag = (named: Named, found: Found): void => {
    const { auc, ...reason } = found;
    leaks.set(named, { column: named.name, at: named.at, ...reason, auc });
  };
  for (const named of columns) {
    const found = reasonOf(named.column, named.isLate) ?? overwrittenCopy(named, columns, outcomes);
    if (found) flag(named, found);
  }
  const flagged = [...leaks.keys()];
  for (const named of columns) {
    const found = !leaks.has(named) && named.isLate && companionOf(named, flagged);
    if (found) flag(named, found);
  }
  return [...leaks.values()].sort((a, b) => a.at - b.at);
}

type Found = LeakReason & { readonly auc: number };
