/** Learns whole-number points from won and lost leads, judged on leads that they were not learned from. */
import {
  compile,
  dayOf,
  headerIndex,
  type Model,
  outcomesOf,
  plainCell,
  type Row,
  readScale,
  scoreLeads,
} from '../engine';
import { addedBy } from './adds';
import { type Auc, aucOf } from './auc';
import { fitPoints, type Ground, TUNING, type Tuning } from './fit-points';
import { contentOrder, foldsOf } from './folds';
import { type ProposedBand, proposedBands } from './learned-bands';
import { type LearnedWeight, learnedModel } from './learned-model';
import { chanceAt, type LogisticMap } from './logistic-map';
import { readColumn } from './read-columns';

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
  /** Columns whose numbers may only add (up) or take points (down) as they rise. */
  readonly monotone?: { readonly [column: number]: 'up' | 'down' };
  /** Learn also from fewer than 40 won and 40 lost leads. */
  readonly insist?: boolean;
  readonly tuning?: Partial<Tuning>;
}

/** How the points did on leads that they were not learned from. */
export interface Judged {
  readonly auc: Auc;
  readonly folds: readonly number[];
  readonly brier: number;
  /** The win rate of the best tenth of the leads, against that of all. */
  readonly lift: number;
}

/** What came of it. */
export type Learned =
  | ({
      readonly kind: 'learned';
      readonly model: Model;
      readonly weights: readonly (LearnedWeight & { readonly adds: number })[];
      readonly leads: number;
      readonly won: number;
      readonly lost: number;
      /** The share won of all. */
      readonly base: number;
      /** From a score to the chance of winning. */
      readonly calibration: LogisticMap;
      readonly bands: readonly ProposedBand[];
      readonly leftOut: readonly number[];
    } & Judged)
  | { readonly kind: 'noSignal'; readonly auc: Auc; readonly won: number; readonly lost: number }
  | { readonly kind: 'tooFew'; readonly won: number; readonly lost: number }
  | { readonly kind: 'noOutcome' };

/** Fewer won or lost leads teach more about chance than about leads. */
export const FEWEST = 40;
const MOST = 20;
const FOLDS = 5;

/**
 * Learns a model. Everything that is fitted, the choice of candidates and the rounding too, is fitted anew in each of
 * five folds, and their test leads are scored by the engine from the model that came out.
 * Cost: six times candidates, choice and rounding; some seconds at 10,000 leads × 40 columns.
 */
export function learn(request: LearnRequest): Learned {
  const { header, rows, outcome, settings } = request;
  const ended = outcomesOf(
    rows.map((row) => row[outcome]),
    settings,
  );
  const closed = rows.flatMap((row, i) => (ended[i] === 0 ? [] : [{ cells: row.map(plainCell), won: ended[i] === 1 }]));
  const won = closed.filter((lead) => lead.won).length;
  const lost = closed.length - won;
  if (closed.length === 0) return { kind: 'noOutcome' };
  const fewest = request.insist ? 2 : FEWEST;
  if (won < fewest || lost < fewest) return { kind: 'tooFew', won, lost };

  const order = contentOrder(closed.map(({ cells }) => cells));
  const leads = Array.from(order, (at) => closed[at]?.cells ?? []);
  const isWon = Uint8Array.from(order, (at) => (closed[at]?.won ? 1 : 0));
  const ground = groundOf(request, leads);
  const judged = crossValidate(ground, request, leads, isWon);
  if (!judged) return { kind: 'tooFew', won, lost };
  if (!(judged.auc.low > 0.5)) return { kind: 'noSignal', auc: judged.auc, won, lost };

  const all = Int32Array.from(order.keys());
  const { points, scores, map } = fitPoints(ground, all, isWon);
  if (!map || points.features.length === 0) return { kind: 'noSignal', auc: judged.auc, won, lost };
  const bands = proposedBands(scores, isWon, map);
  const { model, weights } = learnedModel(points, bands, header, isWon, writtenSettings(request));
  const adds = addedBy(points, isWon);
  return {
    kind: 'learned',
    model,
    weights: weights.map((weight, at) => ({ ...weight, adds: adds[at] ?? 0 })),
    leads: closed.length,
    won,
    lost,
    base: won / closed.length,
    calibration: map,
    bands,
    leftOut: request.leaveOut ?? [],
    ...judged,
  };
}

function groundOf(
  { header, outcome, settings, day, most, leaveOut = [], monotone = {}, tuning }: LearnRequest,
  leads: readonly Row[],
): Ground {
  const { scale } = readScale({ language: 'en', settings, groups: [], bands: [], rules: [] });
  const names = headerIndex(header);
  const skipped = new Set([outcome, ...leaveOut]);
  // Of two columns with one name conditions read the first: the second cannot be learned from.
  const columns = [...names].flatMap(([name, index]) =>
    skipped.has(index) ? [] : [readColumn(leads, index, name, scale)],
  );
  const direction = (column: number): number => (monotone[column] === 'up' ? 1 : monotone[column] === 'down' ? -1 : 0);
  return {
    columns,
    spelling: scale,
    day: day === undefined ? undefined : dayOf(day, undefined),
    most: Math.max(1, (most ?? MOST) - 1),
    direction,
    tuning: { ...TUNING, ...tuning },
  };
}

function crossValidate(
  ground: Ground,
  request: LearnRequest,
  leads: readonly Row[],
  won: Uint8Array,
): Judged | undefined {
  const folds = foldsOf(won, FOLDS);
  const chances = new Float64Array(leads.length);
  const aucs: number[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const train = Int32Array.from(folds.keys()).filter((i) => folds[i] !== fold);
    const test = Int32Array.from(folds.keys()).filter((i) => folds[i] === fold);
    const learning = fitPoints(
      ground,
      train,
      won.filter((_, i) => folds[i] !== fold),
    );
    const { model } = learnedModel(
      learning.points,
      [],
      request.header,
      won.filter((_, i) => folds[i] !== fold),
      writtenSettings(request),
    );
    const tested = Array.from(test, (i) => leads[i] ?? []);
    const { scores } = scoreLeads(compile(model, request.header, request.day ?? ''), tested);
    const rate = won.reduce((sum, one, i) => (folds[i] === fold ? sum : sum + one), 0) / Math.max(1, train.length);
    test.forEach((i, at) => {
      chances[i] = learning.map ? chanceAt(learning.map, (scores[at] ?? 0) / 1000) : rate;
    });
    const auc = aucOf(
      scores,
      won.filter((_, i) => folds[i] === fold),
    );
    if (auc) aucs.push(auc.auc);
  }
  const auc = aucOf(chances, won);
  if (!auc) return undefined;
  return { auc, folds: aucs, brier: brierOf(chances, won), lift: topLift(chances, won) };
}

/** The settings that a learned model carries: those that say how cells are read. */
function writtenSettings({ header, outcome, settings }: LearnRequest): Model['settings'] {
  return { ...settings, outcomeColumn: String(header[outcome] ?? '') };
}

function brierOf(chances: Float64Array, won: Uint8Array): number {
  return chances.reduce((sum, chance, i) => sum + (chance - (won[i] ?? 0)) ** 2, 0) / Math.max(1, chances.length);
}

function topLift(chances: Float64Array, won: Uint8Array): number {
  const order = Int32Array.from(chances.keys()).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0) || a - b);
  const top = order.slice(0, Math.max(1, Math.round(order.length / 10)));
  const rate = won.reduce((sum, one) => sum + one, 0) / won.length;
  return top.reduce((sum, i) => sum + (won[i] ?? 0), 0) / top.length / rate;
}
