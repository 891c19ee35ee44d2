/** Spreadsheet: the older way of making menus, and the people around the file. */
import type { Host } from './host';
import { currentUser } from './session';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Entry = { name: string; functionName: string } | null;

/** The members of Spreadsheet about menus; a null entry is a line between items. */
export function menuMembers(host: Host): Partial<Spreadsheet> {
  const add = (caption: string, entries: readonly Entry[]): void =>
    host.addMenu({
      caption,
      addOn: false,
      entries: Array.from(entries, (entry) =>
        entry ? { kind: 'item', caption: entry.name, functionName: entry.functionName } : { kind: 'separator' },
      ),
    });
  return { addMenu: add, updateMenu: add, removeMenu: (caption: string) => host.removeMenu(caption) };
}

/** The members of Spreadsheet about people: the one at the keyboard owns the file, and nobody else knows it. */
export function peopleMembers(host: Host): Partial<Spreadsheet> {
  return {
    getOwner: () => currentUser(host),
    getEditors: () => [currentUser(host)],
    getViewers: () => [],
  };
}
