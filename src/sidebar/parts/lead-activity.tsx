/** What the selected lead did, written into the activity log in two clicks: choose, then add. */
import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Row } from '../../engine';
import { CallFailure } from '../api';
import { activityNames, addActivity } from '../state/activities';
import { keyOfLead } from '../state/lead-key';
import { day } from '../state/leads';
import { openLog } from '../state/lists';
import { titleOf } from '../state/name-columns';
import { tell } from '../state/session';
import { say, sayIssue } from '../words';
import { IconButton } from './icon';

export function LeadActivity({ cells }: { readonly cells: Row }) {
  const chosen = useSignal('');
  const isBusy = useSignal(false);
  const wrong = useSignal('');
  const id = useId();
  const key = keyOfLead(cells);
  // The log tells leads apart by their key alone.
  if (key === undefined) return null;
  const add = async (): Promise<void> => {
    const activity = chosen.value;
    if (activity === '' || isBusy.value) return;
    isBusy.value = true;
    wrong.value = '';
    try {
      await addActivity({ lead: key, activity, date: day.value, count: null, note: '' });
      tell(say('activityAdded', { activity, lead: titleOf(cells).name || String(key) }));
      chosen.value = '';
    } catch (failure) {
      const issues = failure instanceof CallFailure ? failure.issues : [];
      wrong.value = issues.map(sayIssue).join(' ') || say('rowNotReadWhy');
    }
    isBusy.value = false;
  };
  return (
    <form
      class="lead-activity"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <div class="row">
        <label class="visually-hidden" for={id}>
          {say('activityOfLead')}
        </label>
        <select
          id={id}
          class="field grow"
          value={chosen.value}
          disabled={isBusy.value}
          onChange={(event) => {
            chosen.value = event.currentTarget.value;
          }}
        >
          <option value="">{say('activityToday')}</option>
          {activityNames.value.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
        <button type="submit" class="button" disabled={chosen.value === '' || isBusy.value}>
          {say('add')}
        </button>
        <IconButton icon="sheet" label={say('openLog')} onClick={() => void openLog()} />
      </div>
      {wrong.value !== '' && (
        <p class="wrong" role="alert">
          {wrong.value}
        </p>
      )}
    </form>
  );
}
