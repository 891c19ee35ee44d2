/** Cells whose formula gives a block: custom functions, FILTER, ARRAYFORMULA and their kind; which formulas those are, and how one is calculated. */
import { isCellError } from './display';
import { type Engine, engineError } from './engine';
import type { EngineScalar } from './engine-functions';
import type { DocumentState } from './state';
import { callSpan, type Token } from './tokens';
import { engineToken, resolve } from './translate';
import type {
  CallArgument,
  CallResult,
  CallScalar,
  CellError,
  CellPlace,
  CellValue,
  CustomCall,
  DateSerial,
  SheetArea,
} from './types';

/** A calculated cell that still knows whether its number is a date. */
export type Outcome = CellValue | DateSerial;

/** What a call inside a formula was last given and gave. */
export interface CallMemory {
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly result: Outcome | Outcome[][];
}

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

type Piece = Outcome | Outcome[][];

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

function callNow(name: string, args: readonly CallArgument[], place: CellPlace, call: CustomCall): Piece {
  try {
    return resultOf(call(name, args, place));
  } catch (thrown) {
    return { error: '#ERROR!', message: thrownMessage(thrown) };
  }
}

// What a script throws may come from another realm, so its class says nothing.
function thrownMessage(thrown: unknown): string {
  if (typeof thrown === 'object' && thrown !== null && 'message' in thrown) return String(thrown.message);
  return String(thrown);
}

function resultOf(result: CallResult): Piece {
  if (!Array.isArray(result)) return resultScalar(result);
  const rows = result.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(resultScalar));
  const width = Math.max(1, ...rows.map((row) => row.length));
  for (const row of rows) while (row.length < width) row.push(null);
  return rows.length === 0 ? null : rows;
}

function resultScalar(value: unknown): Outcome {
  if (typeof value === 'number' && !Number.isFinite(value))
    return { error: '#NUM!', message: 'Result was not a number.' };
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null) {
    if ('serial' in value && typeof value.serial === 'number') return { serial: value.serial };
    if (isCellError(value)) return { error: value.error, message: value.message };
    return String(value);
  }
  return null;
}

/** A calculated piece as rows. */
export function toRows(piece: Piece): Outcome[][] {
  return Array.isArray(piece) ? piece : [[piece]];
}

function engineScalar(value: Outcome): EngineScalar {
  if (typeof value !== 'object' || value === null) return value;
  return 'serial' in value ? value.serial : engineError(value);
}

/** Whether two calls would be given the same. */
export function sameArguments(one: readonly CallArgument[], other: readonly CallArgument[]): boolean {
  return one.length === other.length && one.every((argument, index) => sameArgument(argument, other[index]));
}

function sameArgument(one: CallArgument, other: CallArgument | undefined): boolean {
  if (one === other) return true;
  if (isRows(one)) {
    if (other === undefined || !isRows(other) || one.length !== other.length) return false;
    return one.every((row, index) => {
      const against = other[index];
      return (
        row === against ||
        (row.length === against?.length && row.every((value, column) => sameOutcome(value, against[column])))
      );
    });
  }
  return other !== undefined && !isRows(other) && sameOutcome(one, other);
}

function isRows(argument: CallArgument): argument is readonly (readonly CallScalar[])[] {
  return Array.isArray(argument);
}

/** Whether two calculated cells are the same. */
export function sameOutcome(one: Outcome | undefined, other: Outcome | undefined): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if ('serial' in one) return 'serial' in other && one.serial === other.serial;
  return 'error' in other && one.error === other.error && one.message === other.message;
}

/** A short text that calls with the same arguments share; others may share it too. */
export function callPrint(name: string, args: readonly CallArgument[]): string {
  const sample = (argument: CallArgument) => {
    if (!isRows(argument)) return argument;
    const middle = argument[argument.length >> 1];
    return [argument.length, argument[0]?.length, argument[0]?.[0], middle?.[0], middle?.[1]];
  };
  return `${name}${JSON.stringify(args.map(sample))}`;
}
