/** An Apps Script project on a spreadsheet: loads its script files, opens its menus, and runs its functions as Google would. */
import type { SpreadsheetDocument } from '../document';
import { connectCells } from './cell-calls';
import { documentedFunctions } from './declarations';
import { createMachine } from './machine';
import { packArguments, unpackResult } from './rpc';
import { failureOf, NO_CALLS, runTask, type Task } from './task';
import { editEvent, openEvent } from './triggers';
import type { Answer, Emulator, EmulatorOptions, MenuView, Outcome } from './types';
import type { World } from './world';

/** Makes an emulator over a spreadsheet. */
export function createEmulator(document: SpreadsheetDocument, options: EmulatorOptions): Emulator {
  const machine = createMachine(document, options);
  const { host } = machine;
  let code: readonly string[] = [];
  let functions: readonly string[] = [];
  let cells = connectCells(machine, code, functions);
  let lastCalls = NO_CALLS;
  let waiting: { readonly task: Task; readonly answers: readonly Answer[] } | null = null;

  const execute = (task: Task, answers: readonly Answer[] = []): Outcome => {
    const outcome = runTask(machine, code, task, answers);
    if (outcome.state === 'asking') {
      waiting = { task, answers: outcome.given };
      return { state: 'asking', question: outcome.question };
    }
    waiting = null;
    lastCalls = outcome.calls;
    return outcome;
  };
  const byPerson = (functionName: string, label = functionName): Task => ({
    functionName,
    label,
    mode: 'FULL',
    seconds: host.limits.scriptSeconds,
    reported: true,
  });

  const trigger = (functionName: string, mode: Task['mode'], event: (world: World) => unknown): Outcome =>
    execute({
      ...byPerson(functionName),
      mode,
      seconds: host.limits.simpleTriggerSeconds,
      args: (world) => [event(world)],
    });

  document.subscribe(({ origin, written }) => {
    if (origin !== 'person' || !functions.includes('onEdit')) return;
    for (const area of written) trigger('onEdit', 'LIMITED', (world) => editEvent(host, world, area));
  });

  return {
    load(...files) {
      const realm = options.createRealm({ intl: options.intl ?? true });
      functions = realm.functionsIn(files);
      realm.dispose();
      code = files;
      waiting = null;
      cells.dispose();
      cells = connectCells(machine, code, functions);
    },
    open(mode = 'LIMITED') {
      machine.menus = [];
      machine.tell([{ kind: 'menus', menus: [] }]);
      if (!functions.includes('onOpen')) return { state: 'done', value: undefined, calls: NO_CALLS };
      return trigger('onOpen', mode, (world) => openEvent(host, world, mode));
    },
    menus: () => machine.menus,
    click: (...captions) => execute(byPerson(chosen(machine.menus, captions), captions.at(-1))),
    run: (functionName, ...args) =>
      execute({ ...byPerson(functionName), args: (world) => args.map((one) => world.adopt(one)) }),
    call(functionName, ...args) {
      try {
        if (functionName.endsWith('_') || !functions.includes(functionName)) {
          throw new TypeError(`google.script.run.${functionName} is not a function`);
        }
        const json = packArguments(args);
        return execute({
          ...byPerson(functionName),
          args: (world) => world.parse(json) as unknown[],
          result: unpackResult,
          reported: false,
        });
      } catch (error) {
        return { state: 'failed', failure: failureOf(error), calls: NO_CALLS };
      }
    },
    callFromCell(functionName, ...args) {
      try {
        return { state: 'done', value: cells.call(functionName, args), calls: cells.calls() };
      } catch (error) {
        return { state: 'failed', failure: failureOf(error), calls: cells.calls() };
      }
    },
    answer(answer) {
      if (!waiting) throw new Error('No run is waiting for an answer.');
      return execute(waiting.task, [...waiting.answers, answer]);
    },
    calls: () => lastCalls,
    customFunctionCalls: () => cells.calls(),
    customFunctions: () => code.flatMap(documentedFunctions),
    holdLock(name) {
      host.locks[name] = 'someone else';
      return () => {
        host.locks[name] = null;
      };
    },
    subscribe: machine.subscribe,
  };
}

/** The function behind a menu item, found by its captions from the menu bar inwards. */
function chosen(menus: readonly MenuView[], captions: readonly string[]): string {
  const [first, ...rest] = captions;
  let menu = menus.find((candidate) => candidate.caption === first);
  for (const caption of rest.slice(0, -1)) {
    const inner = menu?.entries.find((entry) => entry.kind === 'menu' && entry.menu.caption === caption);
    menu = inner?.kind === 'menu' ? inner.menu : undefined;
  }
  const item = menu?.entries.find((entry) => entry.kind === 'item' && entry.caption === rest.at(-1));
  if (item?.kind === 'item') return item.functionName;
  throw new Error(`There is no menu item ${captions.join(' > ')}.`);
}
