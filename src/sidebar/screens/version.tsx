/** One version of the model: laid beside another one or the present edit, and the two ways back to it. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Model } from '../../engine';
import { CallFailure } from '../api';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { linesBetween } from '../state/changes';
import { base, draft, isDirty, undo } from '../state/draft';
import { modelOfVersion, putIntoEditor, readHistory, restoreExactly, versions } from '../state/history';
import { canEdit, over, tab, tell } from '../state/session';
import { say, sayIssue } from '../words';

/** What a version is compared with: the model as it is edited, as it is saved, or another version. */
type Other = 'edit' | 'saved' | number;

export function Version({ number }: { readonly number: number }) {
  const other = useSignal<Other>(isDirty.value ? 'edit' : 'saved');
  const pair = useSignal<readonly [Model, Model] | null>(null);
  const failure = useSignal<CallFailure | null>(null);
  const asks = useSignal(false);
  const isBusy = useSignal(false);
  const model = useSignal<Model | null>(null);
  const saved = base.value?.read.model;
  const edited = draft.value.model;
  const against = other.value;

  useEffect(() => {
    let isGone = false;
    failure.value = null;
    pair.value = null;
    void readHistory();
    const otherModel = against === 'edit' ? edited : against === 'saved' ? (saved ?? edited) : modelOfVersion(against);
    Promise.all([modelOfVersion(number), otherModel]).then(
      ([own, compared]) => {
        if (isGone) return;
        model.value = own;
        pair.value = typeof against === 'number' && against < number ? [compared, own] : [own, compared];
      },
      (error: unknown) => {
        if (!isGone) failure.value = error instanceof CallFailure ? error : new CallFailure([], true);
      },
    );
    return () => {
      isGone = true;
    };
  }, [number, against, edited, saved, failure, pair, model]);

  const list = versions.value.kind === 'here' ? versions.value.list : [];
  const version = list.find((one) => one.number === number);
  const lines = pair.value && linesBetween(...pair.value);
  const isNow = version !== undefined && version.revision === base.value?.table.revision;

  const edit = (): void => {
    if (!model.value) return;
    putIntoEditor(model.value);
    over.value = [];
    tab.value = 'rules';
    tell(say('versionInEditor', { number }), undo);
  };
  const restore = async (): Promise<void> => {
    asks.value = false;
    if (!model.value || isBusy.value) return;
    isBusy.value = true;
    try {
      if (await restoreExactly(number)) over.value = [];
    } catch (error) {
      failure.value = error instanceof CallFailure ? error : new CallFailure([], true);
    } finally {
      isBusy.value = false;
    }
  };

  return (
    <div class="editor">
      {version && (
        <p class="soft">
          {version.when}
          {version.note !== '' && ` · ${version.note}`}
        </p>
      )}
      <label class="labelled">
        <span>{say('compareWith')}</span>
        <select
          class="field"
          value={String(against)}
          onChange={(event) => {
            const { value } = event.currentTarget;
            other.value = value === 'edit' || value === 'saved' ? value : Number(value);
          }}
        >
          {isDirty.value && <option value="edit">{say('compareEdit')}</option>}
          <option value="saved">{say('compareSaved')}</option>
          {list
            .filter((one) => one.number !== number)
            .map((one) => (
              <option key={one.number} value={one.number}>
                {say('versionWhen', { number: one.number, when: one.when })}
              </option>
            ))}
        </select>
      </label>
      <div aria-live="polite">
        {failure.value ? (
          <div class="notice bad">
            <Icon name="error" />
            <div>{failure.value.issues.map(sayIssue).join(' ') || say('historyFailed')}</div>
          </div>
        ) : !lines ? (
          <p class="comparing">
            <Icon name="wait" class="spin" />
            {say('comparing')}
          </p>
        ) : lines.length === 0 ? (
          <p class="comparing">
            <Icon name="done" class="good" />
            {say('noDifference')}
          </p>
        ) : (
          <>
            <h2 class="lines-title">
              {typeof against === 'number' && against < number
                ? say('changesBetween', { from: against, to: number })
                : say('changesSince', { number })}
            </h2>
            <ul class="lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
      {canEdit.value && (
        <div class="ways">
          <button type="button" class="button" disabled={!model.value || isBusy.value} onClick={edit}>
            {say('putIntoEditor')}
          </button>
          <p class="hint">{say('putIntoEditorHint')}</p>
          {!isNow && (
            <>
              <button
                type="button"
                class="button"
                disabled={!model.value || isBusy.value}
                onClick={() => {
                  asks.value = true;
                }}
              >
                {say(isBusy.value ? 'restoring' : 'restoreExactly')}
              </button>
              <p class="hint">{say('restoreHint')}</p>
            </>
          )}
        </div>
      )}
      {asks.value && (
        <Dialog
          title={say('restoreTitle', { number })}
          onClose={() => {
            asks.value = false;
          }}
          actions={[
            {
              label: say('cancel'),
              run: () => {
                asks.value = false;
              },
            },
            { label: say('restoreYes'), primary: true, run: () => void restore() },
          ]}
        >
          <p>{say('restoreAsk')}</p>
          {isDirty.value && <p>{say('restoreDropsEdit')}</p>}
        </Dialog>
      )}
    </div>
  );
}
