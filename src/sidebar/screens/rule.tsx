/** One rule, all of it: what it asks, what it gives, how it counts and fades. Every change shows in the preview at once. */
import { useEffect } from 'preact/hooks';
import { type Rule as RuleOfModel, word } from '../../engine';
import { Icon } from '../parts/icon';
import { IssueNotice } from '../parts/issue';
import { ruleName } from '../parts/rule-words';
import { addPart, groupKey, removePart, replaceRule, setCondition, setRule } from '../state/change';
import { draft, endJoin, type Key, undo } from '../state/draft';
import { languageOfModel } from '../state/fitting';
import { issuesAt } from '../state/issues';
import { emptyRule, isUntouched } from '../state/new-rule';
import { canEdit, goBack, tell } from '../state/session';
import { say } from '../words';
import { RuleStep } from './rule-step';

export function Rule({ at: key }: { readonly at: Key }) {
  const at = draft.value.keys.rules.indexOf(key);
  const rule = draft.value.model.rules[at];
  const isGone = rule === undefined;
  useEffect(() => {
    if (isGone) goBack();
  }, [isGone]);
  // A rule that was begun and left without a word is not worth keeping.
  useEffect(
    () => () => {
      const now = draft.peek();
      const left = now.keys.rules.indexOf(key);
      const untouched = now.model.rules[left];
      if (key < 0 && untouched && isUntouched(untouched)) removePart('rules', left);
    },
    [key],
  );
  if (rule === undefined) return null;
  const disabled = !canEdit.value;
  return (
    <div class="editor">
      <div class="row">
        <input
          class="field grow"
          aria-label={say('ruleName')}
          placeholder={ruleName({ ...rule, rule: '' })}
          value={String(rule.rule ?? '')}
          disabled={disabled}
          maxLength={200}
          onInput={(event) => setRule(at, { rule: event.currentTarget.value }, `name ${key}`)}
          onBlur={endJoin}
        />
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={rule.on !== false}
          aria-label={say('ruleOn')}
          disabled={disabled}
          onClick={() => setRule(at, { on: rule.on === false })}
        />
      </div>
      <GroupOf at={at} rule={rule} disabled={disabled} />
      {issuesAt(`rules[${at}]`)
        .filter(({ code }) => code !== 'ruleOff')
        .map((issue) => (
          <IssueNotice key={issue.code + issue.place} issue={issue} />
        ))}
      {rule.steps.map((_, step) => (
        <RuleStep key={step} at={at} step={step} rule={rule} ruleKey={key} disabled={disabled} />
      ))}
      {!disabled && (
        <button type="button" class="add" onClick={() => addStep(at, rule)}>
          <Icon name="add" />
          {say('addStep')}
        </button>
      )}
      <label class="check">
        <input
          type="checkbox"
          checked={rule.ask === true}
          disabled={disabled}
          onChange={(event) => setRule(at, { ask: event.currentTarget.checked })}
        />
        <span>
          {say('ruleAsk')}
          <small>{say('ruleAskHint')}</small>
        </span>
      </label>
      <label class="labelled">
        <span>{say('ruleNote')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={1000}
          disabled={disabled}
          value={String(rule.steps[0]?.conditions[0]?.note ?? '')}
          onInput={(event) => setCondition(at, 0, 0, { note: event.currentTarget.value }, `note ${key}`)}
          onBlur={endJoin}
        />
      </label>
      {!disabled && <Ends at={at} rule={rule} />}
    </div>
  );
}

function GroupOf({
  at,
  rule,
  disabled,
}: {
  readonly at: number;
  readonly rule: RuleOfModel;
  readonly disabled: boolean;
}) {
  const { groups } = draft.value.model;
  const names = groups.map(({ group }) => String(group ?? '').trim()).filter((name) => name !== '');
  const own = String(rule.group ?? '').trim();
  const listed = names.find((name) => groupKey(name) === groupKey(own));
  return (
    <label class="labelled beside">
      <span>{say('ruleGroup')}</span>
      <select
        class="field"
        disabled={disabled}
        value={listed ?? own}
        onChange={(event) => setRule(at, { group: event.currentTarget.value })}
      >
        <option value="">{say('withoutGroup')}</option>
        {own !== '' && listed === undefined && <option value={own}>{own}</option>}
        {names.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Ends({ at, rule }: { readonly at: number; readonly rule: RuleOfModel }) {
  return (
    <div class="ends">
      <button
        type="button"
        class="button"
        onClick={() => {
          addPart('rules', rule, at);
          goBack();
          tell(say('ruleDuplicated'), undo);
        }}
      >
        {say('duplicate')}
      </button>
      <button
        type="button"
        class="button danger"
        onClick={() => {
          goBack();
          removePart('rules', at);
          tell(say('ruleDeleted', { rule: ruleName(rule) }), undo);
        }}
      >
        {say('delete')}
      </button>
    </div>
  );
}

function addStep(at: number, rule: RuleOfModel): void {
  const [fresh] = emptyRule('').steps;
  const last = rule.steps[rule.steps.length - 1]?.conditions[0];
  const [first] = fresh?.conditions ?? [];
  if (!fresh || !first) return;
  const joined = { ...first, join: word('joins', 'else', languageOfModel()), condition: last?.condition ?? '' };
  replaceRule(at, { ...rule, steps: [...rule.steps, { ...fresh, conditions: [joined], weight: 5 }] });
}
