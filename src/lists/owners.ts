/** Who gets the leads of a list: who has them already keeps them, and those who share the others get equally many. */

/** A lead to be given to somebody: who has it ('' nobody yet), and who may get it. */
export interface Unowned {
  readonly owner: string;
  readonly among: readonly string[];
}

/** Gives every lead its owner, in the order of the list: of those who may get it, who has the fewest so far. */
export function assignOwners(leads: readonly Unowned[]): readonly string[] {
  const load = new Map<string, number>();
  const give = (name: string): string => {
    if (name !== '') load.set(name, (load.get(name) ?? 0) + 1);
    return name;
  };
  for (const { owner } of leads) give(owner);
  return leads.map(({ owner, among }) => (owner === '' ? give(leastLoaded(among, load)) : owner));
}

/** Of two with equally many the one named first. */
function leastLoaded(names: readonly string[], load: ReadonlyMap<string, number>): string {
  let [best = ''] = names;
  for (const name of names) if ((load.get(name) ?? 0) < (load.get(best) ?? 0)) best = name;
  return best;
}
