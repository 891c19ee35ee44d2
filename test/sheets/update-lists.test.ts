/** Update lists: leads of the highest band in a tab of their own; run twice it changes nothing; what is not its own stays. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { everything, type Rows, type Workbook, workbook } from './workbook';

/** A scored list; `rows` are its leads. */
function scored(rows: Rows = LEADS, options = {}): Workbook {
  const book = workbook(rows, options);
  book.click('Start here');
  return book;
}

const handOver = (book: Workbook, area = 'A1:I10') => book.shown(book.tab('Hand-over'), area);

describe('Update lists', () => {
  it('makes the Hand-over tab', () => {
    const book = scored();
    expect(book.click('Update lists')).toBe('x');
    expect(handOver(book)).toEqual([]);
  });
});
