/** Adding, naming and ordering bands: what takes more than one cell. */
import {
  type Axis,
  type Band,
  type Cell,
  isEmpty,
  type Model,
  meaning,
  numberOf,
  splitWeight,
  text,
  word,
} from '../../engine';
import { say } from '../words';
import { addPart, replaceModel } from './change';
import { decimalSign, draft, type Key } from './draft';
import { after } from './preview';
import { span, tidy } from './thresholds';

/** Light colours that dark text reads well on and that colour-blind people can tell apart. */
export const PALETTE = [
  '#F4A259',
  '#FFE699',
  '#D9E8F6',
  '#CCCCCC',
  '#C3F7CB',
  '#7BAAF1',
  '#D9B68A',
  '#E4F57C',
  '#A3C4EC',
  '#B0A592',
] as const;

/** Adds a band in the middle of the widest one; gives its key. */
export function addBand(): Key {
  const { lowest, highest, unit } = span.value;
  const views = after.value.bandViews.filter(({ kind }) => kind === 'score');
  const ends = views.map(({ from }, at) => ({
    low: Math.max(from, lowest),
    high: views[at - 1]?.from ?? tidy(highest + unit),
  }));
  const widest = ends.reduce((best, { low, high }, at) => (high - low > widthOf(ends[best]) ? at : best), 0);
  const { low, high } = ends[widest] ?? { low: lowest, high: highest };
  const from = tidy(lowest + Math.round(((low + high) / 2 - lowest) / unit) * unit);
  const [below, above] = [views[widest]?.index, views[widest - 1]?.index ?? -1];
  // The tab's own order is kept, whichever way it runs.
  const falls = below === undefined || above < below;
  const behind = below === undefined ? undefined : falls ? below - 1 : below;
  return keyAt(addPart('bands', { ...BLANK, band: freeName(), from, color: freeColor() }, behind));
}

/** Adds the band of the disqualified, so that it can have a name and a colour of its own. */
export function addDisqualifiedBand(): Key {
  const { language } = draft.value.model;
  const from = word('fromWords', 'disqualified', language);
  const { name } = after.value.bandViews.find(({ kind }) => kind === 'disqualified') ?? { name: from };
  return keyAt(addPart('bands', { ...BLANK, band: name, from, color: '#CCCCCC' }));
}

/** Adds a band to an axis, above all of its others; gives its key. */
export function addAxisBand(axis: Axis): Key {
  const { bands, language } = draft.value.model;
  const froms = bands.flatMap((band) =>
    meaning('axes', band.axis) === axis ? [Number(typedNumber(String(band.from ?? '')) ?? 0)] : [],
  );
  const from = froms.length === 0 ? '' : Math.max(...froms) + 10;
  return keyAt(addPart('bands', { ...BLANK, band: freeName(), axis: word('axes', axis, language), from }));
}

/** Renames a band, and with it the limits and agreed examples that name it. */
export function renameBand(at: number, name: string): void {
  const { model, keys } = draft.value;
  const old = text(model.bands[at]?.band ?? '');
  if (String(model.bands[at]?.band ?? '') === name) return;
  const bands = model.bands.map((band, index) => (index === at ? { ...band, band: name } : band));
  const isOnly =
    isEmpty(model.bands[at]?.axis ?? '') && model.bands.filter(({ band }) => text(band ?? '') === old).length === 1;
  replaceModel({ model: { ...model, bands, ...(isOnly ? renamed(model, old, name) : {}) }, keys });
}

function renamed({ rules, examples }: Model, old: string, name: string): Partial<Model> {
  const inRules = rules.map((rule) => {
    const steps = rule.steps.map((step) => ({ ...step, weight: renamedLimit(step.weight, old, name) }));
    return steps.every(({ weight }, at) => weight === rule.steps[at]?.weight) ? rule : { ...rule, steps };
  });
  const inExamples = examples?.map((example) =>
    text(example.band ?? '') === old ? { ...example, band: name } : example,
  );
  return { rules: inRules, ...(inExamples ? { examples: inExamples } : {}) };
}

function renamedLimit(weight: Cell, old: string, name: string): Cell {
  if (typeof weight !== 'string') return weight;
  const { kind, rest } = splitWeight(weight);
  if ((kind !== 'atLeast' && kind !== 'atMost') || text(rest) !== old || !weight.endsWith(rest)) return weight;
  return weight.slice(0, weight.length - rest.length) + name;
}

/** A number as typed into a field of the model; undefined where it is none. */
export function typedNumber(typed: string): number | undefined {
  return numberOf(typed, decimalSign.value);
}

const BLANK: Band = { band: '', axis: '', from: '', color: '', nextStep: '', owner: '', respondWithin: '' };

function keyAt(at: number): Key {
  return draft.value.keys.bands[at] ?? -1;
}

function widthOf(ends: { readonly low: number; readonly high: number } | undefined): number {
  return ends ? ends.high - ends.low : 0;
}

function freeName(): string {
  const taken = new Set(draft.value.model.bands.map(({ band }) => text(band ?? '')));
  const name = say('newBand');
  for (let at = 1; ; at++) {
    const tried = at === 1 ? name : `${name} ${at}`;
    if (!taken.has(text(tried))) return tried;
  }
}

function freeColor(): string {
  const taken = new Set(
    draft.value.model.bands.map(({ color }) =>
      String(color ?? '')
        .trim()
        .toUpperCase(),
    ),
  );
  return PALETTE.find((color) => !taken.has(color)) ?? PALETTE[0];
}
