/** Fit × engagement under the edited model: which leads stand in which cell. */

/** The leads of a cell. */
export function leadsInCell(_cell: string): readonly number[] {
  return [];
}
