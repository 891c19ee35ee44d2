/** Learning points: what was decided before, the run on the server, and what came of it; kept while other screens are looked at. */
import { computed, signal } from '@preact/signals';
import type { LearnBefore, LearnedAnswer, LearnOptions } from '../../../rpc';
import { CallFailure, call } from '../../api';
import { base, model } from '../../state/draft';
import { place } from '../../state/leads';
import type { Answer } from '../../state/lists';

/** What a person decides; columns by their names. */
export type Decided = Pick<LearnOptions, 'leaveOut' | 'useAnyway' | 'monotone'>;

const NOTHING: Decided = { leaveOut: [], useAnyway: [], monotone: {} };

/** What there is to learn from. */
export const before = signal<Answer<LearnBefore>>({ kind: 'waiting' });
export const decided = signal<Decided>(NOTHING);
/** What came of it; waiting while it runs, null before. */
export const learned = signal<Answer<LearnedAnswer> | null>(null);
/** When the run began, in milliseconds of the page. */
export const since = signal(0);
/** Whether fewer leads than should be were learned from. */
export const insisted = signal(false);

const outcome = computed<LearnOptions['outcome']>(() => {
  const { outcomeColumn = '', wonValues = '', lostValues = '' } = model.value.settings;
  return { outcomeColumn, wonValues, lostValues };
});

/** What the answers hold for: the list, the saved model, and how it is told how leads ended. */
export const ground = computed(() =>
  JSON.stringify([place.value?.tab, base.value?.table.name, base.value?.table.revision, outcome.value]),
);
let held = '';

/** Asks what there is to learn from, unless that is known; what was learned from something else is dropped. */
export async function look(): Promise<void> {
  const now = ground.peek();
  if (held === now && before.peek().kind !== 'failed') return;
  if (held !== now) {
    learned.value = null;
    decided.value = NOTHING;
  }
  held = now;
  before.value = { kind: 'waiting' };
  await answered(before, now, async () => (await ask({ start: false, insist: false })).before);
}

/** Learns; the answer counts only if it still is about the same. */
export async function start(insist: boolean): Promise<void> {
  if (learned.peek()?.kind === 'waiting') return;
  insisted.value = insist;
  since.value = performance.now();
  learned.value = { kind: 'waiting' };
  await answered(learned, held, async () => (await ask({ start: true, insist })).learned);
}

/** Goes back to what is decided before. */
export function decideAnew(): void {
  learned.value = null;
}

/** Uses a column or does not: one that gives the answer away is not used until asked for, any other one is. */
export function use(list: 'leaveOut' | 'useAnyway', column: string, isListed: boolean): void {
  const others = decided.value[list].filter((name) => name !== column);
  decided.value = { ...decided.value, [list]: isListed ? [...others, column] : others };
}

/** Says which way the points of a column may go as its numbers rise; '' is any way. */
export function go(column: string, way: 'up' | 'down' | ''): void {
  const { [column]: _, ...others } = decided.value.monotone;
  decided.value = { ...decided.value, monotone: way === '' ? others : { ...others, [column]: way } };
}

function ask(how: Pick<LearnOptions, 'start' | 'insist'>) {
  const from = place.peek();
  if (!from) throw new CallFailure([], true);
  return call('learnPoints', from, { ...how, ...decided.peek(), outcome: outcome.peek() });
}

async function answered<T>(
  into: { value: Answer<T> | null },
  about: string,
  asked: () => Promise<T | null>,
): Promise<void> {
  let answer: Answer<T>;
  try {
    const value = await asked();
    if (value === null) throw new CallFailure([], true);
    answer = { kind: 'here', value };
  } catch (failure) {
    answer = { kind: 'failed', failure: failure instanceof CallFailure ? failure : new CallFailure([], true) };
  }
  if (held === about) into.value = answer;
}
