/** What the sidebar asks of the lists. */
import type { LeadPlace, Lists } from '../rpc';
import { decline, reason } from './answer';

/** The lists as they would be now. */
export function readLists(place: LeadPlace): Lists {
  return decline(reason('notThere', '', { name: place.model }));
}
