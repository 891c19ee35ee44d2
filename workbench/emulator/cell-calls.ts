/** Custom functions: the script's functions as cells call them. All of them share one world until the next bundle is loaded. */
import type { CallArgument, CallResult, CellPlace } from '../document';
import { createCallCounter } from './calls';
import { toArgument, toResult } from './conversion';
import type { Host } from './host';
import type { Machine } from './machine';
import { failureOf, functionNamed } from './task';
import type { Calls, EmulatorEvent } from './types';
import type { World } from './world';

/** The way from the cells of the document into one bundle. */
export interface CellCalls {
  /** Calls a function with arguments that are given as they are. */
  call(functionName: string, args: readonly unknown[]): unknown;
  calls(): Calls;
  dispose(): void;
}

/** Makes a bundle's functions callable from cells. */
export function connectCells(machine: Machine, code: readonly string[], functions: readonly string[]): CellCalls {
  const { host, options } = machine;
  const names = functions.filter((name) => !name.endsWith('_'));
  const byUpperName = new Map(names.map((name) => [name.toUpperCase(), name]));
  const forms = { errors: options.errorsAs ?? 'text', dates: options.dates ?? 'foreign' } as const;
  const counter = createCallCounter();
  let ready: World | null = null;

  const inside = <T>(functionName: string, place: CellPlace | null, work: (world: World) => T): T => {
    const world = ready ?? machine.newWorld();
    const seconds = host.limits.customFunctionSeconds;
    const events: EmulatorEvent[] = [];
    const before = machine.caller;
    machine.caller = place;
    try {
      return machine.inside(
        { functionName, mode: 'CUSTOM_FUNCTION', seconds, world, answers: [], counter, events },
        () => {
          if (!ready) world.realm.load(code);
          ready = world;
          return work(world);
        },
      );
    } finally {
      machine.caller = before;
      machine.tell(events);
    }
  };

  host.document.setCustomFunctions(
    names,
    (name: string, args: readonly CallArgument[], place: CellPlace): CallResult => {
      const functionName = byUpperName.get(name.toUpperCase()) ?? name;
      try {
        return inside(functionName, place, (world) => {
          const given = args.map((argument) => world.adopt(toArgument(host, argument, forms)));
          const result = toResult(host, name, functionNamed(world, functionName)(...given));
          warnOfSize(host, functionName, result);
          return result;
        });
      } catch (error) {
        // What the script throws belongs to its realm and may be no Error at all; the cell shows its message.
        throw new Error(failureOf(error).message);
      }
    },
  );

  return {
    call: (functionName, args) =>
      inside(functionName, null, (world) =>
        functionNamed(world, functionName)(...args.map((argument) => world.adopt(argument))),
      ),
    calls: () => counter.read(),
    dispose: () => ready?.realm.dispose(),
  };
}

/** Google publishes no limit, but has been seen to refuse about 494,000 cells with "Result too large". */
function warnOfSize(host: Host, functionName: string, result: CallResult): void {
  const first: unknown = Array.isArray(result) ? result[0] : undefined;
  const cells = Array.isArray(result) ? result.length * (Array.isArray(first) ? first.length : 1) : 1;
  if (cells <= 494_000) return;
  const text = `${functionName} gives ${cells} cells; Google has been seen to refuse so many as "Result too large".`;
  host.run().events.push({ kind: 'log', level: 'warn', text });
}
