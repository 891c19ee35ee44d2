/** The segments by dimension: labels instead of points; of one dimension the first that holds gives its label. */
import { BlockRow } from '../parts/block-row';
import { Icon } from '../parts/icon';
import { leadsOfBlocks } from '../state/block-leads';
import { addBlock, type Block, dimensionOf, dimensions, emptyRow } from '../state/blocks';
import { canEdit, goOver } from '../state/session';
import { say } from '../words';

export function Segments() {
  const found = dimensions();
  const leads = leadsOfBlocks('segments');
  return (
    <div class="group-list">
      {found.length === 0 ? (
        <div class="empty">
          <h2>{say('noSegmentsTitle')}</h2>
          <p>{say('noSegments')}</p>
        </div>
      ) : (
        <p class="hint">{say('segmentsHint')}</p>
      )}
      {found.map(({ name, blocks }) => (
        <section key={name}>
          <h2 class="heading">
            <span>{name === '' ? say('noDimension') : name}</span>
            {canEdit.value && (
              <button
                type="button"
                class="link aside"
                aria-label={say('addSegmentTo', { dimension: name })}
                onClick={() => add(name, blocks)}
              >
                {say('add')}
              </button>
            )}
          </h2>
          <ul>
            {blocks.map((block) => (
              <BlockRow key={block.key} block={block} leads={leads.get(block.at)} />
            ))}
          </ul>
        </section>
      ))}
      {canEdit.value && (
        <button type="button" class="add" onClick={() => add('', [])}>
          <Icon name="add" />
          {say(found.length === 0 ? 'addSegment' : 'addDimension')}
        </button>
      )}
    </div>
  );
}

/** A new segment of a dimension goes before what holds for everybody else. */
function add(dimension: string, blocks: readonly Block[]): void {
  const row = { ...emptyRow('segments'), dimension: blocks[0] ? dimensionOf(blocks[0]) : dimension };
  goOver({ kind: 'segment', at: addBlock('segments', [row], blocks[blocks.length - 1]), isNew: true });
}
