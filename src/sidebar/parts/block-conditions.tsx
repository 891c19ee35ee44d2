/** What a segment or an owner asks for: what is wrong with it, its conditions in a card, with `and` and `or`, or everybody else. */
import { type Condition, isEmpty } from '../../engine';
import { addCondition, asRule, type Block, conditionOf, isForRest, removeCondition, setRow } from '../state/blocks';
import { isTold } from '../state/issues';
import { reasonWords, say } from '../words';
import { issuesOf } from './block-row';
import { ConditionEditor } from './condition';
import { Icon } from './icon';
import { IssueNotice } from './issue';
import { columnsOf } from './rule-words';

export function BlockConditions({ block, disabled }: { readonly block: Block; readonly disabled: boolean }) {
  const columns = columnsOf(asRule(block))[0] ?? [];
  const change = (row: number, patch: Partial<Condition>, joins?: string): void => {
    const { rule: _, within, count, ...asked } = patch;
    const counting = block.kind === 'owners' ? {} : { ...given('within', within), ...given('count', count) };
    setRow(block, row, { ...asked, ...counting }, joins && `${joins} ${block.kind} ${block.key} ${row}`);
  };
  return (
    <>
      {issuesOf(block)
        .filter((issue) => isTold(issue, block.key))
        .map((issue) => (
          <IssueNotice key={issue.code + issue.place} issue={issue} />
        ))}
      <section class="card" aria-label={say('blockIf')}>
        <header>
          <h2>{say('blockIf')}</h2>
        </header>
        {block.rows.map((row, at) => (
          <ConditionEditor
            key={at}
            own={conditionOf(row)}
            column={columns[at] ?? ''}
            isFirst={at === 0}
            disabled={disabled}
            beyond={block.kind === 'owners' ? 'facts' : 'both'}
            {...(block.rows.length === 1 ? { forRest: say('everybodyElse') } : {})}
            onChange={(patch, joins) => change(at, patch, joins)}
            onRemove={() => removeCondition(block, at)}
          />
        ))}
        {!disabled && !(isForRest(block) && isEmpty(block.rows[0]?.column ?? '')) && (
          <p class="joins">
            {(['and', 'or'] as const).map((join) => (
              <button key={join} type="button" class="link" onClick={() => addCondition(block, join)}>
                <Icon name="add" />
                {reasonWords[join]}
              </button>
            ))}
          </p>
        )}
      </section>
    </>
  );
}

function given<K extends string, T>(key: K, value: T | undefined): { readonly [key in K]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [key in K]?: T };
}
