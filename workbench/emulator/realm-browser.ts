/** A JavaScript world of its own in the browser: the window of a hidden frame, with all that is not the language taken out. */
import type { CreateRealm } from './types';

/** What the language itself puts into a world; everything else a window has goes. */
const LANGUAGE = new Set(
  `AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map Math
NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol SyntaxError
TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet decodeURI
decodeURIComponent encodeURI encodeURIComponent escape eval globalThis isFinite isNaN parseFloat parseInt undefined
unescape`.split(/\s+/),
);

/** Names of a window that cannot be deleted; the source runs inside a function where they mean nothing. */
const FIXED = ['window', 'document', 'location', 'top', 'self', 'parent', 'frames'];

type FrameWindow = Window & { eval(source: string): unknown } & Record<string, unknown>;

/** Makes a realm in a browser. */
export const createBrowserRealm: CreateRealm = ({ intl }) => {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const global = frame.contentWindow as unknown as FrameWindow | null;
  if (!global) throw new Error('The browser made no frame for the script.');
  for (let from: object | null = global; from; from = Object.getPrototypeOf(from) as object | null) {
    if (Object.getPrototypeOf(from) === null) break;
    for (const name of Object.getOwnPropertyNames(from)) {
      if (!LANGUAGE.has(name) && name !== 'constructor') Reflect.deleteProperty(from, name);
    }
  }
  if (!intl) Reflect.deleteProperty(global, 'Intl');
  let lookUp: (name: string) => unknown = () => undefined;
  return {
    define(name, value) {
      global[name] = value;
    },
    functionsIn(files) {
      // Function reads the text and runs nothing.
      for (const source of files) new (global.Function as FunctionConstructor)(source);
      const before = new Set(Object.keys(global));
      for (const source of files) {
        try {
          // Something before "use strict" keeps it from being read: in a strict eval the functions would stay inside.
          global.eval(`0;${source}`);
        } catch {
          // Without services a file may fail where it calls one; its functions are declared before its first statement.
        }
      }
      return Object.keys(global).filter((name) => !before.has(name) && typeof global[name] === 'function');
    },
    load(files) {
      // One function for all files, since each has to see what the others declare.
      const run = global.eval(
        `(function (${FIXED.join(', ')}) {${files.join('\n;')}\n;return (name) => eval('typeof ' + name + " === 'undefined' ? undefined : " + name);\n})\n//# sourceURL=Code.gs`,
      ) as () => (name: string) => unknown;
      lookUp = run.call(global);
    },
    evaluate: (source) => global.eval(source),
    lookUp: (name) => lookUp(name),
    dispose: () => frame.remove(),
  };
};
