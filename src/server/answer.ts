/** Answers to the sidebar: a value, or reasons in codes that its sentences are made for; never an exception of Google's. */
import type { Issue } from '../engine';
import type { Refusal, RefusalCode, Result } from '../rpc';
import { holdDocument, isMistake } from '../sheets';

/** Does what was asked and makes a result of it; a mistake of ours still ends up in the log. */
export function answering<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { issues, message } = error as Error & { readonly issues?: readonly Refusal[] };
    if (issues) return { ok: false, issues };
    if (isMistake(error as Error)) throw error;
    return { ok: false, issues: [reason('refused', '', { message: String(message) })] };
  }
}

/** One reason. */
export function reason(code: RefusalCode, place = '', args: Issue['args'] = {}): Refusal {
  return { severity: 'error', code, place, args };
}

/** Ends a call with its reasons. */
export function decline(...issues: readonly Refusal[]): never {
  throw Object.assign(new Error(issues.map(({ code }) => code).join()), { issues });
}

/** Runs what nobody else may do at the same time in this spreadsheet. */
export function locked<T>(work: () => T): T {
  return holdDocument() ? work() : decline(reason('busy'));
}
