/** All templates on one shelf, with what they share; the first is the one to begin with. */
import { activities } from '../activities';
import { chooser } from '../chooser';
import { questions } from '../questions';
import type { Shelf } from '../shelf';
import { wordLists } from '../word-lists';
import { b2b } from './b2b';
import { campaign } from './campaign';

export { b2b };

export const shelf: Shelf = {
  templates: [b2b, campaign],
  words: wordLists,
  activities,
  questions,
  chooser,
};
