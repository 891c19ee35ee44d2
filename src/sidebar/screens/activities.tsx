/** The activities that the log offers, and that rules may ask for. */
import { useRef } from 'preact/hooks';
import { isEmpty, text } from '../../engine';
import { IssueNotice } from '../parts/issue';
import { movesByKey, PartMenu } from '../parts/part-menu';
import { addPart, changePart } from '../state/change';
import { base, draft } from '../state/draft';
import { issuesAt } from '../state/issues';
import { openLog } from '../state/lists';
import { canEdit } from '../state/session';
import { say } from '../words';

export function Activities() {
  const { model, keys } = draft.value;
  const activities = model.activities ?? [];
  const input = useRef<HTMLInputElement>(null);
  const add = (): void => {
    const name = input.current?.value.trim() ?? '';
    if (!input.current || name === '') return;
    input.current.value = '';
    input.current.focus();
    if (activities.every(({ activity }) => text(activity ?? '') !== text(name)))
      addPart('activities', { activity: name, note: '' });
  };
  return (
    <div class="group-list">
      {activities.length === 0 ? (
        <div class="empty">
          <h2>{say('noActivitiesTitle')}</h2>
          <p>{say('noActivities')}</p>
        </div>
      ) : (
        <p class="hint">{say('activitiesHint')}</p>
      )}
      <p class="said">
        <button type="button" class="link" onClick={() => void openLog()}>
          {say('openLog')}
        </button>
      </p>
      <ul>
        {activities.map((activity, at) => {
          const key = keys.activities[at] ?? -1;
          const name = String(activity.activity ?? '');
          const was = base.value?.read.model.activities?.[key];
          return (
            <li
              key={key}
              class={`rule block ${JSON.stringify(was) === JSON.stringify(activity) ? '' : 'changed'}`}
              onKeyDown={movesByKey('activities', at)}
            >
              <div class="rule-top">
                <input
                  class="inline-field"
                  key={name}
                  aria-label={say('activityName')}
                  value={name}
                  title={isEmpty(activity.note) ? name : String(activity.note)}
                  disabled={!canEdit.value}
                  maxLength={100}
                  onChange={({ currentTarget }) => {
                    const typed = currentTarget.value.trim();
                    if (typed === '') currentTarget.value = name;
                    else changePart('activities', at, (one) => ({ ...one, activity: typed }));
                  }}
                  onKeyDown={(event) => {
                    if (event.key === 'Enter') event.currentTarget.blur();
                  }}
                />
                <PartMenu kind="activities" at={at} part={activity} name={name} />
              </div>
              {issuesAt(`activities[${at}]`).map((issue) => (
                <IssueNotice key={issue.code + issue.place} issue={issue} />
              ))}
            </li>
          );
        })}
      </ul>
      {canEdit.value && (
        <form
          class="add-line"
          onSubmit={(event) => {
            event.preventDefault();
            add();
          }}
        >
          <input
            class="field"
            ref={input}
            aria-label={say('newActivity')}
            placeholder={say('newActivity')}
            maxLength={100}
          />
          <button type="submit" class="button">
            {say('add')}
          </button>
        </form>
      )}
    </div>
  );
}
