/** The questions to ask a lead: what is said, which column holds the answer, and whether it must be known. */
import { Icon } from '../parts/icon';
import { IssueNotice } from '../parts/issue';
import { movesByKey, PartMenu } from '../parts/part-menu';
import { base, draft } from '../state/draft';
import { positionOf } from '../state/fitting';
import { issuesAt } from '../state/issues';
import { addQuestion, isNeeded, questionName } from '../state/questions';
import { canEdit, goOver } from '../state/session';
import { say } from '../words';

export function Questions() {
  const { model, keys } = draft.value;
  const questions = model.questions ?? [];
  return (
    <div class="group-list">
      {questions.length === 0 ? (
        <div class="empty">
          <h2>{say('noQuestionsTitle')}</h2>
          <p>{say('noQuestions')}</p>
        </div>
      ) : (
        <p class="hint">{say('questionsHint')}</p>
      )}
      <ul>
        {questions.map((question, at) => {
          const key = keys.questions[at] ?? -1;
          const column = String(question.column ?? '').trim();
          const name = questionName(question) || say('newQuestion');
          const was = base.value?.read.model.questions?.[key];
          const open = (): void => goOver({ kind: 'question', at: key });
          return (
            <li
              key={key}
              class={`rule block ${JSON.stringify(was) === JSON.stringify(question) ? '' : 'changed'}`}
              onKeyDown={movesByKey('questions', at)}
            >
              <div class="rule-top">
                <button type="button" class="rule-words" title={name} onClick={open}>
                  <span>
                    <strong>{name}</strong>
                  </span>
                  {column !== '' && column !== name && (
                    <span class="asks-for">
                      {positionOf(column) === undefined ? say('columnToAdd', { column }) : column}
                    </span>
                  )}
                </button>
                {isNeeded(question) && <span class="tag">{say('needed')}</span>}
                <PartMenu kind="questions" at={at} part={question} name={name} onEdit={open} />
              </div>
              {issuesAt(`questions[${at}]`).map((issue) => (
                <IssueNotice key={issue.code + issue.place} issue={issue} />
              ))}
            </li>
          );
        })}
      </ul>
      {canEdit.value && (
        <button type="button" class="add" onClick={() => goOver({ kind: 'question', at: addQuestion(), isNew: true })}>
          <Icon name="add" />
          {say('addQuestion')}
        </button>
      )}
    </div>
  );
}
