/** What should be put right in the edited model, found a moment after each change. */
import { computed, effect, signal } from '@preact/signals';
import { check, type Issue, text } from '../../engine';
import { log } from './activities';
import { base, isOnItsWay, type Key, model } from './draft';
import { arrivals, columnData, coming, day, fetchColumns, header, included, leadRows, positions } from './leads';

export const issues = signal<readonly Issue[]>([]);

/** The pause after a change before the model is looked through: a slider on its way is not worth it. */
const PAUSE = 250;

/** Many leads take a third of a second: who holds a slider still for a moment is given a longer one for each of them. */
const PAUSE_A_LEAD = 0.02;

/** Keeps the issues up to date, and the columns that the model names at hand. Gives what ends it. */
export function watchIssues(): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const endFetching = effect(() => {
    const missing = namedColumns().filter((position) => !columnData(position) && !coming.value.has(position));
    if (missing.length > 0) void fetchColumns(missing).catch(() => undefined);
  });
  const endChecking = effect(() => {
    const looked = model.value;
    const read = base.value?.read;
    arrivals.value;
    const leads = included.value;
    const names = header.value;
    const today = day.value;
    const activities = log.value;
    const pause = PAUSE + (isOnItsWay.value ? PAUSE_A_LEAD * leads.length : 0);
    clearTimeout(waiting);
    if (!read) return;
    waiting = setTimeout(() => {
      // Columns that are still on their way would look blank.
      const arrived = coming.value.size === 0;
      const rows = arrived ? leadRows().filter((_, lead) => leads[lead] !== 0) : undefined;
      issues.value = [...read.issues, ...check(looked, names, rows, today, activities)];
    }, pause);
  });
  return () => {
    clearTimeout(waiting);
    endFetching();
    endChecking();
  };
}

/** Positions of all columns that the edited model names. */
function namedColumns(): readonly number[] {
  const { rules, settings, segments = [], owners = [], questions = [] } = model.value;
  const names = [
    settings.leadKey,
    settings.outcomeColumn,
    settings.ownerColumn,
    ...[...segments, ...owners, ...questions].map(({ column }) => column),
    ...rules.flatMap(({ steps }) =>
      steps.flatMap(({ conditions, since }) => [since, ...conditions.map(({ column }) => column)]),
    ),
  ];
  const found = names.flatMap((name) => {
    const position = name === undefined || name === null ? undefined : positions.value.get(text(name));
    return position === undefined ? [] : [position];
  });
  return [...new Set(found)];
}

/** Tells whether an issue is worth a word in an editor: in what was only just begun, blank cells speak for themselves. */
export function isTold({ code, args }: Issue, key: Key): boolean {
  return key >= 0 || !(code === 'rowNameMissing' || (code === 'rowColumnMissing' && args.name === ''));
}

/** The issues of one part, such as `rules[3]`. */
export function issuesAt(place: string): readonly Issue[] {
  return issues.value.filter((issue) => issue.place === place || issue.place.startsWith(`${place}.`));
}

/** How many things there are to put right, and whether one of them is an error; a rule that is off is no news. */
export const issueCount = computed(() => ({
  all: issues.value.filter(({ code }) => code !== 'ruleOff').length,
  isSevere: issues.value.some(({ severity }) => severity === 'error'),
}));
