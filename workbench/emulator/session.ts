/** Session, Logger, console and ScriptApp: who runs the script, where its messages go, and how much it may do. */
import { enumMember } from './enums';
import { formatString } from './format-string';
import type { Host } from './host';
import { triggerMembers } from './script-triggers';
import { isDate, strict } from './strict';

type LogLevel = 'log' | 'info' | 'warn' | 'error';

/** The person at the keyboard, without an e-mail. */
export function currentUser(host: Host): GoogleAppsScript.Base.User {
  return userOf(host, '');
}

/** A person known by an e-mail address. */
export function userOf(host: Host, email: string): GoogleAppsScript.Base.User {
  return strict<GoogleAppsScript.Base.User>(host.gate, 'User', () => ({ getEmail: () => email }));
}

/** The global Session. Nobody's e-mail is known here; asking for it needs a scope first. */
export function createSession(host: Host): GoogleAppsScript.Base.Session {
  return strict<GoogleAppsScript.Base.Session>(host.gate, 'Session', () => ({
    getActiveUser: () => currentUser(host),
    getEffectiveUser: () => currentUser(host),
    getActiveUserLocale: () => host.userLocale,
    getScriptTimeZone: () => host.manifest.timeZone ?? 'Etc/UTC',
    getTimeZone: () => host.manifest.timeZone ?? 'Etc/UTC',
    getTemporaryActiveUserKey: () => 'emulated-user',
  }));
}

/** The global Logger; its log lasts as long as the run. */
export function createLogger(host: Host): GoogleAppsScript.Base.Logger {
  const logger: GoogleAppsScript.Base.Logger = strict<GoogleAppsScript.Base.Logger>(host.gate, 'Logger', () => ({
    log(first: unknown, ...values: unknown[]) {
      write(host, 'log', typeof first === 'string' ? formatString(first, values) : shown(first));
      return logger;
    },
    clear: () => host.run().events.splice(0, Number.POSITIVE_INFINITY, ...withoutLogs(host)),
    getLog: () =>
      host
        .run()
        .events.flatMap((event) => (event.kind === 'log' ? [`${event.text}\n`] : []))
        .join(''),
  }));
  return logger;
}

/** The global console. */
export function createConsole(host: Host): Readonly<Record<string, (...values: unknown[]) => void>> {
  const timers = new Map<string, number>();
  const at =
    (level: LogLevel) =>
    (...values: unknown[]): void => {
      const [first, ...rest] = values;
      const text = typeof first === 'string' && /%[sdifjoO]/.test(first);
      write(host, level, text ? formatString(first, rest) : values.map(shown).join(' '));
    };
  return {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    time: (label) => void timers.set(String(label), Date.now()),
    timeEnd: (label) =>
      write(host, 'log', `${String(label)}: ${Date.now() - (timers.get(String(label)) ?? Date.now())}ms`),
  };
}

/** The global ScriptApp: its enumerations, and what needs no server. */
export function createScriptApp(host: Host): GoogleAppsScript.Script.ScriptApp {
  return strict<GoogleAppsScript.Script.ScriptApp>(host.gate, 'ScriptApp', () => ({
    ...triggerMembers(host),
    getScriptId: () => 'emulatedScript',
    getInstallationSource: () => enumMember('InstallationSource', 'NONE'),
  }));
}

function write(host: Host, level: LogLevel, text: string): void {
  host.run().events.push({ kind: 'log', level, text });
}

function withoutLogs(host: Host): ReturnType<Host['run']>['events'] {
  return host.run().events.filter((event) => event.kind !== 'log');
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || typeof value === 'function' || isDate(value)) return String(value);
  if (typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Error]') {
    return String(value);
  }
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
