/** Everything that should be put right, what counts most first, each with its place, its mend and a way there. */
import type { Issue } from '../../engine';
import { Icon } from '../parts/icon';
import { issuePlace } from '../parts/issue-place';
import { undo } from '../state/draft';
import { extending } from '../state/extend';
import { issues } from '../state/issues';
import { mendOf } from '../state/mends';
import { canEdit, tell } from '../state/session';
import { say, sayIssue } from '../words';

export function Issues() {
  const all = issues.value;
  const errors = all.filter(({ severity }) => severity === 'error');
  const off = all.filter(({ code }) => code === 'ruleOff');
  const warnings = all.filter((issue) => !errors.includes(issue) && !off.includes(issue));
  return (
    <div tabIndex={-1}>
      {all.length === 0 && (
        <div class="empty">
          <Icon name="done" class="big good" />
          <h2>{say('noIssuesTitle')}</h2>
          <p>{say('noIssues')}</p>
        </div>
      )}
      <IssueList title={say('issuesErrors')} list={errors} />
      <IssueList title={say('issuesWarnings')} list={warnings} />
      <IssueList title={say('issuesOff')} list={off} />
    </div>
  );
}

function IssueList({ title, list }: { readonly title: string; readonly list: readonly Issue[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2 class="heading">
        <span>{title}</span>
        <span class="aside number">{list.length}</span>
      </h2>
      <ul class="entries">
        {list.map((issue) => (
          <IssueEntry key={issue.code + issue.place} issue={issue} />
        ))}
      </ul>
    </section>
  );
}

function IssueEntry({ issue }: { readonly issue: Issue }) {
  const { words, open } = issuePlace(issue.place);
  const mend = canEdit.value ? mendOf(issue) : undefined;
  const tone = issue.severity === 'error' ? 'bad' : issue.code === 'ruleOff' ? '' : 'warn';
  return (
    <li class="entry issue">
      <Icon name={issue.severity === 'error' ? 'error' : issue.code === 'ruleOff' ? 'off' : 'warn'} class={tone} />
      <div>
        {open ? (
          <button type="button" class="entry-name" onClick={open}>
            <span>{words}</span>
            <Icon name="next" />
          </button>
        ) : (
          <span class="entry-name">{words}</span>
        )}
        {issue.code !== 'ruleOff' && <p>{sayIssue(issue)}</p>}
        {mend && (
          <button
            type="button"
            class="link mend"
            disabled={extending.value}
            onClick={({ currentTarget }) => {
              // The entry goes away: the focus stays on the screen.
              currentTarget.closest<HTMLElement>('.screen')?.focus();
              mend.run();
              // Longer formulas are no step of the edit: they tell by themselves.
              if (!mend.isCall) tell(say('mended', { place: words }), undo);
            }}
          >
            {mend.label}
          </button>
        )}
      </div>
    </li>
  );
}
