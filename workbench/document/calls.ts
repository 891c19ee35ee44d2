/** One call of a custom function: made, remembered, and compared with the next. */
import { isCellError } from './display';
import type { CallArgument, CallResult, CallScalar, CellPlace, CellValue, CustomCall, DateSerial } from './types';

/** A calculated cell that still knows whether its number is a date. */
export type Outcome = CellValue | DateSerial;

/** What a call inside a formula was last given and gave. */
export interface CallMemory {
  readonly name: string;
  readonly args: readonly CallArgument[];
  readonly result: Outcome | Outcome[][];
}

/** What a formula or a part of it comes to. */
export type Piece = Outcome | Outcome[][];

/** Calls made earlier, found again by what they were given when cells change their places. */
export interface Recollection {
  keep(memory: CallMemory): void;
  find(name: string, args: readonly CallArgument[]): CallMemory | undefined;
  forget(): void;
}

/** Starts with no calls. */
export function createRecollection(): Recollection {
  const byPrint = new Map<string, CallMemory[]>();
  return {
    keep(memory) {
      const print = callPrint(memory.name, memory.args);
      const list = byPrint.get(print);
      if (list === undefined) byPrint.set(print, [memory]);
      else list.push(memory);
    },
    find: (name, args) =>
      byPrint.size === 0
        ? undefined
        : byPrint.get(callPrint(name, args))?.find((one) => one.name === name && sameArguments(one.args, args)),
    forget: () => byPrint.clear(),
  };
}

/** Calls the function; what it throws is the cell's error. */
export function callNow(name: string, args: readonly CallArgument[], place: CellPlace, call: CustomCall): Piece {
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
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
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

// A short text that calls with the same arguments share; others may share it too.
function callPrint(name: string, args: readonly CallArgument[]): string {
  const sample = (argument: CallArgument) => {
    if (!isRows(argument)) return argument;
    const middle = argument[argument.length >> 1];
    return [argument.length, argument[0]?.length, argument[0]?.[0], middle?.[0], middle?.[1]];
  };
  return `${name}${JSON.stringify(args.map(sample))}`;
}
