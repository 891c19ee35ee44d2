/** Bands: named ranges of scores, found by the largest From that a score reaches. */
import { error, warning } from './issue';
import type { Axis, Band, Issue, Model } from './model';
import { thousandths, unitOf } from './number';
import { numberIn, type Scale } from './settings';
import { isEmpty, text } from './text';
import { meaning } from './vocabulary';

/** A band of the score, its threshold in thousandths (−∞: from the bottom); the list is in rising order. */
export interface CompiledBand {
  readonly index: number;
  readonly name: string;
  readonly from: number;
}

/** Reads the bands of the score, and apart from them those of each axis; that of the disqualified is not among them. */
export function compileBands(
  model: Model,
  scale: Scale,
): {
  readonly bands: readonly CompiledBand[];
  readonly axisBands: { readonly [axis in Axis]: readonly CompiledBand[] };
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const bands: { readonly [axis in Axis | 'score']: CompiledBand[] } = { score: [], fit: [], engagement: [] };
  const names = new Set<string>();
  model.bands.forEach((band, index) => {
    const place = `bands[${index}]`;
    if (isEmpty(band.band)) {
      issues.push(error('bandWithoutName', `${place}.band`));
      return;
    }
    const axis = isEmpty(band.axis) ? 'score' : meaning('axes', band.axis);
    if (axis === undefined) issues.push(error('axisUnknown', `${place}.axis`, { axis: String(band.axis) }));
    const hours = isEmpty(band.respondWithin) ? 0 : numberIn(band.respondWithin, scale.decimalSign);
    if (hours === undefined || hours < 0)
      issues.push(warning('respondWithinUnreadable', `${place}.respondWithin`, { value: String(band.respondWithin) }));
    const name = String(band.band).trim();
    const key = `${axis} ${text(name)}`;
    if (names.has(key)) issues.push(warning('bandRepeated', `${place}.band`, { band: name }));
    names.add(key);
    if (isDisqualifiedBand(band)) return;
    const from = isEmpty(band.from) ? undefined : numberIn(band.from, scale.decimalSign);
    if (from === undefined && !isEmpty(band.from)) {
      issues.push(error('fromUnreadable', `${place}.from`, { band: name, value: String(band.from) }));
      return;
    }
    if (axis !== undefined) bands[axis].push({ index, name, from: from === undefined ? -Infinity : thousandths(from) });
  });
  // Of two bands with one threshold the first in the tab counts: it must come last here.
  for (const list of Object.values(bands)) list.sort((a, b) => a.from - b.from || b.index - a.index);
  const { score, ...axisBands } = bands;
  return { bands: score, axisBands, issues };
}

/** Tells whether a row of Bands is that of disqualified leads. */
export function isDisqualifiedBand(band: Band): boolean {
  return meaning('fromWords', band.from) === 'disqualified';
}

/** The row of the disqualified leads' band, where the model has one. */
export function disqualifiedBand({ bands }: Model): Band | undefined {
  return bands.find((row) => isDisqualifiedBand(row) && isEmpty(row.axis) && !isEmpty(row.band));
}

/** Finds the position of the band that a score (in thousandths) falls in; −1 where there is none. */
export function bandAt(bands: readonly CompiledBand[], score: number): number {
  for (let i = bands.length - 1; i >= 0; i--) if (score >= bands[i]!.from) return i;
  return -1;
}

/** The score a limit names, in thousandths: a number, or a band's From or the last score below the next band (∞ where there is none). */
export function limitOf(
  kind: 'atMost' | 'atLeast',
  words: string,
  scale: Scale,
  bands: readonly CompiledBand[],
): number | undefined {
  const score = numberIn(words, scale.decimalSign);
  if (score !== undefined) return thousandths(score);
  const band = [...bands].sort((a, b) => a.index - b.index).find(({ name }) => text(name) === text(words));
  if (!band) return undefined;
  if (kind === 'atLeast') return Math.max(band.from, scale.lowest);
  const next = bands.find(({ from }) => from > band.from);
  if (!next) return Infinity;
  const unit = unitOf(scale.decimals);
  return (Math.ceil(next.from / unit) - 1) * unit;
}
