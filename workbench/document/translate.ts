/** A stored formula as HyperFormula reads it: open ends and names filled in, sheets under names that never change. */
import { areaName, blockOf, closeBlock, type OpenBlock, parseBlock, splitSheet } from './address';
import type { DocumentState, SheetState } from './state';
import { callSpan, type Token, tokenText } from './tokens';
import type { SheetArea, SheetId } from './types';

/** The name of a sheet inside HyperFormula, so that renaming a tab touches no formula there. */
export function engineName(sheet: SheetId): string {
  return `s${sheet}`;
}

/** A sheet by its name, letter case ignored. */
export function sheetNamed(state: DocumentState, name: string): SheetState | undefined {
  const lower = name.toLowerCase();
  return state.sheets.find((one) => one.name.toLowerCase() === lower);
}

/** The block a reference or a name stands for on a sheet; undefined when there is none. */
export function resolve(state: DocumentState, own: SheetId, token: Token): SheetArea | undefined {
  if (token.kind === 'ref') {
    const sheet =
      token.sheet === undefined ? state.sheets.find((one) => one.id === own) : sheetNamed(state, token.sheet);
    const block = blockOf(token.from, token.to);
    return sheet === undefined || block === undefined ? undefined : onGrid(sheet, block);
  }
  if (token.kind !== 'name') return undefined;
  const named = findName(state, own, token.sheet, token.text);
  const sheet = named && state.sheets.find((one) => one.id === named.area.sheet);
  return named === undefined || sheet === undefined ? undefined : onGrid(sheet, named.area);
}

function onGrid(sheet: SheetState, block: OpenBlock): SheetArea | undefined {
  if (block.row >= sheet.rows || block.column >= sheet.columns) return undefined;
  return { sheet: sheet.id, ...closeBlock(block, sheet) };
}

/** A named range as a formula on the sheet `own` means it: the sheet's own copy first. */
export function findName(state: DocumentState, own: SheetId, sheetName: string | undefined, name: string) {
  const lower = name.toLowerCase();
  const scope = sheetName === undefined ? own : sheetNamed(state, sheetName)?.id;
  const same = state.names.filter((one) => one.name.toLowerCase() === lower);
  const scoped = same.find((one) => one.scope !== null && one.scope === scope);
  return scoped ?? (sheetName === undefined ? same.find((one) => one.scope === null) : undefined);
}

/** A block as HyperFormula names it. */
export function engineRef(area: SheetArea): string {
  return `${engineName(area.sheet)}!${areaName(area)}`;
}

/** Rewrites what the engine has no function for into what it has. */
export function prepare(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const span =
      token.kind === 'call' && /^(indirect|averageifs)$/i.test(token.text) ? callSpan(tokens, index) : undefined;
    const [first] = span?.args ?? [];
    const inner = first === undefined ? [] : tokens.slice(first[0], first[1]);
    if (span !== undefined && token.kind === 'call' && /^averageifs$/i.test(token.text)) {
      out.push(...averageIfs(prepare(tokens.slice(index + 1, span.end)), inner.length));
      index = span.end - 1;
    } else if (span !== undefined && inner.length === 1 && inner[0]?.kind === 'string') {
      // Of a plain text the cells are known; of a calculated one they are not, and the engine says so.
      out.push(indirectTarget(inner[0].text.slice(1, -1).replaceAll('""', '"')));
      index = span.end - 1;
    } else out.push(token);
  }
  return out;
}

// (SUMIFS(all)/COUNTIFS(all but the first)); `brackets` are the arguments with their brackets.
function averageIfs(brackets: readonly Token[], firstLength: number): readonly Token[] {
  const sum: Token = { kind: 'call', text: 'SUMIFS' };
  const count: Token = { kind: 'call', text: 'COUNTIFS' };
  const [open, close]: readonly Token[] = [
    { kind: 'open', text: '(' },
    { kind: 'close', text: ')' },
  ];
  if (open === undefined || close === undefined) return brackets;
  const rest = brackets.slice(firstLength + 2);
  return [open, sum, ...brackets, { kind: 'operator', text: '/' }, count, open, ...rest, close];
}

function indirectTarget(text: string): Token {
  const { sheet, rest } = splitSheet(text);
  const block = parseBlock(rest);
  if (block === undefined) return { kind: 'name', sheet, text: rest };
  const end = { rowFixed: true, columnFixed: true };
  const last = {
    row: block.rows === null ? null : block.row + block.rows - 1,
    column: block.columns === null ? null : block.column + block.columns - 1,
  };
  const single = block.rows === 1 && block.columns === 1;
  return {
    kind: 'ref',
    sheet,
    from: { row: block.row, column: block.column, ...end },
    to: single ? undefined : { ...last, ...end },
  };
}

/** One token as HyperFormula reads it; the blocks it names are handed to `sees`. */
export function engineToken(state: DocumentState, own: SheetId, token: Token, sees: (area: SheetArea) => void): string {
  if (token.kind === 'string') return engineString(token.text);
  if (token.kind !== 'ref' && token.kind !== 'name') return tokenText(token);
  const area = resolve(state, own, token);
  if (area !== undefined) {
    sees(area);
    return engineRef(area);
  }
  if (token.kind === 'ref') return '#REF!';
  return /^(true|false)$/i.test(token.text) ? `${token.text.toUpperCase()}()` : tokenText(token);
}

/** A quoted text as HyperFormula reads it: it knows no way to write a quote inside quotes. */
export function engineString(quoted: string): string {
  const text = quoted.replace(/^"|"$/g, '');
  return /"|\\/.test(text)
    ? `(${text
        .split(/(""|\\)/)
        .map(engineStringPart)
        .join('&')})`
    : `"${text}"`;
}

function engineStringPart(part: string): string {
  return part === '""' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`;
}
