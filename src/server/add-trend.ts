/** The Trend column on demand: named in the model's settings, added to its lists, and filled from the history of scores. */
import { dayOf } from '../engine';
import { listWord } from '../lists';
import type { LeadPlace } from '../rpc';
import { freeName, openSpreadsheet } from '../sheets';
import { nameInSettings } from './add-stages';
import { decline, locked } from './answer';
import { readNotes, updateNotes } from './lead-notes';
import { type ModelLists, settingText } from './list-tabs';
import { onlyModel } from './lists';
import { readScores, trendsOf } from './score-log';
import { today } from './today';
import { writeTrends } from './trend-column';
import { obstacle, workedLeads } from './worked-leads';

/** Adds the column where it is missing, and fills it from the history; false where it was there. */
export function addTrend(place: LeadPlace): boolean {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const before = onlyModel(spreadsheet, place.model);
    const wrong = obstacle(before);
    if (wrong) decline(wrong);
    const isNew = settingText(before.model.model, 'trendColumn') === '';
    if (isNew) nameInSettings(spreadsheet, place, before, new Map([['trendColumn', freeTitle(before)]]));
    const found = isNew ? onlyModel(spreadsheet, place.model) : before;
    const notes = readNotes(spreadsheet, found.model);
    const noted = updateNotes(spreadsheet, found, notes);
    const leads = workedLeads(found, notes);
    const day = dayOf(today(found.model.timeZone), undefined) ?? 0;
    const trends = trendsOf(readScores(spreadsheet, found.model).lines, leads, day);
    const written = writeTrends(spreadsheet, found, leads, trends);
    return isNew || noted || written;
  });
}

/** A name that no column of the lists has. */
function freeTitle({ model, lists }: ModelLists): string {
  const taken = lists.flatMap(({ tab, formula }) => (tab.values[formula.header.row] ?? []).map(String));
  return freeName(listWord('handOver', 'trend', model.model.language), taken, ' ');
}
