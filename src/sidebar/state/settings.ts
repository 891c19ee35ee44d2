/** The settings of the model as people choose them: what is offered, and what is known about it. */
import {
  type Cell,
  effectiveDay,
  isEmpty,
  type Language,
  type Model,
  numberOf,
  readScale,
  type SettingName,
  text,
} from '../../engine';
import { points, say } from '../words';
import { setSetting } from './change';
import { draft, model, step } from './draft';
import { arrivals, columnData, coming, day, fetchColumns, leadsUnder, positions } from './leads';

/** A setting as it is written; '' where it is not given. */
export function given(name: SettingName): string {
  const cell = model.value.settings[name];
  return cell === undefined || cell === null ? '' : String(cell).trim();
}

/** Writes a setting; numbers as numbers, so that the sheet counts with them. */
export function write(name: SettingName, typed: string, joins?: string): void {
  const plain = typed.trim();
  if (plain === given(name)) return;
  const decimalSign = draft.value.model.settings.decimalSign === ',' ? ',' : '.';
  const isNumber = name === 'lowest' || name === 'highest' || name === 'decimals';
  const number = isNumber ? numberOf(plain.replace('−', '-'), decimalSign) : undefined;
  setSetting(name, number ?? plain, joins);
}

/** The scale in a few words: "0 to 100, whole numbers". */
export function scaleWords(of: Model): string {
  const { lowest, highest, decimals } = readScale(of).scale;
  const [from, to] = [points(lowest), points(highest)];
  return decimals === 0 ? say('scaleWhole', { from, to }) : say('scaleDecimals', { from, to, n: decimals });
}

/** What is known about the Lead key: its column is not there, on its way, has blanks, repeats, or tells leads apart. */
export type KeyFacts =
  | { readonly kind: 'none' | 'missing' | 'coming' }
  | { readonly kind: 'unique'; readonly leads: number }
  | { readonly kind: 'repeats'; readonly leads: number; readonly example: string };

export function keyFacts(leadKey: Cell): KeyFacts {
  arrivals.value;
  if (isEmpty(leadKey) || leadKey === null) return { kind: 'none' };
  const position = positions.value.get(text(leadKey));
  if (position === undefined) return { kind: 'missing' };
  const data = columnData(position);
  if (!data) {
    if (!coming.value.has(position)) void fetchColumns([position]).catch(() => undefined);
    return { kind: 'coming' };
  }
  const leads = leadsUnder({ leadKey, blankWords: readScale(model.value).scale.blankWords });
  const seen = new Map<string, number>();
  let all = 0;
  let repeated = 0;
  let example = '';
  const keys = data.values.map((value) => text(typeof value === 'string' ? value : String(value ?? '')));
  data.codes.forEach((code, lead) => {
    if (leads[lead] === 0) return;
    all++;
    const key = keys[code] ?? '';
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times === 1) return;
    repeated++;
    if (example === '') example = String(data.values[code] ?? '').trim();
  });
  return repeated === 0 ? { kind: 'unique', leads: all } : { kind: 'repeats', leads: repeated, example };
}

/** The day from which the formulas count ages. */
export function countedDay(): string {
  return effectiveDay(readScale(model.value).scale, day.value);
}

/** The language in which the formulas speak; the model is read in all of them. */
export function speak(language: Language): void {
  step(({ model: before, keys }) => ({
    model: { ...before, language, settings: { ...before.settings, language } },
    keys,
  }));
}
