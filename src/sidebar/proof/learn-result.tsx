/** What came of learning: whether today's rules should stay, in words first; then the learned rules beside today's. */
import type { LearnBefore, LearnedAnswer } from '../../rpc';
import { Icon } from '../parts/icon';
import { number, say } from '../words';
import { Figures, hundred } from './headline';
import { LearnedRules } from './learned-rules';
import { decideAnew, insisted } from './state/learning';
import { TakeOver } from './take-over';

type Judged = Exclude<LearnedAnswer, { readonly verdict: 'tooFew' | 'noOutcome' }>;

export function LearnResult({ answer, known }: { readonly answer: LearnedAnswer; readonly known: LearnBefore }) {
  switch (answer.verdict) {
    case 'noOutcome':
    case 'tooFew':
      return (
        <>
          <div class="notice" role="status">
            <Icon name="info" />
            <div>{say('learnTooFew', known)}</div>
          </div>
          <Again />
        </>
      );
    case 'noSignal':
      return (
        <>
          <div class="headline" role="status">
            <p>{say('verdictNoSignal')}</p>
            <p class="pairs">{say('verdictNoSignalWhy')}</p>
            {known.leaks.length > 0 && <p class="pairs">{say('verdictNoSignalLeaks')}</p>}
          </div>
          <Pairs answer={answer} />
          <Again />
        </>
      );
    case 'better':
    case 'keep':
      return (
        <>
          <div class="headline" role="status">
            <p>{say(answer.verdict === 'better' ? 'verdictBetter' : 'verdictKeep')}</p>
            {answer.verdict === 'keep' && <p class="pairs">{say('verdictKeepWhy')}</p>}
          </div>
          <Pairs answer={answer} />
          {insisted.value && (
            <div class="notice">
              <Icon name="warn" />
              <div>{say('learnInsisted')}</div>
            </div>
          )}
          <Again />
          <LearnedRules answer={answer} />
          <TakeOver answer={answer} />
        </>
      );
  }
}

/** How well both put won leads above lost ones, on the same leads. */
function Pairs({ answer: { learned, today, won, lost } }: { readonly answer: Judged }) {
  const [low, high] = [hundred(learned.low), hundred(learned.high)];
  const ended = { won: number(won), lost: number(lost) };
  return (
    <div class="learn-pairs">
      <p>
        <Figures
          text={
            today
              ? say('learnPairs', { learned: hundred(learned.auc), today: hundred(today.auc) })
              : say('learnPairsAlone', { learned: hundred(learned.auc) })
          }
        />
      </p>
      <p class="soft">
        {today
          ? say('learnRanges', { low, high, lowToday: hundred(today.low), highToday: hundred(today.high), ...ended })
          : say('learnRangesAlone', { low, high, ...ended })}
      </p>
    </div>
  );
}

function Again() {
  return (
    <p class="read">
      <button type="button" class="link" onClick={decideAnew}>
        {say('learnAgain')}
      </button>
    </p>
  );
}
