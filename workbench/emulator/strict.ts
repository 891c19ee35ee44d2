/** Makes service objects as unforgiving as Google's: arguments are checked against the published signatures, and what is not emulated says so. */
import { enumeration, enumerationOf } from './enums';
import { OLDER_NAMES } from './older-names';
import { SIGNATURES } from './signatures';

/** What every call of a service passes through: counting, permissions, time limits, and errors of the script's own world. */
export interface Gate {
  call(className: string, member: string, args: readonly unknown[], work: () => unknown): unknown;
  /** Always throws: the member exists at Google and not here. */
  notEmulated(member: string): never;
}

const classNames = new WeakMap<object, string>();
const lookUps = new WeakMap<object, (key: string) => unknown>();

/** Where Google's messages say a class lives. */
const SERVICE_OF: Readonly<Record<string, string>> = {
  Cache: 'CacheService.Cache',
  ClockTriggerBuilder: 'ScriptApp.ClockTriggerBuilder',
  HtmlOutput: 'HtmlService.HtmlOutput',
  Lock: 'LockService.Lock',
  Menu: 'Ui.Menu',
  Properties: 'PropertiesService.Properties',
  SpreadsheetTriggerBuilder: 'ScriptApp.SpreadsheetTriggerBuilder',
  Trigger: 'ScriptApp.Trigger',
  TriggerBuilder: 'ScriptApp.TriggerBuilder',
};
const TOP_LEVEL = new Set(
  'Blob Browser CacheService Charts HtmlService LockService Logger PropertiesService ScriptApp Session SpreadsheetApp Ui User Utilities'.split(
    ' ',
  ),
);

/** The class as Google's messages name it: "SpreadsheetApp.Range". */
export function serviceName(className: string): string {
  return SERVICE_OF[className] ?? (TOP_LEVEL.has(className) ? className : `SpreadsheetApp.${className}`);
}

/**
 * A service object. What is emulated of it comes in groups of members, each made when it is first looked into (an object
 * with all the members of Range would cost milliseconds to make); everything else of Google's throws.
 */
export function strict<T extends object>(gate: Gate, className: string, ...groups: readonly (() => Partial<T>)[]): T {
  const signatures = signaturesOf(className);
  const olderNames = OLDER_NAMES[className] ?? {};
  const made: Readonly<Record<string, unknown>>[] = [];
  const lookUp = (key: string): unknown => {
    for (let i = 0; i < groups.length; i++) {
      made[i] ??= groups[i]!() as Readonly<Record<string, unknown>>;
      if (Object.hasOwn(made[i]!, key)) return made[i]![key];
    }
    return undefined;
  };
  const proxy = new Proxy(Object.create(null) as T, {
    get(_target, name) {
      if (typeof name === 'symbol') return name === Symbol.toPrimitive ? () => className : undefined;
      const key = olderNames[name] ?? name;
      const member = lookUp(key);
      if (typeof member === 'function') {
        return (...args: unknown[]) => gate.call(className, key, args, () => member(...args));
      }
      if (member !== undefined) return member;
      const signature = signatures.get(key);
      if (typeof signature === 'string') return enumeration(signature);
      if (signature) return () => gate.notEmulated(`${className}.${key}`);
      return key === 'toString' ? () => className : undefined;
    },
    set: (_target, key) => {
      throw new TypeError(`Cannot set ${String(key)} of ${className}`);
    },
    has: (_target, key) => typeof key === 'string' && signatures.has(key),
    getPrototypeOf: () => null,
  });
  classNames.set(proxy, className);
  lookUps.set(proxy, lookUp);
  return proxy;
}

/** The emulated members themselves, for service code that calls another service: not counted and not checked. */
export function unchecked<T extends object>(service: T): T {
  const lookUp = lookUps.get(service);
  return new Proxy(service, { get: (_target, key) => (typeof key === 'string' ? lookUp?.(key) : undefined) });
}

/** The class of a service object, or undefined for anything else. */
export function classOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? classNames.get(value) : undefined;
}

/** Whether Google's class has a member of that name. */
export function hasMember(className: string, member: string): boolean {
  return signaturesOf(className).has(member);
}

/** Google's complaint about arguments that fit no overload of the method, or undefined when they fit one. */
export function signatureComplaint(className: string, member: string, args: readonly unknown[]): string | undefined {
  const overloads = signaturesOf(className).get(member);
  if (!overloads || typeof overloads === 'string' || overloads.some((types) => fits(types, args))) return undefined;
  const given = args.map(describe).join(',');
  return `The parameters (${given}) don't match the method signature for ${serviceName(className)}.${member}.`;
}

type Overloads = readonly (readonly string[])[];
const parsed = new Map<string, ReadonlyMap<string, Overloads | string>>();

function signaturesOf(className: string): ReadonlyMap<string, Overloads | string> {
  let result = parsed.get(className);
  if (!result) {
    const members = new Map<string, string[][] | string>();
    for (const word of SIGNATURES[className]?.match(/\S+/g) ?? []) {
      const [, name = '', types, enumName] = /^(\w+)(?:\((.*)\)|:(\w+))$/.exec(word) ?? [];
      const overloads = members.get(name);
      if (enumName !== undefined) members.set(name, enumName);
      else if (Array.isArray(overloads)) overloads.push(types ? types.split(',') : []);
      else members.set(name, [types ? types.split(',') : []]);
    }
    result = members;
    parsed.set(className, result);
  }
  return result;
}

function fits(types: readonly string[], args: readonly unknown[]): boolean {
  const last = types.at(-1);
  if (last?.startsWith('...'))
    return args.length >= types.length && fits(types.slice(0, -1), args.slice(0, types.length - 1));
  return types.length === args.length && types.every((type, i) => matches(type, args[i]));
}

function matches(type: string, value: unknown): boolean {
  if (type === 'Any') return true;
  if (type.endsWith('?')) return value === null || value === undefined || matches(type.slice(0, -1), value);
  if (type.endsWith('[]')) return Array.isArray(value) && everyMatches(type.slice(0, -2), value);
  if (type === 'String') return typeof value === 'string';
  if (type === 'Number') return typeof value === 'number';
  if (type === 'Boolean') return typeof value === 'boolean';
  if (type === 'Date') return isDate(value);
  if (type === 'Object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  const owner = classOf(value) ?? enumerationOf(value);
  return owner === type || (type === 'BlobSource' && owner === 'Blob');
}

function everyMatches(type: string, values: readonly unknown[]): boolean {
  if (type === 'Any') return true;
  for (let i = 0; i < values.length; i++) if (!matches(type, values[i])) return false;
  return true;
}

/** Whether a value is a Date, of whatever realm. */
export function isDate(value: unknown): value is Date {
  return typeof value === 'object' && value !== null && Object.prototype.toString.call(value) === '[object Date]';
}

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return value.length === 0 ? 'Array' : `${describe(value[0])}[]`;
  if (isDate(value)) return 'Date';
  if (typeof value === 'function') return 'Function';
  const owner = classOf(value);
  if (owner) return serviceName(owner);
  return enumerationOf(value) ?? (typeof value === 'object' ? '(class)' : typeof value);
}
