/** How much is known of the selected lead, and the fewest answers that would lift it to its next band. */
import { computed } from '@preact/signals';
import { type Completeness, completenessOf, conditionWords, nextAnswers } from '../../engine';
import { reasonWords } from '../words';
import { bandViewOf, selected, shownView } from './lead';
import type { BandView } from './preview';

/** What is known of the lead; null where none is selected or the model asks for nothing. */
export const completeness = computed<Completeness | null>(() => {
  const [now, view] = [selected.value, shownView.value];
  if (now.kind !== 'lead' || !view) return null;
  return completenessOf(view.scored.compiled, [now.cells])[0] ?? null;
});

/** What to hear from the lead for it to rise, in words, and the band that it would reach. */
export interface Lift {
  readonly answers: readonly string[];
  readonly band: BandView;
}

export const lift = computed<Lift | null>(() => {
  const [now, view] = [selected.value, shownView.value];
  if (now.kind !== 'lead' || !view) return null;
  const [next] = nextAnswers(view.scored.compiled, [now.cells]);
  if (!next) return null;
  return {
    answers: next.answers.map(({ said }) => conditionWords(said, reasonWords)),
    band: bandViewOf(view.scored, next.band),
  };
});
