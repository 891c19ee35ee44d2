/** What people think of leads, against what the edited model says of them. */
import { computed } from '@preact/signals';
import { isEmpty, text } from '../../../engine';
import { type Opinions, opinionsOf } from '../../../learn';
import { model } from '../../state/draft';
import { columnData, positions } from '../../state/leads';
import type { Scored } from '../../state/preview';
import { placeOf } from './judged';

/** The position of the Opinion column; undefined where the model names none that is there. */
export const opinionPosition = computed<number | undefined>(() => {
  const { opinionColumn } = model.value.settings;
  if (opinionColumn === undefined || opinionColumn === null || isEmpty(opinionColumn)) return undefined;
  return positions.value.get(text(opinionColumn));
});

/** Holds opinions against bands; undefined until the column is here. Rows that are no leads have no opinion. */
export function opinionsUnder(scored: Scored, position: number): Opinions | undefined {
  const data = columnData(position);
  if (!data) return undefined;
  const { bandOf, bandViews, included, compiled, strengths } = scored;
  const places = bandViews.map(placeOf);
  return opinionsOf({
    opinions: data.codes.map((code, lead) => (included[lead] === 0 ? '' : data.values[code])),
    bands: Array.from(bandOf, (view) => places[view] ?? -1),
    bandNames: bandViews.filter(({ kind }) => kind === 'score').map(({ name }) => name),
    strengths,
    steps: compiled.rules.flatMap(({ index, steps }) =>
      steps.map(({ weight }, step) => ({
        rule: index,
        step,
        weight: weight.kind === 'points' ? weight.points : weight.kind === 'disqualify' ? Number.NEGATIVE_INFINITY : 0,
      })),
    ),
  });
}
