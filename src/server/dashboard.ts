/** The Dashboard tab of a model: its tables counted from the leads as they are now, its charts beside them. */
import { dayOf, isoDay, LANGUAGES, type SettingName, word } from '../engine';
import { DASHBOARD_ROWS, DASHBOARD_WIDTH, type DashboardPart, dashboardTables, listWord, weekAgo } from '../lists';
import { type BoardChart, type BoardTable, bandColours, listName, showBoard, trendFormat } from '../sheets';
import type { Context } from './context';
import { planList } from './hand-over';
import { readNotes } from './lead-notes';
import { type ModelLists, settingText } from './list-tabs';
import { knowsContacts, servedLeads } from './lists';
import { readScores } from './score-log';
import { today } from './today';
import { obstacle, workedLeads } from './worked-leads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The title and a blank row. */
const SLOT = DASHBOARD_ROWS + 4;
/** The column of changes among those of the movers. */
const MOVED = 3;
const BLUE = '#22577A';
const AMBER = '#F4A259';

/** The setting without which a table has nothing to count. */
const NEEDS: { readonly [part in DashboardPart]: SettingName | undefined } = {
  bands: undefined,
  overTime: 'arrivedColumn',
  channels: 'sourceColumn',
  funnel: 'stageColumn',
  service: 'contactedColumn',
  movers: 'leadKey',
};

const CHARTS: { readonly [part in DashboardPart]: BoardChart['kind'] } = {
  bands: 'column',
  overTime: 'stacked',
  channels: 'bar',
  funnel: 'bar',
  service: 'column',
  movers: 'bar',
};

/** Makes the Dashboard of a model or brings it up to date. */
export function dashboard(spreadsheet: Spreadsheet, found: ModelLists, { data }: Pick<Context, 'data'>) {
  const { model, lists } = found;
  const { language } = model.model;
  const said = data.menu[language];
  const day = dayOf(today(model.timeZone), undefined) ?? 0;
  const notes = readNotes(spreadsheet, model);
  const leads = workedLeads(found, notes);
  const served = obstacle(found)
    ? leads.map((lead) => ({ lead, owner: lead.owner, handedOver: undefined }))
    : servedLeads({ leads, list: planList(spreadsheet, found, leads, new Map(), day) });
  const bands = [...(lists[0]?.compiled.bands ?? [])].reverse().map(({ name }) => name);
  const colours = new Map(bandColours(model).map(({ name, colour }) => [name, colour]));
  const change = trendFormat(lists[0]?.compiled.scale.decimals ?? 0).pattern;
  const tables = dashboardTables({
    language,
    served,
    bands,
    today: day,
    knowsContacts: knowsContacts(found, notes),
    weekAgo: weekAgo(readScores(spreadsheet, model).lines, day),
  });
  return showBoard(spreadsheet, {
    name: listName(model, 'DASHBOARD'),
    tab: listWord('tabs', 'dashboard', language),
    intro: said.boardIntro
      .replace('{day}', isoDay(day))
      .replace('{model}', settingText(model.model, 'name') || model.tab),
    shape: { width: DASHBOARD_WIDTH, slot: SLOT },
    tables: tables.map(({ part, title, header, rows, shares, charted }): BoardTable => {
      const setting = NEEDS[part];
      const needs =
        setting && settingText(model.model, setting) === '' ? word('settings', setting, language) : undefined;
      return {
        title,
        titles: LANGUAGES.map((one) => listWord('dashboard', part, one)),
        rows: [header, ...rows],
        formats: header.map((_, column) => {
          if (part === 'movers' && column === MOVED) return change;
          return shares.includes(column) ? '0%' : '';
        }),
        chart: {
          kind: CHARTS[part],
          columns: charted,
          colours: part === 'overTime' ? bands.map((name) => colours.get(name) ?? BLUE) : [BLUE, AMBER],
        },
        missing: needs ? said.boardNeeds.replace('{setting}', needs) : said.boardNothing,
      };
    }),
  });
}
