/** Calculating an array formula: custom functions called, blocks read, the rest left to the engine. */
import { type ArrayCell, isVolatile } from './array-cells';
import { type CallMemory, callNow, type Outcome, type Piece, sameArguments } from './calls';
import { isCellError } from './display';
import type { Engine } from './engine';
import type { EngineScalar } from './engine-functions';
import { engineError } from './engine-values';
import type { DocumentState } from './state';
import { callSpan, type Token } from './tokens';
import { engineToken, resolve } from './translate';
import type { CallArgument, CallScalar, CellError, CustomCall, SheetArea } from './types';

/** What calculating needs from around the cell. */
export interface Surroundings {
  readonly state: DocumentState;
  readonly engine: Engine;
  readonly custom: ReadonlySet<string>;
  readonly call: CustomCall;
  /** The cells of a block as a custom function receives them. */
  read(area: SheetArea): readonly (readonly CallScalar[])[];
  /** Makes sure that the engine knows these cells. */
  show(area: SheetArea): void;
  volatileIn(area: SheetArea): boolean;
  /** A call made before with the same arguments elsewhere, kept over a change of shape. */
  recall(name: string, args: readonly CallArgument[]): CallMemory | undefined;
}

/** Calculates the whole formula of a cell. */
export function calculateCell(cell: ArrayCell, around: Surroundings): Piece {
  return calculatePiece(cell, 0, cell.tokens.length, around);
}

function calculatePiece(cell: ArrayCell, from: number, to: number, around: Surroundings): Piece {
  let [start, end] = [from, to];
  while (start < end && cell.tokens[start]?.kind === 'space') start += 1;
  while (end > start && cell.tokens[end - 1]?.kind === 'space') end -= 1;
  const first = cell.tokens[start];
  if (first === undefined || start === end) return '';
  if (end - start === 1) {
    const single = singleToken(cell, first, around);
    if (single !== undefined) return single;
  }
  if (first.kind === 'call') {
    const span = callSpan(cell.tokens, start);
    const whole = span?.end === end;
    if (span !== undefined && whole && around.custom.has(first.text.toUpperCase()))
      return runCall(cell, start, span.args, around);
    // The engine would compare every cell of both branches; Sheets takes one branch, whatever its size.
    if (span !== undefined && whole && /^if$/i.test(first.text)) {
      const branch = chooseBranch(cell, span.args, around);
      if (branch !== undefined) return branch;
    }
  }
  return calculateByEngine(cell, start, end, around);
}

function singleToken(cell: ArrayCell, token: Token, around: Surroundings): Piece | undefined {
  if (token.kind === 'string') return token.text.slice(1, -1).replaceAll('""', '"');
  if (token.kind === 'number') return Number(token.text);
  const area = resolve(around.state, cell.place.sheet, token);
  if (area !== undefined) {
    const rows = around.read(area).map((row) => row.map((value): Outcome => (value === '' ? null : value)));
    return area.rows === 1 && area.columns === 1 ? (rows[0]?.[0] ?? null) : rows;
  }
  if (token.kind === 'name' && /^(true|false)$/i.test(token.text)) return /^true$/i.test(token.text);
  return undefined;
}

// Undefined where the condition is itself a block: then every cell is chosen for itself, by the engine.
function chooseBranch(
  cell: ArrayCell,
  args: readonly (readonly [number, number])[],
  around: Surroundings,
): Piece | undefined {
  const [test, yes, no] = args;
  if (test === undefined || yes === undefined) return { error: '#N/A', message: 'Wrong number of arguments to IF.' };
  const holds = calculatePiece(cell, test[0], test[1], around);
  if (Array.isArray(holds)) return undefined;
  if (isCellError(holds)) return holds;
  if (typeof holds === 'string')
    return {
      error: '#VALUE!',
      message: `Function IF parameter 1 expects boolean values. But '${holds}' is a text and cannot be coerced to a boolean.`,
    };
  const truth = typeof holds === 'object' && holds !== null ? holds.serial !== 0 : Boolean(holds);
  const branch = truth ? yes : no;
  return branch === undefined ? false : calculatePiece(cell, branch[0], branch[1], around);
}

function calculateByEngine(cell: ArrayCell, start: number, end: number, around: Surroundings): Piece {
  const results: EngineScalar[][][] = [];
  let text = '';
  for (let index = start; index < end; index += 1) {
    const token = cell.tokens[index];
    if (token === undefined) break;
    const span = token.kind === 'call' ? callSpan(cell.tokens, index) : undefined;
    const name = token.kind === 'call' ? token.text.toUpperCase() : '';
    if (span !== undefined && around.custom.has(name)) {
      const rows = toRows(runCall(cell, index, span.args, around));
      text += `CALL_(${results.length})`;
      results.push(rows.map((row) => row.map(engineScalar)));
      index = span.end - 1;
    } else if (span?.args.length === 0 && (name === 'ROW' || name === 'COLUMN')) {
      // The engine calculates this in no cell, so it has to be told where it stands.
      text += name === 'ROW' ? cell.place.row + 1 : cell.place.column + 1;
      index = span.end - 1;
    } else {
      text += engineToken(around.state, cell.place.sheet, token, around.show);
    }
  }
  const value = around.engine.calculate(`=ARRAYFORMULA(${text})`, cell.place.sheet, results);
  return Array.isArray(value) && value.length === 1 && value[0]?.length === 1 ? (value[0][0] ?? null) : value;
}

const REFUSED: CellError = {
  error: '#ERROR!',
  message: 'This function is not allowed to reference a cell with NOW(), RAND(), RANDARRAY(), or RANDBETWEEN().',
};

function runCall(
  cell: ArrayCell,
  start: number,
  args: readonly (readonly [number, number])[],
  around: Surroundings,
): Piece {
  const token = cell.tokens[start];
  const name = token?.kind === 'call' ? token.text.toUpperCase() : '';
  for (const [from, to] of args) {
    const tokens = cell.tokens.slice(from, to);
    const touched = tokens.map((one) => resolve(around.state, cell.place.sheet, one));
    if (isVolatile(tokens) || touched.some((area) => area !== undefined && around.volatileIn(area))) return REFUSED;
  }
  const given = args.map(([from, to]) => argument(cell, from, to, around));
  const memory = cell.calls.get(start);
  if (memory !== undefined && memory.name === name && sameArguments(memory.args, given)) return memory.result;
  const recalled = around.recall(name, given);
  const result = recalled?.result ?? callNow(name, given, cell.place, around.call);
  cell.calls.set(start, { name, args: given, result });
  return result;
}

function argument(cell: ArrayCell, from: number, to: number, around: Surroundings): CallArgument {
  const solid = cell.tokens.slice(from, to).filter((token) => token.kind !== 'space');
  const area =
    solid.length === 1 && solid[0] !== undefined ? resolve(around.state, cell.place.sheet, solid[0]) : undefined;
  if (area !== undefined) {
    const rows = around.read(area);
    return area.rows === 1 && area.columns === 1 ? (rows[0]?.[0] ?? '') : rows;
  }
  const value = calculatePiece(cell, from, to, around);
  return Array.isArray(value) ? value.map((row) => row.map((one) => one ?? '')) : (value ?? '');
}

/** A calculated piece as rows. */
export function toRows(piece: Piece): Outcome[][] {
  return Array.isArray(piece) ? piece : [[piece]];
}

function engineScalar(value: Outcome): EngineScalar {
  if (typeof value !== 'object' || value === null) return value;
  return 'serial' in value ? value.serial : engineError(value);
}
