/** The rules by group: what each says, its weight, how many leads meet it; everything that is done often, done here. Long for that reason. */
import { isEmpty, meaning, type Rule } from '../../engine';
import { Icon } from '../parts/icon';
import { IssueNotice } from '../parts/issue';
import { MenuButton, type MenuItem } from '../parts/menu';
import { columnsOf, countingWords, plainCondition, ruleName, StepWords } from '../parts/rule-words';
import { pointsOf, WeightLimit, WeightNumber, WeightSlider } from '../parts/weight';
import { addPart, moveRule, removePart, setRule, setStep } from '../state/change';
import { base, draft, type Key, undo } from '../state/draft';
import { issues, issuesAt } from '../state/issues';
import { startRule, startRuleFromCell } from '../state/new-rule';
import { factsOf, inPercent, leadsMeeting } from '../state/rule-facts';
import { type Section, sectionsOf } from '../state/rule-sections';
import { canEdit, goOver, tell } from '../state/session';
import { say, signed, term } from '../words';
import { limitWords } from './groups';

export function Rules() {
  const { model, keys } = draft.value;
  const sections = sectionsOf(model.rules, model.groups);
  return (
    <>
      {issues.value
        .filter(({ place }) => place === 'rules' || place.startsWith('row[') || place.startsWith('cell['))
        .slice(0, 2)
        .map((issue) => (
          <IssueNotice key={issue.place} issue={issue} />
        ))}
      {model.rules.length === 0 && (
        <div class="empty">
          <h2>{say('noRulesTitle')}</h2>
          <p>{say('noRules')}</p>
        </div>
      )}
      {sections.map((section) => (
        <section key={section.key}>
          <GroupHeading section={section} />
          <ul>
            {section.rules.map((at) => (
              <RuleRow key={keys.rules[at]} at={at} id={keys.rules[at] ?? -1} rule={model.rules[at] as Rule} />
            ))}
          </ul>
        </section>
      ))}
      {canEdit.value && (
        <>
          <button type="button" class="add" onClick={startRule}>
            <Icon name="add" />
            {say('addRule')}
          </button>
          <button type="button" class="add from-cell" onClick={() => void startRuleFromCell()}>
            <Icon name="target" />
            {say('ruleFromCell')}
          </button>
          <button type="button" class="add" onClick={() => goOver({ kind: 'groups' })}>
            <Icon name="group" />
            {say('groupsAndAxes')}
          </button>
        </>
      )}
    </>
  );
}

function GroupHeading({ section }: { readonly section: Section }) {
  const group = draft.value.model.groups[section.group];
  const name = section.name === '' ? say('withoutGroup') : section.name;
  const axis = group && meaning('axes', group.axis);
  const limits = group && !(isEmpty(group.atMost) && isEmpty(group.atLeast)) ? limitWords(group) : '';
  const aside = [axis ? term('axes', axis) : '', limits].filter((part) => part !== '').join(' · ');
  return (
    <h2 class="heading">
      <span>{name}</span>
      {group && canEdit.value ? (
        <button
          type="button"
          class="aside group-limits"
          aria-label={say('editGroup', { group: name, limits: aside })}
          onClick={() => goOver({ kind: 'group', at: section.group })}
        >
          {aside === '' ? say('noLimit') : aside}
        </button>
      ) : (
        <span class="aside">{aside}</span>
      )}
    </h2>
  );
}

interface RowProps {
  readonly at: number;
  readonly id: Key;
  readonly rule: Rule;
}

