/** What day it is, at the edge: pure code is told. */
import { dayIn, localDay } from '../sheets';

/** The day that it is in a time zone. */
export function today(timeZone: string): string {
  const now = new Date();
  return dayIn(now, timeZone) ?? localDay(now);
}
