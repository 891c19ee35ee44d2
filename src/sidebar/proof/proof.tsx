/** What the scores were worth: the leads that were won and lost, against the scores that they have under the edited model. */
import { useEffect } from 'preact/hooks';
import type { Backtest } from '../../learn';
import { Entry } from '../parts/entry';
import { proofLine } from '../state/part';
import { goOver } from '../state/session';
import { say } from '../words';
import { Chances } from './chances';
import { Gain } from './gain';
import { Headline, hundred } from './headline';
import { Months } from './months';
import { TooFew, WithOutcomes } from './parts/outcomes';
import { judgedBefore } from './state/judged';
import { isMaking, showProofTab } from './state/proof-tab';
import { WinRates } from './win-rates';

export function Proof() {
  return (
    <div class="proof">
      <WithOutcomes>{(now) => <Shown now={now} />}</WithOutcomes>
      <Closer />
    </div>
  );
}

function Shown({ now }: { readonly now: Backtest }) {
  const was = judgedBefore.value;
  const line = now.enough && now.auc ? say('proofLine', { share: hundred(now.auc.auc) }) : '';
  useEffect(() => {
    proofLine.value = line;
  }, [line]);
  return (
    <>
      <TooFew now={now} />
      {now.enough && <Headline now={now} was={was} />}
      <WinRates now={now} was={was} />
      {now.enough && (
        <>
          <Gain now={now} was={was} />
          <Chances now={now} />
          <Months now={now} />
        </>
      )}
    </>
  );
}

/** The ways from here to the other screens of proof. */
function Closer() {
  return (
    <>
      <h2 class="heading">{say('proofMore')}</h2>
      <ul class="entries more-list">
        <Entry
          icon="target"
          name={say('thresholdsTitle')}
          state={say('thresholdsHint')}
          onClick={() => goOver({ kind: 'thresholds' })}
        />
        <Entry
          icon="formula"
          name={say('learnTitle')}
          state={say('learnHint')}
          onClick={() => goOver({ kind: 'learn' })}
        />
        <Entry
          icon="person"
          name={say('idealTitle')}
          state={say('idealHint')}
          onClick={() => goOver({ kind: 'ideal' })}
        />
        <Entry
          icon="history"
          name={say('driftTitle')}
          state={say('driftHint')}
          onClick={() => goOver({ kind: 'drift' })}
        />
        <Entry
          icon="chat"
          name={say('opinionsTitle')}
          state={say('opinionsHint')}
          onClick={() => goOver({ kind: 'opinions' })}
        />
        <Entry
          icon="copy"
          name={say('twoModelsTitle')}
          state={say('twoModelsHint')}
          onClick={() => goOver({ kind: 'twoModels' })}
        />
        <Entry
          icon={isMaking.value ? 'wait' : 'sheet'}
          tone={isMaking.value ? 'spin' : ''}
          name={say('proofTab')}
          state={isMaking.value ? say('makingProofTab') : say('proofTabHint')}
          onClick={() => void showProofTab()}
        />
      </ul>
    </>
  );
}
