/** The Value of a rule as a list of alternatives: split at | and line breaks, with ~ to take a sign literally. */
import { text } from './text';

/** One alternative. `parts` are the literal texts around its wildcards; a plain value has no `wild`. */
export interface Alternative {
  readonly text: string;
  /** Present where the value holds `*` or `?`: one entry per sign, a literal of one code point or a wildcard. */
  readonly wild?: readonly Sign[];
}

type Sign = '*' | '?' | { readonly is: string };

/** Reads "VP | Head of * | 100~%" as its alternatives, normalised; empty ones are dropped. */
export function alternatives(value: string | number | boolean): readonly Alternative[] {
  const written = String(value).normalize('NFKC');
  // Hardly a list holds a sign to take apart: the others need not be read sign by sign.
  if (!/[~*?]/.test(written)) return plainAlternatives(written);
  const found: Alternative[] = [];
  let signs: Sign[] = [];
  const finish = (): void => {
    const alternative = asAlternative(signs);
    if (alternative.text !== '') found.push(alternative);
    signs = [];
  };
  const source = [...written];
  for (let i = 0; i < source.length; i++) {
    const sign = source[i] ?? '';
    const next = source[i + 1] ?? '';
    if (sign === '~' && (next === '*' || next === '?' || next === '|' || next === '~')) {
      signs.push({ is: next });
      i++;
    } else if (sign === '|' || sign === '\n' || sign === '\r') finish();
    else if (sign === '*' || sign === '?') signs.push(sign);
    else signs.push({ is: sign });
  }
  finish();
  return found;
}

/** Matches a text against signs with wildcards in time proportional to their product; no regular expression. */
export function matchesWild(subject: string, signs: readonly Sign[]): boolean {
  const points = [...subject];
  let at = 0;
  let sign = 0;
  let star = -1;
  let starAt = 0;
  while (at < points.length) {
    const wanted = signs[sign];
    if (wanted === '*') {
      star = sign++;
      starAt = at;
    } else if (wanted !== undefined && (wanted === '?' || wanted.is === points[at])) {
      sign++;
      at++;
    } else if (star >= 0) {
      sign = star + 1;
      at = ++starAt;
    } else return false;
  }
  while (signs[sign] === '*') sign++;
  return sign === signs.length;
}

function plainAlternatives(written: string): readonly Alternative[] {
  const texts = written.split(/[|\n\r]/).map(text);
  return texts.filter((part) => part !== '').map((part) => ({ text: part }));
}

function asAlternative(signs: readonly Sign[]): Alternative {
  const literal = text(signs.map((sign) => (typeof sign === 'string' ? sign : sign.is)).join(''));
  if (!signs.some((sign) => typeof sign === 'string')) return { text: literal };
  return { text: literal, wild: normalised(signs) };
}

/** Trims, collapses and lowers the literal signs exactly as `text` does, without touching the wildcards. */
function normalised(signs: readonly Sign[]): readonly Sign[] {
  const result: Sign[] = [];
  for (const sign of signs) {
    const last = result[result.length - 1];
    if (typeof sign === 'string') result.push(sign);
    else if (/\s/.test(sign.is)) {
      if (last !== undefined && !(typeof last === 'object' && last.is === ' ')) result.push({ is: ' ' });
    } else for (const point of sign.is.toLowerCase()) result.push({ is: point });
  }
  const end = result[result.length - 1];
  if (typeof end === 'object' && end.is === ' ') result.pop();
  return result;
}
