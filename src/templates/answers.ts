/** Which of a column's own values an answer stands for: "C-level" is a chief, "总监" a director, "不明确" is not clear. */
import { plainName } from './header-name';
import type { Profile } from './profile';
import type { WordList, WordLists } from './word-lists';

/** More different values than this, or values that hardly repeat, are free text and no answers. */
const MOST_ANSWERS = 30;

/** The values of a column that belong to each of some lists of words; undefined where none does. */
export function ownAnswers(
  profile: Profile,
  lists: readonly WordList[],
  words: WordLists,
): ReadonlyMap<WordList, readonly string[]> | undefined {
  const { values, filled } = profile;
  if (values.length > MOST_ANSWERS || values.length * 2 > filled + 1) return undefined;
  const known = lists.flatMap((list) => formsOf(words[list]).map((form) => ({ list, form })));
  const found = new Map<WordList, string[]>();
  for (const [value] of values) {
    const plain = plainName(value);
    let best: (typeof known)[number] | undefined;
    // The longest word decides: "partly clear" is no "clear".
    for (const each of known) if (each.form.length > (best?.form.length ?? 0) && says(plain, each.form)) best = each;
    if (best) found.set(best.list, [...(found.get(best.list) ?? []), value]);
  }
  return found.size > 0 ? found : undefined;
}

function formsOf(list: WordLists[WordList]): readonly string[] {
  const all = Object.values(list).flatMap((words) => words.split(' | ').map(plainName));
  return [...new Set(all)].filter((form) => form !== '');
}

const NOT_BEFORE = /(?:^|\s)(?:not|no|non|never|cannot|yet)$|[不未没沒无無非否]$/;

/** Tells whether a text says a word, as a whole word and without a "not" before it. */
function says(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + word.length);
    const starts = !/[a-z0-9]/.test(word[0] ?? '') || !/[a-z0-9]$/.test(before);
    const ends = !/[a-z0-9]/.test(word[word.length - 1] ?? '') || !/^[a-z0-9]/.test(after);
    if (starts && ends && !NOT_BEFORE.test(before.trimEnd())) return true;
  }
  return false;
}
