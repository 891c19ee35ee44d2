/** One run of a script: what it may do, what it has done so far, and the gate through which all its service calls pass. */
import { type CallCounter, createCallCounter } from './calls';
import { refusal } from './permissions';
import type { Gate } from './strict';
import { signatureComplaint } from './strict';
import type { Answer, AuthMode, EmulatorEvent, Question } from './types';
import type { World } from './world';

/** One execution, from its first statement to its end. */
export interface Run {
  readonly functionName: string;
  readonly mode: AuthMode;
  readonly world: World;
  readonly seconds: number;
  readonly started: number;
  /** Milliseconds spent in Utilities.sleep, which count but do not pass. */
  slept: number;
  readonly counter: CallCounter;
  /** Answers from before, when the run had to ask and starts again. */
  readonly answers: readonly Answer[];
  /** The answers given in this run so far. */
  readonly given: Answer[];
  readonly events: EmulatorEvent[];
  /** Why the run goes no further, whatever the script catches. */
  stopped: { readonly reason: 'time' } | { readonly reason: 'asking'; readonly question: Question } | null;
}

/** What a run is started with. */
export type RunStart = Pick<Run, 'functionName' | 'mode' | 'world' | 'seconds' | 'answers'> & {
  readonly counter?: CallCounter;
  readonly events?: EmulatorEvent[];
};

export const TOO_LONG = 'Exceeded maximum execution time';

/** A run at its start. */
export function startRun(start: RunStart): Run {
  return {
    ...start,
    counter: start.counter ?? createCallCounter(),
    started: Date.now(),
    slept: 0,
    given: [],
    events: start.events ?? [],
    stopped: null,
  };
}

/** Whether the run has used up its time; sleeping counts. */
export function isOverTime(run: Run): boolean {
  return Date.now() - run.started + run.slept > run.seconds * 1000;
}

/** Thrown by service code for what Google refuses; the script sees an `Exception` with this message. */
export function refuse(message: string): never {
  throw Object.assign(new Error(message), { name: 'Refusal' });
}

/** Ends the run from inside a service call; the script cannot go on even if it catches this. */
export function stopRun(run: Run, reason: NonNullable<Run['stopped']>): never {
  run.stopped = reason;
  throw run.world.exception(reason.reason === 'time' ? TOO_LONG : 'Waiting for an answer.');
}

/** The gate of an emulator: `current` gives the run under way (the innermost, where a cell recalculates inside a script). */
export function createGate(current: () => Run, scopes: readonly string[] | undefined): Gate {
  return {
    call(className, member, args, work) {
      const run = current();
      if (run.stopped) stopRun(run, run.stopped);
      if (isOverTime(run)) stopRun(run, { reason: 'time' });
      run.counter.add(className, member);
      const complaint = refusal(className, member, run.mode, scopes) ?? signatureComplaint(className, member, args);
      if (complaint !== undefined) throw run.world.exception(complaint);
      try {
        return run.world.adopt(work());
      } catch (error) {
        if (error instanceof Error && (error.name === 'Refusal' || error.name === 'DocumentError')) {
          throw run.world.exception(error.message);
        }
        throw error;
      }
    },
    notEmulated(member) {
      const run = current();
      run.events.push({ kind: 'notEmulated', member });
      throw run.world.exception(`not emulated: ${member}`);
    },
  };
}
