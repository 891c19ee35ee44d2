/** How values travel between a sidebar and the script: as JSON, with Google's own rules for what cannot. */

/** The arguments of a google.script.run call as JSON text; what cannot travel fails on the sidebar's side. */
export function packArguments(args: readonly unknown[]): string {
  args.forEach((argument, index) => {
    if (!canTravel(argument, [])) throw new TypeError(`Failed due to illegal value in property: ${index}`);
  });
  return JSON.stringify(args);
}

/** A result as the sidebar receives it: a copy, or null as a whole when anything in it cannot travel. */
export function unpackResult(result: unknown): unknown {
  if (result === undefined || !canTravel(result, [])) return null;
  return JSON.parse(JSON.stringify(result));
}

function canTravel(value: unknown, above: readonly object[]): boolean {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return false;
  if (typeof value !== 'object' || value === null) return true;
  if (above.includes(value)) return false;
  if (!['[object Object]', '[object Array]'].includes(Object.prototype.toString.call(value))) return false;
  const inside = [...above, value];
  return Object.values(value).every((part) => canTravel(part, inside));
}
