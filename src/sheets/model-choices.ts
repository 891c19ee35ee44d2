/** What the cells of a model's tab offer to choose from: words of the format, the columns of the leads, and the columns that are none. */
import { isEmpty, type Language, type Model, originOf, termsOf, word } from '../engine';

/** What a cell offers to choose from; `tick` is a checkbox. */
export type Choice =
  | 'tick'
  | 'join'
  | 'condition'
  | 'column'
  | 'ruleColumn'
  | 'labelColumn'
  | 'group'
  | 'axis'
  | 'total'
  | 'dateOrder'
  | undefined;

/** The lists of all drop-downs. */
export type Choices = { readonly [choice in Exclude<Choice, 'tick' | undefined>]: readonly string[] };

/** Works out the lists for a model; `header` are the names of the lead columns. */
export function choicesOf(model: Model, header: readonly string[]): Choices {
  const names = header.filter((name) => name.trim() !== '');
  const activities = activityColumns(model);
  return {
    join: words('joins', model.language),
    condition: words('conditions', model.language),
    column: distinct(names),
    ruleColumn: distinct([...names, ...activities]),
    labelColumn: distinct([...names, ...factColumns(model.language), ...activities]),
    group: model.groups.map(({ group }) => String(group)).filter((name) => name !== ''),
    axis: words('axes', model.language),
    total: words('totals', model.language),
    dateOrder: words('dateOrders', model.language),
  };
}

/** Google takes no longer lists. */
function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)].slice(0, 500);
}

/** The columns of activities: those that the model names already, one for each that it offers, and any of them. */
function activityColumns({ rules, segments = [], owners = [], activities = [], language }: Model): readonly string[] {
  const conditions = rules.flatMap(({ steps }) => steps.flatMap((step) => step.conditions));
  const named = [...conditions, ...segments, ...owners].map(({ column }) => String(column ?? ''));
  if (activities.length === 0) return named.filter(originOf);
  const before = `${word('origins', 'activity', language)} › `;
  const offered = activities.flatMap(({ activity }) => (isEmpty(activity) ? [] : [before + activity]));
  return [...named.filter(originOf), ...offered, `${before}*`];
}

function factColumns(language: Language): readonly string[] {
  const before = `${word('origins', 'lead', language)} › `;
  return termsOf('leadFacts').map((fact) => before + word('leadFacts', fact, language));
}

function words(
  place: 'joins' | 'conditions' | 'axes' | 'totals' | 'dateOrders',
  language: Language,
): readonly string[] {
  return termsOf(place).map((term) => word(place, term, language));
}
