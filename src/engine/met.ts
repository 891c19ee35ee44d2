/** Whether a step is met while some cells are unknown, and how often if it is. */
import type { CompiledStep, TestRef } from './compile';
import { within } from './number';

/** `perhaps`: it may be met; `surely`: it is; `lowest` to `highest`: the count wherever it is met. */
export interface Met {
  readonly perhaps: boolean;
  readonly surely: boolean;
  readonly lowest: number;
  readonly highest: number;
}

/** What is known of one test. */
export type Known = (ref: TestRef) => Met;

const NEVER: Met = { perhaps: false, surely: false, lowest: 0, highest: 0 };

/** Puts together what is known of a step's tests: `and` needs all, `or` takes the largest. */
export function stepMet(step: CompiledStep, known: Known): Met {
  const clauses = step.clauses.map((clause) => clauseMet(clause.map(known)));
  const possible = clauses.filter(({ perhaps }) => perhaps);
  const [only] = possible;
  if (!only || step.upTo === 0) return NEVER;
  const met = clauses.length === 1 ? only : largest(clauses, possible);
  return {
    ...met,
    lowest: within(met.lowest, -step.upTo, step.upTo),
    highest: within(met.highest, -step.upTo, step.upTo),
  };
}

/** What is left of a step's activities, each event decayed from its own date, wherever the step is met. */
export function stepLeft(
  step: CompiledStep,
  decayed: CompiledStep['clauses'],
  known: Known,
): Pick<Met, 'lowest' | 'highest'> {
  const clauses = step.clauses.map((clause, c) => {
    const left = (decayed[c] ?? []).map(known);
    return {
      ...clauseMet(clause.map(known)),
      lowest: Math.max(...left.map(({ lowest }) => lowest)),
      highest: Math.max(...left.map(({ highest }) => highest)),
    };
  });
  const possible = clauses.filter(({ perhaps }) => perhaps);
  const sure = possible.filter(({ surely }) => surely);
  const lows = possible.map(({ lowest }) => lowest);
  return {
    // The largest counts, so what is surely met is the least; else any one may be the only one.
    lowest: sure.length > 0 ? Math.max(...sure.map(({ lowest }) => lowest)) : Math.min(...lows),
    highest: Math.min(step.upTo, Math.max(...possible.map(({ highest }) => highest))),
  };
}

function clauseMet(tests: readonly Met[]): Met {
  if (!tests.every(({ perhaps }) => perhaps)) return NEVER;
  return {
    perhaps: true,
    surely: tests.every(({ surely }) => surely),
    lowest: Math.max(...tests.map(({ lowest }) => lowest)),
    highest: Math.max(...tests.map(({ highest }) => highest)),
  };
}

/** The largest of several clauses, of which one that fails counts 0: more than a negative amount. */
function largest(clauses: readonly Met[], possible: readonly Met[]): Met {
  const least = Math.max(...clauses.map(({ surely, lowest }) => (surely ? lowest : Math.min(lowest, 0))));
  const highest = Math.max(...possible.map((clause) => clause.highest));
  // A failing clause outdoes every amount that is not positive.
  if (least >= 0 && highest <= 0) return NEVER;
  return {
    perhaps: true,
    surely: least > 0 || clauses.every(({ surely }) => surely),
    // Where all may fail, being met means that one does not: its least positive count.
    lowest: least === 0 ? Math.min(...possible.map(({ lowest }) => Math.max(lowest, 0))) : least,
    highest,
  };
}
