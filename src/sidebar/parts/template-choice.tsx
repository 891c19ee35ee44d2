/** Which template: three short questions, the one that fits best first, the others below it. */
import { useSignal } from '@preact/signals';
import type { ChooserQuestion } from '../../rpc';
import { answer, answers, busy, choose, chosen, type Offered, offered } from '../state/first-run';
import { number, say } from '../words';
import { Icon } from './icon';

/** More rules without a column than this are counted, not listed. */
const MOST_LISTED = 4;

export function TemplateChoice({ questions }: { readonly questions: readonly ChooserQuestion[] }) {
  const showsAll = useSignal(false);
  const all = offered.value;
  const taken = chosen.value;
  const shown = showsAll.value ? all : all.filter(({ id, isBest }) => isBest || id === taken);
  return (
    <section aria-labelledby="templates">
      <h2 class="heading" id="templates">
        {say('templateHeading')}
      </h2>
      {questions.map(({ id, text, answers: choices }) => (
        <label class="labelled" key={id}>
          <span>{text}</span>
          <select
            class="field"
            value={answers.value[id] ?? ''}
            disabled={busy.value === 'creating'}
            onChange={(event) => void answer(id, event.currentTarget.value)}
          >
            <option value="">{say('anyAnswer')}</option>
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.text}
              </option>
            ))}
          </select>
        </label>
      ))}
      <div class="templates" role="radiogroup" aria-labelledby="templates">
        {shown.map((one) => (
          <Template key={one.id} one={one} isChosen={one.id === taken} />
        ))}
      </div>
      {shown.length < all.length && (
        <button
          type="button"
          class="link more-templates"
          onClick={() => {
            showsAll.value = true;
          }}
        >
          {say('moreTemplates', { n: all.length - shown.length })}
        </button>
      )}
    </section>
  );
}

function Template({ one, isChosen }: { readonly one: Offered; readonly isChosen: boolean }) {
  const { id, name, line, reason, isBest, highest, missing } = one;
  return (
    <label class={`template ${isChosen ? 'chosen' : ''}`}>
      <input
        type="radio"
        name="template"
        value={id}
        checked={isChosen}
        disabled={busy.value === 'creating'}
        onChange={() => void choose(id)}
      />
      <span>
        <span class="template-name">
          <strong>{name}</strong>
          {isBest && <em class="tag good">{say('bestTemplate')}</em>}
        </span>
        <small>{isBest ? reason : line}</small>
        <small class="number">
          {highest === null ? say('noPointsGiven') : say('mostPoints', { most: number(highest) })}
          {missing.length > 0 && ` · ${say('columnsMissing', { n: missing.length })}`}
        </small>
        {isChosen && missing.length > 0 && (
          <small class="lacks">
            <Icon name="info" />
            <span>{say('templateLacks', { rules: listed(missing) })}</span>
          </small>
        )}
      </span>
    </label>
  );
}

function listed(missing: readonly string[]): string {
  const more = missing.length - MOST_LISTED;
  const shown = more > 1 ? [...missing.slice(0, MOST_LISTED), say('andMore', { n: number(more) })] : missing;
  return shown.join(say('comma'));
}
