/** One segment: its dimension, its label, and what a lead must be to get it. */
import { BlockConditions } from '../parts/block-conditions';
import { BlockEnds } from '../parts/block-ends';
import { useBlock } from '../parts/use-block';
import { dimensionOf, dimensions, isOn, labelOf, setRow } from '../state/blocks';
import { endJoin, type Key } from '../state/draft';
import { canEdit } from '../state/session';
import { say } from '../words';

export function SegmentEditor({ at: key }: { readonly at: Key }) {
  const block = useBlock('segments', key);
  if (!block) return null;
  const disabled = !canEdit.value;
  return (
    <div class="editor">
      <div class="row">
        <input
          class="field grow"
          aria-label={say('segmentLabel')}
          placeholder={say('segmentLabel')}
          value={labelOf(block)}
          disabled={disabled}
          maxLength={200}
          onInput={(event) => setRow(block, 0, { segment: event.currentTarget.value }, `segment ${key}`)}
          onBlur={endJoin}
        />
        <button
          type="button"
          class="switch"
          role="switch"
          aria-checked={isOn(block)}
          aria-label={say('segmentOn')}
          disabled={disabled}
          onClick={() => setRow(block, 0, { on: !isOn(block) })}
        />
      </div>
      <label class="labelled">
        <span>{say('dimension')}</span>
        <input
          class="field"
          list="dimensions"
          placeholder={say('dimensionPlaceholder')}
          value={dimensionOf(block)}
          disabled={disabled}
          maxLength={100}
          onInput={(event) => setRow(block, 0, { dimension: event.currentTarget.value }, `dimension ${key}`)}
          onBlur={endJoin}
        />
      </label>
      <datalist id="dimensions">
        {dimensions()
          .filter(({ name }) => name !== '')
          .map(({ name }) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      <BlockConditions block={block} disabled={disabled} />
      <BlockEnds block={block} disabled={disabled} />
    </div>
  );
}
