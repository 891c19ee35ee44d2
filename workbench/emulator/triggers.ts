/** The simple triggers: what the script's onOpen and onEdit are called with. */
import type { CellValue, SheetArea } from '../document';
import { isCellError } from '../document';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { currentUser } from './session';
import { spreadsheetOf } from './spreadsheet';
import type { AuthMode } from './types';
import type { World } from './world';

/** The event of onOpen. */
export function openEvent(host: Host, world: World, mode: AuthMode): unknown {
  return world.adopt({
    authMode: enumMember('AuthMode', mode),
    source: spreadsheetOf(host),
    user: currentUser(host),
  });
}

/** The event of onEdit for a block that a person has written to; a single cell comes with its value. */
export function editEvent(host: Host, world: World, area: SheetArea): unknown {
  const single = area.rows === 1 && area.columns === 1;
  const value = single ? eventValue(host.document.value(area.sheet, area.row, area.column)) : undefined;
  return world.adopt({
    authMode: enumMember('AuthMode', 'LIMITED'),
    source: spreadsheetOf(host),
    user: currentUser(host),
    range: rangeOf(host, area),
    ...(value === undefined ? {} : { value }),
  });
}

function eventValue(value: CellValue): string | number | undefined {
  if (value === null) return undefined;
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}
