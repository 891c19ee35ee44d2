/** Answers to the sidebar: a value, or reasons in codes that its sentences are made for; never an exception of Google's. */
import type { Issue } from '../engine';
import type { Refusal, RefusalCode, Result } from '../rpc';
import { holdDocument, isMistake } from '../sheets';

/** Makes a call that answers with a result of what was asked; a mistake of ours still ends up in the log. */
export function answering<Asked extends unknown[], T>(work: (...asked: Asked) => T): (...asked: Asked) => Result<T> {
  return (...asked) => {
    try {
      return { ok: true, value: work(...asked) };
    } catch (error) {
      const { issues, message } = error as Error & { readonly issues?: readonly Refusal[] };
      if (issues) return { ok: false, issues };
      if (isMistake(error as Error)) throw error;
      return { ok: false, issues: [reason('refused', '', { message: String(message) })] };
    }
  };
}

/** One reason. */
export function reason(code: RefusalCode, place = '', args: Issue['args'] = {}): Refusal {
  return { severity: 'error', code, place, args };
}

/** Ends a call with its reasons. */
export function decline(...issues: readonly Refusal[]): never {
  throw Object.assign(new Error(issues.map(({ code }) => code).join()), { issues });
}

/** The tab of a name; declines where there is none. */
export function tabNamed(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, name: string) {
  return spreadsheet.getSheetByName(name) ?? decline(reason('notThere', '', { name }));
}

/** Runs what nobody else may do at the same time in this spreadsheet. */
export function locked<T>(work: () => T): T {
  return holdDocument() ? work() : decline(reason('busy'));
}
