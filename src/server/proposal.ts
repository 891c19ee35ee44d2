/** The first model of a list as the sidebar proposes it, and again where a person says what the columns mean. */
import type { Data } from '../data';
import { decimalSign } from '../locales';
import type { Area, FirstRun, Proposal } from '../rpc';
import { type LeadList, leadListOf, openSpreadsheet, readData, readTab, userLanguage } from '../sheets';
import { type Matched, proposeModel } from '../templates';
import { tabNamed } from './answer';
import { factsOf } from './today';

/** Proposes a model for the list of a tab, with columns that a person chose. */
export function propose(tab: string, header: Area, matched: Proposal['matched']): Proposal {
  const spreadsheet = openSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const { values } = readTab(spreadsheet, tabNamed(spreadsheet, tab), timeZone);
  const list = leadListOf(values, { header, leads: { ...header, lastRow: null } }, timeZone);
  const facts = factsOf(spreadsheet, timeZone);
  return proposalFor(list, facts, readData() as Data, matched);
}

/** Proposes a model for a list that is read already. */
export function proposalFor(
  { names, block, filled }: LeadList,
  { locale, timeZone, day }: FirstRun['facts'],
  { templates: { b2b: template }, listWords: words }: Data,
  chosen?: Proposal['matched'],
): Proposal {
  const facts = { decimalSign: decimalSign(locale), timeZone, day, language: userLanguage() };
  const leads = filled.map((row) => block[row] ?? []);
  const given = chosen && (Object.fromEntries(Object.entries(chosen).filter(([, at]) => at !== null)) as Matched);
  const list = { header: names, leads, facts };
  const { model, matched } = proposeModel(given ? { ...list, matched: given } : list, { template, words });
  const at = (meaning: keyof Matched): number | null => matched[meaning] ?? null;
  const rules = template.rules.filter(({ unless }) => unless === undefined || at(unless) === null);
  return {
    model,
    matched: { ...Object.fromEntries(template.rules.map(({ needs }) => [needs, null])), ...matched },
    rules: rules.map(({ name, needs }) => ({ name: name[model.language], meaning: needs, position: at(needs) })),
  };
}
