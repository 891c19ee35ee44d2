/** Cells whose formula gives a block: custom functions, FILTER, ARRAYFORMULA and their kind. */
import type { CallMemory, Outcome } from './calls';
import type { DocumentState } from './state';
import type { Token } from './tokens';
import { resolve } from './translate';
import type { CellPlace, SheetArea } from './types';

/** One such cell, between calculations. */
export interface ArrayCell {
  readonly place: CellPlace;
  readonly tokens: readonly Token[];
  /** The blocks its formula names. */
  readonly areas: readonly SheetArea[];
  readonly volatile: boolean;
  readonly calls: Map<number, CallMemory>;
  /** The block it fills now, and the one it would fill were nothing in the way. */
  area: SheetArea;
  wanted: SheetArea;
  values: Outcome[][];
  blocker: CellPlace | null;
  /** Calculations since the last edit, to notice circles. */
  runs: number;
}

const ARRAY_FUNCTIONS = new Set(
  'ARRAYFORMULA FILTER UNIQUE SORT TRANSPOSE SEQUENCE SPLIT RANDARRAY VSTACK HSTACK FLATTEN MMULT ARRAY_CONSTRAIN REGEXEXTRACT'.split(
    ' ',
  ),
);
const VOLATILE = new Set(['NOW', 'RAND', 'RANDARRAY', 'RANDBETWEEN']);

/** Whether a formula is calculated as a block rather than by the engine on its own. */
export function isArrayFormula(tokens: readonly Token[], custom: ReadonlySet<string>): boolean {
  const named = (token: Token) =>
    token.kind === 'brace' ||
    (token.kind === 'call' && (ARRAY_FUNCTIONS.has(token.text.toUpperCase()) || custom.has(token.text.toUpperCase())));
  if (tokens.some(named)) return true;
  const solid = tokens.filter((token) => token.kind !== 'space');
  return solid.length === 1 && ((solid[0]?.kind === 'ref' && solid[0].to !== undefined) || solid[0]?.kind === 'name');
}

/** Whether a formula names NOW, RAND, RANDARRAY or RANDBETWEEN itself. */
export function isVolatile(tokens: readonly Token[]): boolean {
  return tokens.some((token) => token.kind === 'call' && VOLATILE.has(token.text.toUpperCase()));
}

/** Prepares a cell for its first calculation. */
export function arrayCell(state: DocumentState, place: CellPlace, tokens: readonly Token[]): ArrayCell {
  const areas: SheetArea[] = [];
  for (const token of tokens) {
    const area = resolve(state, place.sheet, token);
    if (area !== undefined) areas.push(area);
  }
  const own = { ...place, rows: 1, columns: 1 };
  return {
    place,
    tokens,
    areas,
    volatile: isVolatile(tokens),
    calls: new Map(),
    area: own,
    wanted: own,
    values: [[null]],
    blocker: null,
    runs: 0,
  };
}
