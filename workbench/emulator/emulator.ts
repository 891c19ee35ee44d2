/** An Apps Script project on a spreadsheet: loads a bundle, opens its menus, and runs its functions as Google would. */
import type { CallArgument, CallResult, CellPlace, SpreadsheetDocument } from '../document';
import { createCallCounter } from './calls';
import { toArgument, toResult } from './conversion';
import { declaredFunctions, documentedFunctions } from './declarations';
import { enumMember } from './enums';
import { createGlobals } from './globals';
import { GOOGLE_LIMITS, type Host, type StoreName } from './host';
import { packArguments, unpackResult } from './rpc';
import { createGate, isOverTime, type Run, type RunStart, startRun, stopRun, TOO_LONG } from './run';
import { currentUser } from './session';
import { spreadsheetOf } from './spreadsheet';
import type {
  Answer,
  AuthMode,
  Calls,
  Emulator,
  EmulatorEvent,
  EmulatorOptions,
  MenuView,
  Outcome,
  Question,
  ScriptFailure,
} from './types';
import { createWorld, type World } from './world';

const NO_CALLS: Calls = { total: 0, byMethod: {} };

/** What is to be run, kept so that it can be run again once a question is answered. */
interface Task {
  readonly functionName: string;
  readonly label: string;
  readonly mode: AuthMode;
  readonly seconds: number;
  /** The arguments, made in the script's own world. */
  readonly args: (world: World) => readonly unknown[];
  /** What becomes of the result on its way to the caller. */
  readonly result: (value: unknown) => unknown;
  /** Nobody's code waits for this run: a failure is shown to the person. */
  readonly reported: boolean;
}

