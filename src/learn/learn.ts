/** Learns whole-number points from won and lost leads, judged on leads that they were not learned from; `!` where places run over a list itself. */
import { dayOf, type Model, outcomesOf, plainCell, type Row, text } from '../engine';
import type { Auc } from './auc';
import type { Chance } from './chance';
import { crossValidate } from './cross-validate';
import { fitPoints, type Ground, TUNING } from './fit-points';
import { contentOrder } from './folds';
import { type Leak, leaksOf } from './leaks';
import { type ProposedBand, proposedBands } from './learned-bands';
import { type LearnedWeight, learnedModel } from './learned-model';
import { type ReadColumn, readColumns } from './read-columns';
import { isSignal } from './signal';

/** What to learn from. Cells as the engine reads them; a date is text such as 2026-11-22. */
export interface LearnRequest {
  readonly header: Row;
  readonly rows: readonly Row[];
  /** The place of the column that says how a lead ended. */
  readonly outcome: number;
  /** Settings of the model to be: how cells are written, what means won and lost. */
  readonly settings: Model['settings'];
  /** The effective day; without it dates are left out. */
  readonly day?: string;
  /** The most weights, the base among them: 20. */
  readonly most?: number;
  /** Places of columns not to learn from. */
  readonly leaveOut?: readonly number[];
  /** Places of columns to learn from although they seem to give the answer away. */
  readonly useAnyway?: readonly number[];
  /** Columns whose numbers may only add (up) or only take points (down) as they rise, by their places. */
  readonly monotone?: { readonly [column: number]: 'up' | 'down' };
  /** Learn also from fewer than 40 won and 40 lost leads. */
  readonly insist?: boolean;
}

/** A learned model, and how it does on leads it was not learned from. */
export interface LearnedPoints {
  readonly kind: 'learned';
  readonly auc: Auc;
  readonly model: Model;
  readonly weights: readonly LearnedWeight[];
  readonly leads: number;
  readonly won: number;
  readonly lost: number;
  /** The share won of all. */
  readonly base: number;
  /** From a score to the chance of winning. */
  readonly calibration: Chance;
  readonly bands: readonly ProposedBand[];
  readonly leaks: readonly Leak[];
  /** For each row the chance it was given by points learned without it; undefined for leads that are open. */
  readonly unseen: readonly (number | undefined)[];
}

/** What came of it. */
export type Learned =
  | LearnedPoints
  | {
      readonly kind: 'noSignal';
      readonly auc: Auc;
      readonly won: number;
      readonly lost: number;
      readonly leaks: readonly Leak[];
    }
  | { readonly kind: 'tooFew'; readonly won: number; readonly lost: number }
  | { readonly kind: 'noOutcome' };

/** Fewer won or lost leads teach more about chance than about leads. */
export const FEWEST = 40;
/** With fewer there is nothing to learn from, whoever insists: each fold needs one of both. */
export const FEWEST_EVER = 5;
const MOST = 20;

/** Learns a model. Cost: leaks, then six learnings; half a second at 10,000 leads × 40 columns. */
export function learn(request: LearnRequest): Learned {
  const { header, outcome, useAnyway = [], leaveOut = [] } = request;
  const rows = request.rows.map((row) => row.map(plainCell));
  const settings = { ...request.settings, outcomeColumn: String(header[outcome] ?? '') };
  const outcomes = outcomesOf(
    rows.map((row) => row[outcome]),
    settings,
  );
  const closed = Int32Array.from(outcomes.keys()).filter((i) => outcomes[i] !== 0);
  const won = closed.filter((i) => outcomes[i] === 1).length;
  const lost = closed.length - won;
  if (closed.length === 0) return { kind: 'noOutcome' };
  const fewest = request.insist ? FEWEST_EVER : FEWEST;
  if (won < fewest || lost < fewest) return { kind: 'tooFew', won, lost };

  const columns = readColumns(header, rows, settings);
  const leaks = leaksOf({ header, rows, outcomes, settings }, columns).filter(({ at }) => !leaveOut.includes(at));
  const skipped = [...leaveOut, ...leaks.flatMap(({ at }) => (useAnyway.includes(at) ? [] : [at]))];
  const order = contentOrder(Array.from(closed, (i) => rows[i]!)).map((at) => closed[at]!);
  const leads = Array.from(order, (i) => rows[i]!);
  const isWon = Uint8Array.from(order, (i) => (outcomes[i] === 1 ? 1 : 0));
  const ground = groundOf(
    request,
    columns
      .filter(({ index }) => index !== outcome && !skipped.includes(index))
      .map((column) => ({ ...column, codeOf: Int32Array.from(order, (i) => column.codeOf[i]!) })),
  );
  const judged = crossValidate(ground, leads, isWon, header, settings);
  if (!judged) return { kind: 'tooFew', won, lost };
  const { auc, chances } = judged;
  const nothing = { kind: 'noSignal', auc, won, lost, leaks } as const;
  const all = Int32Array.from(order.keys());
  if (!isSignal(auc, ground, all, isWon)) return nothing;

  const { points, scores, chance } = fitPoints(ground, all, isWon);
  if (!chance || points.features.length === 0) return nothing;
  const bands = proposedBands(scores, isWon, chance);
  const { model, weights } = learnedModel(points, bands, header, isWon, settings);
  const unseen: (number | undefined)[] = rows.map(() => undefined);
  order.forEach((i, at) => {
    unseen[i] = chances[at];
  });
  return {
    kind: 'learned',
    auc,
    model,
    weights,
    leads: closed.length,
    won,
    lost,
    base: won / closed.length,
    calibration: chance,
    bands,
    leaks,
    unseen,
  };
}

function groundOf({ settings, day, most, monotone = {} }: LearnRequest, columns: readonly ReadColumn[]): Ground {
  const moments = ['arrivedColumn', 'contactedColumn', 'comeBackColumn', 'leadKey'] as const;
  return {
    columns,
    day: day === undefined ? undefined : dayOf(day, undefined),
    dayText: day ?? '',
    undated: new Set(moments.map((name) => text(settings[name] ?? ''))),
    most: Math.max(1, (most ?? MOST) - 1),
    direction: (column) => (monotone[column] === 'up' ? 1 : monotone[column] === 'down' ? -1 : 0),
    tuning: TUNING,
  };
}
