/** Agreed examples: leads that must be in a band, and which of them the edit would break. */
import { computed } from '@preact/signals';
import { type Cell, type Example, isEmpty, text } from '../../engine';
import { reasons } from '../../locales';
import { points, say } from '../words';
import { addPart, removePart, setExample, setSetting } from './change';
import { base, draft, model } from './draft';
import { keyPosition, keyText, type LeadsByKey, leadsByKey, leadsBySavedKey } from './lead-key';
import { arrivals, columnData, fetchColumns, leadRows } from './leads';
import { titleColumns, titleOf } from './name-columns';
import { after, type BandView, before, type Scored } from './preview';

/**
 * `holds`: and will with the edit. `broken`: holds now, and would not with the edit. `unmet`: does not hold now, and
 * would not with the edit either. `waiting`: the column of the Lead key is on its way.
 */
export type ExampleState = 'holds' | 'broken' | 'unmet' | 'missing' | 'waiting';

/** An example held against the leads. */
export interface Checked {
  /** Its position among the examples of the edited model. */
  readonly at: number;
  readonly lead: Cell;
  /** What the lead is called. */
  readonly name: string;
  /** The name of the band, and the band itself where there is one of that name. */
  readonly band: string;
  readonly view: BandView | undefined;
  readonly state: ExampleState;
  /** Where the lead is with the edit; undefined where it is not found. */
  readonly found: { readonly lead: number; readonly band: BandView; readonly score: number } | undefined;
}

/** A broken example, said in one line. */
export interface Broken extends Checked {
  readonly line: string;
}

/** All examples of the edited model. */
export const examples = computed<readonly Checked[]>(() => {
  const list = model.value.examples ?? [];
  if (list.length === 0) return [];
  arrivals.value;
  fetchTitles();
  const isWaiting = [model.value, base.value?.read.model ?? model.value].map(keyPosition).some(isAway);
  return list.map((example, at) => {
    const isNew = (draft.value.keys.examples[at] ?? -1) < 0;
    // What was agreed a moment ago names its lead by the key of the edit; so does all where the saved model has no key.
    const savedKey = isNew ? leadsByKey.value : (leadsBySavedKey.value ?? leadsByKey.value);
    return checked(example, at, savedKey, isWaiting);
  });
});

/** Examples that hold now and would not with the edit. */
export const broken = computed<readonly Broken[]>(() =>
  examples.value
    .filter(({ state }) => state === 'broken')
    .map((one) => ({
      ...one,
      line: one.found
        ? say('exampleLine', {
            lead: one.name,
            band: one.band,
            now: one.found.band.name,
            score: points(one.found.score),
          })
        : say('exampleLost', { lead: one.name, band: one.band }),
    })),
);

/** Agrees on the band of a lead, anew or instead of the one agreed before. */
export function pin(lead: Cell, band: string): void {
  const at = indexOf(lead);
  if (at >= 0) setExample(at, { band });
  else addPart('examples', { lead, band, note: '' });
}

/** Takes an agreement back. */
export function unpin(at: number): void {
  removePart('examples', at);
}

/** The example of a lead, by its key. */
export function exampleOf(lead: Cell): Checked | undefined {
  return examples.value[indexOf(lead)];
}

/** Makes a column the Lead key. */
export function makeKey(column: string): void {
  setSetting('leadKey', column);
}

/** Bands that a lead can be agreed to be in: those of the score, and that of the disqualified. */
export const bandChoices = computed<readonly { readonly name: string; readonly view: BandView }[]>(() =>
  after.value.bandViews.filter(({ kind }) => kind !== 'none').map((view) => ({ name: nameInModel(view), view })),
);

function indexOf(lead: Cell): number {
  const key = keyText(lead);
  return key === '' ? -1 : (model.value.examples ?? []).findIndex((example) => keyText(example.lead) === key);
}

function checked(example: Example, at: number, savedKey: LeadsByKey, isWaiting: boolean): Checked {
  const band = String(example.band ?? '').trim();
  const view = bandNamed(after.value, band);
  // A band keeps its key where it is renamed; one that is gone is still known by its name as of now.
  const saved =
    before.value.bandViews.find((one) => view !== undefined && one.key === view.key) ?? bandNamed(before.value, band);
  const now = places(before.value, savedKey, example.lead);
  const then = places(after.value, leadsByKey.value, example.lead);
  const isIn = (all: readonly Place[], wanted: BandView | undefined): boolean =>
    all.length > 0 && wanted !== undefined && all.every(({ band: is }) => is.key === wanted.key);
  const held = isIn(now, saved);
  const holds = isIn(then, view);
  const shown = then.find((place) => place.band.key !== view?.key) ?? then[0];
  const lead = shown?.lead ?? now[0]?.lead;
  const name = lead === undefined ? '' : titleOf(leadRows()[lead] ?? []).name;
  return {
    at,
    lead: example.lead,
    name: name === '' ? String(example.lead ?? '').trim() || say('unnamedLead') : name,
    band,
    view,
    state: isWaiting ? 'waiting' : holds ? 'holds' : held ? 'broken' : then.length === 0 ? 'missing' : 'unmet',
    found: shown,
  };
}

type Place = NonNullable<Checked['found']>;

function places({ bandViews, bandOf, scores, included }: Scored, leads: LeadsByKey, lead: Cell): readonly Place[] {
  return (leads?.get(keyText(lead)) ?? []).flatMap((at) => {
    const band = bandViews[bandOf[at] ?? -1];
    return band && included[at] !== 0 ? [{ lead: at, band, score: scores[at] ?? 0 }] : [];
  });
}

function bandNamed({ bandViews }: Scored, name: string): BandView | undefined {
  if (isEmpty(name)) return undefined;
  return bandViews.find((view) => view.kind !== 'none' && text(nameInModel(view)) === text(name));
}

/** The model's own word for the band of the disqualified, whoever looks at it. */
function nameInModel({ index, kind, name }: BandView): string {
  return kind === 'disqualified' && index < 0 ? reasons(model.value.language).disqualifiedBand : name;
}

function isAway(position: number | undefined): boolean {
  return position !== undefined && position >= 0 && !columnData(position);
}

function fetchTitles(): void {
  const missing = titleColumns.value.filter(isAway);
  // A computed value changes nothing while it is worked out.
  if (missing.length > 0) void Promise.resolve().then(() => fetchColumns(missing).catch(() => undefined));
}
