/** Who gets which leads: the first row that holds for a lead names its owner. */
import { BlockRow } from '../parts/block-row';
import { Icon } from '../parts/icon';
import { leadsOfBlocks } from '../state/block-leads';
import { addBlock, blocksOf, emptyRow } from '../state/blocks';
import { canEdit, goOver } from '../state/session';
import { say } from '../words';

export function Owners() {
  const blocks = blocksOf('owners');
  const leads = leadsOfBlocks('owners');
  return (
    <div class="group-list">
      {blocks.length === 0 ? (
        <div class="empty">
          <h2>{say('noOwnersTitle')}</h2>
          <p>{say('noOwners')}</p>
        </div>
      ) : (
        <p class="hint">{say('ownersHint')}</p>
      )}
      <ul>
        {blocks.map((block) => (
          <BlockRow key={block.key} block={block} leads={leads.get(block.at)} />
        ))}
      </ul>
      {canEdit.value && (
        <button
          type="button"
          class="add"
          onClick={() => goOver({ kind: 'owner', at: addBlock('owners', [emptyRow('owners')]), isNew: true })}
        >
          <Icon name="add" />
          {say('addOwner')}
        </button>
      )}
    </div>
  );
}
