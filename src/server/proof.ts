/** The Proof tab of a model: its leads scored anew and held against how they ended, in words first, then in tables with charts. */
import { dayOf, isoDay, LANGUAGES, word } from '../engine';
import { reasons, type SayProof, sayer } from '../locales';
import { type BoardChart, type BoardTable, listName, showBoard } from '../sheets';
import type { Context } from './context';
import { type ModelLists, settingText } from './list-tabs';
import { judged } from './proof-leads';
import { PROOF_SENTENCES, proofSentences, whyNoProof } from './proof-sentences';
import { PROOF_PARTS, PROOF_ROWS, PROOF_WIDTH, type ProofPart, type ProofTable, proofTables } from './proof-tables';
import { today } from './today';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The title, the line on how to read it, the header and a blank row. */
const SLOT = PROOF_ROWS + 4;
/** Pixels: a trait is a column and its value. */
const NAMES = 250;
const BLUE = '#8CB9D1';
const INK = '#22577A';
const AMBER = '#E07A1F';
const GREY = '#9AA0A6';

/** Makes the Proof tab of a model or brings it up to date. */
export function proofTab(spreadsheet: Spreadsheet, lists: ModelLists, { data }: Pick<Context, 'data'>) {
  const { model } = lists;
  const { language } = model.model;
  const say: SayProof = sayer(data.proofTab[language], language);
  const found = judged(lists);
  const setting = (name: Parameters<typeof settingText>[1]): string => word('settings', name, language);
  const why = whyNoProof(
    found.proof,
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
    shape: { width: PROOF_WIDTH, slot: SLOT, sentences: PROOF_SENTENCES, names: NAMES },
    tables: PROOF_PARTS.map((part) => tableOf(part, tables, data.proofTab, say, noDays)),
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
        colours: [BLUE, INK, INK],
        series: ['bars', 'dots', 'dots'],
        up: say('winRate'),
      };
    case 'gain':
      return {
        kind: 'line',
        columns: 3,
        colours: [INK, GREY],
        across: say('called'),
        up: say('wins'),
        upTo: 1,
      };
    case 'calibration':
      return {
        kind: 'mixed',
        columns: 5,
        colours: [BLUE, INK, INK, AMBER],
        series: ['bars', 'dots', 'dots', 'line'],
        across: say('score'),
        up: say('winRate'),
      };
    case 'months':
      return { kind: 'mixed', columns: 3, colours: [BLUE, AMBER], series: ['bars', 'line'], upTo: 1 };
    case 'ideal':
      return { kind: 'bar', columns: 3, colours: [INK, GREY] };
    case 'drift':
      return { kind: 'column', columns: 3, colours: [GREY, BLUE], up: say('winRate') };
    case 'moved':
      return { kind: 'bar', columns: 2, colours: [BLUE], across: say('psi') };
  }
}
