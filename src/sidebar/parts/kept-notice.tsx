/** Offers an edit that was not applied when the sidebar was closed. */
import { drop, keptEdit, takeUp } from '../state/kept-edit';
import { say } from '../words';
import { Icon } from './icon';

export function KeptNotice() {
  const kept = keptEdit.value;
  if (!kept) return null;
  return (
    <div class="notice calm kept" role="status">
      <Icon name="clock" />
      <div>
        {say('keptEdit', { time: kept.time })}
        <div class="kept-ways">
          <button type="button" class="link" onClick={() => takeUp(kept)}>
            {say('keptTakeUp')}
          </button>
          <button type="button" class="link" onClick={() => drop(kept)}>
            {say('keptDrop')}
          </button>
        </div>
      </div>
    </div>
  );
}
