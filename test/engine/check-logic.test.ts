/** What logic alone says about rules: conditions that contradict each other, or leave nothing out, and ladders. */
import { describe, expect, it, test } from 'vitest';
import { vocabulary } from '../../src/engine';
import { issuesOf, joined, rule, type Tab } from './issues-of';

const header = ['A', 'B'];

/** Rows on column A from "at least 5 & between 1 .. 9". */
const rulesOf = (join: string, conditions: string) =>
  conditions.split(' & ').map((said, row) => {
    const words = Object.values(vocabulary.conditions).map(([english]) => english);
    const condition = words.filter((each) => said.startsWith(each)).sort((a, b) => b.length - a.length)[0] ?? '';
    const [value = '', to = ''] = said.slice(condition.length).split(' .. ');
    const more = { Weight: join === 'else' ? 5 : '', To: to };
    return row === 0
      ? rule('A', condition, value.trim(), 10, { To: to })
      : joined(join, '', condition, value.trim(), more);
  });

const LOGICAL = ['neverHolds', 'betweenReversed', 'daysNegative', 'valueMeansBlank', 'alwaysHolds', 'stepNeverReached'];
const logical = (tab: Tab): readonly string[] =>
  issuesOf({ header, ...tab }).flatMap(({ code, severity }) => (LOGICAL.includes(code) ? [`${severity} ${code}`] : []));

describe('conditions joined by and', () => {
  const check = (conditions: string, ...expected: readonly string[]): void => {
    expect(logical({ rules: rulesOf('and', conditions) })).toEqual(expected);
  };
  const never = 'error neverHolds';

  it('contradict each other as numbers', () => {
    check('more than 5 & less than 5', never);
    check('more than 5 & at most 5', never);
    check('at least 5 & at most 5');
    check('more than 5 & less than 6');
    check('between 1 .. 9 & is 10 | 11', never);
    check('between 1 .. 9 & is 9 | 11');
    check('at least 5 & is not 5');
    check('between 5 .. 5 & is not 5', never);
    check('each 10 & at most 9', never);
    check('each 10 & at most 10');
    check('amount 1 & is 0', never);
  });

  it('contradict each other as dates', () => {
    check('in the last 7 & not in the last 7', never);
    check('in the last 7 & not in the last 6');
    check('before 2026-01-01 & on or after 2026-01-01', never);
    check('before 2026-01-02 & on or after 2026-01-01');
    check('before 2026-01-01 & is 2026-01-01', never);
    check('in the next 7 & in the last 7');
    check('before 2026-11-22 & is 2026-10-01');
    check('before 2026-11-22 & is 2026-12-01', never);
  });

  it('are left alone where only the day of asking decides', () => {
    check('in the last 7 & before 2020-01-01');
  });

  it('contradict each other as texts', () => {
    check('is x & is y', never);
    check('is x | y & is y | z');
    check('is x & is not X', never);
    check('is Director & contains CTO');
    check('is Director & has word CTO', never);
    check('contains director & does not contain cto', never);
    check('contains director | vp & does not contain cto');
    check('has word head of sales & does not contain sales', never);
    check('starts with a & starts with b', never);
    check('starts with a & starts with ab');
    check('ends with a & ends with b', never);
    check('includes x & does not include X | y', never);
    check('includes x & includes y');
    check('has domain a.com & has domain b.com', never);
    check('has domain a.com & has domain eu.a.com');
    check('is x* & is *y');
    check('is x* & is not x*', never);
    check('is x* & is not x~*');
    check('includes x & does not include y');
    check('contains x & is not x');
  });

  it('contradict each other in kind', () => {
    check('is blank & is not blank', never);
    check('is blank & at least 5', never);
    check('is blank & is not checked');
    check('is checked & is not checked', never);
    check('is checked & at least 1', never);
    check('at least 1 & in the last 7', never);
    check('is a free email & is a business email', never);
    check('is an email & is a business email');
    check('at least 5 & contains 7');
    check('at least 5 & is 7*');
    check('is an email & does not contain x');
  });
});

describe('conditions joined by or', () => {
  const check = (conditions: string, ...expected: readonly string[]): void => {
    expect(logical({ rules: rulesOf('or', conditions) })).toEqual(expected);
  };
  const always = 'warning alwaysHolds';

  it('leave nothing out', () => {
    check('is not x & is not y', always);
    check('is not x | y & is not y | z');
    check('is blank & is not blank', always);
    check('at least 5 & less than 5', always);
    check('at least 5 & at most 4');
    check('in the last 30 & not in the last 30');
    check('before 2026-01-01 & on or after 2026-01-01', always);
    check('contains x & does not contain x', always);
    check('is not blank & is x');
  });

  it('lose only the part that can never hold', () => {
    check('between 9 .. 1 & at least 5', 'warning betweenReversed');
    check('between 9 .. 1 & in the last -1', 'error betweenReversed', 'error daysNegative');
  });
});

describe('steps of a ladder', () => {
  const check = (conditions: string, ...expected: readonly string[]): void => {
    expect(logical({ rules: rulesOf('else', conditions) })).toEqual(expected);
  };
  const swallowed = 'error stepNeverReached';

  it('are swallowed by wider ones above', () => {
    check('at least 10 & at least 50', swallowed);
    check('at least 50 & at least 10');
    check('contains director & has word managing director', swallowed);
    check('has word managing director & contains director');
    check('is a | b & is b', swallowed);
    check('is not blank & is a free email', swallowed);
    check('is an email & is a free email', swallowed);
    check('in the last 30 & in the last 7', swallowed);
    check('has domain a.com & has domain eu.a.com', swallowed);
  });

  it('are swallowed by several together', () => {
    check('at least 50 & less than 10 & between 10 .. 49');
    check('at least 50 & less than 50 & between 10 .. 60', swallowed);
  });

  it('are swallowed by a clause of several conditions only where each takes them', () => {
    const rules = [
      rule('A', 'at least', 10),
      joined('and', 'B', 'is', 'x | y'),
      joined('else', 'A', 'at least', 50, { Weight: 5 }),
      joined('and', 'B', 'is', 'x'),
    ];
    expect(logical({ rules })).toEqual([swallowed]);
    expect(logical({ rules: [...rules.slice(0, 3), joined('and', 'B', 'is', 'z')] })).toEqual([]);
    expect(logical({ rules: rules.slice(0, 3) })).toEqual([]);
  });

  it('are not swallowed by a step that counts nothing', () => {
    const rules = [rule('A', 'at least', 1, 5, { 'Up to': 0 }), joined('else', '', 'at least', 5, { Weight: 5 })];
    expect(logical({ rules })).toEqual([]);
  });
});

test('a rule that is left out for another reason still tells that it could never hold', () => {
  const rules = [rule('Gone', 'between', 9, 10, { To: 1 }), joined('and', 'A', 'is', '')];
  expect(issuesOf({ header, rules }).map(({ code }) => code)).toEqual([
    'columnMissing',
    'betweenReversed',
    'valueMissing',
  ]);
});

test('a rule that is switched off is only told to be off', () => {
  const rules = [rule('A', 'between', 9, 10, { To: 1, On: false })];
  expect(issuesOf({ header, rules }).map(({ code }) => code)).toEqual(['ruleOff']);
});
