/** A formula cut into tokens, and its two written forms: the stored one (`,` and `.`) and the locale's (`;` and `,` where the comma is decimal). */
import { type End, endName, parseEnd, quoteSheet } from './address';
import type { Locale } from './locale';

/** A piece of a formula. Only references, names and calls carry meaning beyond their text. */
export type Token =
  | { readonly kind: 'ref'; readonly sheet: string | undefined; readonly from: End; readonly to: End | undefined }
  | { readonly kind: 'name'; readonly sheet: string | undefined; readonly text: string }
  | { readonly kind: 'call'; readonly text: string }
  | {
      readonly kind: 'string' | 'number' | 'space' | 'operator' | 'error' | 'open' | 'close' | 'brace' | 'unbrace';
      readonly text: string;
    }
  /** Between arguments, or between the columns of an array in braces. */
  | { readonly kind: 'comma'; readonly text: ',' }
  /** Between the rows of an array in braces. */
  | { readonly kind: 'row'; readonly text: ';' };

const CELL = '\\$?[A-Za-z]{1,3}\\$?\\d{1,8}';
const COLUMN = '\\$?[A-Za-z]{1,3}';
const ROW = '\\$?\\d{1,8}';
const STRING = /"(?:[^"]|"")*"?/y;
const SPACE = /\s+/y;
const ERROR = /#(?:REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|ERROR!)/iy;
const SHEET = /('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/uy;
const REF = new RegExp(
  `(?:(${CELL}):(${CELL}|${COLUMN}|${ROW})|(${COLUMN}):(${CELL}|${COLUMN})|(${ROW}):(${CELL}|${ROW})|(${CELL}))(?![\\p{L}\\p{N}_.(!:$])`,
  'uy',
);
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const POINT_NUMBER = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/y;
const COMMA_NUMBER = /(?:\d+(?:,\d*)?|,\d+)(?:[eE][+-]?\d+)?/y;
const OPERATOR = /<>|<=|>=|./suy;

/** Cuts a formula's text, without or with its "=", into tokens. Nothing is refused; what is no formula fails when calculated. */
export function tokenise(formula: string, decimal: '.' | ',' = '.'): Token[] {
  const text = formula.startsWith('=') ? formula.slice(1) : formula;
  const tokens: Token[] = [];
  const nesting: string[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  while (at < text.length) {
    const sheet = sheetBefore(take(SHEET));
    const start = at;
    const ref = take(REF);
    if (ref !== null) {
      const token = reference(ref, sheet);
      if (token !== undefined) {
        tokens.push(token);
        continue;
      }
      at = start;
    }
    const error = take(ERROR);
    if (error !== null) {
      tokens.push({ kind: 'error', text: error[0].toUpperCase() });
      continue;
    }
    const word = take(WORD);
    if (word !== null) {
      const call = sheet === undefined && /^\s*\(/.test(text.slice(at, at + 8));
      tokens.push(call ? { kind: 'call', text: word[0] } : { kind: 'name', sheet, text: word[0] });
      continue;
    }
    if (sheet !== undefined) tokens.push({ kind: 'operator', text: `${quoteSheet(sheet)}!` });
    const string = take(STRING);
    if (string !== null) {
      tokens.push({ kind: 'string', text: string[0] });
      continue;
    }
    const space = take(SPACE);
    if (space !== null) {
      tokens.push({ kind: 'space', text: space[0] });
      continue;
    }
    const number = take(decimal === ',' ? COMMA_NUMBER : POINT_NUMBER);
    if (number !== null) {
      tokens.push({ kind: 'number', text: number[0].replace(',', '.') });
      continue;
    }
    const sign = take(OPERATOR);
    if (sign !== null) tokens.push(punctuation(sign[0], nesting, decimal));
  }
  return tokens;
}

function sheetBefore(match: RegExpExecArray | null): string | undefined {
  const name = match?.[1];
  return name?.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function reference(match: RegExpExecArray, sheet: string | undefined): Token | undefined {
  const from = parseEnd(match[1] ?? match[3] ?? match[5] ?? match[7] ?? '');
  const last = match[2] ?? match[4] ?? match[6];
  const to = last === undefined ? undefined : parseEnd(last);
  if (from === undefined || (last !== undefined && to === undefined)) return undefined;
  return { kind: 'ref', sheet, from, to };
}

function punctuation(text: string, nesting: string[], decimal: '.' | ','): Token {
  if (text === '(' || text === '{') {
    nesting.push(text);
    return { kind: text === '(' ? 'open' : 'brace', text };
  }
  if (text === ')' || text === '}') {
    nesting.pop();
    return { kind: text === ')' ? 'close' : 'unbrace', text };
  }
  const braced = nesting[nesting.length - 1] === '{';
  const comma = decimal === ',' ? (braced ? '\\' : ';') : ',';
  if (text === comma) return { kind: 'comma', text: ',' };
  if (text === ';' && braced) return { kind: 'row', text };
  return { kind: 'operator', text };
}

/** A token as it is stored. */
export function tokenText(token: Token): string {
  if (token.kind === 'name') return token.sheet === undefined ? token.text : `${quoteSheet(token.sheet)}!${token.text}`;
  if (token.kind !== 'ref') return token.text;
  const sheet = token.sheet === undefined ? '' : `${quoteSheet(token.sheet)}!`;
  return sheet + endName(token.from) + (token.to === undefined ? '' : `:${endName(token.to)}`);
}

/** Tokens as a stored formula with its "=". */
export function formulaText(tokens: readonly Token[]): string {
  return `=${tokens.map(tokenText).join('')}`;
}

/** A formula typed in the locale's form, as it is stored. */
export function toStored(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return formula.startsWith('=') ? formula : `=${formula}`;
  return formulaText(tokenise(formula, ','));
}

/** A stored formula as the locale writes it. */
export function toLocal(formula: string, locale: Locale): string {
  if (locale.decimal === '.') return formula;
  const nesting: string[] = [];
  const pieces = tokenise(formula).map((token) => {
    if (token.kind === 'open' || token.kind === 'brace') nesting.push(token.text);
    if (token.kind === 'close' || token.kind === 'unbrace') nesting.pop();
    if (token.kind === 'number') return token.text.replace('.', ',');
    if (token.kind === 'comma') return nesting[nesting.length - 1] === '{' ? '\\' : ';';
    return tokenText(token);
  });
  return `=${pieces.join('')}`;
}

/** A call inside a formula: where it ends and where its arguments stand, as token positions. */
export interface CallSpan {
  /** Position of the function's name. */
  readonly start: number;
  /** Position after the closing bracket. */
  readonly end: number;
  readonly args: readonly (readonly [number, number])[];
}

/** Finds the brackets and arguments of the call whose name stands at `start`; undefined when the bracket never closes. */
export function callSpan(tokens: readonly Token[], start: number): CallSpan | undefined {
  let at = start + 1;
  while (tokens[at]?.kind === 'space') at += 1;
  if (tokens[at]?.kind !== 'open') return undefined;
  const args: [number, number][] = [];
  let depth = 0;
  let from = at + 1;
  for (let index = at; index < tokens.length; index += 1) {
    const kind = tokens[index]?.kind;
    if (kind === 'open' || kind === 'brace') depth += 1;
    if (kind === 'close' || kind === 'unbrace') depth -= 1;
    if (kind === 'comma' && depth === 1) {
      args.push([from, index]);
      from = index + 1;
    }
    if (depth === 0) {
      const empty = args.length === 0 && tokens.slice(from, index).every((token) => token.kind === 'space');
      if (!empty) args.push([from, index]);
      return { start, end: index + 1, args };
    }
  }
  return undefined;
}
