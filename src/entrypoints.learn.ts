/** The formula that learns, in a script file of its own: it is large, and no other formula needs it. */

import { type Edge, leadLearn, type Shown } from './functions';
import { dayIn, localDay, spreadsheetTimeZone } from './sheets';

const edge: Edge = { now: () => new Date(), dayIn, localDay, spreadsheetTimeZone };

/**
 * Learns a model from won and lost leads: at most 20 whole-number weights, judged on leads they were not learned from. The result is a model table: paste its values into a model tab, or use it as it is. Example: =LEADLEARN(A2:G, A1:G1, "Converted").
 *
 * @param {A2:G} leads The rows of leads, with the column that says how each ended.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {"Converted"} outcomeName The name of the column that says how a lead ended.
 * @param {"yes | won"} wonValues What this column says of a won lead. Optional: TRUE, 1, yes, won and the like are understood.
 * @param {FALSE} insist TRUE to learn also from fewer than 40 won and 40 lost leads. Optional.
 * @return {string[][]} How well the model does on leads it has not seen, then the model.
 * @customfunction
 */
export function LEADLEARN(
  leads: unknown,
  header: unknown,
  outcomeName: unknown,
  wonValues?: unknown,
  insist?: unknown,
): Shown {
  return leadLearn(edge, leads, header, outcomeName, wonValues, insist);
}
