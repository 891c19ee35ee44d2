/** All models of the spreadsheet and the tabs that each of them scores; ways to go there, to copy one, to make a new one, and to score by another. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { KnownModel } from '../../rpc';
import { Answered } from '../parts/answered';
import { Dialog } from '../parts/dialog';
import { Icon } from '../parts/icon';
import { MenuButton, type MenuItem } from '../parts/menu';
import { base, isDirty } from '../state/draft';
import { place } from '../state/leads';
import {
  beginNew,
  copying,
  isBusy,
  makeModel,
  models,
  modelTitle,
  NEW,
  readModels,
  scoreBy,
  templates,
} from '../state/models';
import { canEdit, open } from '../state/session';
import { say } from '../words';

export function Models() {
  const wanted = useSignal<string | null>(null);
  useEffect(() => {
    copying.value = null;
    void readModels();
  }, []);
  const go = (tab: string): void => {
    if (isDirty.value) wanted.value = tab;
    else void open(tab);
  };
  return (
    <div aria-busy={models.value.kind === 'waiting' || isBusy.value}>
      <Answered answer={models.value} waiting={say('modelsLoading')} onRetry={() => void readModels()}>
        {(known) => (
          <>
            {known.map((model) => (
              <ModelEntry key={model.name} model={model} onOpen={go} />
            ))}
            {copying.value === NEW ? (
              <NewForm />
            ) : (
              <p class="said">
                <button type="button" class="button" disabled={isBusy.value} onClick={() => void beginNew()}>
                  {say('newModel')}
                </button>
              </p>
            )}
            <p class="fine">{say('modelsHint')}</p>
          </>
        )}
      </Answered>
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
        <span title={model.name}>{modelTitle(model)}</span>
        {isHere && <span class="tag good">{say('modelHere')}</span>}
        <MenuButton label={say('ruleMenu', { rule: modelTitle(model) })} items={waysOf(model, isHere)} />
      </h2>
      {copying.value === model.name && <NewForm model={model} />}
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

function waysOf(model: KnownModel, isHere: boolean): readonly MenuItem[] {
  const tab = place.value?.tab ?? '';
  const copy: MenuItem = {
    label: say('copyModel'),
    icon: 'copy',
    run: () => {
      copying.value = model.name;
    },
  };
  if (isHere || !canEdit.value) return [copy];
  return [
    copy,
    { label: say('scoreBeside', { tab }), icon: 'add', apart: true, run: () => void scoreBy(model, 'beside') },
    { label: say('scoreInstead', { tab }), icon: 'redo', run: () => void scoreBy(model, 'instead') },
  ];
}

interface NewFormProps {
  /** Copied; a template is chosen where there is none. */
  readonly model?: KnownModel;
}

function NewForm({ model }: NewFormProps) {
  const name = useRef<HTMLInputElement>(null);
  const all = model ? [] : templates.value;
  const template = useSignal(all[0]?.id ?? '');
  const chosen = all.find(({ id }) => id === template.value);
  const proposed = chosen?.name ?? (model ? say('copyOf', { model: modelTitle(model) }) : '');
  useEffect(() => name.current?.select(), []);
  return (
    <form
      class="copy-model"
      onSubmit={(event) => {
        event.preventDefault();
        void makeModel(model?.name ?? NEW, template.value, name.current?.value ?? '');
      }}
    >
      {chosen && (
        <label class="labelled">
          <span>{say('templateHeading')}</span>
          <select
            class="field"
            value={template.value}
            disabled={isBusy.value}
            onChange={(event) => {
              template.value = event.currentTarget.value;
            }}
          >
            {all.map(({ id, name: called }) => (
              <option key={id} value={id}>
                {called}
              </option>
            ))}
          </select>
          <small>
            {chosen.line}
            {chosen.missing.length > 0 && ` ${say('templateLacks', { rules: chosen.missing.join(say('comma')) })}`}
          </small>
        </label>
      )}
      <label class="labelled">
        <span>{say(model ? 'copyName' : 'modelName')}</span>
        <input
          ref={name}
          key={proposed}
          class="field"
          required
          maxLength={80}
          disabled={isBusy.value}
          defaultValue={proposed}
        />
      </label>
      <p class="write">
        <button
          type="button"
          class="button"
          disabled={isBusy.value}
          onClick={() => {
            copying.value = null;
          }}
        >
          {say('cancel')}
        </button>
        <button type="submit" class="button primary" disabled={isBusy.value}>
          {say(model ? 'makeCopy' : 'makeModel')}
        </button>
      </p>
    </form>
  );
}
