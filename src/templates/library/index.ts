/** All templates on one shelf, with what they share; the first is the one to begin with. */
import { activities } from '../activities';
import { chooser } from '../chooser';
import { questions } from '../questions';
import type { Shelf } from '../shelf';
import { wordLists } from '../word-lists';
import { agency } from './agency';
import { b2b } from './b2b';
import { bant } from './bant';
import { board } from './board';
import { campaign } from './campaign';
import { champ } from './champ';
import { education } from './education';
import { evenSplit } from './even-split';
import { leadTypes } from './lead-types';
import { manufacturing } from './manufacturing';
import { nurture } from './nurture';
import { partner } from './partner';
import { saas } from './saas';
import { track } from './track';

export { b2b };

export const shelf: Shelf = {
  templates: [
    b2b,
    saas,
    evenSplit,
    campaign,
    nurture,
    bant,
    champ,
    partner,
    agency,
    manufacturing,
    education,
    leadTypes,
    board,
    track,
  ],
  words: wordLists,
  activities,
  questions,
  chooser,
};
