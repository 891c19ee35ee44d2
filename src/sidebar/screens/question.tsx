/** One question: its words, the column that holds the answers, which answers there are, and whether one is needed. */
import { useEffect } from 'preact/hooks';
import type { Question } from '../../engine';
import { IssueNotice } from '../parts/issue';
import { Values } from '../parts/values';
import { changePart, removePart } from '../state/change';
import { draft, endJoin, type Key } from '../state/draft';
import { positionOf } from '../state/fitting';
import { issuesAt, isTold } from '../state/issues';
import { header } from '../state/leads';
import { isNeeded, isUntouchedQuestion } from '../state/questions';
import { canEdit, goBack } from '../state/session';
import { joinValues, splitValues } from '../state/values';
import { say } from '../words';

export function QuestionEditor({ at: key }: { readonly at: Key }) {
  const at = draft.value.keys.questions.indexOf(key);
  const question = draft.value.model.questions?.[at];
  const isGone = question === undefined;
  useEffect(() => {
    if (isGone) goBack();
  }, [isGone]);
  useEffect(
    () => () => {
      const now = draft.peek();
      const left = now.keys.questions.indexOf(key);
      const untouched = now.model.questions?.[left];
      if (key < 0 && untouched && isUntouchedQuestion(untouched)) removePart('questions', left);
    },
    [key],
  );
  if (!question) return null;
  const disabled = !canEdit.value;
  const set = (patch: Partial<Question>, joins?: string): void =>
    changePart('questions', at, (one) => ({ ...one, ...patch }), joins && `${joins} question ${key}`);
  const column = String(question.column ?? '').trim();
  const position = positionOf(column);
  return (
    <div class="editor">
      <label class="labelled">
        <span>{say('questionWords')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={300}
          placeholder={say('questionPlaceholder')}
          value={String(question.question ?? '')}
          disabled={disabled}
          onInput={(event) => set({ question: event.currentTarget.value }, 'words')}
          onBlur={endJoin}
        />
      </label>
      <label class="labelled">
        <span>{say('questionColumn')}</span>
        <input
          class="field"
          list="answer-columns"
          placeholder={say('chooseColumn')}
          value={column}
          disabled={disabled}
          maxLength={100}
          onInput={(event) => set({ column: event.currentTarget.value }, 'column')}
          onBlur={endJoin}
        />
      </label>
      <datalist id="answer-columns">
        {header.value
          .filter((name) => name.trim() !== '')
          .map((name) => (
            <option key={name} value={name} />
          ))}
      </datalist>
      {column !== '' && position === undefined && <p class="hint">{say('columnNotYet', { column })}</p>}
      <div class="labelled">
        <span>{say('questionAnswers')}</span>
        <Values
          position={position}
          condition=""
          values={splitValues(question.answers)}
          label={say('valueAdd')}
          disabled={disabled}
          onChange={(values) => set({ answers: joinValues(values) })}
        />
        <p class="hint">{say('questionAnswersHint')}</p>
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={isNeeded(question)}
          disabled={disabled}
          onChange={(event) => set({ needed: event.currentTarget.checked })}
        />
        <span>
          {say('questionNeeded')}
          <small>{say('questionNeededHint')}</small>
        </span>
      </label>
      {issuesAt(`questions[${at}]`)
        .filter((issue) => isTold(issue, key))
        .map((issue) => (
          <IssueNotice key={issue.code + issue.place} issue={issue} />
        ))}
      <label class="labelled">
        <span>{say('ruleNote')}</span>
        <textarea
          class="field"
          rows={2}
          maxLength={1000}
          value={String(question.note ?? '')}
          disabled={disabled}
          onInput={(event) => set({ note: event.currentTarget.value }, 'note')}
          onBlur={endJoin}
        />
      </label>
    </div>
  );
}
