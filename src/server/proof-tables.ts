/** The tables of the Proof tab: plain rows of values, of which charts are drawn. */
import type { Cell } from '../engine';
import type { Backtest, BandResult, Rate } from '../learn';
import type { SayProof } from '../locales';

export type ProofPart = 'bands' | 'gain' | 'calibration' | 'months';

/** A table with its header; no rows below it where nothing is known. */
export interface ProofTable {
  readonly part: ProofPart;
  readonly header: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Number formats of its columns; '' is plain. */
  readonly formats: readonly string[];
}

/** Columns of the block at most. */
export const PROOF_WIDTH = 8;
/** Rows below a header at most. */
export const PROOF_ROWS = 14;
/** The months shown: the latest. */
const MONTHS = 12;
const SHARE = '0%';
const TIMES = '0.0';

/** Makes every table; `disqualified` is what the band of disqualified leads is called. */
export function proofTables(found: Backtest, say: SayProof, disqualified: string): readonly ProofTable[] {
  return [byBand(found, say, disqualified), gain(found, say), calibration(found, say), months(found, say)];
}

function byBand({ bands, base, won }: Backtest, say: SayProof, disqualified: string): ProofTable {
  const nameOf = ({ band, name }: BandResult): string =>
    band === -2 ? disqualified : band === -1 ? say('noBand') : name;
  const lines = bands.slice(0, PROOF_ROWS - 1).map((band): Cell[] => {
    const { rate, lift, shareOfWins } = band;
    return [nameOf(band), ...interval(rate), rate.of, rate.won, rounded(lift), rounded(shareOfWins)];
  });
  const wins = won > 0 ? 1 : '';
  return {
    part: 'bands',
    header: [
      say('band'),
      say('winRate'),
      say('low'),
      say('high'),
      say('endedLeads'),
      say('won'),
      say('lift'),
      say('shareOfWins'),
    ],
    rows: [...lines, [say('all'), ...interval(base), base.of, base.won, wins, wins]],
    formats: ['', SHARE, SHARE, SHARE, '', '', TIMES, SHARE],
  };
}

/** Every tenth of the leads: enough for the eye. */
function gain({ gain: points }: Backtest, say: SayProof): ProofTable {
  return {
    part: 'gain',
    header: [say('called'), say('byScore'), say('atRandom')],
    rows: points
      .filter((_, index) => index % 2 === 0)
      .map(({ called, wins }) => [rounded(called), rounded(wins), rounded(called)]),
    formats: [SHARE, SHARE, SHARE],
  };
}

function calibration({ calibration: groups }: Backtest, say: SayProof): ProofTable {
  return {
    part: 'calibration',
    header: [say('score'), say('winRate'), say('low'), say('high'), say('expected'), say('endedLeads')],
    rows: groups.map(({ from, to, leads, predicted, rate }) => [
      from === to ? `${from}` : `${from}–${to}`,
      ...interval(rate),
      rounded(predicted),
      leads,
    ]),
    formats: ['', SHARE, SHARE, SHARE, SHARE, ''],
  };
}

function months({ months: all }: Backtest, say: SayProof): ProofTable {
  return {
    part: 'months',
    header: [say('month'), say('winRate'), say('pairsWon'), say('won'), say('lost')],
    rows: all
      .slice(-MONTHS)
      .map(({ month, rate, auc, won, lost }) => [month, rounded(rate.rate), rounded(auc?.auc), won, lost]),
    formats: ['', SHARE, SHARE, '', ''],
  };
}

/** A rate and its interval; blank where no lead has ended. */
function interval({ of, rate, low, high }: Rate): readonly Cell[] {
  return of > 0 ? [rounded(rate), rounded(low), rounded(high)] : ['', '', ''];
}

/** Four places: what is shown stays the same, and so does what is written when nothing has changed. */
function rounded(value: number | undefined): Cell {
  return value === undefined ? '' : Math.round(value * 10_000) / 10_000;
}
