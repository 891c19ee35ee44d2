/** Rules that say the same twice, in whatever order and spelling. */
import { describe, expect, it } from 'vitest';
import { issuesOf, joined, rule, type Written } from './issues-of';

const check = (rules: readonly Written[], ...expected: readonly (string | number)[]): void => {
  const found = issuesOf({ header: ['A', 'B'], rules }).filter(({ code }) => code === 'ruleRepeated');
  expect(found.flatMap(({ place, args }) => [place, args.rule ?? '', args.number ?? ''])).toEqual(expected);
};

describe('two rules say the same', () => {
  it('whatever their weights, names and the spelling of their values', () => {
    check([rule('A', 'is', 'x | y', 10, { Rule: 'First' }), rule(' a', 'IS', 'Y|x', 5)], 'rules[1]', 'First', 1);
    check([rule('A', 'at least', 1000), rule('A', 'at least', '$1,000', 5)], 'rules[1]', 'A at least 1000', 1);
    check(
      [rule('A', 'before', '2026-11-22'), rule('A', 'before', '22 Nov 2026')],
      'rules[1]',
      'A before 2026-11-22',
      1,
    );
  });

  it('in whatever order conditions are joined', () => {
    const [x, y] = [rule('A', 'is', 'x'), rule('B', 'is', 'y')];
    const and = (column: string, value: string) => joined('and', column, 'is', value);
    check([x, and('B', 'y'), y, and('A', 'x')], 'rules[1]', 'A is x', 1);
    check([x, joined('or', 'B', 'is', 'y'), y, joined('or', 'A', 'is', 'x')], 'rules[1]', 'A is x', 1);
    check([x, and('B', 'y'), y, joined('or', 'A', 'is', 'x')]);
  });

  it('only where each step of the ladder does', () => {
    const ladder = (second: string) => [rule('A', 'is', 'x'), joined('else', '', 'is', second, { Weight: 5 })];
    check([...ladder('y'), ...ladder('y')], 'rules[1]', 'A is x', 1);
    check([...ladder('y'), ...ladder('z')]);
  });
});

describe('two rules do different things', () => {
  it('as points and as a limit', () => {
    check([rule('A', 'is checked', '', 20), rule('A', 'is checked', '', 'at least 70')]);
  });

  it('with different half-lives or other ends', () => {
    const decaying = (days: number) => rule('A', 'each', 1, 5, { 'Half-life': days, Since: 'B' });
    check([decaying(7), decaying(90)]);
    check([rule('A', 'between', 1, 5, { To: 5 }), rule('A', 'between', 1, 5, { To: 9 })]);
    check([rule('A', 'is', 'x*'), rule('A', 'is', 'x?')]);
  });

  it('where one is switched off or cannot be read', () => {
    check([rule('A', 'is checked', '', 20), rule('A', 'is checked', '', 20, { On: false })]);
    check([rule('A', 'is', ''), rule('A', 'is', '')]);
  });
});
