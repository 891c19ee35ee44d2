/** How leads ended, where the model says in which column that stands. */
import { computed } from '@preact/signals';
import { isEmpty, outcomesOf, text } from '../../engine';
import { model } from './draft';
import { arrivals, columnData, fetchColumns, positions } from './leads';
import type { Scored } from './preview';

/** Apart from the rest of the model, so that only an edit of the settings has all leads looked through again. */
const settings = computed(() => model.value.settings);

/** 0 open, 1 won, 2 lost, for each lead; undefined where no outcomes are known. */
export const outcomes = computed<Uint8Array | undefined>(() => {
  arrivals.value;
  const { outcomeColumn } = settings.value;
  if (outcomeColumn === undefined || outcomeColumn === null || isEmpty(outcomeColumn)) return undefined;
  const position = positions.value.get(text(outcomeColumn));
  if (position === undefined) return undefined;
  const data = columnData(position);
  if (!data) {
    void fetchColumns([position]).catch(() => undefined);
    return undefined;
  }
  const ended = outcomesOf(data.values, settings.value);
  return Uint8Array.from(data.codes, (code) => ended[code] ?? 0);
});

/** Won and lost leads of each band of a scored model, in the order of its `bandViews`. */
export function endedByBand(scored: Scored): readonly { readonly won: number; readonly lost: number }[] | undefined {
  const known = outcomes.value;
  if (!known) return undefined;
  const ended = scored.bandViews.map(() => ({ won: 0, lost: 0 }));
  for (let lead = 0; lead < known.length; lead++) {
    const band = ended[scored.bandOf[lead] ?? 0];
    if (!band || scored.included[lead] === 0) continue;
    if (known[lead] === 1) band.won++;
    else if (known[lead] === 2) band.lost++;
  }
  return ended;
}
