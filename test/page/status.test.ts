/** What the foot of the page says of a selection. */
import { expect, test } from 'vitest';
import { addUp } from '../../workbench/page/chrome/status';

test('numbers are added up, everything but blanks is counted', () => {
  expect(addUp([1, 2.5, 'x', true, null, ''])).toEqual({ count: 4, numbers: 2, sum: 3.5 });
});

test('an error is counted but not added', () => {
  expect(addUp([{ error: '#N/A', message: '' }, 2])).toEqual({ count: 2, numbers: 1, sum: 2 });
});
