/** Columns that are no column of the sheet, as conditions may name them: activities of the log, and facts about the lead itself. */
import { termsOf, word } from '../../engine';
import { activityNames, activityTable } from './activities';
import { model } from './draft';
import { languageOfModel } from './fitting';

const SIGN = ' › ';

/** The activities to choose from, and any activity; none where neither the model nor a log knows of any. */
export function activityColumns(): readonly string[] {
  if (!activityTable.value && (model.value.activities ?? []).length === 0) return [];
  const before = word('origins', 'activity', languageOfModel()) + SIGN;
  return [...activityNames.value, '*'].map((name) => before + name);
}

/** What can be asked about the lead itself. */
export function factColumns(): readonly string[] {
  const language = languageOfModel();
  return termsOf('leadFacts').map(
    (fact) => word('origins', 'lead', language) + SIGN + word('leadFacts', fact, language),
  );
}
