/** Two models on the same leads: where they agree, who moves, and which one puts won leads higher. */
import { type Auc, aucOf } from './auc';
import { type BandResult, byBand } from './by-band';
import { upperTail } from './normal';
import { type Placements, placements } from './placements';
import { type Interval, type Rate, rateOf, Z95 } from './wilson';

/** What one model says of every lead: scores as shown; bands as places in the names, −1 none, −2 disqualified. */
export interface ModelScores {
  readonly scores: ArrayLike<number>;
  readonly bands: ArrayLike<number>;
  readonly bandNames: readonly string[];
}

/** The AUC of both on the leads that both score, and the second minus the first. */
export interface AucDifference extends Interval {
  readonly first: Auc;
  readonly second: Auc;
  readonly difference: number;
  readonly p: number;
}

/** A lead that the second model puts into another band; `lead` is its place in the columns. */
export interface Mover {
  readonly lead: number;
  readonly from: number;
  readonly to: number;
  readonly before: number;
  readonly after: number;
}

export interface TwoModels {
  readonly leads: number;
  /** The share of leads in the same band; undefined without leads. */
  readonly agreement: number | undefined;
  /** Leads by band of the first and of the second model. */
  readonly table: readonly { readonly from: number; readonly to: number; readonly leads: number }[];
  /** How those ended whom the second model puts higher, and those whom it puts lower. */
  readonly up: { readonly leads: number; readonly rate: Rate };
  readonly down: { readonly leads: number; readonly rate: Rate };
  /** The farthest moved first. */
  readonly movers: readonly Mover[];
  readonly auc: AucDifference | undefined;
  readonly first: readonly BandResult[];
  readonly second: readonly BandResult[];
}

const MOST_MOVERS = 50;

/** Compares two models; leads that one of them does not score are left out. Outcomes: 0 open, 1 won, 2 lost. O(n log n). */
export function compareTwo(first: ModelScores, second: ModelScores, outcomes: ArrayLike<number>): TwoModels {
  const leads = Array.from(first.scores, (_, i) => i).filter(
    (i) => Number.isFinite(first.scores[i]) && Number.isFinite(second.scores[i]),
  );
  const moves = leads.map((lead) => ({
    lead,
    from: bandOf(first, lead),
    to: bandOf(second, lead),
    before: first.scores[lead] ?? 0,
    after: second.scores[lead] ?? 0,
  }));
  const rise = ({ from, to }: Mover): number => depth(first, from) - depth(second, to);
  const isSame = ({ from, to }: Mover): boolean =>
    from < 0 || to < 0 ? from === to : first.bandNames[from] === second.bandNames[to];
  const moved = moves.filter((move) => !isSame(move));
  const ended = (which: readonly Mover[]) => {
    const known = which.map(({ lead }) => outcomes[lead]);
    const won = known.filter((outcome) => outcome === 1).length;
    return { leads: which.length, rate: rateOf(won, won + known.filter((outcome) => outcome === 2).length) };
  };
  const decided = leads.filter((i) => outcomes[i] === 1 || outcomes[i] === 2);
  const ends = leads.map((i) => outcomes[i] ?? 0);
  return {
    leads: leads.length,
    agreement: leads.length > 0 ? (leads.length - moved.length) / leads.length : undefined,
    table: tableOf(moves),
    up: ended(moved.filter((move) => rise(move) > 0)),
    down: ended(moved.filter((move) => rise(move) < 0)),
    movers: [...moved]
      .sort(
        (a, b) =>
          Math.abs(rise(b)) - Math.abs(rise(a)) ||
          Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
          a.lead - b.lead,
      )
      .slice(0, MOST_MOVERS),
    auc: aucDifference(
      decided.map((i) => first.scores[i] ?? 0),
      decided.map((i) => second.scores[i] ?? 0),
      decided.map((i) => outcomes[i] === 1),
    ),
    first: byBand(
      moves.map(({ from }) => from),
      first.bandNames,
      ends,
    ),
    second: byBand(
      moves.map(({ to }) => to),
      second.bandNames,
      ends,
    ),
  };
}

/**
 * The difference of two AUCs on the same leads. Both are wrong about the same leads, so its interval is narrower than that
 * of either: DeLong's covariance takes that into account. Undefined where no lead was won or none lost.
 * https://doi.org/10.2307/2531595 (DeLong, DeLong, Clarke-Pearson 1988) · cost O(n log n)
 */
export function aucDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  won: ArrayLike<number | boolean>,
): AucDifference | undefined {
  // In an order of their own, so that sums do not depend on the order of rows.
  const leads = Array.from(first, (a, i) => ({ a, b: second[i] ?? Number.NaN, won: Boolean(won[i]) }))
    .filter(({ a, b }) => Number.isFinite(a) && Number.isFinite(b))
    .sort((x, y) => x.a - y.a || x.b - y.b || Number(x.won) - Number(y.won));
  const ends = leads.map((lead) => lead.won);
  const [a, b] = [leads.map((lead) => lead.a), leads.map((lead) => lead.b)];
  const [aucA, aucB, ofA, ofB] = [aucOf(a, ends), aucOf(b, ends), placements(a, ends), placements(b, ends)];
  if (!aucA || !aucB || !ofA || !ofB) return undefined;
  const difference = aucB.auc - aucA.auc;
  // One lead tells nothing of how leads vary.
  if (ofA.ofWon.length < 2 || ofA.ofLost.length < 2)
    return { first: aucA, second: aucB, difference, low: -1, high: 1, p: 1 };
  const error = Math.sqrt(differenceVariance(ofA, ofB, 'ofWon') + differenceVariance(ofA, ofB, 'ofLost'));
  return {
    first: aucA,
    second: aucB,
    difference,
    low: Math.max(-1, difference - Z95 * error),
    high: Math.min(1, difference + Z95 * error),
    p: error > 0 ? Math.min(1, 2 * upperTail(Math.abs(difference) / error)) : difference === 0 ? 1 : 0,
  };
}

/** The variance of the mean of the paired differences: variances minus twice the covariance. */
function differenceVariance(a: Placements, b: Placements, side: 'ofWon' | 'ofLost'): number {
  const gaps = a[side].map((share, i) => (b[side][i] ?? 0) - share);
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  return gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1) / gaps.length;
}

function bandOf({ bands, bandNames }: ModelScores, lead: number): number {
  const band = bands[lead] ?? -1;
  return band === -2 || bandNames[band] !== undefined ? band : -1;
}

/** How far down a band stands: 0 the highest, 1 the lowest, more for none and for disqualified; so models with more bands compare. */
function depth({ bandNames }: ModelScores, band: number): number {
  if (band < 0) return 1 - band;
  return bandNames.length > 1 ? band / (bandNames.length - 1) : 0;
}

function tableOf(moves: readonly Mover[]): TwoModels['table'] {
  const counts = new Map<string, { from: number; to: number; leads: number }>();
  for (const { from, to } of moves) {
    const cell = counts.get(`${from} ${to}`) ?? { from, to, leads: 0 };
    cell.leads++;
    counts.set(`${from} ${to}`, cell);
  }
  const place = (band: number): number => (band < 0 ? 1e9 - band : band);
  return [...counts.values()].sort((a, b) => place(a.from) - place(b.from) || place(a.to) - place(b.to));
}
