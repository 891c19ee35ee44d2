/** Readiness as the sidebar shows it: figures from the sheet, and every finding in the person's language. */
import { dayOf } from '../engine';
import { type Finding, readinessFigures, readinessOf } from '../lists';
import { fill, type ReadinessTexts } from '../locales';
import type { LeadPlace, Readiness, Said } from '../rpc';
import { openSpreadsheet } from '../sheets';
import { contextNow } from './context';
import { readNotes } from './lead-notes';
import { onlyModel } from './lists';
import { today } from './today';
import { workedLeads } from './worked-leads';

/** Answers for the model of a list. */
export function readiness({ model: name }: LeadPlace): Readiness {
  const spreadsheet = openSpreadsheet();
  const found = onlyModel(spreadsheet, name);
  const notes = readNotes(spreadsheet, found.model);
  const has = (setting: 'arrivedColumn' | 'contactedColumn'): boolean =>
    notes.has(setting) || found.lists.some((list) => list.has(setting));
  const figures = readinessFigures(
    found.lists.map(({ compiled, leads, list }) => ({ compiled, rows: leads.map((row) => list.block[row] ?? []) })),
    workedLeads(found, notes),
    { arrived: has('arrivedColumn'), contacted: has('contactedColumn') },
    dayOf(today(found.model.timeZone), undefined) ?? 0,
  );
  const { language, data } = contextNow();
  const texts: ReadinessTexts = data.readiness[language];
  const said = (finding: Finding): Said => ({ ...finding, text: fill(texts[finding.code], finding.args) });
  const { questions, checklist, advice } = readinessOf(figures);
  return { figures, questions: questions.map(said), checklist: checklist.map(said), advice: advice.map(said) };
}
