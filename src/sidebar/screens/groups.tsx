/** All groups and axes with the most and least points they may give; groups are added and deleted here. */
import { type Group, isEmpty, meaning, type Term, word } from '../../engine';
import { Icon, IconButton } from '../parts/icon';
import { addPart, groupKey, removePart } from '../state/change';
import { draft, undo } from '../state/draft';
import { languageOfModel } from '../state/fitting';
import { canEdit, goOver, tell } from '../state/session';
import { say, term } from '../words';

const AXES: readonly Term<'axes'>[] = ['fit', 'engagement'];

export function Groups() {
  const { groups, rules } = draft.value.model;
  const named = groups.map((group, at) => ({ group, at })).filter(({ group }) => !isEmpty(group.group));
  return (
    <div class="group-list">
      <p class="hint">{say('groupsHint')}</p>
      <ul>
        {named.map(({ group, at }) => {
          const name = String(group.group).trim();
          const count = rules.filter((rule) => groupKey(rule.group) === groupKey(group.group)).length;
          return (
            <li key={draft.value.keys.groups[at]}>
              <button type="button" class="group-row" onClick={() => goOver({ kind: 'group', at })}>
                <span>{name}</span>
                <small>
                  {axisWord(group)} {say('rulesInside', { n: count })}
                </small>
                <span class="soft">{limitWords(group)}</span>
              </button>
              {canEdit.value && count === 0 && (
                <IconButton
                  icon="delete"
                  label={say('deleteGroup', { group: name })}
                  onClick={() => {
                    removePart('groups', at);
                    tell(say('groupDeleted', { group: name }), undo);
                  }}
                />
              )}
            </li>
          );
        })}
      </ul>
      {canEdit.value && (
        <button
          type="button"
          class="add"
          onClick={() => goOver({ kind: 'group', at: addPart('groups', newGroup(named.length)) })}
        >
          <Icon name="add" />
          {say('addGroup')}
        </button>
      )}
      <h2 class="heading">{say('axes')}</h2>
      <ul>
        {AXES.map((axis) => (
          <AxisRow key={axis} axis={axis} />
        ))}
      </ul>
    </div>
  );
}

/** The limits of a whole axis stand in a row of Groups without a name; it is made when it is first wanted. */
function AxisRow({ axis }: { readonly axis: Term<'axes'> }) {
  const { groups } = draft.value.model;
  const at = groups.findIndex((group) => isEmpty(group.group) && meaning('axes', group.axis) === axis);
  const group = groups[at];
  return (
    <li>
      <button
        type="button"
        class="group-row"
        disabled={!canEdit.value && !group}
        onClick={() => {
          const fresh = { group: '', axis: word('axes', axis, languageOfModel()), atMost: '', atLeast: '' };
          goOver({ kind: 'group', at: group ? at : addPart('groups', fresh) });
        }}
      >
        <span>{term('axes', axis)}</span>
        <small>{say(axis === 'fit' ? 'axisFit' : 'axisEngagement')}</small>
        <span class="soft">{group ? limitWords(group) : say('noLimit')}</span>
      </button>
    </li>
  );
}

/** The limits of a group or axis in words. */
export function limitWords({ atMost, atLeast }: Group): string {
  const most = isEmpty(atMost) ? '' : say('upTo', { most: minus(atMost) });
  const least = isEmpty(atLeast) ? '' : say('notBelow', { least: minus(atLeast) });
  const both = [most, least].filter((part) => part !== '').join(say('comma'));
  return both === '' ? say('noLimit') : both;
}

function minus(limit: unknown): string {
  return String(limit).replace('-', '−');
}

function axisWord({ axis }: Group): string {
  const known = meaning('axes', axis);
  return known ? `${term('axes', known)} ·` : '';
}

function newGroup(count: number): Group {
  return { group: say('groupNumber', { n: count + 1 }), axis: '', atMost: '', atLeast: '' };
}
