/** The questions beside the selected lead, with what is known; answers go into the row together. */
import { signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import {
  type Asked,
  answer,
  answers,
  answerTo,
  asked,
  forgetAnswers,
  isWriting,
  newColumns,
  unwritten,
  writeAnswers,
} from '../state/call-sheet';
import { place } from '../state/leads';
import { say, sayIssue } from '../words';
import { Icon } from './icon';

/** Stays as it is from lead to lead. */
const isOpen = signal(false);

export function CallSheet() {
  const questions = asked.value;
  if (questions.length === 0) return null;
  const known = questions.filter((one) => one.known !== '').length;
  return (
    <section class="call-sheet">
      <h3>
        <button
          type="button"
          class="fold"
          aria-expanded={isOpen.value}
          onClick={() => {
            isOpen.value = !isOpen.value;
          }}
        >
          <Icon name="chat" />
          <span>{say('callSheet')}</span>
          <em class="number">{say('knownOf', { known, all: questions.length })}</em>
          <Icon name={isOpen.value ? 'up' : 'down'} />
        </button>
      </h3>
      {isOpen.value && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void writeAnswers();
          }}
        >
          {place.value?.spilled && <p class="hint question">{say('answersToNotes')}</p>}
          {questions.map((one) => (
            <Field key={one.key} asked={one} />
          ))}
          <Foot />
        </form>
      )}
    </section>
  );
}

function Field({ asked: one }: { readonly asked: Asked }) {
  const id = useId();
  const value = answerTo(one);
  const isTyped = value !== one.known;
  const offered =
    one.choices.some((choice) => choice === value) || value === '' ? one.choices : [value, ...one.choices];
  return (
    <p class={`question ${isTyped ? 'typed' : ''}`}>
      <label for={id}>
        {one.question}
        {one.needed && one.known === '' && <span class="needed"> {say('needed')}</span>}
      </label>
      {one.choices.length > 0 ? (
        <select
          id={id}
          class="field"
          value={value}
          disabled={isWriting.value}
          onChange={(event) => answer(one, event.currentTarget.value)}
        >
          <option value="">{say('notKnown')}</option>
          {offered.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          class="field"
          value={value}
          maxLength={500}
          placeholder={say('notKnown')}
          disabled={isWriting.value}
          onInput={(event) => answer(one, event.currentTarget.value)}
        />
      )}
      <small>
        {[one.note, one.isNew ? say('columnToAdd', { column: one.column }) : '', one.isNoted ? say('onlyInNotes') : '']
          .filter(Boolean)
          .join(' · ')}
      </small>
    </p>
  );
}

function Foot() {
  const n = answers.value.size;
  const columns = newColumns.value;
  const failure = unwritten.value;
  return (
    <>
      {failure && (
        <div class="notice bad" role="alert">
          <Icon name="error" />
          <div>{failure.issues.map(sayIssue).join(' ') || say('answersLost')}</div>
        </div>
      )}
      {n > 0 && columns.length > 0 && (
        <p class="hint">{say('answersAdd', { columns: columns.join(say('comma')), n: columns.length })}</p>
      )}
      {n > 0 && (
        <p class="write">
          <button type="button" class="button" disabled={isWriting.value} onClick={forgetAnswers}>
            {say('discard')}
          </button>
          <button type="submit" class="button primary" disabled={isWriting.value}>
            {isWriting.value ? say('writing') : say('writeAnswers', { n })}
          </button>
        </p>
      )}
    </>
  );
}
