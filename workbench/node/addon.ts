/** Reads the built add-on from dist/ and opens it on a spreadsheet, as a person's browser would. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SpreadsheetDocument } from '../document';
import { createEmulator, type Emulator, type EmulatorEvent, type Manifest } from '../emulator';
import { createNodeRealm } from '../emulator/realm-node';
import { problem } from './problem';

/** The add-on, open on a spreadsheet; `said` collects what it tells the person, in order. */
export interface OpenAddon {
  readonly emulator: Emulator;
  readonly said: string[];
  /** Chooses an item of the add-on's menu; gives the sentence it failed with, if it did. */
  readonly choose: (item: string) => string | undefined;
}

const MENU = 'Lead Score';

/** Loads dist/ of the project in `root` into the spreadsheet; throws a sentence when it has not been built. */
export function openAddon(document: SpreadsheetDocument, root: string): OpenAddon {
  const said: string[] = [];
  const emulator = createEmulator(document, {
    createRealm: createNodeRealm,
    manifest: readBuilt(root, 'appsscript.json', (text): Manifest => JSON.parse(text)),
    files: filesOf(root, '.html'),
    // Nobody is there to be asked: the answer is the one that goes on.
    answer({ text, buttons }) {
      said.push(text);
      return { button: buttons.startsWith('YES') ? 'YES' : 'OK' };
    },
  });
  emulator.subscribe((event) => {
    const sentence = sentenceOf(event);
    if (sentence !== undefined) said.push(sentence);
  });
  emulator.load(...Object.values(filesOf(root, '.js')));
  emulator.open();
  return {
    emulator,
    said,
    choose(item) {
      const outcome = emulator.click(MENU, item);
      return outcome.state === 'failed' ? outcome.failure.message : undefined;
    },
  };
}

/** The project's files of one kind by name, in the order of their names, in which Google runs scripts. */
function filesOf(root: string, ending: '.js' | '.html'): Readonly<Record<string, string>> {
  const names = readdirSync(join(root, 'dist')).filter((name) => name.endsWith(ending));
  return Object.fromEntries(
    names.sort().map((name) => [name.slice(0, -ending.length), readBuilt(root, name, (text) => text)]),
  );
}

function sentenceOf(event: EmulatorEvent): string | undefined {
  switch (event.kind) {
    case 'alert':
      return event.text;
    case 'toast':
      return event.message;
    case 'notEmulated':
      return `The workbench does not emulate ${event.member}.`;
    case 'failed':
    case 'panel':
    case 'menus':
    case 'log':
    case 'finished':
      return undefined;
  }
}

function readBuilt<T>(root: string, name: string, read: (text: string) => T): T {
  try {
    return read(readFileSync(join(root, 'dist', name), 'utf8'));
  } catch {
    throw problem(`dist/${name} is missing or broken. Run "npm run build" and try again.`);
  }
}
