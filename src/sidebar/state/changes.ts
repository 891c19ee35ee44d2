/** What an edit changes, in words. */
import { type Change, changeLines, compareModels, type Model } from '../../engine';
import type { Origins } from '../../rpc';
import { changeWords, language, reasonWords, say } from '../words';
import { type Draft, origins } from './draft';

/** A row of the history holds no more than this. */
const MOST_LINES = 40;
const MOST_CHARACTERS = 4000;

/** What differs between the saved model and the edit, one line a change; of very many the first, and how many more. */
export function changeText(before: Model, edit: Draft): string {
  return cutShort(linesBetween(before, edit.model, origins(edit))).join('\n');
}

/** What differs between two models, in the person's language; `pairs` tell which part comes from which, if known. */
export function linesBetween(before: Model, after: Model, pairs?: Origins): readonly string[] {
  return linesOf(changesBetween(before, after, pairs), before, after);
}

/** The differences of two models, but for the day of today, which nobody edits. */
export function changesBetween(before: Model, after: Model, pairs?: Origins): readonly Change[] {
  const changes = pairs ? compareModels(before, after, pairs) : compareModels(before, after);
  return changes.filter((change) => change.kind !== 'setting' || change.name !== 'today');
}

/** Says differences of two models, one line each. */
export function linesOf(changes: readonly Change[], before: Model, after: Model): readonly string[] {
  return changeLines(changes, { ...before, language }, { ...after, language }, changeWords, reasonWords);
}

function cutShort(lines: readonly string[]): readonly string[] {
  const whole = lines.map((line) =>
    line.length > MOST_CHARACTERS / 4 ? `${line.slice(0, MOST_CHARACTERS / 4)}…` : line,
  );
  if (whole.length <= MOST_LINES && lengthOf(whole) <= MOST_CHARACTERS) return whole;
  const kept = whole.slice(0, MOST_LINES - 1);
  const more = (): string => say('moreChanges', { n: whole.length - kept.length });
  while (lengthOf([...kept, more()]) > MOST_CHARACTERS) kept.pop();
  return [...kept, more()];
}

function lengthOf(lines: readonly string[]): number {
  return lines.join('\n').length;
}
