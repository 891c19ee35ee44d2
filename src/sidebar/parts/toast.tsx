/** A sentence in passing at the foot of the sidebar, with a way to take back what it tells of. */
import { toast } from '../state/session';
import { say } from '../words';

export function Toast() {
  const shown = toast.value;
  return (
    <div role="status" aria-live="polite">
      {shown && (
        <div class="toast">
          <span>{shown.text}</span>
          {shown.undo && (
            <button
              type="button"
              onClick={() => {
                shown.undo?.();
                toast.value = null;
              }}
            >
              {say('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
