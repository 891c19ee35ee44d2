/** The only door to the server: google.script.run as promises, every result checked, every failure said as one. */
import type { Refusal, Result, Rpc } from '../rpc';

/** A call that gave no value: refused with reasons, or lost on the way. */
export class CallFailure extends Error {
  constructor(
    readonly issues: readonly Refusal[],
    /** The call may not have reached the server at all: asking again is safe and may help. */
    readonly lost: boolean,
  ) {
    super(issues.map(({ code }) => code).join(', '));
  }

  /** Tells whether one of the reasons is this one. */
  has(code: Refusal['code']): boolean {
    return this.issues.some((issue) => issue.code === code);
  }
}

type Value<K extends keyof Rpc> = ReturnType<Rpc[K]> extends Result<infer T> ? T : never;

/** Asks the server; rejects with a CallFailure, never with anything else. */
export function call<K extends keyof Rpc>(name: K, ...args: Parameters<Rpc[K]>): Promise<Value<K>> {
  return new Promise((resolve, reject) => {
    const lost = (message: string): void =>
      reject(new CallFailure([{ severity: 'error', code: 'refused', place: '', args: { message } }], true));
    const answered = (result: Result<Value<K>> | null): void => {
      // A result that cannot travel arrives as null, without an error.
      if (result === null || typeof result !== 'object') lost('');
      else if (result.ok) resolve(result.value);
      else reject(new CallFailure(result.issues, false));
    };
    try {
      google.script.run
        .withSuccessHandler(answered)
        .withFailureHandler((error) => lost(error.message))
        [name](...(args as never[]));
    } catch (error) {
      lost(error instanceof Error ? error.message : String(error));
    }
  });
}

/** What Google puts into the page. */
declare const google: { readonly script: { readonly run: Runner } };

type Runner = {
  withSuccessHandler<T>(next: (value: T) => void): Runner;
  withFailureHandler(next: (error: Error) => void): Runner;
} & { readonly [K in keyof Rpc]: (...args: never[]) => void };
