/** An open workbook: the spreadsheet, the add-on that runs on it, and what the page shows besides the cells. */
import type { Area, Selection, SheetId, SpreadsheetDocument } from '../document';
import type { Answer, CustomFunctionHelp, Emulator, MenuView, Panel, Question } from '../emulator';
import { createStore, type Store } from './store';

/** A cell being written, in the cell itself or in the formula bar. */
export interface Editing {
  readonly sheet: SheetId;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly caret: number;
  readonly from: 'cell' | 'bar';
  /** Begun by typing over the cell: then the arrow keys leave it. */
  readonly typedOver: boolean;
}

/** Cells that were copied or cut and may be pasted with their formulas and formats. */
export interface Clip {
  readonly sheet: SheetId;
  readonly area: Area;
  readonly cut: boolean;
  /** What went to the system's clipboard; if that has changed, these cells are no longer what is pasted. */
  readonly text: string;
}

/** A short message at the foot of the window. */
export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly message: string;
  /** null: until it is closed. */
  readonly seconds: number | null;
  readonly tone: 'plain' | 'failed';
}

/** One line of a menu that the page opens. */
export type MenuLine =
  | {
      readonly kind: 'action';
      readonly label: string;
      readonly keys?: string;
      readonly checked?: boolean;
      readonly disabled?: boolean;
      readonly run: () => void;
    }
  | { readonly kind: 'group'; readonly label: string; readonly lines: readonly MenuLine[] }
  | { readonly kind: 'rule' };

/** A dialog over the page. */
export type Dialog =
  | { readonly kind: 'message'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'confirm';
      readonly title: string;
      readonly text: string;
      readonly yes: string;
      /** The dialog stays open until it is done. */
      readonly run: () => void | Promise<void>;
    }
  | {
      readonly kind: 'line';
      readonly title: string;
      readonly label: string;
      readonly value: string;
      readonly long?: boolean;
      readonly yes: string;
      readonly run: (text: string) => void;
    }
  | { readonly kind: 'question'; readonly question: Question; readonly answer: (answer: Answer) => void }
  | { readonly kind: 'panel'; readonly panel: Panel }
  | { readonly kind: 'settings' }
  | { readonly kind: 'names' }
  | { readonly kind: 'keys' }
  | { readonly kind: 'about' };

/** Something that hangs at a place of the window: a menu or the values of a drop-down. */
export interface Popup {
  readonly x: number;
  readonly y: number;
  readonly lines: readonly MenuLine[];
  readonly label: string;
  readonly minWidth?: number;
  /** Instead of lines: colours to pick from. */
  readonly colors?: (color: string | null) => void;
}

/** Everything the page knows of the open workbook. */
export interface Workbook {
  readonly document: SpreadsheetDocument;
  readonly emulator: Emulator;
  /** Moves on with every change of the spreadsheet. */
  readonly revision: Store<number>;
  readonly selection: Store<Selection>;
  readonly editing: Store<Editing | null>;
  readonly clip: Store<Clip | null>;
  readonly menus: Store<readonly MenuView[]>;
  readonly help: Store<readonly CustomFunctionHelp[]>;
  readonly sidebar: Store<Panel | null>;
  readonly dialogs: Store<readonly Dialog[]>;
  readonly toasts: Store<readonly Toast[]>;
  readonly popup: Store<Popup | null>;
  readonly saving: Store<'saved' | 'saving' | 'failed'>;
  /** Until when (ms) warnings about protected cells are not repeated. */
  readonly warned: Store<number>;
  /** Gives the keyboard back to the cells. */
  readonly focusGrid: Store<() => void>;
}

/** Joins a spreadsheet and an emulator to a workbook and keeps its stores in step with both. */
export function createWorkbook(document: SpreadsheetDocument, emulator: Emulator): Workbook {
  const workbook: Workbook = {
    document,
    emulator,
    revision: createStore(document.revision()),
    selection: createStore(document.selection()),
    editing: createStore<Editing | null>(null),
    clip: createStore<Clip | null>(null),
    menus: createStore<readonly MenuView[]>(emulator.menus()),
    help: createStore<readonly CustomFunctionHelp[]>([]),
    sidebar: createStore<Panel | null>(null),
    dialogs: createStore<readonly Dialog[]>([]),
    toasts: createStore<readonly Toast[]>([]),
    popup: createStore<Popup | null>(null),
    saving: createStore<'saved' | 'saving' | 'failed'>('saved'),
    warned: createStore(0),
    focusGrid: createStore(() => {}),
  };
  document.subscribe(() => {
    const editing = workbook.editing.get();
    if (editing !== null && document.sheet(editing.sheet) === undefined) workbook.editing.set(null);
    workbook.selection.set(document.selection());
    workbook.revision.update((count) => count + 1);
  });
  return workbook;
}

/** Opens a dialog over the others. */
export function openDialog(workbook: Workbook, dialog: Dialog): void {
  workbook.dialogs.update((open) => [...open, dialog]);
}

/** Closes a dialog. */
export function closeDialog(workbook: Workbook, dialog: Dialog): void {
  workbook.dialogs.update((open) => open.filter((other) => other !== dialog));
}

/** Shows a short message at the foot of the window. */
export function showToast(workbook: Workbook, toast: Omit<Toast, 'id'>): void {
  workbook.toasts.update((open) => [...open, { ...toast, id: (open.at(-1)?.id ?? 0) + 1 }]);
}
