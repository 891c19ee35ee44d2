/** One row of owners: who gets the leads, and which leads those are. */
import { BlockConditions } from '../parts/block-conditions';
import { BlockEnds } from '../parts/block-ends';
import { useBlock } from '../parts/use-block';
import { Values } from '../parts/values';
import { isOn, labelOf, setRow } from '../state/blocks';
import type { Key } from '../state/draft';
import { positionOf } from '../state/fitting';
import { canEdit } from '../state/session';
import { given } from '../state/settings';
import { joinValues, splitValues } from '../state/values';
import { say } from '../words';

export function OwnerEditor({ at: key }: { readonly at: Key }) {
  const block = useBlock('owners', key);
  if (!block) return null;
  const disabled = !canEdit.value;
  const names = splitValues(labelOf(block));
  return (
    <div class="editor">
      <div class="row">
        <span class="grow soft">{say('ownerOn')}</span>
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isOn(block)}
          aria-label={say('ownerOn')}
          disabled={disabled}
          onClick={() => setRow(block, 0, { on: !isOn(block) })}
        />
      </div>
      <div class="labelled">
        <span>{say('ownerNames')}</span>
        <Values
          position={positionOf(given('ownerColumn'))}
          condition=""
          values={names}
          label={say('ownerAdd')}
          placeholder={say('ownerAdd')}
          disabled={disabled}
          onChange={(values) => setRow(block, 0, { owner: String(joinValues(values)) })}
        />
        <p class="hint">{say(names.length > 1 ? 'ownersShare' : 'ownerNamesHint')}</p>
      </div>
      <BlockConditions block={block} disabled={disabled} />
      <BlockEnds block={block} disabled={disabled} />
    </div>
  );
}
