/** Check the model: every issue as a note on its cell, and what keeps a formula from showing its scores. */
import { activityLog, check, type Issue, placeOf, type Row } from '../engine';
import { type IssueSentences, issueText, type SayMenu } from '../locales';
import {
  blockedBy,
  cellName,
  columnLetters,
  type FoundModel,
  isModel,
  lastFilledRow,
  modelNames,
  ownFormulas,
  type Report,
  readActiveTab,
  readActivityLog,
  readNamed,
  readTab,
  refuse,
  renewNotes,
  type ScoreFormula,
  type Tab,
  volatileColumns,
} from '../sheets';
import type { Context } from './context';
import { today } from './today';

/** Sentences that the final message lists; the notes hold them all. */
const MOST_LINES = 8;

/** Checks the model of the tab that the person looks at, or the tab itself where it is the model. */
export function checkModel({ say, language, data }: Context): Report {
  const active = readActiveTab();
  const { found, tab, formulas } = isModel(active.values) ? fromModelTab(active) : fromLeads(active, say);
  const [any] = formulas;
  const header = any && tab ? headerOf(tab, any) : undefined;
  const day = today(active.timeZone);
  const reference = any?.activities;
  const log = reference === undefined ? undefined : readActivityLog(active.spreadsheet, reference, active.timeZone);
  const leads = any && tab && leadsOf(tab, any);
  const checked = check(found.model, header ?? [], leads, day, log && activityLog(log.rows));
  // Without a header every column would be unknown: only what the model itself shows is worth saying then.
  const issues = [
    ...found.issues,
    ...(header ? checked : checked.filter(({ code }) => !/[cC]olumnMissing/.test(code))),
  ];

  const { sheet, row, column, rows } = found;
  const said = data.issues[language];
  const sentences = sentencesByCell(issues, found, said);
  renewNotes(
    sheet.getRange(row + 1, column + 1, rows.length, rows[0]?.length ?? 1),
    (r, c) => sentences.get(`${r},${c}`) ?? [],
  );

  const blocked = tab ? formulas.flatMap((formula) => blockedLine(tab, formula, formulas, say) ?? []) : [];
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const summary = summaryOf(errors, issues.length - errors, found.tab, say);
  const lines = issues.slice(0, MOST_LINES).map((issue) => `• ${placed(issue, found)}${issueText(said, issue)}`);
  const rest = issues.length - lines.length;
  const uncalm = any && tab ? volatileNames(tab, any) : [];
  return {
    lines: [
      ...blocked,
      ...(uncalm.length > 0 ? [say('volatileInside', { columns: uncalm })] : []),
      [summary, ...lines, ...(rest > 0 ? [say('more', { number: rest })] : [])].join('\n'),
      ...(header ? [] : [say('notChecked')]),
    ],
    brief: issues.length + blocked.length + uncalm.length === 0 && header !== undefined,
  };
}

function summaryOf(errors: number, warnings: number, tab: string, say: SayMenu): string {
  if (errors > 0)
    return warnings > 0 ? say('errorsAndWarnings', { errors, warnings, tab }) : say('errors', { errors, tab });
  return warnings > 0 ? say('warnings', { warnings, tab }) : say('noIssues', { tab });
}

interface Checked {
  readonly found: FoundModel;
  readonly tab: Tab | undefined;
  readonly formulas: readonly ScoreFormula[];
}

function fromLeads(tab: Tab, say: SayMenu): Checked {
  const formulas = ownFormulas(tab, say);
  const [any] = formulas;
  if (!any) return refuse(say('noScoreColumns'));
  const found = readNamed(tab.spreadsheet, any.model, tab.timeZone);
  if (!found) return refuse(say('noModel'));
  if (!isModel(found.rows)) return refuse(say('noModelRules', { where: `"${found.tab}"` }));
  return { found, tab, formulas };
}

/** The model is on the screen: its leads are wherever a tab's formulas name it. */
function fromModelTab(active: Tab): Checked {
  const { spreadsheet, sheet, timeZone } = active;
  const named = modelNames(spreadsheet)
    .map((name) => readNamed(spreadsheet, name, timeZone))
    .find((model) => model?.sheet.getSheetId() === sheet.getSheetId());
  const found = named ?? readNamed(spreadsheet, `'${active.name.replace(/'/g, "''")}'!A:Z`, timeZone);
  if (!found) throw new Error(active.name);
  for (const other of spreadsheet.getSheets()) {
    if (other.getSheetId() === sheet.getSheetId()) continue;
    const tab = readTab(spreadsheet, other, timeZone);
    const formulas = tab.scoreFormulas.filter(
      ({ model, leads }) => model.toUpperCase() === found.name.toUpperCase() && (leads.tab ?? tab.name) === tab.name,
    );
    if (formulas.length > 0) return { found, tab, formulas };
  }
  return { found, tab: undefined, formulas: [] };
}

function headerOf({ values }: Tab, { header }: ScoreFormula): Row {
  return (values[header.row] ?? []).slice(header.column, header.lastColumn + 1);
}

function leadsOf({ values }: Tab, { header, leads }: ScoreFormula): readonly Row[] {
  const first = Math.max(leads.row, header.row + 1);
  const last = lastFilledRow(values, leads.column, leads.lastColumn);
  const end = leads.lastRow === undefined ? last : Math.min(last, leads.lastRow + 1);
  return values.slice(first, end).map((row) => row.slice(leads.column, leads.lastColumn + 1));
}

function sentencesByCell(
  issues: readonly Issue[],
  { places }: FoundModel,
  said: IssueSentences,
): ReadonlyMap<string, string[]> {
  const sentences = new Map<string, string[]>();
  for (const issue of issues) {
    const key = (placeOf(places(), issue.place) ?? [0, 0]).join();
    const here = sentences.get(key);
    const sentence = issueText(said, issue);
    if (!here) sentences.set(key, [sentence]);
    else if (!here.includes(sentence)) here.push(sentence);
  }
  return sentences;
}

function placed(issue: Issue, { places, row, column }: FoundModel): string {
  const place = placeOf(places(), issue.place);
  return place ? `${cellName(row + place[0], column + place[1])}: ` : '';
}

/** Names of the columns between the leads' ends that calculate with NOW() or RAND(). */
function volatileNames({ formulas, values }: Tab, { leads, header }: ScoreFormula): readonly string[] {
  const found = [...volatileColumns(formulas.slice(leads.row))].sort((a, b) => a - b);
  return found
    .filter((column) => column >= leads.column && column <= leads.lastColumn)
    .map((column) => String(values[header.row]?.[column] ?? '') || columnLetters(column));
}

function blockedLine(
  tab: Tab,
  formula: ScoreFormula,
  formulas: readonly ScoreFormula[],
  say: SayMenu,
): string | undefined {
  const by = blockedBy(tab, formula, formulas);
  if (by === undefined) return undefined;
  const name = cellName(formula.row, formula.column);
  return by === 'nowhere' ? say('blockedNowhere', { formula: name }) : say('blocked', { formula: name, cell: by });
}
