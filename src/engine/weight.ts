/** What a Weight says: points, `disqualify`, or a limit on the score. */
import { type CompiledBand, limitOf } from './bands';
import type { Cell, Language } from './model';
import { thousandths } from './number';
import { numberIn, type Scale } from './settings';
import { text } from './text';
import { LANGUAGES, type Term, termsOf, word } from './vocabulary';

/** A weight to compute with; points and limits in thousandths. */
export type Weight =
  | { readonly kind: 'points'; readonly points: number }
  | { readonly kind: 'disqualify' }
  | { readonly kind: 'atMost' | 'atLeast'; readonly limit: number };

/** Reads a Weight: a number, `disqualify`, or a limit whose score may be a band's name. */
export function weightOf(cell: Cell, scale: Scale, bands: readonly CompiledBand[]): Weight | undefined {
  const points = numberIn(cell, scale.decimalSign);
  if (points !== undefined) return { kind: 'points', points: thousandths(points) };
  if (typeof cell !== 'string') return undefined;
  const { kind, rest } = splitWeight(cell);
  if (kind === undefined) return undefined;
  if (kind === 'disqualify') return rest === '' ? { kind } : undefined;
  const limit = limitOf(kind, rest, scale, bands);
  return limit === undefined ? undefined : { kind, limit };
}

/** Parts "at most Warm" into its word and what follows it; `kind` is undefined where it starts with no such word. */
export function splitWeight(cell: string): { readonly kind: Term<'weights'> | undefined; readonly rest: string } {
  const plain = cell.normalize('NFKC').trim().replace(/\s+/g, ' ');
  for (const term of termsOf('weights'))
    for (const language of LANGUAGES) {
      const start = text(word('weights', term, language));
      if (!text(plain).startsWith(start)) continue;
      const rest = plain.slice(start.length);
      if (language === 'en' && rest !== '' && !rest.startsWith(' ')) continue;
      return { kind: term, rest: rest.trim() };
    }
  return { kind: undefined, rest: plain };
}

/** A Weight in another language; a number stays as it is. */
export function translatedWeight(cell: Cell, language: Language): Cell {
  if (typeof cell !== 'string') return cell;
  const { kind, rest } = splitWeight(cell);
  if (kind === undefined) return cell;
  return rest === '' ? word('weights', kind, language) : `${word('weights', kind, language)} ${rest}`;
}
