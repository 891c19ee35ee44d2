/** The first model of a list as the sidebar proposes it, and again where a person says what the columns mean or picks another template. */
import type { Data } from '../data';
import type { Language } from '../engine';
import { decimalSign } from '../locales';
import type { Area, ChooserQuestion, FirstRun, Proposal, TemplateChoice } from '../rpc';
import { type LeadList, leadListOf, openSpreadsheet, readData, readTab, userLanguage } from '../sheets';
import {
  type Matched,
  missingDimensions,
  missingRules,
  needsOf,
  positionFor,
  proposeModel,
  rulesFor,
  type Template,
  templateOf,
} from '../templates';
import { tabNamed } from './answer';
import { factsOf } from './today';

/** Proposes a model for the list of a tab, with columns and the template that a person chose. */
export function propose(
  tab: string,
  header: Area,
  matched: Proposal['matched'] | null,
  template?: string | null,
): Proposal {
  const spreadsheet = openSpreadsheet();
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const { values } = readTab(spreadsheet, tabNamed(spreadsheet, tab), timeZone);
  const list = leadListOf(values, { header, leads: { ...header, lastRow: null } }, timeZone);
  const facts = factsOf(spreadsheet, timeZone);
  return proposalFor(list, facts, readData() as Data, { matched, template });
}

/** Proposes a model for a list that is read already. */
export function proposalFor(
  { names, block, filled }: LeadList,
  { locale, timeZone, day }: FirstRun['facts'],
  { templates: shelf, listWords: words }: Data,
  chosen: { readonly matched?: Proposal['matched'] | null; readonly template?: string | null | undefined } = {},
): Proposal {
  const facts = { decimalSign: decimalSign(locale), timeZone, day, language: userLanguage() };
  const leads = filled.map((row) => block[row] ?? []);
  const given =
    chosen.matched && (Object.fromEntries(Object.entries(chosen.matched).filter(([, at]) => at !== null)) as Matched);
  const list = { header: names, leads, facts };
  const template = templateOf(shelf, chosen.template);
  const { model, matched, hasKey } = proposeModel(given ? { ...list, matched: given } : list, {
    template,
    shelf,
    words,
  });
  const rules = rulesFor(matched, template).map((rule) => {
    const [first = ''] = needsOf(rule);
    const position = positionFor(rule, matched) ?? null;
    return {
      name: rule.name[model.language],
      meaning: needsOf(rule).find((meaning) => matched[meaning] === position) ?? first,
      position,
      fromLog: position === null && rule.log !== undefined && hasKey,
    };
  });
  return {
    template: template.id,
    model,
    matched: {
      ...Object.fromEntries(template.rules.flatMap((rule) => needsOf(rule).map((m) => [m, null]))),
      ...matched,
    },
    rules,
    templates: shelf.templates.map((each) => choiceOf(each, matched, hasKey, facts.language)),
  };
}

/** What to ask a person before a template is chosen. */
export function chooserIn({ templates }: Data): readonly ChooserQuestion[] {
  const language = userLanguage();
  return Object.entries(templates.chooser).map(([id, { text, answers }]) => ({
    id,
    text: text[language],
    answers: Object.entries(answers).map(([answer, words]) => ({ id: answer, text: words[language] })),
  }));
}

function choiceOf(template: Template, matched: Matched, hasKey: boolean, language: Language): TemplateChoice {
  const { id, name, line, attainable, segments, suits } = template;
  const missing = [
    ...missingRules(matched, template, hasKey).map((rule) => rule.name),
    ...missingDimensions(segments ?? [], matched, hasKey),
  ];
  return {
    id,
    name: name[language],
    line: line[language],
    lowest: attainable?.lowest ?? null,
    highest: attainable?.highest ?? null,
    missing: missing.map((words) => words[language]),
    suits: suits.map((suit) => ({ ...suit, because: suit.because[language] })),
  };
}
