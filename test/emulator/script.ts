/** Runs Apps Script snippets on a fresh spreadsheet, as the conformance tests write them. */
import { createDocument, type DocumentOptions, type SpreadsheetDocument } from '../../workbench/document';
import { createEmulator, type Emulator, type EmulatorEvent, type EmulatorOptions } from '../../workbench/emulator';
import { createNodeRealm } from '../../workbench/emulator/realm-node';

/** A spreadsheet with a project on it, and all that its runs told. */
export interface Project {
  readonly document: SpreadsheetDocument;
  readonly emulator: Emulator;
  readonly events: EmulatorEvent[];
}

/** Loads a source text onto a fresh spreadsheet. */
export function project(
  code: string,
  options: Partial<EmulatorOptions> = {},
  documentOptions: DocumentOptions = {},
): Project {
  const document = createDocument(documentOptions);
  const emulator = createEmulator(document, { createRealm: createNodeRealm, ...options });
  const events: EmulatorEvent[] = [];
  emulator.subscribe((event) => events.push(event));
  emulator.load(code);
  return { document, emulator, events };
}

/** What a snippet gives back, as JSON carries it; what it throws is given as "Exception: …". `sheet` and `spreadsheet` are there. */
export function snippet(
  body: string,
  options: Partial<EmulatorOptions> = {},
  documentOptions?: DocumentOptions,
): unknown {
  const code = `function main() {
    var spreadsheet = SpreadsheetApp.getActive();
    var sheet = spreadsheet.getActiveSheet();
    ${body}
  }`;
  const outcome = project(code, options, documentOptions).emulator.run('main');
  if (outcome.state === 'failed') return `${outcome.failure.name}: ${outcome.failure.message}`;
  if (outcome.state === 'asking') return outcome.question;
  return outcome.value === undefined ? undefined : JSON.parse(JSON.stringify(outcome.value));
}
