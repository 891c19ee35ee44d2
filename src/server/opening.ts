/** What happens when a file opens. */
import { onOpen } from '../sheets';
import type { stampAtOpening } from './stamp-at-opening';

/** An entry point of a later script file, in the one global scope of all: imported, all that it needs would be pulled into this one. */
declare const stampAtOpening_: typeof stampAtOpening;

/** Shows the menu, stamps the day, and notes what changed since the file was open last, where the rights allow it. */
export function opened(event?: { readonly authMode?: unknown }): void {
  onOpen(event);
  if (String(event?.authMode ?? 'LIMITED') !== 'NONE') stampAtOpening_();
}
