/** Issues as they are made: how grave, what it is, where, and what its sentence is filled with. */
import type { Issue } from './model';

/** Something that counts, but should be looked at. */
export function warning(code: Issue['code'], place: string, args: Issue['args'] = {}): Issue {
  return { severity: 'warning', code, place, args };
}

/** Something that is left out until it is put right. */
export function error(code: Issue['code'], place: string, args: Issue['args'] = {}): Issue {
  return { severity: 'error', code, place, args };
}
