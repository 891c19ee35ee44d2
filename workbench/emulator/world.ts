/** A realm with a project loaded in it, and the few values that must belong to that realm: errors, arrays and plain objects. */
import type { Realm } from './types';

/** A script's world for one run. */
export interface World {
  readonly realm: Realm;
  /** Google's `Exception`, as the script catches it. */
  exception(message: string): Error;
  /** A date of the script's own. */
  date(instant: number): Date;
  /** The same arrays and plain objects, as the script's own; what stands in them stays as it is. */
  adopt(value: unknown): unknown;
  /** JSON text as values of the script's own. */
  parse(json: string): unknown;
}

interface Tools {
  exception(message: string): Error;
  date(instant: number): Date;
  list(values: readonly unknown[]): unknown[];
  rows(values: readonly unknown[]): unknown[];
  object(entries: readonly (readonly [string, unknown])[]): unknown;
  parse(json: string): unknown;
}

const TOOLS = `({
  exception: (message) => { const error = new Error(message); error.name = 'Exception'; return error; },
  date: (instant) => new Date(instant),
  list: (values) => [].concat(values),
  rows: (values) => { const out = []; for (let i = 0; i < values.length; i++) out.push(Array.isArray(values[i]) ? [].concat(values[i]) : values[i]); return out; },
  object: (entries) => { const out = {}; for (const [key, value] of entries) out[key] = value; return out; },
  parse: (json) => JSON.parse(json),
})`;

/** Makes the world and defines Apps Script's globals in it. */
export function createWorld(realm: Realm, globals: Readonly<Record<string, unknown>>): World {
  const tools = realm.evaluate(TOOLS, 'world') as Tools;
  for (const [name, value] of Object.entries(globals)) realm.define(name, value);
  return {
    realm,
    exception: (message) => tools.exception(message),
    date: (instant) => tools.date(instant),
    parse: (json) => tools.parse(json),
    adopt(value) {
      if (Array.isArray(value)) return Array.isArray(value[0]) ? tools.rows(value) : tools.list(value);
      if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype)
        return value;
      return tools.object(Object.entries(value));
    },
  };
}
