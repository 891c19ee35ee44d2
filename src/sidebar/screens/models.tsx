/** All models of the spreadsheet and the tabs that each of them scores, with ways to go there. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { KnownModel } from '../../rpc';
import { CallFailure, call } from '../api';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { base, isDirty } from '../state/draft';
import { place } from '../state/leads';
import { open } from '../state/session';
import { say, sayIssue } from '../words';

export function Models() {
  const models = useSignal<readonly KnownModel[] | null>(null);
  const failure = useSignal<CallFailure | null>(null);
  const wanted = useSignal<string | null>(null);
  const read = async (): Promise<void> => {
    failure.value = null;
    try {
      models.value = await call('listModels');
    } catch (error) {
      failure.value = error instanceof CallFailure ? error : new CallFailure([], true);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => void read(), []);
  const go = (tab: string): void => {
    if (isDirty.value) wanted.value = tab;
    else void open(tab);
  };
  return (
    <div aria-busy={!models.value && !failure.value}>
      {failure.value && (
        <div class="empty" role="alert">
          <p>{failure.value.issues.map(sayIssue).join(' ')}</p>
          <button type="button" class="button" onClick={() => void read()}>
            {say('tryAgain')}
          </button>
        </div>
      )}
      {!models.value && !failure.value && (
        <p class="comparing" role="status">
          <Icon name="wait" class="spin" />
          {say('modelsLoading')}
        </p>
      )}
      {models.value?.map((model) => (
        <ModelEntry key={model.name} model={model} onOpen={go} />
      ))}
      {models.value && <p class="fine">{say('modelsHint')}</p>}
      {wanted.value !== null && (
        <Dialog
          title={say('openTab', { tab: wanted.value })}
          onClose={() => {
            wanted.value = null;
          }}
          actions={[
            {
              label: say('cancel'),
              run: () => {
                wanted.value = null;
              },
            },
            { label: say('open'), primary: true, run: () => void open(wanted.value) },
          ]}
        >
          <p>{say('openDropsEdit', { tab: place.value?.tab ?? '' })}</p>
        </Dialog>
      )}
    </div>
  );
}

interface ModelEntryProps {
  readonly model: KnownModel;
  readonly onOpen: (tab: string) => void;
}

function ModelEntry({ model, onOpen }: ModelEntryProps) {
  const isHere = model.name === base.value?.table.name;
  return (
    <section>
      <h2 class="heading model-heading">
        <span title={model.name}>{model.tab}</span>
        {isHere && <span class="tag good">{say('modelHere')}</span>}
      </h2>
      {model.scored.length === 0 && <p class="fine">{say('scoresNothing')}</p>}
      <ul class="entries">
        {model.scored.map((tab) =>
          isHere && tab === place.value?.tab ? (
            <li class="entry here" key={tab} aria-current="true">
              <Icon name="done" class="good" />
              <span class="entry-words">
                <strong>{tab}</strong>
                <span>{say('tabHere')}</span>
              </span>
            </li>
          ) : (
            <li key={tab}>
              <button type="button" class="entry" aria-label={say('openTab', { tab })} onClick={() => onOpen(tab)}>
                <Icon name="sheet" />
                <span class="entry-words">
                  <strong>{tab}</strong>
                </span>
                <Icon name="next" />
              </button>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
