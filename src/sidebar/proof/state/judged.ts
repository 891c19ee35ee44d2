/** How scores stood the test of outcomes: the saved model and the edited one, on the same leads and outcomes. */
import { computed } from '@preact/signals';
import { isEmpty, text } from '../../../engine';
import { type Backtest, backtest, type ScoredLeads } from '../../../learn';
import { isDirty, model } from '../../state/draft';
import { positions } from '../../state/leads';
import { outcomes } from '../../state/outcomes';
import { after, type BandView, before, type Scored } from '../../state/preview';
import { arrivalDays } from './arrival';

/** The column of outcomes: none is named, it is not there, or where it stands in the header. */
export const outcomePosition = computed<'none' | 'gone' | number>(() => {
  const { outcomeColumn } = model.value.settings;
  if (outcomeColumn === undefined || outcomeColumn === null || isEmpty(outcomeColumn)) return 'none';
  return positions.value.get(text(outcomeColumn)) ?? 'gone';
});

/** With the edit; undefined where no outcomes are known. */
export const judged = computed<Backtest | undefined>(() => judge(after.value));

/** As the model stands in the spreadsheet; undefined also where nothing is edited. */
export const judgedBefore = computed<Backtest | undefined>(() => (isDirty.value ? judge(before.value) : undefined));

/** The leads of a scored model as the figures of proof take them; rows that are no leads have no score. */
export function scoredLeads(
  { scores, included, bandOf, bandViews }: Pick<Scored, 'scores' | 'included' | 'bandOf' | 'bandViews'>,
  ended: ArrayLike<number>,
): ScoredLeads {
  const places = bandViews.map(placeOf);
  return {
    scores: Array.from(scores, (score, lead) => (included[lead] === 0 ? Number.NaN : score / 1000)),
    bands: Array.from(bandOf, (view) => places[view] ?? -1),
    bandNames: bandViews.filter(({ kind }) => kind === 'score').map(({ name }) => name),
    outcomes: ended,
    days: arrivalDays.value,
  };
}

/** What a band is called among the figures: its place from the highest on, −1 none, −2 disqualified. */
export function placeOf({ kind, rank }: Pick<BandView, 'kind' | 'rank'>): number {
  return kind === 'score' ? rank : kind === 'disqualified' ? -2 : -1;
}

function judge(scored: Scored): Backtest | undefined {
  const ended = outcomes.value;
  return ended && backtest(scoredLeads(scored, ended));
}
