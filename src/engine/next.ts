/**
 * The fewest answers that lift a lead to its next band, among the rules marked Ask: what to ask next.
 * Only blank cells are asked for; an answer is a value that a condition of such a rule names. Sets of answers are tried
 * by scoring the lead as if it had given them, so caps, limits, ladders and deal-breakers count as they always do.
 * Cost: for every lead that can still rise, one scoring for each set of one answer, then of two, then of three, until
 * one is enough; at most MOST_ANSWERS answers are tried for a lead, which is 231 sets.
 */
import { type Answer, askedAnswers } from './answers';
import type { CompiledModel } from './compile';
import { readCell } from './lead-cell';
import type { Row } from './model';
import { percentBase, scoreRange } from './range';
import { scoreLeads } from './score';

/** The answers to get, and the position of the band that they lift the lead to. */
export interface NextStep {
  readonly answers: readonly Answer[];
  readonly band: number;
}

/** The answers tried for one lead, the most telling first. */
export const MOST_ANSWERS = 11;
const MOST_ASKED = 3;
/** Leads as if answered are scored this many at a time, so that memory stays small. */
const BATCH = 16_384;

/** Finds for every lead what to ask; undefined where nothing lifts it: it is in the best band, or nothing is left to ask. */
export function nextAnswers(compiled: CompiledModel, leads: readonly Row[]): readonly (NextStep | undefined)[] {
  const answers = askedAnswers(compiled);
  const { bands } = scoreLeads(compiled, leads);
  const base = percentBase(compiled);
  const found: (NextStep | undefined)[] = leads.map(() => undefined);
  let open: Search[] = [];
  leads.forEach((lead, at) => {
    const band = bands[at]!;
    const next = compiled.bands[band + 1];
    if (band < -1 || !next) return;
    const asked = openAnswers(compiled, lead, answers);
    if (asked.length === 0 || scoreRange(compiled, lead, base).highest < next.from) return;
    open.push({ at, lead, band, asked });
  });
  for (let size = 1; size <= MOST_ASKED && open.length > 0; size++) {
    tryAll(compiled, open, size, found);
    open = open.filter(({ at }) => found[at] === undefined);
  }
  return found;
}

/** The answers that a lead has still to give, at most MOST_ANSWERS. */
export function openAnswers(compiled: CompiledModel, lead: Row, answers: readonly Answer[]): readonly Answer[] {
  const blank = new Map<number, boolean>();
  const isBlank = (column: number): boolean => {
    const known = blank.get(column) ?? readCell(compiled, lead, column).state === 'blank';
    blank.set(column, known);
    return known;
  };
  return answers.filter(({ column }) => isBlank(column)).slice(0, MOST_ANSWERS);
}

/** A lead as if it had given some answers. */
export function answered(lead: Row, answers: readonly Answer[], width: number): Row {
  const row = lead.slice();
  while (row.length < width) row.push('');
  for (const { column, value } of answers) row[column] = value;
  return row;
}

interface Search {
  readonly at: number;
  readonly lead: Row;
  readonly band: number;
  readonly asked: readonly Answer[];
}

/** Scores every set of a size for every lead; of those that lift it the highest score wins, then the first. */
function tryAll(compiled: CompiledModel, open: readonly Search[], size: number, found: (NextStep | undefined)[]): void {
  const best = new Map<number, number>();
  let rows: Row[] = [];
  let tried: { readonly search: Search; readonly set: readonly Answer[] }[] = [];
  const settle = (): void => {
    const { scores, bands } = scoreLeads(compiled, rows);
    tried.forEach(({ search: { at, band }, set }, i) => {
      const reached = bands[i]!;
      const score = scores[i]!;
      if (reached <= band || score <= (best.get(at) ?? -Infinity)) return;
      best.set(at, score);
      found[at] = { answers: set, band: reached };
    });
    rows = [];
    tried = [];
  };
  for (const search of open)
    eachSet(search.asked, size, (set) => {
      rows.push(answered(search.lead, set, compiled.header.length));
      tried.push({ search, set });
      if (rows.length === BATCH) settle();
    });
  settle();
}

/** Visits every set of answers of a size, no two of them to one question. */
export function eachSet(
  answers: readonly Answer[],
  size: number,
  visit: (set: readonly Answer[]) => void,
  from = 0,
  taken: readonly Answer[] = [],
): void {
  if (taken.length === size) {
    visit(taken);
    return;
  }
  for (let i = from; i < answers.length; i++) {
    const answer = answers[i]!;
    if (!taken.some(({ column }) => column === answer.column)) eachSet(answers, size, visit, i + 1, [...taken, answer]);
  }
}
