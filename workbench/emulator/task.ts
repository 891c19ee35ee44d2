/** Running a function of the script as one undo step, and again from its start once a question is answered. */
import type { Machine } from './machine';
import { type Run, TOO_LONG } from './run';
import type { Answer, AuthMode, Calls, EmulatorEvent, Outcome, Question, ScriptFailure } from './types';
import type { World } from './world';

export const NO_CALLS: Calls = { total: 0, trips: 0, byMethod: {} };

/** What is to be run, kept so that it can be run again. */
export interface Task {
  readonly functionName: string;
  /** What the undo step is called. */
  readonly label: string;
  readonly mode: AuthMode;
  readonly seconds: number;
  /** The arguments, made in the script's own world. */
  readonly args?: (world: World) => readonly unknown[];
  /** What becomes of the result on its way to the caller. */
  readonly result?: (value: unknown) => unknown;
  /** True where no code waits for the run: then the person is told of a failure. */
  readonly reported: boolean;
}

/** How a task ended; when it asks, with the answers that were given before the question. */
export type TaskOutcome =
  | Exclude<Outcome, { state: 'asking' }>
  | { readonly state: 'asking'; readonly question: Question; readonly given: readonly Answer[] };

/** Runs the task with the answers known so far; everything it did is undone if it has to ask. */
export function runTask(
  machine: Machine,
  code: readonly string[],
  task: Task,
  answers: readonly Answer[],
): TaskOutcome {
  const { functionName, label, mode, seconds } = task;
  const world = machine.newWorld();
  const restore = remember(machine);
  const started: { run?: Run } = {};
  const calls = (): Calls => started.run?.counter.read() ?? NO_CALLS;
  const work = (run: Run): unknown => {
    started.run = run;
    world.realm.load(code);
    const value = functionNamed(world, functionName)(...(task.args?.(world) ?? []));
    return task.result ? task.result(value) : value;
  };
  let outcome: Exclude<TaskOutcome, { state: 'asking' }>;
  try {
    const value = machine.host.document.transact(
      label,
      () => machine.inside({ functionName, mode, seconds, world, answers }, work),
      { origin: 'script' },
    );
    outcome = { state: 'done', value, calls: calls() };
  } catch (error) {
    outcome = { state: 'failed', failure: failureOf(error), calls: calls() };
  }
  world.realm.dispose();
  const { run } = started;
  if (run?.stopped?.reason === 'asking') {
    restore();
    return { state: 'asking', question: run.stopped.question, given: run.given };
  }
  const failed: EmulatorEvent[] =
    outcome.state === 'failed' && task.reported
      ? [{ kind: 'failed', functionName, message: messageOf(outcome.failure) }]
      : [];
  const milliseconds = run ? Date.now() - run.started : 0;
  machine.tell([...(run?.events ?? []), ...failed, { kind: 'finished', functionName, calls: calls(), milliseconds }]);
  return outcome;
}

/** Gives a function that puts back what a run changed. */
function remember(machine: Machine): () => void {
  const { document } = machine.host;
  const { menus } = machine;
  const { triggers } = machine.host;
  const madeBefore = [...triggers];
  const revision = document.revision();
  const selection = document.selection();
  const properties = document.properties();
  return () => {
    if (document.revision() !== revision) document.undo();
    for (const key of Object.keys(document.properties())) if (!(key in properties)) document.setProperty(key, null);
    for (const [key, value] of Object.entries(properties)) document.setProperty(key, value);
    document.select(selection);
    machine.menus = menus;
    triggers.splice(0, triggers.length, ...madeBefore);
  };
}

/** A function of the script, or Google's complaint that there is none. */
export function functionNamed(world: World, name: string): (...args: readonly unknown[]) => unknown {
  const found = world.realm.lookUp(name);
  if (typeof found === 'function') return found as (...args: readonly unknown[]) => unknown;
  throw new Error(`Script function not found: ${name}`);
}

/** What left the script, whatever it threw. */
export function failureOf(error: unknown): ScriptFailure {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error), stack: '' };
  const { name, message, stack } = error as Partial<ScriptFailure>;
  return { name: String(name ?? 'Error'), message: String(message ?? error), stack: String(stack ?? '') };
}

function messageOf({ name, message }: ScriptFailure): string {
  return message === TOO_LONG ? message : `${name}: ${message}`;
}
