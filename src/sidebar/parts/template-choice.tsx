/** Which template: three short questions, the one that fits best first, the others below it. */
import { useSignal } from '@preact/signals';
import type { ChooserQuestion } from '../../rpc';
import { answer, answers, busy, choose, type Offered, offered, proposal } from '../state/first-run';
import { number, say } from '../words';
import { Icon } from './icon';

/** As many as are shown before the others are asked for. */
const FIRST = 3;

export function TemplateChoice({ questions }: { readonly questions: readonly ChooserQuestion[] }) {
  const showsAll = useSignal(false);
  const all = offered.value;
  const chosen = proposal.value?.template;
  const shown = showsAll.value ? all : all.filter(({ id }, at) => at < FIRST || id === chosen);
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
          <Template key={one.id} one={one} isChosen={one.id === chosen} />
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
            <span>{say('templateLacks', { rules: missing.join(say('comma')) })}</span>
          </small>
        )}
      </span>
    </label>
  );
}
