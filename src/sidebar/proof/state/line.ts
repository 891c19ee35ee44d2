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
/** As typed, and kept from visit to visit; null until something is. */
export const typed = {
  many: signal<string | null>(null),
  cost: signal<string | null>(null),
  worth: signal<string | null>(null),
  rate: signal<string | null>(null),
};
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

/** What to begin with: a quarter of the leads, a win worth ten calls, half as many wins again as among all leads. */
export const usual = computed(() => {
  const { leadsPerWeek = 100, decided } = cuts.value ?? {};
  const all = (decided?.allWon ?? 0) + (decided?.allLost ?? 0);
  const base = all === 0 ? 0.2 : (decided?.allWon ?? 0) / all;
  return {
    many: Math.max(1, Math.round(leadsPerWeek / 4)),
    cost: 100,
    worth: 1000,
    rate: Math.min(90, Math.max(1, Math.round(150 * base))),
  };
});

/** The line that follows from what was typed; undefined where something is missing or is no number. */
export const found = computed<Threshold | undefined>(() => {
  const all = cuts.value;
  return (
    all &&
    lineFor(all, way.value, {
      many: given('many'),
      cost: given('cost'),
      worth: given('worth'),
      rate: given('rate'),
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

function given(name: keyof typeof typed): number | undefined {
  const words = typed[name].value;
  return words === null ? usual.value[name] : amount(words);
}

/** A number as people type it: 1,500 and 1 500 too; undefined for none, or below nothing. */
function amount(words: string): number | undefined {
  const found = numberOf(words.trim().replace(/%$/, ''), '.');
  return found === undefined || found < 0 ? undefined : found;
}
