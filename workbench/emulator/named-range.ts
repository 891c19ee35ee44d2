/** NamedRange: a name for a block of cells. */
import type { NamedRange as DocumentName } from '../document';
import type { Host } from './host';
import { rangeOf } from './range';
import { openAreaOfRange } from './range-place';
import { strict } from './strict';

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The NamedRange object of a name in the document. */
export function namedRangeOf(host: Host, named: DocumentName): NamedRange {
  const { document } = host;
  let { name, area } = named;
  const self: NamedRange = strict<NamedRange>(host.gate, 'NamedRange', () => ({
    getName: () => (named.scope === null ? name : `'${document.sheet(named.scope)?.name ?? ''}'!${name}`),
    getRange: () => rangeOf(host, area),
    setName(newName: string) {
      document.setNamedRange(newName, area, named.scope);
      if (newName.toLowerCase() !== name.toLowerCase()) document.removeNamedRange(name, named.scope);
      name = newName;
      return self;
    },
    setRange(range: GoogleAppsScript.Spreadsheet.Range) {
      area = openAreaOfRange(range);
      document.setNamedRange(name, area, named.scope);
      return self;
    },
    remove: () => document.removeNamedRange(name, named.scope),
  }));
  return self;
}

/** All names, or those whose block is on one tab. */
export function namedRangesOf(host: Host, sheet: number | null): NamedRange[] {
  return host.document
    .namedRanges()
    .filter((named) => sheet === null || named.area.sheet === sheet)
    .map((named) => namedRangeOf(host, named));
}
