/** A JavaScript world of its own in Node: a bare vm context, with nothing but the language in it. */
import vm from 'node:vm';
import type { CreateRealm } from './types';

const compiled = new Map<string, vm.Script>();

/** Makes a realm in Node. */
export const createNodeRealm: CreateRealm = ({ intl }) => {
  const global: Record<string, unknown> = Object.create(null);
  const context = vm.createContext(global);
  vm.runInContext(
    `delete globalThis.console; delete globalThis.WebAssembly;${intl ? '' : 'delete globalThis.Intl;'}`,
    context,
  );
  const run = (source: string, fileName: string): unknown => {
    const key = `${fileName}\n${source}`;
    let script = compiled.get(key);
    if (!script) {
      script = new vm.Script(source, { filename: fileName });
      if (compiled.size > 50) compiled.clear();
      compiled.set(key, script);
    }
    return script.runInContext(context);
  };
  return {
    define(name, value) {
      global[name] = value;
    },
    functionsIn(files) {
      const scripts = files.map((source) => new vm.Script(source, { filename: 'Code' }));
      const before = new Set(Object.keys(global));
      for (const script of scripts) {
        try {
          script.runInContext(context);
        } catch {
          // Without services a file may fail where it calls one; its functions are declared before its first statement.
        }
      }
      return Object.keys(global).filter((name) => !before.has(name) && typeof global[name] === 'function');
    },
    load(files) {
      for (const source of files) run(source, 'Code');
    },
    evaluate: run,
    lookUp: (name) => vm.runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, context),
    dispose: () => undefined,
  };
};
