/** The questions to ask a lead, as the edited model lists them. */
import { isEmpty, type Question } from '../../engine';
import { addPart } from './change';
import { draft, type Key } from './draft';

/** Whether an answer to a question must be known. */
export function isNeeded({ needed }: Question): boolean {
  return needed === true || /^(true|yes|y|x|✓|是|1)$/i.test(String(needed ?? '').trim());
}

/** What a question is called where one line must do. */
export function questionName({ question, column }: Question): string {
  return String(isEmpty(question) ? (column ?? '') : question).trim();
}

/** Adds a question that asks nothing yet; gives its key. */
export function addQuestion(): Key {
  const at = addPart('questions', { question: '', column: '', needed: false, answers: '', note: '' });
  return draft.value.keys.questions[at] ?? -1;
}

export function isUntouchedQuestion({ question, column, answers }: Question): boolean {
  return isEmpty(question) && isEmpty(column) && isEmpty(answers);
}
