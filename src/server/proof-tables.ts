/** The tables of the Proof tab: plain rows of values, of which charts are drawn. */
import type { Cell } from '../engine';
import type { Backtest, BandResult, Drift, IdealCustomer, Rate, Stability, Trait } from '../learn';
import type { SayProof } from '../locales';

/** What is known of a model's scores: against the ends of its leads, and lately against before where days of arrival are known. */
export interface Found {
  readonly proof: Backtest;
  readonly drift: Drift | undefined;
  readonly ideal: IdealCustomer;
  /** Columns that rules read though they give the outcome away. */
  readonly leaks: readonly string[];
}

export type ProofPart = 'bands' | 'gain' | 'calibration' | 'months' | 'ideal' | 'drift' | 'moved';

/** The tables in their order. */
export const PROOF_PARTS: readonly ProofPart[] = ['bands', 'gain', 'calibration', 'months', 'ideal', 'drift', 'moved'];

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
export function proofTables(
  { proof, drift, ideal }: Found,
  say: SayProof,
  disqualified: string,
): readonly ProofTable[] {
  return [
    byBand(proof, say, disqualified),
    gain(proof, say),
    calibration(proof, say),
    months(proof, say),
    idealTraits(ideal, say),
    thenAndNow(drift, say),
    moved(drift, say),
  ];
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
    header: [say('month'), say('winRate'), say('auc'), say('won'), say('lost')],
    rows: all
      .slice(-MONTHS)
      .map(({ month, rate, auc, won, lost }) => [month, rounded(rate.rate), rounded(auc?.auc), won, lost]),
    formats: ['', SHARE, SHARE, '', ''],
  };
}

/** The columns in turn, each with what tells most first, as far as there is room. */
function idealTraits({ columns }: IdealCustomer, say: SayProof): ProofTable {
  return {
    part: 'ideal',
    header: [say('trait'), say('ofWon'), say('ofLost'), say('winRate'), say('low'), say('high'), say('lift')],
    rows: columns
      .flatMap(({ column, traits }) => traits.map((trait) => ({ column, trait })))
      .slice(0, PROOF_ROWS)
      .map(({ column, trait }) => [
        traitText(column, trait, say),
        rounded(trait.ofWon),
        rounded(trait.ofLost),
        ...interval(trait.rate),
        rounded(trait.lift),
      ]),
    formats: ['', SHARE, SHARE, SHARE, SHARE, SHARE, TIMES],
  };
}

function traitText(column: string, { value, from, below }: Trait, say: SayProof): string {
  if (from !== undefined && below !== undefined) return say('span', { column, from, below });
  if (from !== undefined) return say('spanFrom', { column, from });
  if (below !== undefined) return say('spanBelow', { column, below });
  // Numbers and days of every size alike: what tells is that they are there.
  return value === undefined ? say('filled', { column }) : say('value', { column, value });
}

function thenAndNow(drift: Drift | undefined, say: SayProof): ProofTable {
  const bands = drift?.kind === 'drift' ? drift.bands.slice(0, PROOF_ROWS - 1) : [];
  const lines = drift && bands.length > 0 ? [...bands, { name: say('all'), ...drift.base }] : [];
  return {
    part: 'drift',
    header: [say('band'), say('before'), say('now'), say('endedBefore'), say('endedNow'), say('change')],
    rows: lines.map(({ name, before, now, changed }) => [
      name,
      interval(before)[0] ?? '',
      interval(now)[0] ?? '',
      before.of,
      now.of,
      changed ? say('changed') : '',
    ]),
    formats: ['', SHARE, SHARE, '', '', ''],
  };
}

/** The scores, then the columns that the model reads, the least steady first. */
function moved(drift: Drift | undefined, say: SayProof): ProofTable {
  const words = { steady: say('isSteady'), watch: say('isMoved'), moved: say('isMovedMuch') };
  const line = (name: string, { psi, reading }: Stability): Cell[] => [name, rounded(psi), words[reading]];
  const columns = (drift?.columns ?? []).slice(0, PROOF_ROWS - 1);
  return {
    part: 'moved',
    header: [say('column'), say('psi'), say('reading')],
    rows: [
      ...(drift?.scores ? [line(say('score'), drift.scores)] : []),
      ...columns.map((column) => line(column.name, column)),
    ],
    formats: ['', '0.00', ''],
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
