/** A server as the sidebar meets it: answers by name of the call, each given as JSON would bring it. */
import type { Rpc } from '../../src/rpc';

type Answers = { readonly [K in keyof Rpc]?: (...args: Parameters<Rpc[K]>) => ReturnType<Rpc[K]> };

/** Calls that were made, in order. */
export const calls: { name: string; args: readonly unknown[] }[] = [];

/** Puts a server in place; a call without an answer fails. */
export function serve(answers: Answers): void {
  calls.length = 0;
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): unknown =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return (next: typeof succeed) => runner(next, fail);
          if (name === 'withFailureHandler') return (next: typeof fail) => runner(succeed, next);
          return (...args: unknown[]) => {
            calls.push({ name, args: JSON.parse(JSON.stringify(args)) });
            const answer = (answers as { readonly [name: string]: ((...args: unknown[]) => unknown) | undefined })[
              name
            ];
            queueMicrotask(() => (answer ? succeed(answer(...args)) : fail(new Error(`no answer: ${name}`))));
          };
        },
      },
    );
  Object.assign(globalThis, { google: { script: { run: runner(Object, Object) } } });
}
