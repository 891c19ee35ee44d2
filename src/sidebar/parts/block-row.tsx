/** A segment or an owner as a line of its list: what it gives, what it asks for, and how many leads it takes. */
import {
  addBlock,
  asRule,
  type Block,
  blocksOf,
  isForRest,
  isOn,
  moveBlock,
  removeBlock,
  setRow,
} from '../state/blocks';
import { base, undo } from '../state/draft';
import { issues } from '../state/issues';
import { canEdit, goOver, tell } from '../state/session';
import { say } from '../words';
import { nameOfBlock } from './block-name';
import { IssueNotice } from './issue';
import { MenuButton, type MenuItem } from './menu';
import { StepWords } from './rule-words';

interface BlockRowProps {
  readonly block: Block;
  /** The leads that it takes; undefined where that is not known. */
  readonly leads: readonly number[] | undefined;
}

export function BlockRow({ block, leads }: BlockRowProps) {
  const name = nameOfBlock(block);
  const here = issuesOf(block);
  const isFaulty = here.some(({ severity }) => severity === 'error');
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!event.altKey || !canEdit.value || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveBlock(block, event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      class={`rule block ${isOn(block) ? '' : 'off'} ${isFaulty ? 'faulty' : ''} ${isChanged(block) ? 'changed' : ''}`}
      onKeyDown={onKeyDown}
    >
      <div class="rule-top">
        <button type="button" class="rule-words" title={name} onClick={() => edit(block)}>
          <span>
            <strong>{name}</strong>
          </span>
          <span class="asks-for">
            {isForRest(block) ? say('everybodyElse') : <StepWords rule={asRule(block)} step={0} />}
          </span>
        </button>
        <Leads name={name} block={block} leads={leads} />
        {canEdit.value && <MenuButton label={say('ruleMenu', { rule: name })} items={menuOf(block, name)} />}
      </div>
      {here.slice(0, 2).map((issue) => (
        <IssueNotice key={issue.code + issue.place} issue={issue} />
      ))}
    </li>
  );
}

function Leads({ name, block, leads }: BlockRowProps & { readonly name: string }) {
  if (!isOn(block)) return <span class="leads-of">{say('switchedOff')}</span>;
  if (!leads) return null;
  return (
    <button
      type="button"
      class="leads-of number"
      disabled={leads.length === 0}
      onClick={() => goOver({ kind: 'leads', title: name, leads })}
    >
      {say('leads', { n: leads.length })}
    </button>
  );
}

/** The issues of all rows of a block. */
export function issuesOf({ kind, at, rows }: Block) {
  return issues.value.filter(({ place }) => {
    const [, section, index] = /^(\w+)\[(\d+)\]/.exec(place) ?? [];
    return section === kind && Number(index) >= at && Number(index) < at + rows.length;
  });
}

function isChanged({ kind, key, rows }: Block): boolean {
  const saved = base.value?.read.model[kind];
  return JSON.stringify(saved?.slice(key, key + rows.length)) !== JSON.stringify(rows) || key < 0;
}

function edit({ kind, key }: Block): void {
  goOver(kind === 'owners' ? { kind: 'owner', at: key } : { kind: 'segment', at: key });
}

function menuOf(block: Block, name: string): readonly MenuItem[] {
  const on = isOn(block);
  const blocks = blocksOf(block.kind);
  return [
    { label: say('edit'), icon: 'edit', run: () => edit(block) },
    { label: say('duplicate'), icon: 'copy', run: () => void addBlock(block.kind, block.rows, block) },
    { label: say('moveUp'), icon: 'up', disabled: blocks[0]?.key === block.key, run: () => moveBlock(block, -1) },
    {
      label: say('moveDown'),
      icon: 'down',
      disabled: blocks[blocks.length - 1]?.key === block.key,
      run: () => moveBlock(block, 1),
    },
    { label: say(on ? 'switchOff' : 'switchOn'), icon: 'off', run: () => setRow(block, 0, { on: !on }) },
    {
      label: say('delete'),
      icon: 'delete',
      danger: true,
      apart: true,
      run: () => {
        removeBlock(block);
        tell(say('ruleDeleted', { rule: name }), undo);
      },
    },
  ];
}
