/** Whether scoring is worth it yet: three questions answered from the sheet, a checklist, and what to do about it. */
import { useEffect } from 'preact/hooks';
import type { Said } from '../../rpc';
import { Answered } from '../parts/answered';
import { Icon, type IconName } from '../parts/icon';
import { readiness, readReadiness } from '../state/lists';
import { say } from '../words';

const MARKS: { readonly [answer in Said['answer']]: readonly [IconName, string] } = {
  yes: ['done', 'good'],
  partly: ['warn', 'warn'],
  no: ['close', 'bad'],
  unknown: ['info', ''],
};
const ANSWERS = { yes: 'answerYes', partly: 'answerPartly', no: 'answerNo', unknown: 'answerUnknown' } as const;

export function Readiness() {
  useEffect(() => void readReadiness(), []);
  return (
    <div class="readiness">
      <Answered answer={readiness.value} waiting={say('readinessLoading')} onRetry={() => void readReadiness()}>
        {({ questions, checklist, advice }) => (
          <>
            <div class="advice">
              {advice.map(({ code, text }) => (
                <p key={code}>{text}</p>
              ))}
            </div>
            <Findings title={say('readinessQuestions')} findings={questions} />
            <Findings title={say('readinessChecklist')} findings={checklist} />
          </>
        )}
      </Answered>
    </div>
  );
}

function Findings({ title, findings }: { readonly title: string; readonly findings: readonly Said[] }) {
  return (
    <section>
      <h2 class="heading">{title}</h2>
      <ul class="findings">
        {findings.map(({ code, answer, text }) => {
          const [icon, tone] = MARKS[answer];
          return (
            <li key={code}>
              <Icon name={icon} class={tone} />
              <span>
                <span class="visually-hidden">{say(ANSWERS[answer])} </span>
                {text}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
