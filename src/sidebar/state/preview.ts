/** What the edit does to the leads, before anything is written: scores and bands now and then, and who moves. */
import { computed } from '@preact/signals';
import {
  attainable,
  type CompiledModel,
  type CompiledRule,
  DISQUALIFIED,
  isDisqualifiedBand,
  isEmpty,
  type Model,
  percentBase,
  rescorer,
  type Scores,
  type StrengthTable,
} from '../../engine';
import { reasonWords, say } from '../words';
import { base, draft, type Key } from './draft';
import { included, leadsUnder } from './leads';
import { type Measured, measure } from './strengths';

/** A band as a person sees it: the band of a score, that of the disqualified, or none at all. */
export interface BandView {
  /** The same before and after an edit, also where the band was renamed. */
  readonly key: Key;
  /** Its row among the model's bands; −1 for one that no row names. */
  readonly index: number;
  readonly name: string;
  readonly color: string;
  readonly kind: 'score' | 'disqualified' | 'none';
  /** Its lowest score in points; −∞ from the bottom. */
  readonly from: number;
  /** 0 for the highest band; tells its shape. */
  readonly rank: number;
}

/** A model with the scores of all leads. */
export interface Scored extends Measured, Scores {
  /** 1 for each row that counts as a lead. */
  readonly included: Uint8Array;
  /** From the highest band down, then disqualified, then none. */
  readonly bandViews: readonly BandView[];
  /** For each lead the place of its band in `bandViews`. */
  readonly bandOf: Uint8Array;
  readonly counts: readonly number[];
}

const NONE: Key = -1_000_001;
const OUT: Key = -1_000_002;

/** How the leads stand in the spreadsheet. */
export const before = computed<Scored>(() => {
  const saved = base.value?.read.model ?? draft.value.model;
  const measured = measure(saved);
  return scored(
    saved,
    measured,
    saved.bands.map((_, index) => index),
    leadsUnder(measured.compiled.scale),
  );
});

/** How they would stand with the edit. */
export const after = computed<Scored>(() => {
  const { model, keys } = draft.value;
  return scored(model, measure(model), keys.bands, included.value);
});

/** How they would stand by another model. */
export function scoreBy(other: Model): Scored {
  const measured = measure(other);
  const keys = other.bands.map((_, index) => index);
  return scored(other, measured, keys, leadsUnder(measured.compiled.scale));
}

/** Leads that change their band. */
export const moved = computed<readonly number[]>(() => {
  const [from, to] = [before.value, after.value];
  const keyBefore = from.bandViews.map(({ key }) => key);
  const keyAfter = to.bandViews.map(({ key }) => key);
  const found: number[] = [];
  for (let lead = 0; lead < to.bandOf.length; lead++) {
    if (from.included[lead] === 0 && to.included[lead] === 0) continue;
    const was = from.included[lead] === 0 ? undefined : keyBefore[from.bandOf[lead] ?? 0];
    const is = to.included[lead] === 0 ? undefined : keyAfter[to.bandOf[lead] ?? 0];
    if (was !== is) found.push(lead);
  }
  return found;
});

/** How many leads there are. */
export const leadCount = computed(() => included.value.reduce((sum, counts) => sum + counts, 0));

/** The lowest and highest score in points that any lead can have under the edited model. */
export const reach = computed(() => {
  const { lowest, highest } = attainable(after.value.compiled);
  return { lowest: lowest / 1000, highest: highest / 1000 };
});

/** The leads of a band, by its place in `bandViews`. */
export function leadsIn({ bandOf, included }: Scored, view: number): readonly number[] {
  const leads: number[] = [];
  for (let lead = 0; lead < bandOf.length; lead++) if (bandOf[lead] === view && included[lead] !== 0) leads.push(lead);
  return leads;
}

/** The leads that go from one band to another, by their places in the `bandViews` before and after. */
export function leadsBetween(from: number, to: number): readonly number[] {
  const was = before.value;
  return leadsIn(after.value, to).filter((lead) => was.bandOf[lead] === from && was.included[lead] !== 0);
}

/** The count of a band now, by its key; 0 for one that is new. */
export function countBefore(key: Key): number {
  const { bandViews, counts } = before.value;
  const at = bandViews.findIndex((view) => view.key === key);
  return at < 0 ? 0 : (counts[at] ?? 0);
}

