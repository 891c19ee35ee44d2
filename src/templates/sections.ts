/** The parts of a model beside its rules: grid, segments, questions and activities of a template, for one sheet. */
import { type Activity, type GridCell, type Model, type Question, type Row, text } from '../engine';
import type { ActivityKey } from './activities';
import type { QuestionKey } from './questions';
import { segmentsFor } from './segments';
import type { Shelf } from './shelf';
import type { LeadList } from './starter';
import type { Template } from './template';
import { literal } from './value';

/** Makes the sections that have rows. Owners are everybody's own: none. */
export function furtherSections(
  template: Template,
  shelf: Shelf,
  list: LeadList,
): Pick<Model, 'segments' | 'grid' | 'questions' | 'activities'> {
  const { language } = list;
  const segments = segmentsFor(template.segments ?? [], shelf, list);
  const grid = (template.grid ?? []).map(
    ({ cell, name, nextStep }): GridCell => ({ cell, name: name[language], nextStep: nextStep[language] }),
  );
  const questions = template.questions.map((key) => questionFor(key, shelf, list));
  const activities = activitiesOf(template, shelf).map(
    (key): Activity => ({ activity: shelf.activities[key].name[language], note: '' }),
  );
  return {
    ...(segments.length > 0 ? { segments } : {}),
    ...(grid.length > 0 ? { grid } : {}),
    ...(questions.length > 0 ? { questions } : {}),
    ...(activities.length > 0 ? { activities } : {}),
  };
}

/** The activities that a template's log offers: those of every template, and its own. */
export function activitiesOf(template: Pick<Template, 'activities'>, { activities }: Shelf): readonly ActivityKey[] {
  const own = new Set<string>(template.activities ?? []);
  return (Object.keys(activities) as ActivityKey[]).filter((key) => activities[key].always || own.has(key));
}

/** Other answers than this many are free text. */
const MOST_ANSWERS = 12;

function questionFor(key: QuestionKey, { questions }: Shelf, list: LeadList): Question {
  const { language, header, matched, profiles } = list;
  const asked = questions[key];
  const position = asked.columns.map((meaning) => matched[meaning]).find((found) => found !== undefined);
  const profile = position === undefined ? undefined : profiles[position];
  const own = profile && answersIn(profile.kind === 'text' || profile.kind === 'range' ? profile.values : []);
  const usual = profile === undefined || profile.kind === 'blank' ? (asked.answers?.[language] ?? '') : '';
  return {
    question: asked.text[language],
    column: position === undefined ? titleFor(asked.title[language], header) : (header[position] ?? ''),
    needed: asked.needed ?? false,
    answers: own || usual,
    note: '',
  };
}

/** A column to be added must not take the name of one that means something else. */
function titleFor(title: string, header: Row): string {
  return header.some((name) => typeof name === 'string' && text(name) === text(title)) ? `${title} 2` : title;
}

function answersIn(values: readonly (readonly [value: string, count: number])[]): string {
  const repeats = values.some(([, count]) => count > 1);
  return repeats && values.length <= MOST_ANSWERS ? values.map(([value]) => literal(value)).join(' | ') : '';
}
