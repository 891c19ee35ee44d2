/** Where to draw the line: what the person said about calls, money or win rate, and the line that follows. */
import { computed, signal } from '@preact/signals';
import { numberOf } from '../../../engine';
import { type Cut, type Cuts, cutsOf, forCapacity, forRate, forWorth, type Threshold } from '../../../learn';
import { outcomes } from '../../state/outcomes';
import { after } from '../../state/preview';
import { thresholds } from '../../state/thresholds';
import { scoredLeads } from './judged';

/** How the line is found. */
export type Way = 'capacity' | 'worth' | 'rate';

export const way = signal<Way>('capacity');
/** As typed, and kept from visit to visit. */
export const typed = { many: signal('25'), cost: signal('20'), worth: signal('500'), rate: signal('30') };
/** The band whose line it is, by its place among the thresholds. */
export const bandAt = signal(0);
/** A neighbour that the person prefers; null for the line that was found. */
export const preferred = signal<number | null>(null);

/** What each line would give, under the edited model; undefined where no outcomes are known. */
export const cuts = computed<Cuts | undefined>(() => {
  const ended = outcomes.value;
  if (!ended) return undefined;
  const { scores, days } = scoredLeads(after.value, ended);
  return cutsOf(scores, ended, days);
});

/** The line that follows from what was typed; undefined where something is missing or is no number. */
export const found = computed<Threshold | undefined>(() => {
  const all = cuts.value;
  return (
    all &&
    lineFor(all, way.value, {
      many: amount(typed.many.value),
      cost: amount(typed.cost.value),
      worth: amount(typed.worth.value),
      rate: amount(typed.rate.value),
    })
  );
});

/** The line for one of the three ways. */
export function lineFor(
  all: Cuts,
  by: Way,
  { many, cost, worth, rate }: { readonly [name in keyof typeof typed]: number | undefined },
): Threshold | undefined {
  switch (by) {
    case 'capacity':
      return many === undefined ? undefined : forCapacity(all, many);
    case 'worth':
      return cost === undefined || worth === undefined ? undefined : forWorth(all, cost, worth);
    case 'rate':
      return rate === undefined ? undefined : forRate(all, rate / 100);
  }
}

/** The line that is shown: the one preferred, else the one found, else the nearest. */
export const shownCut = computed<Cut | undefined>(() => {
  const line = found.value;
  if (!line) return undefined;
  const wish = preferred.value;
  const chosen = wish === null ? undefined : cuts.value?.cuts.find(({ score }) => score === wish);
  return chosen ?? (line.kind === 'threshold' ? line : line.nearest);
});

/** Lines around one, the highest first. */
export function neighbours(all: readonly Cut[], score: number, each = 3): readonly Cut[] {
  const at = all.findIndex((cut) => cut.score === score);
  if (at < 0) return [];
  const first = Math.max(0, Math.min(at - each, all.length - 2 * each - 1));
  return all.slice(first, first + 2 * each + 1);
}

/** The threshold that would be moved. */
export const movedThreshold = computed(() => thresholds.value[Math.min(bandAt.value, thresholds.value.length - 1)]);

/** A number as people type it: 1,500 and 1 500 too; undefined for none, or below nothing. */
function amount(words: string): number | undefined {
  const found = numberOf(words.trim().replace(/%$/, ''), '.');
  return found === undefined || found < 0 ? undefined : found;
}
