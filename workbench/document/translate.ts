/** A stored formula as HyperFormula reads it: open ends and names filled in, sheets under names that never change. */
import { areaName, blockOf, closeBlock, type OpenBlock, parseBlock, splitSheet } from './address';
import type { DocumentState, SheetState } from './state';
import { type Token, tokenText } from './tokens';
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

/** INDIRECT with a plain text becomes the reference it names, so that it needs no function and its cells are known. */
export function inlineIndirect(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some((token) => token.kind === 'call' && /^indirect$/i.test(token.text))) return tokens;
  const out: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const [call, open, text, close] = tokens.slice(index, index + 4);
    if (
      call?.kind === 'call' &&
      /^indirect$/i.test(call.text) &&
      open?.kind === 'open' &&
      text?.kind === 'string' &&
      close?.kind === 'close'
    ) {
      out.push(indirectTarget(text.text.slice(1, -1).replaceAll('""', '"')));
      index += 3;
    } else if (call !== undefined) out.push(call);
  }
  return out;
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
