/** The versions of the model, newest first: when, why, what changed, and how many leads moved. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Version } from '../../rpc';
import { Icon } from '../parts/icon';
import { base } from '../state/draft';
import { readHistory, versions } from '../state/history';
import { goOver } from '../state/session';
import { say, sayIssue } from '../words';

/** Lines of changes that are shown before somebody asks for all. */
const FIRST_LINES = 3;

export function History() {
  const revision = base.value?.table.revision;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another revision has another history
  useEffect(() => {
    void readHistory();
  }, [revision]);
  const now = versions.value;
  return (
    <div aria-busy={now.kind === 'loading'}>
      {now.kind === 'loading' && <HistoryWaits />}
      {now.kind === 'failed' && (
        <div class="empty" role="alert">
          <h2>{say('historyFailed')}</h2>
          {now.issues.map((issue) => (
            <p key={issue.code}>{sayIssue(issue)}</p>
          ))}
          <button type="button" class="button" onClick={() => void readHistory({ again: true })}>
            {say('tryAgain')}
          </button>
        </div>
      )}
      {now.kind === 'here' && now.list.length === 0 && (
        <div class="empty">
          <Icon name="history" class="big" />
          <h2>{say('noVersionsTitle')}</h2>
          <p>{say('noVersions')}</p>
        </div>
      )}
      {now.kind === 'here' && now.list.length > 0 && (
        <ol class="versions">
          {now.list.map((version, at) => (
            <VersionEntry key={version.number} version={version} isFirst={at === now.list.length - 1} />
          ))}
        </ol>
      )}
      {now.kind === 'here' && now.list.length === 1 && <p class="fine">{say('oneVersion')}</p>}
    </div>
  );
}

/** Lines where the versions will stand. */
function HistoryWaits() {
  return (
    <div role="status">
      <span class="visually-hidden">{say('historyLoading')}</span>
      <ol class="versions ghosts" aria-hidden="true">
        {[1, 2, 3].map((at) => (
          <li class="version" key={at}>
            <i />
            <i />
          </li>
        ))}
      </ol>
    </div>
  );
}

function VersionEntry({ version, isFirst }: { readonly version: Version; readonly isFirst: boolean }) {
  const showsAll = useSignal(false);
  const { number, when, note, moved, byHand } = version;
  const lines = linesIn(version);
  const shown = showsAll.value ? lines : lines.slice(0, lines.length > FIRST_LINES + 1 ? FIRST_LINES : lines.length);
  const isNow = versions.value.kind === 'here' && version.revision === versions.value.revision;
  return (
    <li class={`version ${isNow ? 'now' : ''}`}>
      <button type="button" class="version-head" onClick={() => goOver({ kind: 'version', number })}>
        <strong>{say('versionNumber', { number })}</strong>
        {isNow && <span class="tag good">{say('versionNow')}</span>}
        {byHand && <span class="tag">{say('byHand')}</span>}
        <time>{when}</time>
        <Icon name="next" />
      </button>
      {note !== '' && <p class="note">{note}</p>}
      {shown.length > 0 && (
        <ul class="lines">
          {shown.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {shown.length < lines.length && (
        <button
          type="button"
          class="link"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          {say('more', { n: lines.length - shown.length })}
        </button>
      )}
      {moved !== null && !isFirst && (
        <p class="soft">{moved === 0 ? say('noneMoved') : say('movedThen', { n: moved })}</p>
      )}
      {byHand && lines.length === 0 && <p class="soft">{say('byHandHint')}</p>}
    </li>
  );
}

export function linesIn({ changes }: Version): readonly string[] {
  return changes.split('\n').filter((line) => line.trim() !== '');
}
