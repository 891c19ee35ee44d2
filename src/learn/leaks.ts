/** Columns that give the answer away: filled, changed or worked out only once it was known how a lead ended; `!` where places run over a list itself. */
import { type Settings, text } from '../engine';
import { isBlankTogether, isWordy, overwritingWord } from './leak-copies';
import { gapsBetween, meanDay } from './leak-dates';
import { soundsLate } from './leak-names';
import { aucAlone, type Finding, findingOf, GAP, isAbove, type Why } from './leak-tests';
import { type Levels, levelsOf } from './levels';
import { type ReadColumn, readColumns } from './read-columns';

/** A column that gives the answer away, how it shows, and how well it alone puts won leads above lost ones. */
export interface Leak {
  readonly column: string;
  /** Its place in the header. */
  readonly at: number;
  readonly how: 'value' | 'blank' | 'late';
  readonly why: Why;
  /** The place in the header of the column that it copies, was made with or is counted from. */
  readonly kin?: number;
  readonly auc: number;
}

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

/** Of the reasons, those that a value gives. */
const BY_VALUE: readonly Why[] = ['values', 'numbers', 'days'];

/**
 * Finds the columns that a model must not learn from. A column is one where it alone tells won from lost better than
 * what is known beforehand does, where it is blank or filled as leads end, where it copies another column and is then
 * overwritten, or where it was made together with such a column. Strong columns that are honest stay.
 * Columns that are read already may be passed. Cost O(rows × columns), and a little for pairs of columns that hold the same words.
 */
export function leaksOf(
  { header, rows, outcomes, settings }: LeadColumns,
  read: readonly ReadColumn[] = readColumns(header, rows, settings),
): readonly Leak[] {
  const ended = [0, 0, 0];
  for (const outcome of outcomes) ended[outcome]!++;
  if (Math.min(ended[1]!, ended[2]!) < FEWEST) return [];

  const set = (name: keyof Settings): string => text(settings[name] ?? '');
  const later = new Set(LATER.map(set));
  const columns = read.map((column) => {
    const { index, name } = column;
    return { at: index, name, isLate: later.has(name) || soundsLate(name), levels: levelsOf(column, outcomes) };
  });
  const found = new Map<number, Finding>();
  for (const { at, isLate, levels } of columns) {
    const finding = findingOf(levels, isLate);
    if (finding) found.set(at, finding);
  }
  const wordy = columns.filter(({ levels }) => isWordy(levels));
  const dated = columns.filter(({ at, levels }) => !found.has(at) && meanDay(levels) < Number.POSITIVE_INFINITY);
  const arrived =
    dated.find(({ name }) => name === set('arrivedColumn')) ??
    [...dated].sort((a, b) => meanDay(a.levels) - meanDay(b.levels))[0];
  for (const { at, levels } of columns) {
    const finding = found.has(at) ? undefined : kinOf(at, levels);
    if (finding) found.set(at, finding);
  }
  const flagged = columns.filter(({ at }) => found.has(at));
  for (const { at, isLate, levels } of columns) {
    const leak = isLate && !found.has(at) && flagged.find((one) => isBlankTogether(levels, one.levels));
    if (leak) found.set(at, { why: 'together', kin: leak.at, auc: aucAlone(levels) });
  }
  return columns.flatMap(({ at }): readonly Leak[] => {
    const finding = found.get(at);
    if (!finding) return [];
    const how = finding.why === 'blanks' ? 'blank' : BY_VALUE.includes(finding.why) ? 'value' : 'late';
    return [{ column: String(header[at]).trim(), at, how, ...finding }];
  });

  function kinOf(at: number, levels: Levels): Finding | undefined {
    const original =
      isWordy(levels) &&
      wordy.find((one) => one.at !== at && overwritingWord(levels, one.levels, outcomes) !== undefined);
    if (original) return { why: 'copy', kin: original.at, auc: aucAlone(levels) };
    if (levels.kind !== 'day' || arrived?.levels.kind !== 'day' || arrived.at === at) return undefined;
    const gaps = gapsBetween(arrived.levels, levels, outcomes);
    if (!gaps || !isAbove(gaps, GAP)) return undefined;
    return { why: 'days', kin: arrived.at, auc: gaps.auc };
  }
}
