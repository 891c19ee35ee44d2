/** The lead in the selected row: which it is, why it scores as it does, what is unknown, and what becomes of it. */
import { computed, effect, signal } from '@preact/signals';
import {
  type Cell,
  DISQUALIFIED,
  isBlankRow,
  isEmpty,
  isError,
  type Row,
  readScale,
  scoreRange,
  text,
} from '../../engine';
import type { Selection } from '../../rpc';
import { call } from '../api';
import { isDirty, model } from './draft';
import { header, leadInRow, place, positions } from './leads';
import { lookAhead, type Outlook } from './outlook';
import { after, type BandView, before, type Scored } from './preview';
import { type Waterfall, waterfallOf } from './waterfall';

/** What stands in the selected row. */
export type Selected =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'otherTab'; readonly tab: string }
  | { readonly kind: 'header' }
  | { readonly kind: 'outside' }
  | { readonly kind: 'blank'; readonly row: number }
  | { readonly kind: 'noKey'; readonly row: number; readonly key: string }
  | { readonly kind: 'lead'; readonly row: number; readonly cells: Row; readonly lead: number | undefined };

/** A lead under one model. */
export interface LeadView extends Waterfall {
  readonly scored: Scored;
  readonly view: BandView;
  /** The next band up and how far it is, in thousandths; null in the highest, and for the disqualified. */
  readonly next: { readonly band: BandView; readonly missing: number } | null;
  /** Names of columns that the model asks for and that are blank or unreadable here. */
  readonly blank: readonly string[];
  /** The scores that those columns leave possible, each with its band. */
  readonly lowest: { readonly score: number; readonly band: BandView };
  readonly highest: { readonly score: number; readonly band: BandView };
}

const selection = signal<Selection | null>(null);
/** Asking for the selection did not work; what was shown stays. */
export const askFailed = signal(false);
export const isAsking = signal(false);
/** Explains the score by the edited model instead of the saved one. */
export const showsEdit = signal(false);

/** An answer that takes longer is given up: another may be asked for. */
const PATIENCE = 30_000;
let asked = 0;
let askedAt = Number.NEGATIVE_INFINITY;
let isWanted = false;

/** Asks which row is selected. What is asked while an answer is awaited is asked once more afterwards. */
export async function askSelection(): Promise<void> {
  const from = place.peek();
  const now = performance.now();
  if (!from) return;
  if (isAsking.peek() && now - askedAt < PATIENCE) {
    isWanted = true;
    return;
  }
  isWanted = false;
  const mine = ++asked;
  askedAt = now;
  isAsking.value = true;
  try {
    const found = await call('readSelection', from);
    if (mine !== asked) return;
    if (place.peek() === from) selection.value = found;
    askFailed.value = false;
  } catch {
    if (mine === asked) askFailed.value = true;
  } finally {
    if (mine === asked) isAsking.value = false;
  }
  // Another row may have been selected after the one that was answered.
  if (mine === asked && isWanted) await askSelection();
}

/** Goes to a row of the sheet, counted from 1, and explains it. */
export async function goToRow(row: number): Promise<void> {
  const from = place.peek();
  if (!from) return;
  try {
    await call('selectLead', from, row);
    await askSelection();
  } catch {
    askFailed.value = true;
  }
}

export const selected = computed<Selected>(() => selectedIn(selection.value));

function selectedIn(found: Selection | null): Selected {
  const at = place.value;
  if (!found || !at) return { kind: askFailed.value ? 'failed' : 'loading' };
  const { row, lead: cells } = found;
  if (found.tab !== at.tab) return { kind: 'otherTab', tab: at.tab };
  if (row - 1 === at.header.row) return { kind: 'header' };
  if (cells === null) return { kind: 'outside' };
  if (isBlankRow(cells)) return { kind: 'blank', row };
  if (header.value.every((name, column) => String(cells[column] ?? '').trim() === name.trim()))
    return { kind: 'header' };
  const { leadKey, blankWords } = readScale(model.value).scale;
  const key = isEmpty(leadKey) || leadKey === null ? undefined : positions.value.get(text(leadKey));
  if (key !== undefined && isUnknown(cells[key], blankWords) && !isError(cells[key]))
    return { kind: 'noKey', row, key: header.value[key] ?? '' };
  return { kind: 'lead', row, cells, lead: leadInRow(row) };
}

