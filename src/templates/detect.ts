/** What a list tells about how it is written: words that mean blank, the order of dates, its key and its outcome. */
import { isOrderedDate, type Row, type Settings, text } from '../engine';
import { plainName } from './header-name';
import type { ListWords } from './list-words';
import type { Matched } from './match';
import type { Profile } from './profile';

/** Finds the words of a list that mean blank, each as first written, the most frequent first. */
export function findBlankWords(rows: readonly Row[], words: Pick<ListWords, 'blank'>): readonly string[] {
  const blank = setOf(words.blank, text);
  const found = new Map<string, { word: string; count: number }>();
  for (const row of rows)
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 20) continue;
      const plain = text(cell);
      if (!blank.has(plain)) continue;
      const known = found.get(plain);
      if (known) known.count++;
      else found.set(plain, { word: cell.trim(), count: 1 });
    }
  return [...found.values()].sort((a, b) => b.count - a.count).map(({ word }) => word);
}

/** Tells the order of dates such as 22/11/2026 where at least one leaves no doubt and none contradicts it. */
export function findDateOrder(rows: readonly Row[]): 'dayFirst' | 'monthFirst' | undefined {
  let dayFirst = false;
  let monthFirst = false;
  for (const row of rows)
    for (const cell of row) {
      if (typeof cell !== 'string' || cell.length > 12 || !isOrderedDate(cell)) continue;
      const [first = 0, second = 0] = text(cell).split(/[/.]/).map(Number);
      if (first > 12 && second <= 12) dayFirst = true;
      if (second > 12 && first <= 12) monthFirst = true;
    }
  return dayFirst === monthFirst ? undefined : dayFirst ? 'dayFirst' : 'monthFirst';
}

/** Finds the column that says how a lead ended and the words for won and lost; nothing where they are in doubt. */
export function findOutcome(
  header: readonly unknown[],
  matched: Matched,
  profiles: readonly Profile[],
  words: Pick<ListWords, 'won' | 'lost'>,
): Pick<Settings, 'outcomeColumn' | 'wonValues' | 'lostValues'> {
  const columns = [matched.outcome, matched.status].filter((column): column is number => column !== undefined);
  for (const column of columns) {
    const profile = profiles[column];
    if (!profile) continue;
    const of = (list: string): string[] => {
      const known = setOf(list, plainName);
      return profile.values.map(([value]) => value).filter((value) => known.has(plainName(value)));
    };
    const won = of(words.won);
    const lost = of(words.lost);
    if (won.length > 0 && lost.length > 0) return outcome(header[column], won, lost);
    if (column !== matched.outcome || profile.values.length > 2) continue;
    const yes = profile.values.map(([value]) => value).filter((value) => YES.includes(text(value)));
    const no = profile.values.map(([value]) => value).filter((value) => NO.includes(text(value)));
    if (yes.length === 1 && no.length === 1) return outcome(header[column], yes, no);
    // Nobody was lost yet, or nobody won: the other word is still to come.
    if (won.length + lost.length > 0) return outcome(header[column], won, lost);
  }
  return {};
}

const YES = ['1', 'true', 'yes', 'y', '是'];
const NO = ['0', 'false', 'no', 'n', '否'];

function outcome(column: unknown, won: readonly string[], lost: readonly string[]): ReturnType<typeof findOutcome> {
  return { outcomeColumn: String(column), wonValues: won.join(' | '), lostValues: lost.join(' | ') };
}

function setOf(words: string, form: (word: string) => string): ReadonlySet<string> {
  const forms = words.split(/[|\n]/).map(form);
  return new Set(forms.filter((word) => word !== ''));
}
