/** Counts how often a run calls the services, so that tests can hold the add-on to a budget. */
import { isTrip } from './trips';
import type { Calls } from './types';

/** A counter of service calls. */
export interface CallCounter {
  add(className: string, member: string): void;
  read(): Calls;
}

/** A counter at zero. */
export function createCallCounter(): CallCounter {
  const byMethod = new Map<string, number>();
  let total = 0;
  let trips = 0;
  return {
    add(className, member) {
      const name = `${className}.${member}`;
      byMethod.set(name, (byMethod.get(name) ?? 0) + 1);
      total++;
      if (isTrip(name)) trips++;
    },
    read: () => ({ total, trips, byMethod: Object.fromEntries(byMethod) }),
  };
}