/** Reads nothing that changes with every edit: the rows of the other rules are not drawn again while a slider moves. */
function RuleRow({ at, id, rule }: RowProps) {
  const here = issuesAt(`rules[${at}]`);
  const isOff = rule.on === false;
  const isFaulty = here.some(({ severity }) => severity === 'error');
  const was = base.value?.read.model.rules[id];
  const isChanged = was === undefined || JSON.stringify(was) !== JSON.stringify(rule);
  const ladder = rule.steps.length > 1;
  const name = String(rule.rule ?? '').trim();
  const shared = ladder ? (columnsOf(rule)[0]?.[0] ?? '') : '';
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || !canEdit.value || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveRule(at, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      class={`rule ${isOff ? 'off' : ''} ${isFaulty ? 'faulty' : ''} ${isChanged ? 'changed' : ''}`}
      onKeyDown={onKeyDown}
    >
      <div class="rule-top">
        <button
          type="button"
          class="rule-words"
          title={ruleName(rule)}
          onClick={() => goOver({ kind: 'rule', at: id })}
        >
          {ladder || name !== '' ? (
            <>
              <strong>{name === '' ? ruleName(rule) : name}</strong>
              {ladder && name !== '' && <em> {shared}</em>}
              {!ladder && (
                <em>
                  {' '}
                  <StepWords rule={rule} step={0} />
                </em>
              )}
            </>
          ) : (
            <StepWords rule={rule} step={0} />
          )}
          {!ladder && countingWords(rule, 0) !== '' && <em>{say('comma') + countingWords(rule, 0)}</em>}
        </button>
        {!ladder && <StepWeight at={at} step={0} rule={rule} was={was} />}
        {canEdit.value && <MenuButton label={say('ruleMenu', { rule: ruleName(rule) })} items={menuOf(at, id, rule)} />}
      </div>
      {ladder ? (
        <ol class="rungs">
          {rule.steps.map((_, step) => (
            <li class="rung" key={step}>
              <div class="rule-top">
                <span class="rule-words">
                  <StepWords rule={rule} step={step} under={shared} />
                  {countingWords(rule, step) !== '' && <em>{say('comma') + countingWords(rule, step)}</em>}
                </span>
                <StepWeight at={at} step={step} rule={rule} was={was} />
              </div>
              <StepMeta at={at} step={step} rule={rule} />
            </li>
          ))}
        </ol>
      ) : (
        <StepMeta at={at} step={0} rule={rule} />
      )}
      {here
        .filter(({ code }) => code !== 'ruleOff')
        .slice(0, 2)
        .map((issue) => (
          <IssueNotice key={issue.code + issue.place} issue={issue} />
        ))}
    </li>
  );
}

/** What a step of a ladder asks, for those who hear its weight alone. */
function stepHint({ steps }: Rule, step: number): { readonly hint?: string } {
  const [first] = steps[step]?.conditions ?? [];
  return steps.length > 1 && first ? { hint: plainCondition(first, '') } : {};
}

interface StepProps {
  readonly at: number;
  readonly step: number;
  readonly rule: Rule;
}

function StepWeight({ at, step, rule, was }: StepProps & { readonly was: Rule | undefined }) {
  const points = pointsOf(rule.steps[step]?.weight);
  if (points === undefined) return <WeightLimit weight={rule.steps[step]?.weight} />;
  const before = pointsOf(was?.steps[step]?.weight);
  return (
    <>
      {before !== undefined && before !== points && <span class="was number">{signed(before)}</span>}
      <WeightNumber
        weight={points}
        label={say('weightOf', { rule: ruleName(rule) })}
        {...stepHint(rule, step)}
        disabled={!canEdit.value}
        onChange={(weight, sliding) => setStep(at, step, { weight }, sliding ? `weight ${at}.${step}` : undefined)}
      />
    </>
  );
}

function StepMeta({ at, step, rule }: StepProps) {
  const points = pointsOf(rule.steps[step]?.weight);
  const facts = factsOf(at, step);
  const share = facts && inPercent(facts);
  return (
    <div class="rule-meta">
      {points === undefined ? (
        <span style="flex:1" />
      ) : (
        <WeightSlider
          weight={points}
          label={say('weightOf', { rule: ruleName(rule) })}
          {...stepHint(rule, step)}
          disabled={!canEdit.value}
          onChange={(weight) => setStep(at, step, { weight }, `weight ${at}.${step}`)}
        />
      )}
      {facts ? (
        <button
          type="button"
          class="leads number"
          title={share === undefined ? '' : say('shareOfPoints', { share })}
          disabled={facts.leads === 0}
          onClick={() => goOver({ kind: 'leads', title: ruleName(rule), leads: leadsMeeting(at, step) })}
        >
          {say('leads', { n: facts.leads })}
        </button>
      ) : (
        <span class="leads">{rule.on === false ? say('switchedOff') : say('leftOut')}</span>
      )}
    </div>
  );
}

function menuOf(at: number, id: Key, rule: Rule): readonly MenuItem[] {
  const name = ruleName(rule);
  const isOff = rule.on === false;
  return [
    { label: say('edit'), icon: 'edit', run: () => goOver({ kind: 'rule', at: id }) },
    { label: say('duplicate'), icon: 'copy', run: () => void addPart('rules', rule, at) },
    { label: say('moveUp'), icon: 'up', run: () => void moveRule(at, -1) },
    { label: say('moveDown'), icon: 'down', run: () => void moveRule(at, 1) },
    { label: isOff ? say('switchOn') : say('switchOff'), icon: 'off', run: () => setRule(at, { on: isOff }) },
    {
      label: say('delete'),
      icon: 'delete',
      danger: true,
      apart: true,
      run: () => {
        removePart('rules', at);
        tell(say('ruleDeleted', { rule: name }), undo);
      },
    },
  ];
}