/** Makes an emulator over a spreadsheet. */
export function createEmulator(document: SpreadsheetDocument, options: EmulatorOptions): Emulator {
  const manifest = options.manifest ?? {};
  const limits = { ...GOOGLE_LIMITS, ...options.limits };
  const listeners = new Set<(event: EmulatorEvent) => void>();
  const running: Run[] = [];
  let code = '';
  let menus: MenuView[] = [];
  let lastCalls = NO_CALLS;
  let cellCounter = createCallCounter();
  let cellWorld: World | null = null;
  let caller: CellPlace | null = null;
  let waiting: { readonly task: Task; readonly answers: readonly Answer[] } | null = null;

  const current = (): Run => running.at(-1) ?? outside();
  const host: Host = {
    gate: createGate(current, manifest.oauthScopes),
    document,
    manifest,
    files: options.files ?? {},
    userLocale: options.userLocale ?? 'en',
    projectName: options.projectName ?? 'Add-on',
    limits,
    run: current,
    callingCell: () => caller,
    ask: (question) => answerTo(current(), question, options.answer),
    addMenu(menu) {
      menus = [...menus.filter((other) => other.caption !== menu.caption), menu];
      current().events.push({ kind: 'menus', menus });
    },
    stores: { user: new Map(), script: new Map() },
    caches: { document: new Map(), script: new Map(), user: new Map() },
    locks: { document: null, script: null, user: null },
  };
  const globals = createGlobals(host);
  const newWorld = (): World => createWorld(options.createRealm({ intl: options.intl ?? true }), globals);

  const tell = (events: readonly EmulatorEvent[]): void => {
    for (const event of events) for (const listener of listeners) listener(event);
  };

  /** One execution, without its undo step: loads the code in its own world, then calls the function. */
  const inside = <T>(start: RunStart, work: (run: Run) => T): T => {
    const run = startRun(start);
    running.push(run);
    try {
      const value = work(run);
      if (run.stopped) stopRun(run, run.stopped);
      if (isOverTime(run)) stopRun(run, { reason: 'time' });
      return value;
    } finally {
      running.pop();
      for (const name of Object.keys(host.locks) as StoreName[]) if (host.locks[name] === run) host.locks[name] = null;
    }
  };

  const execute = (task: Task, answers: readonly Answer[]): Outcome => {
    const world = newWorld();
    const { functionName, mode, seconds } = task;
    const before = {
      revision: document.revision(),
      properties: document.properties(),
      selection: document.selection(),
    };
    const menusBefore = menus;
    const started: { run?: Run } = {};
    waiting = null;
    let outcome: Exclude<Outcome, { state: 'asking' }>;
    try {
      const value = document.transact(
        task.label,
        () =>
          inside({ functionName, mode, seconds, world, answers }, (run) => {
            started.run = run;
            world.realm.evaluate(code, 'Code');
            return task.result(functionNamed(world, functionName)(...task.args(world)));
          }),
        { origin: 'script' },
      );
      outcome = { state: 'done', value, calls: started.run?.counter.read() ?? NO_CALLS };
    } catch (error) {
      outcome = { state: 'failed', failure: failureOf(error), calls: started.run?.counter.read() ?? NO_CALLS };
    }
    world.realm.dispose();
    const run = started.run;
    if (run?.stopped?.reason === 'asking') {
      if (document.revision() !== before.revision) document.undo();
      restoreProperties(document, before.properties);
      document.select(before.selection);
      menus = menusBefore;
      waiting = { task, answers };
      return { state: 'asking', question: run.stopped.question };
    }
    lastCalls = outcome.calls;
    const failed: EmulatorEvent[] =
      outcome.state === 'failed' && task.reported
        ? [{ kind: 'failed', functionName, message: messageOf(outcome.failure) }]
        : [];
    const milliseconds = run ? Date.now() - run.started : 0;
    tell([...(run?.events ?? []), ...failed, { kind: 'finished', functionName, calls: lastCalls, milliseconds }]);
    return outcome;
  };

  const plain = (functionName: string, mode: AuthMode, seconds: number): Task => ({
    functionName,
    label: functionName,
    mode,
    seconds,
    args: () => [],
    result: (value) => value,
    reported: true,
  });

  const fromCell = <T>(functionName: string, place: CellPlace | null, work: (world: World) => T): T => {
    const world = cellWorld ?? newWorld();
    const before = caller;
    caller = place;
    const events: EmulatorEvent[] = [];
    try {
      const seconds = limits.customFunctionSeconds;
      return inside(
        { functionName, mode: 'CUSTOM_FUNCTION', seconds, world, answers: [], counter: cellCounter, events },
        () => {
          if (cellWorld !== world) {
            world.realm.evaluate(code, 'Code');
            cellWorld = world;
          }
          return work(world);
        },
      );
    } finally {
      caller = before;
      tell(events);
    }
  };

  const callCell = (upperName: string, args: readonly CallArgument[], place: CellPlace): CallResult => {
    const name = declaredFunctions(code).find((declared) => declared.toUpperCase() === upperName) ?? upperName;
    try {
      return fromCell(name, place, (world) => {
        const given = args.map((argument) => world.adopt(toArgument(host, argument, options.errorsAs ?? 'text')));
        return toResult(host, functionNamed(world, name)(...given));
      });
    } catch (error) {
      // The script's errors belong to its realm; the spreadsheet shows the message of one of ours.
      throw new Error(failureOf(error).message);
    }
  };

  return {
    load(newCode) {
      newWorld().realm.check(newCode, 'Code');
      code = newCode;
      cellWorld?.realm.dispose();
      cellWorld = null;
      cellCounter = createCallCounter();
      waiting = null;
      document.setCustomFunctions(
        declaredFunctions(code).filter((name) => !name.endsWith('_')),
        callCell,
      );
    },
    open(mode = 'LIMITED') {
      menus = [];
      if (!declaredFunctions(code).includes('onOpen')) return { state: 'done', value: undefined, calls: NO_CALLS };
      const event = (world: World): unknown =>
        world.adopt({
          authMode: enumMember('AuthMode', mode),
          source: spreadsheetOf(host),
          user: currentUser(host),
        });
      return execute({ ...plain('onOpen', mode, limits.simpleTriggerSeconds), args: (world) => [event(world)] }, []);
    },
    menus: () => menus,
    click(...captions) {
      const functionName = chosen(menus, captions);
      const label = captions.at(-1) ?? functionName;
      return execute({ ...plain(functionName, 'FULL', limits.scriptSeconds), label }, []);
    },
    run: (functionName, ...args) =>
      execute(
        { ...plain(functionName, 'FULL', limits.scriptSeconds), args: (world) => args.map((one) => world.adopt(one)) },
        [],
      ),
    call(functionName, ...args) {
      let json: string;
      try {
        if (functionName.endsWith('_') || !declaredFunctions(code).includes(functionName)) {
          throw new TypeError(`google.script.run.${functionName} is not a function`);
        }
        json = packArguments(args);
      } catch (error) {
        return { state: 'failed', failure: failureOf(error), calls: NO_CALLS };
      }
      return execute(
        {
          ...plain(functionName, 'FULL', limits.scriptSeconds),
          args: (world) => world.parse(json) as unknown[],
          result: unpackResult,
          reported: false,
        },
        [],
      );
    },
    callFromCell(functionName, ...args) {
      try {
        const value = fromCell(functionName, null, (world) =>
          functionNamed(world, functionName)(...args.map((one) => world.adopt(one))),
        );
        return { state: 'done', value, calls: cellCounter.read() };
      } catch (error) {
        return { state: 'failed', failure: failureOf(error), calls: cellCounter.read() };
      }
    },
    answer(answer) {
      if (!waiting) throw new Error('No run is waiting for an answer.');
      return execute(waiting.task, [...waiting.answers, answer]);
    },
    calls: () => lastCalls,
    customFunctionCalls: () => cellCounter.read(),
    customFunctions: () => documentedFunctions(code),
    holdLock(name) {
      host.locks[name] = 'someone else';
      return () => {
        host.locks[name] = null;
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function outside(): never {
  throw new Error('A service was called while no script runs.');
}

/** The answer already given, the host's, or none: then an alert with OK only goes on, and anything else ends the run. */
function answerTo(run: Run, question: Question, answer: EmulatorOptions['answer']): Answer {
  const known = run.answers[run.asked];
  if (known) {
    run.asked++;
    return known;
  }
  const now = answer?.(question);
  if (now) return now;
  if (question.kind === 'alert' && question.buttons === 'OK') {
    run.events.push({ kind: 'alert', title: question.title, text: question.text });
    return { button: 'OK' };
  }
  return stopRun(run, { reason: 'asking', question });
}

function functionNamed(world: World, name: string): (...args: readonly unknown[]) => unknown {
  const found = world.realm.lookUp(name);
  if (typeof found === 'function') return found as (...args: readonly unknown[]) => unknown;
  throw new Error(`Script function not found: ${name}`);
}

function chosen(menus: readonly MenuView[], captions: readonly string[]): string {
  const [first, ...rest] = captions;
  let menu = menus.find((candidate) => candidate.caption === first);
  rest.forEach((caption, depth) => {
    for (const entry of menu?.entries ?? []) {
      if (depth < rest.length - 1 && entry.kind === 'menu' && entry.menu.caption === caption) {
        menu = entry.menu;
        return;
      }
    }
  });
  const wanted = rest.at(-1);
  for (const entry of menu?.entries ?? []) {
    if (entry.kind === 'item' && entry.caption === wanted) return entry.functionName;
  }
  throw new Error(`There is no menu item ${captions.join(' > ')}.`);
}

/** What left the script, whatever it threw. */
function failureOf(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack } = error as Partial<ScriptFailure>;
  return { name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') };
}

function messageOf({ name, message }: ScriptFailure): string {
  return message === TOO_LONG ? message : `${name}: ${message}`;
}

function restoreProperties(document: SpreadsheetDocument, before: Readonly<Record<string, string>>): void {
  for (const key of Object.keys(document.properties())) if (!(key in before)) document.setProperty(key, null);
  for (const [key, value] of Object.entries(before)) document.setProperty(key, value);
}
