/** To be drawn. */
import type { FirstRun } from '../../rpc';
export function FirstRunScreen(_: { readonly opening: FirstRun }) {
  return null;
}
