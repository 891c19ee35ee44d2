/** The block that an editor shows, for as long as it stands in the model. */
import { useEffect } from 'preact/hooks';
import { isEmpty } from '../../engine';
import { type Block, type BlockKind, blockOf, isForRest, labelOf, removeBlock } from '../state/blocks';
import type { Key } from '../state/draft';
import { goBack } from '../state/session';

/** Gives the block of a key; goes back when it is gone, and drops one that was begun and left without a word. */
export function useBlock(kind: BlockKind, key: Key): Block | undefined {
  const block = blockOf(kind, key);
  const isGone = block === undefined;
  useEffect(() => {
    if (isGone) goBack();
  }, [isGone]);
  useEffect(
    () => () => {
      const left = blockOf(kind, key);
      if (key < 0 && left && isForRest(left) && isEmpty(labelOf(left))) removeBlock(left);
    },
    [kind, key],
  );
  return block;
}
