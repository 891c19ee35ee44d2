/** What a condition becomes: a test of one cell, or of what a lead did. */
import type { Reading } from './reading';

/**
 * A condition, ready to test cells: 0 is not met, 1 met, other numbers for counted ones.
 * `breaks`: between two of these numbers the result is the same for every number cell; undefined: any may differ.
 */
export interface Test<Tested = Reading> {
  readonly count: (tested: Tested) => number;
  readonly breaks: readonly number[] | undefined;
  /** The least and the most it gives wherever it is met, for a cell that nobody knows. */
  readonly least: number;
  readonly most: number;
}

/** What keeps a condition from being used. */
export type Fault = 'valueMissing' | 'valueUnreadable' | 'toMissing' | 'toUnreadable' | 'valueNotAboveZero';

/** A condition that holds or does not; it sees blank cells and errors too. */
export function test(holds: (cell: Reading) => boolean, breaks: readonly number[] | undefined): Test {
  return { count: (cell) => (holds(cell) ? 1 : 0), breaks, least: 1, most: 1 };
}

/** A condition that a blank or an error can never meet: unknown is not evidence. */
export function known(holds: (cell: Reading) => boolean, breaks?: readonly number[]): Test {
  return test((cell) => cell.state === 'known' && holds(cell), breaks);
}
