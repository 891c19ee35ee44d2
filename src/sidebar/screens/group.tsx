/** A group of rules: its name, its axis, and the most and least points that its rules may give together. */
import { useEffect } from 'preact/hooks';
import { type Group as GroupOfModel, isEmpty, meaning, type Term, word } from '../../engine';
import { IssueNotice } from '../parts/issue';
import { groupKey, removePart, setGroup, setRule } from '../state/change';
import { draft, endJoin, typedCell } from '../state/draft';
import { languageOfModel } from '../state/fitting';
import { issuesAt } from '../state/issues';
import { canEdit } from '../state/session';
import { say, term } from '../words';

export function Group({ at }: { readonly at: number }) {
  const group = draft.value.model.groups[at];
  const key = draft.value.keys.groups[at] ?? 0;
  // A row for an axis that got no limit says nothing.
  useEffect(
    () => () => {
      const now = draft.peek();
      const left = now.keys.groups.indexOf(key);
      const row = now.model.groups[left];
      if (key < 0 && row && isEmpty(row.group) && isEmpty(row.atMost) && isEmpty(row.atLeast))
        removePart('groups', left);
    },
    [key],
  );
  if (!group) return null;
  const disabled = !canEdit.value;
  const axis = meaning('axes', group.axis);
  // A row without a name holds the whole axis.
  const isAxis = isEmpty(group.group) && axis !== undefined;
  return (
    <div class="editor">
      {isAxis ? (
        <p>{say('axisTitle', { axis: term('axes', axis) })}</p>
      ) : (
        <>
          <label class="labelled">
            <span>{say('groupName')}</span>
            <input
              class="field"
              value={String(group.group ?? '')}
              disabled={disabled}
              maxLength={100}
              onChange={(event) => rename(at, group, event.currentTarget.value)}
            />
          </label>
          <label class="labelled">
            <span>{say('groupAxis')}</span>
            <select
              class="field"
              disabled={disabled}
              value={axis ?? ''}
              onChange={(event) => {
                const chosen = event.currentTarget.value;
                setGroup(at, { axis: chosen === '' ? '' : word('axes', chosen as Term<'axes'>, languageOfModel()) });
              }}
            >
              <option value="">{say('withoutAxis')}</option>
              {(['fit', 'engagement'] as const).map((one) => (
                <option key={one} value={one}>
                  {term('axes', one)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <div class="two">
        {(['atMost', 'atLeast'] as const).map((limit) => (
          <label class="labelled" key={limit}>
            <span>{term('groupColumns', limit)}</span>
            <input
              class="field number"
              inputMode="decimal"
              placeholder={say('noLimit')}
              value={String(group[limit] ?? '')}
              disabled={disabled}
              onInput={(event) => {
                const text = event.currentTarget.value;
                setGroup(at, { [limit]: typedCell(text) }, `${limit} ${at}`);
              }}
              onBlur={endJoin}
            />
          </label>
        ))}
      </div>
      <p class="hint">{say(isAxis ? 'axisHint' : 'groupHint')}</p>
      {issuesAt(`groups[${at}]`).map((issue) => (
        <IssueNotice key={issue.code} issue={issue} />
      ))}
    </div>
  );
}

/** A group's rules follow its name. */
function rename(at: number, group: GroupOfModel, name: string): void {
  const wanted = name.trim();
  const key = groupKey(group.group);
  if (wanted === '' || key === '') return;
  setGroup(at, { group: wanted }, `group ${at}`);
  draft.value.model.rules.forEach((rule, index) => {
    if (groupKey(rule.group) === key) setRule(index, { group: wanted }, `group ${at}`);
  });
  endJoin();
}
