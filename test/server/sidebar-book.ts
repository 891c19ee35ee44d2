/** A scored spreadsheet as the sidebar finds it, with its calls by name. */
import { type Cell, type Model, readModel } from '../../src/engine';
import type { Guard, ModelEdit, Note, Origins, Result, Rpc } from '../../src/rpc';
import { plannedEdit } from '../../src/sidebar/state/plan';
import type { EmulatorOptions } from '../../workbench/emulator';
import { unmoved } from '../properties/edits';
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

/** A model that is opened, ready to be edited. */
export function openedIn(book: SidebarBook) {
  const opened = given(book.ask('openModel', null));
  if (opened.kind !== 'model') throw new Error(opened.kind);
  const read = readModel(opened.model.rows);
  const { model } = read;
  const columns = Object.fromEntries(
    Object.entries(opened.leads.columns).map(([position, { fingerprint }]) => [position, fingerprint]),
  );
  const guard: Guard = { revision: opened.model.revision, columns, overFormulas: false };
  /** An edit of it, planned as the sidebar plans it. */
  const edit = (edited: Model, from: Origins = unmoved(model)): ModelEdit =>
    plannedEdit({ table: opened.model, read }, edited, from, opened.day);
  return { ...opened, read: model, from: unmoved(model), guard, edit };
}

/** A note as the sidebar sends it. */
export const NOTE: Note = { text: 'A note', changes: 'Company size: 10 → 15', moved: 2 };

/** The model with other weights and another threshold. */
export function heavier(model: Model, by = 1): Model {
  const weighed = (weight: Cell): Cell => (typeof weight === 'number' ? weight + by : weight);
  return {
    ...model,
    rules: model.rules.map((rule) => ({
      ...rule,
      steps: rule.steps.map((step) => ({ ...step, weight: weighed(step.weight) })),
    })),
    bands: model.bands.map((band, index) => (index === 0 ? { ...band, from: Number(band.from) + by } : band)),
  };
}
