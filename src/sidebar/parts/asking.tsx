/** What applying has to ask or to confess: formulas in the way, examples that would break, a call that failed. */
import { apply, applying, calmDown } from '../state/apply';
import { say, sayIssue } from '../words';
import { Dialog } from './dialog';

export function Asking() {
  const now = applying.value;
  if (now.kind === 'asks') {
    const agreed = now.asks === 'formulas' ? { overFormulas: true } : { overExamples: true };
    const go = (): void => {
      const wish = { ...now.with, ...agreed };
      calmDown();
      void apply(wish);
    };
    return (
      <Dialog
        title={say(now.asks === 'formulas' ? 'overFormulasTitle' : 'overExamplesTitle')}
        onClose={calmDown}
        actions={[
          { label: say(now.asks === 'formulas' ? 'overFormulasYes' : 'overExamplesYes'), run: go },
          { label: say('cancel'), primary: true, run: calmDown },
        ]}
      >
        <p>{say(now.asks === 'formulas' ? 'overFormulas' : 'overExamples')}</p>
        <ul>
          {now.lines.slice(0, 12).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Dialog>
    );
  }
  if (now.kind === 'failed')
    return (
      <Dialog
        title={say('notApplied')}
        onClose={calmDown}
        actions={[
          { label: say('close'), run: calmDown },
          {
            label: say('tryAgain'),
            primary: true,
            run: () => {
              const wish = now.with;
              calmDown();
              void apply(wish);
            },
          },
        ]}
      >
        {now.issues.slice(0, 8).map((issue) => (
          <p key={issue.code + issue.place}>{sayIssue(issue)}</p>
        ))}
        <p class="soft">{say('editKept')}</p>
      </Dialog>
    );
  return null;
}
