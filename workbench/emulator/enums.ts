/** Google's enumerations: constants that a script compares with == and that show their own name as text. */
import { ENUMERATIONS } from './signatures';

interface EnumValue {
  toString(): string;
  name(): string;
  ordinal(): number;
  compareTo(other: EnumValue): number;
}

const known = new Map<string, Readonly<Record<string, EnumValue>>>();
const owners = new WeakMap<object, string>();

/** An enumeration by Google's name for it, always the same object. */
export function enumeration<T>(name: string): T {
  let values = known.get(name);
  if (!values) {
    const names = ENUMERATIONS[name]?.match(/\w+/g);
    if (!names) throw new Error(`no enumeration ${name}`);
    values = Object.freeze(
      Object.fromEntries(names.map((member, ordinal) => [member, enumValue(name, member, ordinal)])),
    );
    known.set(name, values);
  }
  return values as T;
}

/** The enumeration a value belongs to, or undefined for any other value. */
export function enumerationOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? owners.get(value) : undefined;
}

/** The member of an enumeration with that name. */
export function enumMember<T>(enumName: string, member: string): T {
  return enumeration<Readonly<Record<string, T>>>(enumName)[member] as T;
}

function enumValue(owner: string, member: string, ordinal: number): EnumValue {
  const members: EnumValue = {
    toString: () => member,
    name: () => member,
    ordinal: () => ordinal,
    compareTo: (other) => ordinal - other.ordinal(),
  };
  // Without a prototype it is no plain object, which would be copied on its way into the script's world.
  const value: EnumValue = Object.assign(Object.create(null), members);
  owners.set(Object.freeze(value), owner);
  return value;
}
