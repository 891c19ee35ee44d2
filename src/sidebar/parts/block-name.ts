/** What a segment or an owner is called where one line must do. */
import { type Block, labelOf } from '../state/blocks';
import { say } from '../words';

/** Its label; several owners as a list; something to call it by while it has none. */
export function nameOfBlock(block: Block): string {
  const label = labelOf(block);
  if (label === '') return say(block.kind === 'owners' ? 'noOwnerName' : 'noSegmentName');
  return label.replace(/\s*\|\s*/g, say('comma'));
}