/** What the notes say about the selected lead, by column; nothing where its row does not come from a formula. */
export const noted = computed<ReadonlyMap<string, Cell>>(() => new Map(Object.entries(selection.value?.notes ?? {})));

/** The lead under the saved model; null where no lead is selected. */
export const savedView = computed<LeadView | null>(() => viewUnder(selected.value, before.value));
/** The lead under the edited model; null where nothing is edited. */
export const editedView = computed<LeadView | null>(() =>
  isDirty.value ? viewUnder(selected.value, after.value) : null,
);
/** The one that is explained. */
export const shownView = computed<LeadView | null>(() =>
  showsEdit.value && editedView.value ? editedView.value : savedView.value,
);

function viewUnder(of: Selected, scored: Scored): LeadView | null {
  if (of.kind !== 'lead') return null;
  const { compiled } = scored;
  const waterfall = waterfallOf(compiled, of.cells);
  const view = bandViewOf(scored, waterfall.band);
  const range = scoreRange(compiled, of.cells);
  const bandOf = (score: number): BandView => bandViewOf(scored, bandPosition(scored, score));
  return {
    ...waterfall,
    scored,
    view,
    next: nextBand(scored, view, waterfall.score),
    blank: compiled.columns
      .filter(({ index, events }) => !events && isUnknown(of.cells[index], compiled.scale.blankWords))
      .map(({ index }) => header.value[index] ?? ''),
    lowest: { score: range.lowest, band: bandOf(range.lowest) },
    highest: { score: range.highest, band: bandOf(range.highest) },
  };
}

/** The band at a position among the compiled bands, as a person sees it. */
export function bandViewOf({ compiled, bandViews }: Scored, position: number): BandView {
  const index = compiled.bands[position]?.index;
  const found =
    position === DISQUALIFIED
      ? bandViews.find(({ kind }) => kind === 'disqualified')
      : bandViews.find(({ kind, index: at }) => kind === 'score' && at === index);
  return found ?? (bandViews[bandViews.length - 1] as BandView);
}

function bandPosition({ compiled: { bands } }: Scored, score: number): number {
  for (let at = bands.length - 1; at >= 0; at--) if (score >= (bands[at]?.from ?? 0)) return at;
  return -1;
}

function nextBand(scored: Scored, view: BandView, score: number): LeadView['next'] {
  if (view.kind === 'disqualified') return null;
  const next = scored.compiled.bands.find(({ from }) => from > score);
  return next ? { band: bandViewOf(scored, bandPosition(scored, next.from)), missing: next.from - score } : null;
}

/** Tells whether a cell says nothing: blank, a blank word, or an error. */
export function isUnknown(cell: unknown, blankWords: ReadonlySet<string>): boolean {
  if (isEmpty(cell) || isError(cell)) return true;
  return (typeof cell === 'string' || typeof cell === 'number') && blankWords.has(text(cell));
}

/** What becomes of the explained lead; null while it is worked out. */
export const outlook = signal<Outlook | null>(null);

/** The longest stretch of looking ahead before the page has its turn again. */
const SLICE = 6;

/** Looks ahead whenever another lead or model is explained, a few days at a time. Gives what ends it. */
export function watchOutlook(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const end = effect(() => {
    const now = selected.value;
    const view = shownView.value;
    clearTimeout(waiting);
    outlook.value = null;
    if (!view || now.kind !== 'lead') return;
    const days = lookAhead(view.scored.compiled, now.cells);
    const go = (): void => {
      const until = performance.now() + SLICE;
      while (performance.now() < until) {
        const step = days.next();
        if (step.done) {
          outlook.value = step.value;
          return;
        }
      }
      waiting = setTimeout(go, SLICE);
    };
    waiting = setTimeout(go, SLICE);
  });
  return () => {
    clearTimeout(waiting);
    end();
  };
}
