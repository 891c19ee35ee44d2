/** A scored spreadsheet as the sidebar finds it, with its calls by name. */
import type { Result, Rpc } from '../../src/rpc';
import type { EmulatorOptions } from '../../workbench/emulator';
import { LEADS } from '../sheets/lists';
import { type Rows, type Workbook, workbook } from '../sheets/workbook';

export interface SidebarBook extends Workbook {
  /** Calls the server as the sidebar does: what travels is JSON. */
  readonly ask: <Name extends keyof Rpc>(name: Name, ...args: Parameters<Rpc[Name]>) => ReturnType<Rpc[Name]>;
}

/** Leads scored by Start here, unless told otherwise. */
export function sidebarBook(
  rows: Rows = LEADS,
  options: Partial<EmulatorOptions> & { start?: boolean; locale?: string } = {},
): SidebarBook {
  const { start = true, ...others } = options;
  const book = workbook(rows, others);
  if (start) book.click('Start here');
  return {
    ...book,
    ask(name, ...args) {
      const outcome = book.emulator.call(name, ...args);
      if (outcome.state !== 'done') throw new Error(outcome.state === 'failed' ? outcome.failure.stack : 'asking');
      return outcome.value as ReturnType<Rpc[typeof name]>;
    },
  };
}

/** The value of a result, or a failed test with its reasons. */
export function given<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The codes of a refusal. */
export function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? ['none'] : result.issues.map(({ code }) => code);
}
