/** Protection: a range or tab that others are warned about, or may not edit. */
import type { Protection as DocumentProtection } from '../document';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { areaOfRange, openAreaOfRange } from './range-place';
import { refuse } from './run';
import { userOf } from './session';
import { strict, unchecked } from './strict';

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** The Protection object of a protection in the document. */
export function protectionOf(host: Host, id: number): Protection {
  const { document } = host;
  const current = (): DocumentProtection =>
    document.protections().find((one) => one.id === id) ?? refuse('Protection not found');
  const change = (update: Partial<Omit<DocumentProtection, 'id'>>): Protection => {
    current();
    document.updateProtection(id, update);
    return self;
  };
  const self: Protection = strict<Protection>(host.gate, 'Protection', () => ({
    getDescription: () => current().description,
    setDescription: (description: string) => change({ description }),
    isWarningOnly: () => current().warningOnly,
    setWarningOnly: (warningOnly: boolean) => change({ warningOnly }),
    getEditors: () => (current().editors ?? []).map((email) => userOf(host, email)),
    addEditor: (user: string | User) => change({ editors: joined(current().editors, [user]) }),
    addEditors: (emails: string[]) => change({ editors: joined(current().editors, emails) }),
    removeEditor: (user: string | User) => change({ editors: without(current().editors, [user]) }),
    removeEditors: (users: (string | User)[]) => change({ editors: without(current().editors, users) }),
    canDomainEdit: () => false,
    setDomainEdit: () => change({}),
    canEdit: () => current().warningOnly || current().canEdit,
    getProtectionType: () => enumMember('ProtectionType', current().area ? 'RANGE' : 'SHEET'),
    getRange() {
      const { sheet, area } = current();
      return rangeOf(host, area ?? { sheet, row: 0, column: 0, rows: null, columns: null });
    },
    setRange: (range: Range) => change({ area: openAreaOfRange(range), sheet: areaOfRange(host, range).sheet }),
    getRangeName: () => null,
    getUnprotectedRanges: () => current().except.map((area) => rangeOf(host, area)),
    setUnprotectedRanges(ranges: Range[]) {
      if (current().area) refuse('Unprotected ranges can only be set on sheet protection.');
      return change({ except: Array.from(ranges, openAreaOfRange) });
    },
    remove: () => document.removeProtection(current().id),
  }));
  return self;
}

function joined(editors: readonly string[] = [], users: readonly (string | User)[]): readonly string[] {
  return [...new Set([...editors, ...Array.from(users, emailOf)])].filter((email) => email !== '');
}

function without(editors: readonly string[] = [], users: readonly (string | User)[]): readonly string[] {
  const gone = Array.from(users, emailOf);
  return editors.filter((email) => !gone.includes(email));
}

function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : unchecked(user).getEmail();
}

/** The protections of one kind, of one tab or of all. */
export function protectionsOf(host: Host, type: unknown, sheet: number | null): Protection[] {
  const ranges = String(type) === 'RANGE';
  return host.document
    .protections()
    .filter((one) => (one.area !== null) === ranges && (sheet === null || one.sheet === sheet))
    .map((one) => protectionOf(host, one.id));
}
