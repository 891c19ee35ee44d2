/** What to ask a lead next: the fewest answers that lift it. */
import { describe, expect, test } from 'vitest';
import { type Answer, askedAnswers, type CompiledModel, nextAnswers } from '../../src/engine';
import { openAnswers } from '../../src/engine/next';
import { compiledFrom } from './compiled';

const columns = ['Join', 'Column', 'Condition', 'Value', 'To', 'Weight', 'Up to', 'Ask'];
const header = ['Name', 'A', 'B', 'C', 'D', 'E', 'Hidden'];
const modelOf = (...rows: unknown[][]): CompiledModel =>
  compiledFrom(
    [['Bands'], ['Band', 'From'], ['Hot', 60], ['Warm', 30], ['Cold', ''], ['Rules'], columns, ...rows],
    header,
  );
const said = (answers: readonly Answer[] = []): readonly string[] =>
  answers.map(({ said: { column, condition, value } }) => [column, condition, value].join(' ').trim());
const nextOf = (compiled: CompiledModel, ...lead: unknown[]): readonly string[] =>
  said(nextAnswers(compiled, [['Ann', ...lead]])[0]?.answers);

describe('the answers worth asking for', () => {
  const answersOf = (...rows: unknown[][]): readonly string[] => said(askedAnswers(modelOf(...rows)));

  test('are those of rules marked Ask that add points, the most telling first', () => {
    expect(
      answersOf(
        ['', 'A', 'is', 'maybe', '', 5, '', true],
        ['', 'B', 'is', 'yes', '', 20, '', 'x'],
        ['', 'C', 'is', 'yes', '', 50, '', ''],
        ['', 'D', 'is', 'sales', '', 0, '', true],
        ['', 'E', 'is', 'rival', '', -5, '', true],
        ['', 'Nowhere', 'is', 'yes', '', 70, '', true],
      ),
    ).toEqual(['B is yes', 'A is maybe']);
  });

  test('of one column are only the best, where no other column and no limit depends on it', () => {
    const ladder = [
      ['', 'A', 'is', 'yes', '', 20, '', true],
      ['else', '', 'is', 'partly', '', 10, '', ''],
    ];
    expect(answersOf(...ladder)).toEqual(['A is yes']);
    expect(answersOf(...ladder, ['', 'A', 'is', 'no', '', 'at most 5', '', ''])).toEqual(['A is yes', 'A is partly']);
    expect(
      answersOf(...ladder, ['', 'A', 'is blank', '', '', 1, '', ''], ['and', 'B', 'is', 'x', '', '', '', '']),
    ).toEqual(['A is yes', 'A is partly']);
  });

  test('say the first of a list as it is written', () => {
    expect(answersOf(['', 'A', 'has word', ' | C~*O | VP', '', 20, '', true])).toEqual(['A has word C~*O']);
  });

  test('that count say how often', () => {
    expect(answersOf(['', 'A', 'each', 2, '', 5, 3, true])).toEqual(['A is 6']);
    expect(answersOf(['', 'A', 'amount', '', '', 5, '', true])).toEqual(['A is 1']);
  });
});

describe('every condition has an answer that meets it', () => {
  const check = (condition: string, value: unknown = '', to: unknown = ''): void => {
    test(condition, () => {
      const compiled = modelOf(['', 'A', condition, value, to, 40, '', true]);
      const [found] = nextAnswers(compiled, [['Ann', '']]);
      expect(found?.answers).toHaveLength(1);
    });
  };
  for (const condition of ['is', 'contains', 'has word', 'starts with', 'ends with', 'includes', 'has domain'])
    check(condition, 'acme.com | other.org');
  for (const condition of ['is not', 'does not contain', 'does not include']) check(condition, 'x | no');
  for (const condition of ['at least', 'more than', 'at most', 'less than', 'each', 'amount']) check(condition, 7);
  check('between', 5, 9);
  for (const condition of ['in the last', 'not in the last', 'in the next']) check(condition, 30);
  for (const condition of ['before', 'on or after']) check(condition, '2026-03-01');
  for (const condition of ['is not blank', 'is checked', 'is an email', 'is a free email', 'is a business email'])
    check(condition);
  check('is', 'Head of * | x');
});