/** Leads from each band (rows, as of now) to each band (columns, then). */
export const matrix = computed<readonly (readonly number[])[]>(() => {
  const [from, to] = [before.value, after.value];
  const cells = from.bandViews.map(() => to.bandViews.map(() => 0));
  for (let lead = 0; lead < to.bandOf.length; lead++) {
    if (from.included[lead] === 0 || to.included[lead] === 0) continue;
    const row = cells[from.bandOf[lead] ?? 0];
    const column = to.bandOf[lead] ?? 0;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return cells;
});

function scored(model: Model, measured: Measured, keys: readonly Key[], counted: Uint8Array): Scored {
  const { compiled } = measured;
  const { scores, bands: scoredBands } = scoresOf(measured);
  const bandViews = viewsOf(model, compiled, keys);
  const starts = compiled.bands.map(({ from }) => from);
  // Positions of compiled bands rise, views fall: each position is looked up once.
  const viewAt = compiled.bands.map(({ index }) => bandViews.findIndex((view) => view.index === index));
  const out = bandViews.findIndex(({ kind }) => kind === 'disqualified');
  const none = bandViews.length - 1;
  const bands = new Int16Array(scores.length);
  const bandOf = new Uint8Array(scores.length);
  const counts = bandViews.map(() => 0);
  for (let lead = 0; lead < bandOf.length; lead++) {
    let position = DISQUALIFIED;
    if (scoredBands[lead] !== DISQUALIFIED) {
      const score = scores[lead]!;
      position = starts.length - 1;
      while (position >= 0 && score < starts[position]!) position--;
    }
    const view = position === DISQUALIFIED ? out : (viewAt[position] ?? none);
    bands[lead] = position;
    bandOf[lead] = view;
    if (counted[lead] !== 0) counts[view]!++;
  }
  return { ...measured, scores, bands, included: counted, bandViews, bandOf, counts };
}

let scoredLast: { readonly key: string; readonly strengths: StrengthTable; readonly scores: Scores } | undefined;

/** A weight that moves is scored by what it changes; a table of strengths that nobody holds takes its sums with it. */
const rescorers = new WeakMap<StrengthTable, ReturnType<typeof rescorer>>();

/** The scores of all leads; a threshold that moves changes none of them, and finds them here. */
function scoresOf({ compiled, strengths }: Measured): Scores {
  const { rules, groups, axes, scale } = compiled;
  const key = JSON.stringify([
    rules.map(({ group, steps }) => [group, steps.map(({ weight }) => weightKey(weight))]),
    groups.map(({ axis, atMost, atLeast }) => [axis, `${atMost} ${atLeast}`]),
    [axes.fit, axes.engagement].map(({ atMost, atLeast }) => `${atMost} ${atLeast}`),
    // What percentages are taken of follows from the rules, and from how often each may count.
    [scale.lowest, scale.highest, scale.decimals, String(percentBase(compiled))],
  ]);
  if (scoredLast?.key !== key || scoredLast.strengths !== strengths) {
    const score = rescorers.get(strengths) ?? rescorer(strengths);
    rescorers.set(strengths, score);
    scoredLast = { key, strengths, scores: score(compiled) };
  }
  return scoredLast.scores;
}

/** Limits may be endless, which JSON cannot say. */
function weightKey(weight: CompiledRule['steps'][number]['weight']): string {
  return `${weight.kind} ${weight.kind === 'points' ? weight.points : weight.kind === 'disqualify' ? '' : weight.limit}`;
}

function viewsOf(model: Model, compiled: CompiledModel, keys: readonly Key[]): readonly BandView[] {
  const byScore = [...compiled.bands].reverse().map(
    ({ index, name, from }, rank): BandView => ({
      key: keys[index] ?? NONE,
      index,
      name,
      color: colorOf(model.bands[index]?.color),
      kind: 'score',
      from: from / 1000,
      rank,
    }),
  );
  const index = model.bands.findIndex((band) => isDisqualifiedBand(band) && isEmpty(band.axis) && !isEmpty(band.band));
  const named = model.bands[index];
  const out: BandView = {
    key: keys[index] ?? OUT,
    index,
    name: named ? String(named.band).trim() : reasonWords.disqualifiedBand,
    color: colorOf(named?.color),
    kind: 'disqualified',
    from: Number.NEGATIVE_INFINITY,
    rank: byScore.length,
  };
  const none: BandView = { ...out, key: NONE, index: -1, name: say('noBand'), color: '', kind: 'none' };
  return [...byScore, out, none];
}

function colorOf(color: unknown): string {
  return typeof color === 'string' && /^#[0-9a-f]{6}$/i.test(color.trim()) ? color.trim() : '';
}

/** How many bands of the score there are; with a band's rank it tells the band's mark. */
export function scoreBands(views: readonly BandView[]): number {
  return views.filter(({ kind }) => kind === 'score').length;
}
