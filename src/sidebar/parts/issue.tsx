/** An issue where it belongs: what is wrong, what to do, and one click that does it where there is one. */
import type { Issue } from '../../engine';
import { mendOf } from '../state/mends';
import { canEdit } from '../state/session';
import { sayIssue } from '../words';
import { Icon } from './icon';

export function IssueNotice({ issue }: { readonly issue: Issue }) {
  const isError = issue.severity === 'error';
  const mend = canEdit.value ? mendOf(issue) : undefined;
  return (
    <div class={`notice ${isError ? 'bad' : ''}`}>
      <Icon name={isError ? 'error' : 'warn'} />
      <div>
        {sayIssue(issue)}{' '}
        {mend && (
          <button type="button" class="link" onClick={mend.run}>
            {mend.label}
          </button>
        )}
      </div>
    </div>
  );
}
