/** Days counted from today, and whether a date stands before, on or after one. */
import { partsOf, serialOf } from './dates';
import type { FormatCondition, RelativeDay } from './types';

/** Whether the condition holds on a day, `now` being the present moment. */
export function dayHolds(condition: Extract<FormatCondition, { kind: 'date' }>, day: number, now: number): boolean {
  const today = Math.floor(now);
  const start = typeof condition.day === 'number' ? Math.floor(condition.day) : dayOf(condition.day, today);
  if (condition.test === 'before') return day < start;
  if (condition.test === 'after') return day > start;
  const since = typeof condition.day === 'string' && condition.day.startsWith('past');
  return since ? day >= start && day <= today : day === start;
}

function dayOf(relative: RelativeDay, today: number): number {
  switch (relative) {
    case 'today':
      return today;
    case 'tomorrow':
      return today + 1;
    case 'yesterday':
      return today - 1;
    case 'past week':
      return today - 7;
    case 'past month':
      return monthsBefore(today, 1);
    case 'past year':
      return monthsBefore(today, 12);
  }
}

// A month without the day (31 April) ends a day or more earlier.
function monthsBefore(today: number, count: number): number {
  const { year, month, day } = partsOf(today);
  const months = year * 12 + month - 1 - count;
  for (let last = day; last > 28; last -= 1) {
    const serial = serialOf(Math.floor(months / 12), (months % 12) + 1, last);
    if (serial !== undefined) return serial;
  }
  return serialOf(Math.floor(months / 12), (months % 12) + 1, Math.min(day, 28)) ?? today;
}
