/** Which learned rules are to be taken over, what becomes of today's, and whether they are in the edit already. */
import { computed, effect, signal } from '@preact/signals';
import type { LearnedAnswer } from '../../../rpc';
import { replaceModel } from '../../state/change';
import { draft, type Key, undo } from '../../state/draft';
import { tell } from '../../state/session';
import { span, thresholds } from '../../state/thresholds';
import { percent, say } from '../../words';
import { learned } from './learning';
import { type Replaced, spread, withLearned } from './take-over';

/** Places of the learned rules that are ticked. */
export const ticked = signal<ReadonlySet<number>>(new Set());
export const replaced = signal<Replaced>('all');
export const takesThresholds = signal(true);
/** Keys of the rules that were taken over from this answer. */
const taken = signal<readonly Key[]>([]);

/** Keys of the taken rules that are in the edit; none once that is undone. */
const there = computed(() => taken.value.filter((key) => draft.value.keys.rules.includes(key)));
export const isInEdit = computed(() => there.value.length > 0);
export const inEdit = computed(() => there.value.length);

// Another answer is judged anew: where learned rules are better, all are meant to replace today's.
effect(() => begin(learned.value?.kind === 'here' ? learned.value.value : undefined));

function begin(answer: LearnedAnswer | undefined): void {
  const isBetter = answer?.verdict === 'better';
  ticked.value = new Set(isBetter ? answer.rules.keys() : []);
  replaced.value = isBetter ? 'all' : 'same';
  takesThresholds.value = true;
  taken.value = [];
}

export function tick(at: number, on: boolean): void {
  const others = [...ticked.value].filter((one) => one !== at);
  ticked.value = new Set(on ? [...others, at] : others);
}

/** Ticks the first so many. */
export function tickAll(count: number): void {
  ticked.value = new Set(Array.from({ length: count }, (_, at) => at));
}

/** The proposed thresholds for the bands that the edit has, the highest first; undefined where they do not fit. */
export const proposed = computed(() => {
  const answer = learned.value?.kind === 'here' ? learned.value.value : undefined;
  if (!answer || !('bands' in answer)) return undefined;
  const bands = thresholds.value.filter(({ from }) => from > span.value.lowest);
  const froms = spread(answer.bands, bands.length);
  return froms && bands.map(({ band }, at) => ({ at: band.index, name: band.name, from: froms[at] ?? 0 }));
});

/** Adds the ticked rules to the edit: one step, to be undone at once. */
export function takeOver(answer: Extract<LearnedAnswer, { readonly verdict: 'better' | 'keep' }>): void {
  const { rules, base } = answer;
  const group = say('learnedGroup');
  const after = withLearned(draft.value, {
    rules: rules.filter((_, at) => ticked.value.has(at)),
    replaced: replaced.value,
    base,
    thresholds: replaced.value === 'all' && takesThresholds.value ? (proposed.value ?? []) : [],
    names: { group, base: say('learnedBase') },
    noteOf: (leads, share) => say('learnedStep', { n: leads, share: percent(share) }),
  });
  replaceModel(after);
  taken.value = after.keys.rules.slice(-ticked.value.size);
  tell(say('rulesTaken', { n: ticked.value.size, group }), undo);
}
