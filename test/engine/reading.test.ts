import { describe, expect, test } from 'vitest';
import { isError, Reading, type Spelling } from '../../src/engine/reading';

const plain: Spelling = { blankWords: new Set(), dateOrder: undefined, decimalSign: '.' };
const german: Spelling = { blankWords: new Set(['k.a.', '-1']), dateOrder: 'dayFirst', decimalSign: ',' };

describe('an error value', () => {
  const errors = [
    '#N/A',
    '#REF!',
    '#VALUE!',
    '#DIV/0!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#ERROR!',
    'Loading...',
    ' #N/A ',
  ];
  test.each([
    ...errors,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Error('x'),
    {},
    [],
    new Date(0),
    () => 1,
    Symbol('x'),
    1n,
  ])('%s is one', (cell) => {
    expect(isError(cell)).toBe(true);
    expect(new Reading(cell, plain).state).toBe('error');
  });
  test.each(['#n/a', '#N/A!', '# N/A', 'N/A', 'loading...', '#hashtag', '', 0, true, null, undefined])(
    '%s is none',
    (cell) => {
      expect(isError(cell)).toBe(false);
    },
  );
});

describe('what a cell says', () => {
  type Said = Partial<Pick<Reading, 'state' | 'text' | 'number' | 'day' | 'items' | 'emailDomain'>>;
  const check = (cell: unknown, said: Said, spelling: Spelling = plain): void => {
    test(`${JSON.stringify(cell)} with ${spelling.decimalSign}`, () => {
      const { state, text, number, day, items, emailDomain } = new Reading(cell, spelling);
      expect({ state, text, number, day, items, emailDomain }).toMatchObject(said);
    });
  };
  check('', { state: 'blank', text: '', number: undefined, day: undefined });
  check('  \n', { state: 'blank' });
  check(null, { state: 'blank' });
  check(undefined, { state: 'blank' });
  check('K.A.', { state: 'blank' }, german);
  check(-1, { state: 'blank' }, german);
  check('-1', { state: 'blank' }, german);
  check('k.a', { state: 'known' }, german);
  check(0, { state: 'known', text: '0', number: 0 });
  check(false, { state: 'known', text: 'false', number: undefined });
  check('1,5', { state: 'known', number: 1.5 }, german);
  check('1,5', { state: 'known', number: undefined });
  check('3/4/2026', { day: 20546 }, german);
  check('3/4/2026', { day: undefined });
  check('1970-01-02', { day: 1, number: undefined });
  check(20546, { number: 20546, day: undefined });
  check('Ann@ACME.com', { emailDomain: 'acme.com' });
  check('Ann', { emailDomain: undefined });
  check('a, B;c|d、e\nf\r\n  g  h ,, ', { items: ['a', 'b', 'c', 'd', 'e', 'f', 'g h'] });
  check('ａ，ｂ；ｃ', { items: ['a', 'b', 'c'] });
  check(5, { items: ['5'] });
});