describe('a lead is asked', () => {
  const compiled = modelOf(
    ['', 'A', 'is', 'yes', '', 25, '', true],
    ['', 'B', 'is', 'yes', '', 20, '', true],
    ['', 'C', 'is', 'yes', '', 20, '', true],
    ['', 'D', 'is', 'yes', '', 15, '', true],
    ['', 'Hidden', 'is', 'yes', '', 30, '', ''],
  );

  test('for no more than lifts it, the most telling of as many', () => {
    expect(nextOf(compiled, '', '', '', '', '', '')).toEqual(['A is yes', 'B is yes']);
    expect(nextOf(compiled, 'no', '', '', '', '', '')).toEqual(['B is yes', 'C is yes']);
    expect(nextOf(compiled, '', 'no', 'yes', '', '', '')).toEqual(['A is yes']);
  });

  test('for nothing that it has said already, nor what nobody asks for', () => {
    expect(nextOf(compiled, 'no', 'no', 'yes', '', '', '')).toEqual(['D is yes']);
    expect(nextOf(compiled, 'no', 'no', 'no', '', '', '')).toEqual([]);
  });

  test('for nothing in the best band', () => {
    expect(nextOf(compiled, 'yes', 'yes', '', '', '', 'yes')).toEqual([]);
  });

  test('for nothing once it is disqualified', () => {
    const strict = modelOf(
      ['', 'A', 'is', 'yes', '', 80, '', true],
      ['', 'B', 'is blank', '', '', 'disqualify', '', true],
    );
    expect(nextOf(strict, '', '')).toEqual([]);
    expect(nextOf(strict, '', 'x')).toEqual(['A is yes']);
  });

  test('also below the lowest band', () => {
    const rows = [
      ['Bands'],
      ['Band', 'From'],
      ['Fair', 30],
      ['Rules'],
      columns,
      ['', 'A', 'is', 'yes', '', 40, '', true],
    ];
    const [found] = nextAnswers(compiledFrom(rows, header), [['Ann', '']]);
    expect(found?.band).toBe(0);
  });

  test('for the answer that takes a limit away', () => {
    const limited = modelOf(
      ['', 'A', 'is blank', '', '', 'at most Warm', '', true],
      ['', 'B', 'is', 'x', '', 70, '', ''],
    );
    expect(nextOf(limited, '', 'x')).toEqual(['A is not blank']);
  });

  test('about at most eleven answers, so that many questions stay quick', () => {
    const many = Array.from({ length: 15 }, (_, i) => ['', 'A', 'is', `v${i}`, '', i, '', true]);
    const mixed = modelOf(...many, ['', 'A', 'is', 'never', '', 'at most 1', '', '']);
    expect(openAnswers(mixed, ['Ann', ''], askedAnswers(mixed))).toHaveLength(11);
  });
});

test('many leads get the answers that each of them would get alone', () => {
  const compiled = modelOf(
    ['', 'A', 'is', 'yes', '', 20, '', true],
    ['', 'B', 'at least', 5, '', 20, '', true],
    ['and', 'C', 'is', 'x', '', '', '', ''],
    ['', 'D', 'is blank', '', '', 'at most 20', '', true],
  );
  const cells = ['', 'yes', 'no', 5, 'x'];
  const leads = Array.from({ length: 625 }, (_, i) => [
    'Ann',
    ...[1, 5, 25, 125].map((part) => cells[Math.floor(i / part) % 5]),
  ]);
  expect(nextAnswers(compiled, leads)).toEqual(leads.map((lead) => nextAnswers(compiled, [lead])[0]));
});
