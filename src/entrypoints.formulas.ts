/** The formulas that Apps Script can see; the build makes a top-level function of each, with its JSDoc. */

import {
  type Edge,
  leadAction,
  leadBacktest,
  leadBand,
  leadComplete,
  leadGrid,
  leadLearn,
  leadNext,
  leadParts,
  leadRange,
  leadReport,
  leadScore,
  leadSegment,
  leadWhy,
  type Shown,
} from './functions';
import { dayIn, localDay, spreadsheetTimeZone } from './sheets';

const edge: Edge = { now: () => new Date(), dayIn, localDay, spreadsheetTimeZone };

/**
 * Scores every lead by your model, one number a row. Example: =LEADSCORE(A2:G, A1:G1, LEAD_MODEL). Include the header row in the leads (A1:G) to get a title.
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {number[][]} One score a lead, within the model's scale.
 * @customfunction
 */
export function LEADSCORE(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadScore(edge, leads, header, model, activities);
}

/**
 * Names the band of every lead: Hot, Warm, Cold, or what your model calls them. Example: =LEADBAND(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} One band a lead.
 * @customfunction
 */
export function LEADBAND(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadBand(edge, leads, header, model, activities);
}

/**
 * Says why each lead has its score: every rule's points, exactly, the largest first. Example: =LEADWHY(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} One line a lead, such as "+15 Title has word VP · −20 Free email · 62 of 100".
 * @customfunction
 */
export function LEADWHY(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadWhy(edge, leads, header, model, activities);
}

/**
 * Splits every score by group: one column a group, then Other for the rest. Example: =LEADPARTS(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {number[][]} One row a lead; its columns add up to the score.
 * @customfunction
 */
export function LEADPARTS(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadParts(edge, leads, header, model, activities);
}

/**
 * Gives the lowest and highest score each lead could have once its blank cells are known. Example: =LEADRANGE(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {number[][]} Two columns: lowest and highest.
 * @customfunction
 */
export function LEADRANGE(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadRange(edge, leads, header, model, activities);
}

/**
 * Reports score, band, next step and reason of every lead in one call. Example: =LEADREPORT(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} Four columns: score, band, next step and reason.
 * @customfunction
 */
export function LEADREPORT(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadReport(edge, leads, header, model, activities);
}

/**
 * Says what to do with each lead: next step, owner, and the day by which to act. Example: =LEADACTION(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} Three columns: next step, owner and due day.
 * @customfunction
 */
export function LEADACTION(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadAction(edge, leads, header, model, activities);
}

/**
 * Places each lead in the grid of fit and engagement: A1 is the best band of both. Example: =LEADGRID(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} One cell of the grid a lead, such as "A1".
 * @customfunction
 */
export function LEADGRID(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadGrid(edge, leads, header, model, activities);
}

/**
 * Tells how much of what your model asks is known of each lead, graded A to D, and what is missing. Example: =LEADCOMPLETE(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} Three columns: the share known (0 to 1), grade, and the missing columns.
 * @customfunction
 */
export function LEADCOMPLETE(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadComplete(edge, leads, header, model, activities);
}

/**
 * Finds the fewest answers that lift each lead to its next band, among the rules marked Ask. Example: =LEADNEXT(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} One line a lead, such as "Budget is yes · Authority is decides → Hot".
 * @customfunction
 */
export function LEADNEXT(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadNext(edge, leads, header, model, activities);
}

/**
 * Gives each lead its segments: one column for every dimension of your model. Example: =LEADSEGMENT(A2:G, A1:G1, LEAD_MODEL).
 *
 * @param {A2:G} leads The leads; the range may reach below the last one.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @param {LEAD_ACTIVITIES} activities The activity log. Optional: for rules on what leads did.
 * @return {string[][]} One label a lead and dimension.
 * @customfunction
 */
export function LEADSEGMENT(leads: unknown, header: unknown, model: unknown, activities?: unknown): Shown {
  return leadSegment(edge, leads, header, model, activities);
}

/**
 * Checks scores against what really happened: win rate of every band with its 95 % interval, lift, share of all wins, and the AUC. Leads that are still open are not counted. Example: =LEADBACKTEST(H2:H, F2:F, LEAD_MODEL).
 *
 * @param {H2:H} scores The column of scores. Cells without a number are left out.
 * @param {F2:F} outcomes The column that says how the same leads ended, as high as the scores: won, lost, or what the model's settings name.
 * @param {LEAD_MODEL} model The model tab, by its named range.
 * @return {number[][]} One row a band, the highest first, then all leads, then the AUC with its interval.
 * @customfunction
 */
export function LEADBACKTEST(scores: unknown, outcomes: unknown, model: unknown): Shown {
  return leadBacktest(edge, scores, outcomes, model);
}

/**
 * Learns a model of at most 20 whole-number weights from won and lost leads: paste its values into a model tab, or use it as it is. Example: =LEADLEARN(A2:G, A1:G1, "Converted").
 *
 * @param {A2:G} leads The leads, with the column that says how each ended.
 * @param {A1:G1} header The row with the column names, as wide as the leads.
 * @param {"Converted"} outcomeName The name of the column that says how a lead ended.
 * @param {"yes | won"} wonValues What it says of won leads. Optional: TRUE, 1, yes, won and the like are understood.
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
