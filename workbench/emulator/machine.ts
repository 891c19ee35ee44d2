/** The machine that scripts run on: the services over one spreadsheet, the run under way, the menus, and who is told what happened. */
import type { CellPlace, SpreadsheetDocument } from '../document';
import { createGlobals } from './globals';
import { GOOGLE_LIMITS, type Host, type StoreName } from './host';
import { createGate, isOverTime, type Run, type RunStart, startRun, stopRun } from './run';
import type { Answer, EmulatorEvent, EmulatorOptions, MenuView, Question } from './types';
import { createWorld, type World } from './world';

const OK: Answer = { button: 'OK' };

/** What the parts of an emulator share. */
export interface Machine {
  readonly host: Host;
  readonly options: EmulatorOptions;
  menus: readonly MenuView[];
  /** The cell whose formula is being calculated. */
  caller: CellPlace | null;
  /** A fresh world with Apps Script's globals in it. */
  newWorld(): World;
  /** One run from its start to its end; stops and overtime become exceptions, whatever the script caught. */
  inside<T>(start: RunStart, work: (run: Run) => T): T;
  tell(events: readonly EmulatorEvent[]): void;
  subscribe(listener: (event: EmulatorEvent) => void): () => void;
}

/** Makes the machine over a spreadsheet. */
export function createMachine(document: SpreadsheetDocument, options: EmulatorOptions): Machine {
  const listeners = new Set<(event: EmulatorEvent) => void>();
  const running: Run[] = [];
  const current = (): Run => running.at(-1) ?? outside();
  const host: Host = {
    gate: createGate(current, options.manifest?.oauthScopes),
    document,
    manifest: options.manifest ?? {},
    files: options.files ?? {},
    userLocale: options.userLocale ?? 'en',
    projectName: options.projectName ?? 'Add-on',
    limits: { ...GOOGLE_LIMITS, ...options.limits },
    run: current,
    callingCell: () => machine.caller,
    ask: (question) => answerTo(current(), question, options.answer),
    addMenu(menu) {
      machine.menus = [...machine.menus.filter((other) => other.caption !== menu.caption), menu];
      current().events.push({ kind: 'menus', menus: machine.menus });
    },
    removeMenu(caption) {
      machine.menus = machine.menus.filter((menu) => menu.caption !== caption);
      current().events.push({ kind: 'menus', menus: machine.menus });
    },
    stores: { user: new Map(), script: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    triggers: [],
    locks: { document: null, script: null, user: null },
  };
  const globals = createGlobals(host);
  const machine: Machine = {
    host,
    options,
    menus: [],
    caller: null,
    newWorld: () => createWorld(options.createRealm({ intl: options.intl ?? true }), globals),
    inside(start, work) {
      const run = startRun(start);
      running.push(run);
      try {
        const value = work(run);
        if (run.stopped) stopRun(run, run.stopped);
        if (isOverTime(run)) stopRun(run, { reason: 'time' });
        return value;
      } finally {
        running.pop();
        releaseLocks(host, run);
      }
    },
    tell(events) {
      for (const event of events) for (const listener of listeners) listener(event);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
  return machine;
}

function outside(): never {
  throw new Error('A service was called while no script runs.');
}

function releaseLocks({ locks }: Host, run: Run): void {
  for (const name of Object.keys(locks) as StoreName[]) if (locks[name] === run) locks[name] = null;
}

/** The answer already given, the host's, or none: then an alert with OK only goes on, and anything else ends the run. */
function answerTo(run: Run, question: Question, answer: EmulatorOptions['answer']): Answer {
  const plain = question.kind === 'alert' && question.buttons === 'OK';
  const told = run.answers[run.given.length] ?? answer?.(question);
  if (plain && !answer) run.events.push({ kind: 'alert', title: question.title, text: question.text });
  const given = told ?? (plain ? OK : stopRun(run, { reason: 'asking', question }));
  run.given.push(given);
  return given;
}
