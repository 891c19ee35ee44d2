/** What the scores were worth: the leads that were won and lost, against the scores that they have. */
import { say } from '../words';
import { judged } from './state/judged';

export function Proof() {
  const now = judged.value;
  if (!now) return null;
  const { firstN, auc } = now;
  return (
    <div class="proof">
      {firstN && (
        <p class="proof-said">
          {say('proofFirst', { called: firstN.called, won: firstN.won, random: firstN.atRandom })}
        </p>
      )}
      {auc && <p class="proof-said">{say('proofPairs', pairs(auc))}</p>}
    </div>
  );
}

function pairs({ auc, low, high }: { readonly auc: number; readonly low: number; readonly high: number }) {
  return { share: Math.round(100 * auc), low: Math.round(100 * low), high: Math.round(100 * high) };
}
