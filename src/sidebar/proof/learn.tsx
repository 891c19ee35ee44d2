/** Learning points from how leads ended: what to decide before, the run, and what came of it. */
import { useEffect, useState } from 'preact/hooks';
import type { LearnBefore } from '../../rpc';
import { Answered } from '../parts/answered';
import { number, say } from '../words';
import { LearnResult } from './learn-result';
import { LearnSetup } from './learn-setup';
import { Choose, NoneEnded } from './parts/outcomes';
import { outcomePosition } from './state/judged';
import { before, ground, insisted, learned, look, since, start } from './state/learning';

export function Learn() {
  const about = ground.value;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list or model is another question
  useEffect(() => void look(), [about]);
  return (
    <div class="proof learn">
      <Answered answer={before.value} waiting={say('learnLooking')} onRetry={() => void look()}>
        {(known) => <Known known={known} />}
      </Answered>
    </div>
  );
}

function Known({ known }: { readonly known: LearnBefore }) {
  const answer = learned.value;
  const at = outcomePosition.value;
  if (known.state === 'noOutcome') return typeof at === 'number' ? <NoneEnded /> : <Choose isGone={at === 'gone'} />;
  if (!answer) return <LearnSetup known={known} />;
  if (answer.kind === 'waiting') return <Running leads={known.won + known.lost} />;
  return (
    <Answered answer={answer} waiting="" onRetry={() => void start(insisted.value)}>
      {(value) => <LearnResult answer={value} known={known} />}
    </Answered>
  );
}

/** Nobody knows how long it takes: a bar without an end, and the seconds. */
function Running({ leads }: { readonly leads: number }) {
  const [, draw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => draw((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.floor((performance.now() - since.value) / 1000);
  return (
    <div class="running">
      <p role="status">{say('learnRunning', { n: leads })}</p>
      <div class="endless" role="progressbar" aria-label={say('learnTitle')} />
      <p class="soft">
        <span class="number" aria-hidden="true">
          {say('learnSeconds', { n: number(seconds) })}
        </span>
        {say('learnGoOn')}
      </p>
    </div>
  );
}
