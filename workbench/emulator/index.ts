/** The door of the emulator: an Apps Script project that runs on a spreadsheet of workbench/document. */
export { createEmulator } from './emulator';
export type {
  Answer,
  AuthMode,
  ButtonName,
  ButtonSetName,
  Calls,
  CreateRealm,
  CustomFunctionHelp,
  Emulator,
  EmulatorEvent,
  EmulatorOptions,
  Limits,
  Manifest,
  MenuEntry,
  MenuView,
  Outcome,
  Panel,
  Question,
  Realm,
  ScriptFailure,
} from './types';
