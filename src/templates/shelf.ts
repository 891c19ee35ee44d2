/** All templates and what they share: the words they look for, the activities and questions they name. */
import type { LoggedActivities } from './activities';
import type { ChooserData } from './chooser';
import type { AskedQuestions } from './questions';
import type { Template } from './template';
import type { WordLists } from './word-lists';

/** Plain data, stored once for all templates; the first template is the one to begin with. */
export interface Shelf {
  readonly templates: readonly Template[];
  readonly words: WordLists;
  readonly activities: LoggedActivities;
  readonly questions: AskedQuestions;
  readonly chooser: ChooserData;
}

/** The template of an id; the one to begin with where there is none. */
export function templateOf({ templates }: Shelf, id?: string | null): Template {
  const found = templates.find((template) => template.id === id) ?? templates[0];
  if (!found) throw new Error('There is no template.');
  return found;
}
