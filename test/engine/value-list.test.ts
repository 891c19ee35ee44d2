import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alternatives, matchesWild } from '../../src/engine/value-list';

describe('a value list', () => {
  const check = (given: string | number | boolean, texts: readonly string[]): void => {
    test(`${JSON.stringify(given)} is ${JSON.stringify(texts)}`, () =>
      expect(alternatives(given).map((alternative) => alternative.text)).toEqual(texts));
  };
  check('VP', ['vp']);
  check(' VP  Sales | CTO |', ['vp sales', 'cto']);
  check('a\nb\r\nc||d', ['a', 'b', 'c', 'd']);
  check('ａ｜ｂ', ['a', 'b']);
  check('a\rb', ['a', 'b']);
  check('a, b', ['a, b']);
  check('a~|b|c', ['a|b', 'c']);
  check('~~ | ~* | ~?', ['~', '*', '?']);
  check('~', ['~']);
  check('c~d', ['c~d']);
  check('~~|x', ['~', 'x']);
  check('', []);
  check(' | \n ', []);
  check(5, ['5']);
  check(true, ['true']);

  test('only signs that are not escaped are wildcards', () => {
    const wild = (value: string): boolean => alternatives(value).some((alternative) => alternative.wild !== undefined);
    expect(['a*', 'a?', 'a~*', '~?', '~~*', 'a'].map(wild)).toEqual([true, true, false, false, true, false]);
  });
});

describe('wildcards', () => {
  const matches = (subject: string, value: string): boolean => {
    const [alternative] = alternatives(value);
    return matchesWild(subject, alternative?.wild ?? []);
  };
  const check = (value: string, met: readonly string[], unmet: readonly string[]): void => {
    test(value, () => {
      expect(met.filter((subject) => !matches(subject, value))).toEqual([]);
      expect(unmet.filter((subject) => matches(subject, value))).toEqual([]);
    });
  };
  check('*', ['', 'a', 'a b'], []);
  check('?', ['a', '王', '😀'], ['', 'ab', '😀😀']);
  check('a*', ['a', 'ab'], ['', 'ba']);
  check('*a*', ['a', 'bab'], ['', 'b']);
  check('a*b?c', ['abxc', 'aXbbyc'], ['abc', 'abxcd']);
  check('**a**', ['a', 'xax'], ['x']);
  check('~**', ['*', '*x'], ['x', '']);
  check('Head  of *', ['head of x'], ['head of', 'headof x']);
  check('*.(a|b)+[c]', ['x.(a'], ['x.(b', 'xab']);

  test('a long text is no trouble, however many stars there are', () => {
    expect(matches('a'.repeat(3000), `${'*a'.repeat(300)}*b`)).toBe(false);
    expect(matches(`${'a'.repeat(3000)}b`, `${'*a'.repeat(300)}*b`)).toBe(true);
  });

  test('they match what a regular expression would', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 8 });
    const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(letters, pattern, (subject, value) => {
        fc.pre(/[*?]/.test(value));
        const source = value.replace(/\*/g, '.*').replace(/\?/g, '.');
        expect(matches(subject, value)).toBe(new RegExp(`^${source}$`).test(subject));
      }),
    );
  });
});
