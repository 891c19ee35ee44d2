/** The lists of a model: what they would be now, and brought up to date; for the sidebar, the menu and the opening of the file. */
import { dayOf, text } from '../engine';
import { type HandedLead, listMeaning, type Served, type Suggestion, serviceShares, type WorkedLead } from '../lists';
import type { LeadPlace, Lists } from '../rpc';
import { openSpreadsheet } from '../sheets';
import { decline, locked, reason } from './answer';
import { type PlannedList, planList, topBand, writeList } from './hand-over';
import { type LeadNotes, readNotes, updateNotes } from './lead-notes';
import { type Entered, type ModelLists, readModelLists, settingText } from './list-tabs';
import { type PlannedScores, planScoreLog, trendsOf, writeScores } from './score-log';
import { addNamedColumns } from './stage-columns';
import { type PlannedLog, planLog, writeLog } from './stamp-log';
import { today } from './today';
import { writeTrends } from './trend-column';
import { obstacle, workedLeads } from './worked-leads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MOST = 500;

/** Everything that the lists of a model rest on. */
export interface Planned {
  readonly found: ModelLists;
  readonly notes: LeadNotes;
  readonly leads: readonly WorkedLead[];
  readonly list: PlannedList;
  readonly log: PlannedLog;
  readonly scores: PlannedScores;
  readonly trends: ReadonlyMap<string, number>;
  readonly today: number;
}

/** What an update did. */
export interface Updated {
  readonly planned: Planned;
  readonly tab: string;
  readonly added: readonly string[];
  readonly written: boolean;
}

/** The lists as they would be now. */
export function readLists(place: LeadPlace): Lists {
  const spreadsheet = openSpreadsheet();
  return listsOf(plan(spreadsheet, onlyModel(spreadsheet, place.model)));
}

/** Brings the lists up to date and gives them. */
export function updateListsOf(place: LeadPlace): Lists {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const { planned, tab } = update(spreadsheet, onlyModel(spreadsheet, place.model));
    return { ...listsOf(planned), handOverTab: tab };
  });
}

/** The lists of one model; declines where nothing is scored by it. */
export function onlyModel(spreadsheet: Spreadsheet, name: string): ModelLists {
  const [found] = readModelLists(spreadsheet, name);
  return found ?? decline(reason('noScoreColumns'));
}

/** Works out what the lists should be; declines where they cannot be made. Writes nothing. */
export function plan(spreadsheet: Spreadsheet, found: ModelLists): Planned {
  const wrong = obstacle(found);
  if (wrong) decline(wrong);
  const notes = readNotes(spreadsheet, found.model);
  const leads = workedLeads(found, notes);
  const day = dayOf(today(found.model.timeZone), undefined) ?? 0;
  const scores = planScoreLog(spreadsheet, found.model, leads);
  const trends = trendsOf(scores.lines, leads, day);
  return {
    found,
    notes,
    leads,
    list: planList(spreadsheet, found, leads, trends, day),
    log: planLog(spreadsheet, found.model, leads),
    scores,
    trends,
    today: day,
  };
}

/** Writes what differs: columns that the settings name, notes, the log, the history of scores, trends, the hand-over list. */
export function update(spreadsheet: Spreadsheet, found: ModelLists): Updated {
  const planned = plan(spreadsheet, found);
  const added = found.lists.flatMap((list) => addNamedColumns(found.model, list));
  const noted = updateNotes(spreadsheet, found, planned.notes);
  const logged = writeLog(spreadsheet, found.model, planned.log);
  const scored = writeScores(spreadsheet, found.model, planned.scores);
  const moved = writeTrends(spreadsheet, found, planned.leads, planned.trends);
  const { tab, written } = writeList(spreadsheet, found, planned.list);
  const isWritten = written || logged || noted || scored || moved || added.length > 0;
  return { planned, tab, added: [...new Set(added)], written: isWritten };
}

/** Leads with what their service level needs: who has them, and since when they are handed over. */
export function servedLeads({ leads, list }: Pick<Planned, 'leads' | 'list'>): readonly Served[] {
  const handed = new Map(list.plan.handed.map((lead) => [text(lead.key), lead]));
  return leads.map((lead) => {
    const one = handed.get(text(lead.key));
    return { lead, owner: one?.owner ?? lead.owner, handedOver: one && dayOf(one.handedOver, undefined) };
  });
}

/** Tells whether a list or the notes have the column of first contacts. */
export function knowsContacts({ lists }: ModelLists, notes: LeadNotes): boolean {
  return notes.has('contactedColumn') || lists.some((list) => list.has('contactedColumn'));
}

/** Stages that segments suggest, where something else stands or nothing. */
export function suggestionsOf(leads: readonly WorkedLead[]): readonly Suggestion[] {
  return leads.flatMap(({ key, suggested, stageText, stage }): Suggestion[] => {
    if (suggested === '' || text(suggested) === text(stageText)) return [];
    const meant = listMeaning('stages', suggested);
    return meant !== undefined && meant === stage ? [] : [{ key, stage: suggested, now: stageText }];
  });
}

function listsOf(planned: Planned): Lists {
  const { found, notes, leads, list, log } = planned;
  const { model, lists } = found;
  const { handed, dropped } = list.plan;
  const top = lists[0]?.compiled.bands[topBand(found)];
  const column = (setting: Entered | 'trendColumn'): string | null => {
    const there = notes.has(setting) || lists.some((one) => one.has(setting));
    return there ? settingText(model.model, setting) : null;
  };
  const count = (test: (lead: HandedLead) => boolean): number => handed.filter(test).length;
  return {
    model: model.name,
    handOverTab: list.tab?.sheet.getName() ?? null,
    notesTab: notes.tab?.sheet.getName() ?? null,
    band: top?.name ?? '',
    leads: handed.slice(0, MOST),
    handed: handed.length,
    fresh: count(({ fresh }) => fresh),
    overdue: count(({ overdue }) => overdue),
    dropped: dropped.slice(0, MOST),
    suggestions: suggestionsOf(leads).slice(0, MOST),
    columns: {
      stage: column('stageColumn'),
      reason: column('reasonColumn'),
      comeBack: column('comeBackColumn'),
      owner: column('ownerColumn'),
      contacted: column('contactedColumn'),
      trend: column('trendColumn'),
    },
    service: knowsContacts(found, notes) ? serviceShares(servedLeads(planned), planned.today) : [],
    stamped: log.plan.changed,
  };
}
