/** Whether columns tell anything at all: held against the same leads with their outcomes dealt anew; `!` where places run over a list itself. */
import type { Auc } from './auc';
import { featuresOf, type Ground, optionsFor } from './fit-points';
import { SEED } from './folds';
import { select } from './select';
import { Z95 } from './wilson';

/** Scores that tell won from lost hardly better than a coin are of no use to anybody, however sure that little is. */
const USEFUL = 0.55;
/** So many standard errors above a coin there is nothing to ask any more. */
const SURE = 6;
const DEALS = 99;
const CHOICES = 3;

/**
 * Tells whether there is a signal. Where the AUC of unseen leads leaves it open, outcomes are dealt anew 99 times: if the
 * first few choices once gain as much as in truth, the truth is no better than chance.
 * https://en.wikipedia.org/wiki/Permutation_test · cost: 100 times three choices, only where it is in doubt
 */
export function isSignal(auc: Auc, ground: Ground, leads: Int32Array, won: Uint8Array): boolean {
  if (!(auc.low > 0.5 && auc.auc >= USEFUL)) return false;
  const logit = (share: number): number => Math.log(share / (1 - share));
  if (auc.high >= 1 || logit(auc.auc) > (SURE * (logit(auc.high) - logit(auc.low))) / (2 * Z95)) return true;
  const features = featuresOf(ground, leads);
  const options = { ...optionsFor(ground, leads.length), most: Math.min(CHOICES, ground.most), price: 0 };
  const gainOf = (ended: Uint8Array): number =>
    select(features, ended, options).choices.reduce((sum, { gain }) => sum + gain, 0);
  const truth = gainOf(won);
  const dealt = won.slice();
  let state = SEED;
  for (let deal = 0; deal < DEALS; deal++) {
    for (let i = dealt.length - 1; i > 0; i--) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      const j = Math.floor((state / 2 ** 32) * (i + 1));
      const held = dealt[i]!;
      dealt[i] = dealt[j]!;
      dealt[j] = held;
    }
    if (gainOf(dealt) >= truth) return false;
  }
  return true;
}
