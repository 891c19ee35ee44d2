/** What every emulated service is built on: the spreadsheet, the run under way, and the project around them. */
import type { CellPlace, SpreadsheetDocument } from '../document';
import type { Run } from './run';
import type { Gate } from './strict';
import type { Answer, Limits, Manifest, MenuView, Question } from './types';

/** The surroundings of the services of one emulator. */
export interface Host {
  readonly gate: Gate;
  readonly document: SpreadsheetDocument;
  readonly manifest: Manifest;
  readonly files: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly projectName: string;
  readonly limits: Limits;
  /** The run whose code is speaking. */
  run(): Run;
  /** The cell whose formula is being calculated, when the run is a custom function. */
  callingCell(): CellPlace | null;
  /** Puts a question to the person; ends the run when there is no answer yet. */
  ask(question: Question): Answer;
  addMenu(menu: MenuView): void;
  removeMenu(caption: string): void;
  /** Keys and values that live as long as the emulator; "user" and "script" are those of the one person and project there is. */
  readonly stores: Readonly<Record<'user' | 'script', Map<string, string>>>;
  readonly caches: Readonly<Record<StoreName, Map<string, { readonly value: string; readonly until: number }>>>;
  /** Installable triggers, in the order of their making. */
  readonly triggers: StoredTrigger[];
  readonly locks: Record<StoreName, Run | 'someone else' | null>;
}

/** An installable trigger that a script made. */
export interface StoredTrigger {
  readonly id: string;
  readonly functionName: string;
  readonly event: 'CLOCK' | 'ON_OPEN' | 'ON_EDIT' | 'ON_FORM_SUBMIT' | 'ON_CHANGE';
  readonly source: 'CLOCK' | 'SPREADSHEETS';
}

export type StoreName = 'document' | 'script' | 'user';

/** Google's published limits. */
export const GOOGLE_LIMITS: Limits = {
  scriptSeconds: 360,
  customFunctionSeconds: 30,
  simpleTriggerSeconds: 30,
  propertyValueBytes: 9 * 1024,
  propertyStoreBytes: 500 * 1024,
  cacheValueBytes: 100 * 1024,
  cellCharacters: 50_000,
  spreadsheetCells: 10_000_000,
};
