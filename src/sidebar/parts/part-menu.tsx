/** The menu of a part that stands alone in its list: edit, copy, move, delete. */
import type { PartKind } from '../../engine';
import { addPart, movePart, type Parts, removePart } from '../state/change';
import { draft, undo } from '../state/draft';
import { canEdit, tell } from '../state/session';
import { say } from '../words';
import { MenuButton } from './menu';

interface PartMenuProps<K extends PartKind> {
  readonly kind: K;
  readonly at: number;
  readonly part: Parts[K];
  readonly name: string;
  readonly onEdit?: () => void;
}

export function PartMenu<K extends PartKind>({ kind, at, part, name, onEdit }: PartMenuProps<K>) {
  if (!canEdit.value) return null;
  const { length } = draft.value.keys[kind];
  return (
    <MenuButton
      label={say('ruleMenu', { rule: name })}
      items={[
        ...(onEdit
          ? [
              { label: say('edit'), icon: 'edit' as const, run: onEdit },
              { label: say('duplicate'), icon: 'copy' as const, run: () => void addPart(kind, part, at) },
            ]
          : []),
        { label: say('moveUp'), icon: 'up', disabled: at === 0, run: () => movePart(kind, at, at - 1) },
        { label: say('moveDown'), icon: 'down', disabled: at === length - 1, run: () => movePart(kind, at, at + 1) },
        {
          label: say('delete'),
          icon: 'delete',
          danger: true,
          apart: true,
          run: () => {
            removePart(kind, at);
            tell(say('ruleDeleted', { rule: name }), undo);
          },
        },
      ]}
    />
  );
}

/** Alt with an arrow moves a part among its like. */
export function movesByKey(kind: PartKind, at: number) {
  return (event: KeyboardEvent): void => {
    if (!event.altKey || !canEdit.value || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    movePart(kind, at, event.key === 'ArrowUp' ? at - 1 : at + 1);
  };
}
