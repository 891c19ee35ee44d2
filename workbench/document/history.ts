/** Undo and redo: one step per action or script run, and word of it to whoever listens. */
import type { Calculator } from './calculator';
import { type DocumentState, refusal, type SheetState, type Store } from './state';
import type { DocumentChange, Origin, SheetArea, SheetId, TransactOptions } from './types';

export interface History {
  transact<T>(label: string, work: () => T, options?: TransactOptions): T;
  undo(): string | undefined;
  redo(): string | undefined;
  labels(): { readonly undo: string | undefined; readonly redo: string | undefined };
  subscribe(listener: (change: DocumentChange) => void): () => void;
  revision(): number;
  /** Notes that the input of these cells was written. */
  wrote(area: SheetArea): void;
}

interface Step {
  readonly label: string;
  readonly before: DocumentState;
  readonly after: DocumentState;
}

const MOST_STEPS = 200;

/** Starts with nothing to undo. */
export function createHistory(store: Store, calculator: Calculator): History {
  let done: Step[] = [];
  let undone: Step[] = [];
  let depth = 0;
  let revision = 0;
  let written: SheetArea[] = [];
  const listeners = new Set<(change: DocumentChange) => void>();

  function tell(label: string, origin: Origin, before: DocumentState): void {
    calculator.flush();
    const after = store.state();
    revision += 1;
    const sheets = new Set<SheetId>(calculator.takeChanged());
    for (const sheet of after.sheets)
      if (before.sheets.find((one) => one.id === sheet.id) !== sheet) sheets.add(sheet.id);
    const structure = outline(before) !== outline(after);
    const change: DocumentChange = { revision, label, origin, written, sheets: [...sheets], structure };
    written = [];
    for (const listener of [...listeners]) listener(change);
  }

  function transact<T>(label: string, work: () => T, options: TransactOptions = {}): T {
    if (calculator.isBusy()) throw refusal('A custom function cannot change the spreadsheet.');
    if (depth > 0) return work();
    const before = store.state();
    store.freeze();
    depth += 1;
    try {
      return work();
    } finally {
      depth -= 1;
      const after = store.state();
      if (after !== before) {
        if (options.undoable !== false) {
          done.push({ label, before, after });
          done = done.slice(-MOST_STEPS);
          undone = [];
        }
        tell(label, options.origin ?? 'person', before);
      }
    }
  }

  return {
    transact,
    undo() {
      const step = done.pop();
      if (step === undefined) return undefined;
      const before = store.state();
      // What came after the step without being one (a stamp, a load) goes with it.
      undone.push({ ...step, after: before });
      store.replace(step.before);
      tell(step.label, 'undo', before);
      return step.label;
    },
    redo() {
      const step = undone.pop();
      if (step === undefined) return undefined;
      const before = store.state();
      done.push({ ...step, before });
      store.replace(step.after);
      tell(step.label, 'redo', before);
      return step.label;
    },
    labels: () => ({ undo: done[done.length - 1]?.label, redo: undone[undone.length - 1]?.label }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    revision: () => revision,
    wrote(area) {
      written.push(area);
    },
  };
}

// What a tab bar and a grid's frame show of a document.
function outline(state: DocumentState): string {
  const frame = (sheet: SheetState) => [
    sheet.id,
    sheet.name,
    sheet.rows,
    sheet.columns,
    sheet.frozenRows,
    sheet.frozenColumns,
    sheet.hidden,
    sheet.tabColor,
  ];
  return JSON.stringify([state.name, state.locale, state.timeZone, ...state.sheets.map(frame)]);
}
