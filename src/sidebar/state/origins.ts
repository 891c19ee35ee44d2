/** Columns that are no column of the sheet, as conditions may name them: activities of the log, and facts about the lead itself. */
import { termsOf, word } from '../../engine';
import { model } from './draft';
import { languageOfModel } from './fitting';

const SIGN = ' › ';

/** The names of activities to choose from: those of the model, and any activity. */
export function activityColumns(): readonly string[] {
  const names = (model.value.activities ?? [])
    .map(({ activity }) => String(activity ?? '').trim())
    .filter((name) => name !== '');
  return names.length === 0
    ? []
    : [...names, '*'].map((name) => word('origins', 'activity', languageOfModel()) + SIGN + name);
}

/** What can be asked about the lead itself. */
export function factColumns(): readonly string[] {
  const language = languageOfModel();
  return termsOf('leadFacts').map(
    (fact) => word('origins', 'lead', language) + SIGN + word('leadFacts', fact, language),
  );
}
