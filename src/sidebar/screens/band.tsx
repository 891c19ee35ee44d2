/** The editor of one band: name, threshold, colour, and what is to be done with its leads. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { type Band as BandRow, type Cell, isDisqualifiedBand, isEmpty } from '../../engine';
import { ColorField } from '../parts/color-field';
import { Icon } from '../parts/icon';
import { IssueNotice } from '../parts/issue';
import { renameBand, typedNumber } from '../state/band-list';
import { removePart, setBand } from '../state/change';
import { draft, type Key, undo } from '../state/draft';
import { issuesAt } from '../state/issues';
import { canEdit, goBack, tell } from '../state/session';
import { say } from '../words';

export function BandEditor({ at: key }: { readonly at: Key }) {
  const at = draft.value.keys.bands.indexOf(key);
  const band = draft.value.model.bands[at];
  if (!band) return <p class="empty">{say('bandGone')}</p>;
  const name = written(band.band);
  const set = (patch: Partial<BandRow>): void => setBand(at, patch);
  const remove = (): void => {
    removePart('bands', at);
    goBack();
    tell(say('bandDeleted', { band: name }), undo);
  };
  return (
    <fieldset class="form" disabled={!canEdit.value}>
      {issuesAt(`bands[${at}]`).map((issue) => (
        <IssueNotice key={issue.code + issue.place} issue={issue} />
      ))}
      <TextField
        label={say('bandName')}
        value={name}
        refuse={(typed) => (typed === '' ? say('nameNeeded') : undefined)}
        onChange={(typed) => renameBand(at, typed)}
      />
      {isDisqualifiedBand(band) ? (
        <p class="field-row">
          <span class="label">{say('fromHead')}</span>
          <span class="soft">{say('fromDisqualified')}</span>
        </p>
      ) : (
        <TextField
          label={say('fromScore')}
          hint={say('fromHint')}
          value={written(band.from)}
          numeric
          refuse={(typed) => (typed !== '' && typedNumber(typed) === undefined ? say('numberNeeded') : undefined)}
          onChange={(typed) => set({ from: numberOr(typed) })}
        />
      )}
      {isEmpty(band.axis) && (
        <ColorField name={name} color={written(band.color)} onChange={(color) => set({ color })} />
      )}
      <TextField label={say('nextStep')} value={written(band.nextStep)} onChange={(nextStep) => set({ nextStep })} />
      <TextField label={say('owner')} value={written(band.owner)} onChange={(owner) => set({ owner })} />
      <TextField
        label={say('respondWithin')}
        value={written(band.respondWithin)}
        numeric
        refuse={(typed) => (typed !== '' && !((typedNumber(typed) ?? -1) >= 0) ? say('hoursNeeded') : undefined)}
        onChange={(typed) => set({ respondWithin: numberOr(typed) })}
      />
      {canEdit.value && (
        <button type="button" class="add remove" onClick={remove}>
          <Icon name="delete" />
          {say('deleteBand')}
        </button>
      )}
    </fieldset>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly numeric?: boolean;
  /** Why a text cannot stand there; the model keeps what it had. */
  readonly refuse?: (typed: string) => string | undefined;
  readonly onChange: (typed: string) => void;
}

function TextField({ label, value, hint, numeric = false, refuse, onChange }: TextFieldProps) {
  const id = useId();
  return (
    <Field id={id} label={label} hint={hint}>
      <input
        id={id}
        key={value}
        class={`field ${numeric ? 'short number' : ''}`}
        value={value}
        inputMode={numeric ? 'decimal' : 'text'}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          const why = refuse?.(currentTarget.value.trim());
          currentTarget.setAttribute('aria-invalid', String(why !== undefined));
          const note = document.getElementById(`${id}-hint`);
          if (note) note.textContent = why ?? hint ?? '';
        }}
        onChange={({ currentTarget }) => {
          const typed = currentTarget.value.trim();
          if (refuse?.(typed) === undefined && typed !== value) onChange(typed);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </Field>
  );
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly children: ComponentChildren;
}

function Field({ id, label, hint, children }: FieldProps) {
  return (
    <p class="field-row">
      <label class="label" for={id}>
        {label}
      </label>
      {children}
      <span class="hint" id={`${id}-hint`} aria-live="polite">
        {hint ?? ''}
      </span>
    </p>
  );
}

function written(cell: Cell): string {
  return String(cell ?? '').trim();
}

function numberOr(typed: string): Cell {
  return typed === '' ? '' : (typedNumber(typed) ?? typed);
}
