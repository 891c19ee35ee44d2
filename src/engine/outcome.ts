/** How leads ended, read from their Outcome column by the words that the model gives, or by those that everybody uses. */
import { CHECKED, UNCHECKED } from './condition';
import type { Cell, Settings } from './model';
import { isError, plainCell } from './reading';
import { readScale } from './settings';
import { text } from './text';
import { alternatives } from './value-list';

/** The settings that say what means won, lost and blank. */
export type OutcomeWords = Pick<Settings, 'wonValues' | 'lostValues' | 'blankWords'>;

/** What everybody means by won; a ticked checkbox too. */
export const WON = ['won', 'closed won', 'converted', 'customer', '赢单', '贏單', '成交', '已成交', '1'];
/** And by lost. */
export const LOST = ['lost', 'closed lost', 'disqualified', '输单', '輸單', '失单', '失單', '未成交'];
const OPEN = [
  'open',
  'in progress',
  'pending',
  'working',
  'new',
  '进行中',
  '進行中',
  '跟进中',
  '跟進中',
  '未结束',
  '未結束',
];

/**
 * Reads a whole column to judge by: 0 open, 1 won, 2 lost, for each cell. Here an unticked checkbox, no and 0 are lost;
 * and where the model names no Lost values and no cell says lost, every filled cell is lost that is not won and does not
 * say that the lead is still open. Blank words, errors and blank cells are open.
 */
export function outcomesOf(cells: readonly unknown[], settings: OutcomeWords): Uint8Array {
  const won = listOf(settings.wonValues) ?? setOf(WON, CHECKED);
  const given = listOf(settings.lostValues);
  const lost = given ?? setOf(LOST, UNCHECKED, ['0']);
  const { blankWords } = readScale({ language: 'en', settings }).scale;
  const said = cells.map((cell) => {
    const words = isError(cell) ? '' : text(plainCell(cell) ?? '');
    return blankWords.has(words) ? '' : words;
  });
  const open = given || said.some((words) => lost.has(words) && !won.has(words)) ? undefined : setOf(OPEN);
  return Uint8Array.from(said, (words) => {
    if (words === '') return 0;
    if (won.has(words)) return 1;
    return lost.has(words) || (open && !open.has(words)) ? 2 : 0;
  });
}

/** Words of several lists as a cell's text is compared with. */
export function setOf(...lists: readonly Iterable<string>[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => [...list]).map(text));
}

/** The words that a setting lists; undefined where it lists none. */
export function listOf(cell: Cell | undefined): ReadonlySet<string> | undefined {
  const found = cell === undefined || cell === null ? [] : alternatives(cell).map((one) => one.text);
  return found.length > 0 ? new Set(found) : undefined;
}
