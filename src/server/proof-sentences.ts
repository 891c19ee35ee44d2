/** What the Proof tab says in words: what scores were worth, or what is needed before anybody can tell. */
import { type Auc, type Backtest, type Drift, type DriftReason, isEnough, LEAST_OUTCOMES } from '../learn';
import type { SayProof } from '../locales';
import type { Found } from './proof-tables';

/** The sentences of the tab at most. */
export const PROOF_SENTENCES = 7;
/** The reasons for a review that are said; the tables show all. */
const REASONS = 3;

/** Where outcomes stand, and what the settings about them are called. */
export interface OutcomePlace {
  /** What the setting names; '' where it names nothing. */
  readonly column: string;
  /** Whether a list has that column. */
  readonly isThere: boolean;
  /** The model's tab. */
  readonly tab: string;
  readonly setting: string;
  readonly wonSetting: string;
  readonly lostSetting: string;
}

/** Why nothing can be told yet and what to do about it; undefined where there are outcomes enough. */
export function whyNoProof(found: Pick<Backtest, 'won' | 'lost'>, place: OutcomePlace, say: SayProof) {
  const { won, lost } = found;
  if (place.column === '') return say('noOutcomeColumn', place);
  if (!place.isThere) return say('columnMissing', place);
  if (won === 0 && lost === 0) return say('noneEnded', place);
  if (lost === 0) return say('onlyWon', { ...place, won });
  if (won === 0) return say('onlyLost', { ...place, lost });
  return isEnough(won, lost) ? undefined : say('tooFew', { ...place, won, lost, least: LEAST_OUTCOMES });
}

/** What scores were worth, the most telling first. */
export function proofSentences({ proof, drift, leaks }: Found, say: SayProof): readonly string[] {
  const { won, lost, open, base, auc, firstN, later } = proof;
  const after = later?.proof;
  const before = later && isEnough(later.before.won, later.before.lost) ? later.before.auc : undefined;
  const since = later &&
    after?.enough &&
    after.auc && { ended: after.won + after.lost, day: later.from, ...inHundred(after.auc) };
  return [
    ...(firstN ? [say('first', { ...firstN })] : []),
    ...(auc ? [say('pairs', inHundred(auc))] : []),
    say('ended', { won, ended: won + lost, rate: Math.round(base.rate * 100), open }),
    ...(since
      ? [before ? say('laterAndBefore', { ...since, before: inHundred(before).pairs }) : say('later', since)]
      : []),
    ...(drift?.kind === 'drift' && drift.from !== undefined ? [review(drift, drift.from, say)] : []),
    leaks.length > 0 ? say('leaks', { columns: leaks }) : say('caution'),
  ];
}

function review({ reasons }: Drift, from: string, say: SayProof): string {
  if (reasons.length === 0) return say('steady', { from });
  return say('reviewDue', { from, reasons: reasons.slice(0, REASONS).map((reason) => because(reason, say)) });
}

function because(reason: DriftReason, say: SayProof): string {
  const percent = (share: number): number => Math.round(share * 100);
  switch (reason.code) {
    case 'scoresMoved':
      return say('scoresMoved');
    case 'columnMoved':
      return say('columnMoved', reason);
    case 'bandChanged':
      return say('bandChanged', { name: reason.name, before: percent(reason.before), now: percent(reason.now) });
    default:
      return say(reason.code, { before: percent(reason.before), now: percent(reason.now) });
  }
}

function inHundred({ auc, low, high }: Auc): { readonly pairs: number; readonly low: number; readonly high: number } {
  const [pairs = 0, from = 0, to = 0] = [auc, low, high].map((share) => Math.round(share * 100));
  return { pairs, low: from, high: to };
}
