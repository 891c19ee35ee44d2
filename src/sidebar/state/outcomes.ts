/** How leads ended, where the model says in which column that stands. */
import { computed } from '@preact/signals';
import { compile, isEmpty, type Model, strengthTable, text, word } from '../../engine';
import { model } from './draft';
import { arrivals, columnData, day, fetchColumns, header, leadRows, positions } from './leads';
import type { Scored } from './preview';

/** Apart from the rest of the model, so that only an edit of the settings has all leads looked through again. */
const settings = computed(() => model.value.settings);

/** 0 open, 1 won, 2 lost, for each lead; undefined where no outcomes are known. */
export const outcomes = computed<Uint8Array | undefined>(() => {
  arrivals.value;
  const { outcomeColumn, wonValues, lostValues } = settings.value;
  if (outcomeColumn === undefined || outcomeColumn === null || isEmpty(outcomeColumn)) return undefined;
  const position = positions.value.get(text(outcomeColumn));
  if (position === undefined) return undefined;
  if (!columnData(position)) {
    void fetchColumns([position]).catch(() => undefined);
    return undefined;
  }
  // Won and lost are told apart by the engine itself: two rules, and the strengths are the answer.
  const is = word('conditions', 'is', 'en');
  const rule = (value: unknown, otherwise: string): Model['rules'][number] => ({
    on: true,
    group: '',
    rule: '',
    ask: false,
    steps: [
      {
        conditions: [
          {
            join: '',
            column: outcomeColumn,
            condition: is,
            value: isEmpty(value) ? otherwise : String(value),
            to: '',
            note: '',
          },
        ],
        weight: 1,
        upTo: '',
        halfLife: '',
        since: '',
      },
    ],
  });
  const asks: Model = {
    language: 'en',
    settings: settings.value,
    groups: [],
    bands: [],
    rules: [rule(wonValues, 'TRUE | 1 | yes | won'), rule(lostValues, 'FALSE | 0 | no | lost')],
  };
  const { values, leads, steps } = strengthTable(compile(asks, header.value, day.value), leadRows());
  if (steps !== 2) return undefined;
  return Uint8Array.from({ length: leads }, (_, lead) => (values[lead] !== 0 ? 1 : values[leads + lead] !== 0 ? 2 : 0));
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
