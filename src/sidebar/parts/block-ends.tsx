/** The note of a segment or an owner, and the two ways to end with it: a copy, or none. */
import { addBlock, type Block, removeBlock, setRow } from '../state/blocks';
import { endJoin, undo } from '../state/draft';
import { goBack, tell } from '../state/session';
import { say } from '../words';
import { nameOfBlock } from './block-name';

export function BlockEnds({ block, disabled }: { readonly block: Block; readonly disabled: boolean }) {
  return (
    <>
      <label class="labelled">
        <span>{say('ruleNote')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={1000}
          disabled={disabled}
          value={String(block.rows[0]?.note ?? '')}
          onInput={(event) => setRow(block, 0, { note: event.currentTarget.value }, `note ${block.kind} ${block.key}`)}
          onBlur={endJoin}
        />
      </label>
      {!disabled && (
        <div class="ends">
          <button
            type="button"
            class="button"
            onClick={() => {
              addBlock(block.kind, block.rows, block);
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
              removeBlock(block);
              tell(say('ruleDeleted', { rule: nameOfBlock(block) }), undo);
            }}
          >
            {say('delete')}
          </button>
        </div>
      )}
    </>
  );
}
