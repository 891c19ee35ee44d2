/** When there are outcomes enough to judge by. */

/** So many leads must be won, and so many lost, before one number may speak for a score. */
export const LEAST_OUTCOMES = 10;

/** Tells whether scores can be judged by so many won and lost leads. */
export function isEnough(won: number, lost: number): boolean {
  return won >= LEAST_OUTCOMES && lost >= LEAST_OUTCOMES;
}
