/** The Proof tab of a model: its leads scored anew and held against how they ended, in words first, then in tables with charts. */
import { dayOf, isoDay, outcomesOf, word } from '../engine';
import { type Backtest, backtest } from '../learn';
import { reasons, type SayProof, sayer } from '../locales';
import type { LeadPlace } from '../rpc';
import { type BoardChart, type BoardTable, listName, openSpreadsheet, type Report, showBoard } from '../sheets';
import { decline, locked } from './answer';
import { type Context, contextNow } from './context';
import { modelInFront } from './front-model';
import type { LeadNotes } from './lead-notes';
import { type ModelLists, settingText } from './list-tabs';
import { onlyModel } from './lists';
import { PROOF_SENTENCES, proofSentences, whyNoProof } from './proof-sentences';
import { PROOF_ROWS, PROOF_WIDTH, type ProofPart, type ProofTable, proofTables } from './proof-tables';
import { today } from './today';
import { errorsRefusal, workedLeads } from './worked-leads';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const PARTS: readonly ProofPart[] = ['bands', 'gain', 'calibration', 'months'];
/** The title, the line on how to read it, the header and a blank row. */
const SLOT = PROOF_ROWS + 4;
const BLUE = '#22577A';
const AMBER = '#F4A259';
const GREY = '#5F6368';

/** How leads ended says no column of Lead notes, and so these need not be read. */
const NO_NOTES: LeadNotes = { tab: undefined, has: () => false, cell: () => '' };

/** Shows the proof of the model that belongs to the tab in front; of the first one where none does. */
export function proofInFront(context: Context): Report {
  const { say } = context;
  const spreadsheet = openSpreadsheet();
  const found = modelInFront(spreadsheet, say);
  const { sheet, written } = show(spreadsheet, found, context);
  spreadsheet.setActiveSheet(sheet);
  return {
    lines: [written ? say('boardReady', { tab: sheet.getName() }) : say('boardSame', { tab: sheet.getName() })],
    brief: true,
  };
}

/** Makes the Proof tab of a model or brings it up to date; gives the name of its tab. */
export function proofOf({ model }: LeadPlace): string {
  return locked(() => {
    const spreadsheet = openSpreadsheet();
    const found = onlyModel(spreadsheet, model);
    const wrong = errorsRefusal(found);
    if (wrong) decline(wrong);
    return show(spreadsheet, found, contextNow()).sheet.getName();
  });
}

function show(spreadsheet: Spreadsheet, lists: ModelLists, { data }: Pick<Context, 'data'>) {
  const { model } = lists;
  const { language } = model.model;
  const say: SayProof = sayer(data.proofTab[language], language);
  const found = backtested(lists);
  const setting = (name: Parameters<typeof settingText>[1]): string => word('settings', name, language);
  const why = whyNoProof(
    found,
    {
      column: settingText(model.model, 'outcomeColumn'),
      isThere: lists.lists.some((list) => list.has('outcomeColumn')),
      tab: model.tab,
      setting: setting('outcomeColumn'),
      wonSetting: setting('wonValues'),
      lostSetting: setting('lostValues'),
    },
    say,
  );
  const tables = why === undefined ? proofTables(found, say, reasons(language).disqualifiedBand) : [];
  const noDays =
    settingText(model.model, 'arrivedColumn') === ''
      ? data.menu[language].boardNeeds.replace('{setting}', setting('arrivedColumn'))
      : data.menu[language].boardNothing;
  return showBoard(spreadsheet, {
    name: listName(model, 'PROOF'),
    tab: say('tab'),
    intro: say('intro', {
      model: settingText(model.model, 'name') || model.tab,
      day: isoDay(dayOf(today(model.timeZone), undefined) ?? 0),
    }),
    sentences: why === undefined ? proofSentences(found, say) : [why],
    shape: { width: PROOF_WIDTH, slot: SLOT, sentences: PROOF_SENTENCES },
    tables: PARTS.map((part) => tableOf(part, tables, data.proofTab, say, noDays)),
  });
}

/** Scores every lead by the model as it is now, whatever the score columns show, and holds it against its end. */
function backtested(found: ModelLists): Backtest {
  const leads = workedLeads(found, NO_NOTES);
  const ends = found.lists.flatMap((list) => list.leads.map((row) => list.cell(row, 'outcomeColumn')));
  const names = (found.lists[0]?.compiled.bands ?? []).map(({ name }) => name).reverse();
  return backtest({
    scores: leads.map(({ score }) => score),
    bands: leads.map(({ band }) => (band.at < 0 ? band.at : names.length - 1 - band.at)),
    bandNames: names,
    outcomes: outcomesOf(ends, found.model.model.settings),
    days: leads.map(({ arrived }) => arrived),
  });
}

/** A table for its place; a blank one where nothing is told, so that the place stays its own. */
function tableOf(
  part: ProofPart,
  tables: readonly ProofTable[],
  texts: Context['data']['proofTab'],
  say: SayProof,
  missing: string,
): BoardTable {
  const table = tables.find((one) => one.part === part);
  return {
    title: table ? say(part) : '',
    titles: LANGUAGES.map((language) => texts[language][part]),
    hint: table ? say(`${part}Hint`) : '',
    rows: table ? [table.header, ...table.rows] : [],
    formats: table?.formats ?? [],
    chart: chartOf(part, say),
    missing: table ? missing : '',
  };
}

function chartOf(part: ProofPart, say: SayProof): BoardChart {
  switch (part) {
    case 'bands':
      return {
        kind: 'mixed',
        columns: 4,
        colours: [BLUE, GREY, GREY],
        series: ['bars', 'dots', 'dots'],
        up: say('winRate'),
      };
    case 'gain':
      return {
        kind: 'line',
        columns: 3,
        colours: [BLUE, GREY],
        across: say('called'),
        up: say('wins'),
        upTo: 1,
      };
    case 'calibration':
      return {
        kind: 'mixed',
        columns: 5,
        colours: [BLUE, GREY, GREY, AMBER],
        series: ['bars', 'dots', 'dots', 'line'],
        across: say('score'),
        up: say('winRate'),
      };
    case 'months':
      return { kind: 'mixed', columns: 3, colours: [BLUE, AMBER], series: ['bars', 'line'], upTo: 1 };
  }
}
