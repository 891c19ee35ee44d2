/** What a list tells about how it is written. */
import { describe, expect, it } from 'vitest';
import {
  columnNames,
  findBlankWords,
  findDateOrder,
  findOutcome,
  languageOf,
  listWords,
  matchColumns,
  profileOf,
} from '../../src/templates';

const names = columnNames(listWords);

describe('blank words', () => {
  it('are those of real exports, as written, the most frequent first', () => {
    expect(
      findBlankWords(
        [
          ['N/A', 'Select'],
          ['Acme', 'select'],
          ['-', 'Select'],
        ],
        listWords,
      ),
    ).toEqual(['Select', 'N/A', '-']);
  });

  it('are no words that may be an answer', () => {
    expect(findBlankWords([['No', '0', 'none of them', 'Other', '无']], listWords)).toEqual([]);
  });
});

describe('the order of dates', () => {
  it('is told by one date without doubt', () => {
    expect(findDateOrder([['03/04/2026'], ['22/11/2026']])).toBe('dayFirst');
    expect(findDateOrder([['03/04/2026'], ['11/22/2026']])).toBe('monthFirst');
    expect(findDateOrder([['22.11.2026']])).toBe('dayFirst');
  });

  it('stays open where all are in doubt or they contradict each other', () => {
    expect(findDateOrder([['03/04/2026']])).toBeUndefined();
    expect(findDateOrder([['22/11/2026'], ['11/22/2026']])).toBeUndefined();
  });
});

describe('the outcome', () => {
  const outcomeOf = (columns: { readonly [name: string]: readonly unknown[] }): unknown => {
    const header = Object.keys(columns);
    const profiles = Object.values(columns).map((cells) => profileOf(cells, new Set()));
    return findOutcome(header, matchColumns(header, names, profiles), profiles, listWords);
  };

  it('is read from a column of won and lost', () => {
    expect(outcomeOf({ Outcome: ['won', 'lost', 'open', 'lost'] })).toEqual({
      outcomeColumn: 'Outcome',
      wonValues: 'won',
      lostValues: 'lost',
    });
    expect(outcomeOf({ 结果: ['成交', '流失', '跟进中'] })).toMatchObject({ wonValues: '成交', lostValues: '流失' });
  });

  it('is read from a column of yes and no', () => {
    expect(outcomeOf({ Converted: [1, 0, 0] })).toEqual({
      outcomeColumn: 'Converted',
      wonValues: '1',
      lostValues: '0',
    });
  });

  it('is read from its column also while only won or only lost leads are in it', () => {
    expect(outcomeOf({ Outcome: ['won', '', 'open'] })).toEqual({
      outcomeColumn: 'Outcome',
      wonValues: 'won',
      lostValues: '',
    });
    expect(outcomeOf({ Outcome: ['', 'lost', ''] })).toMatchObject({ outcomeColumn: 'Outcome', wonValues: '' });
    expect(outcomeOf({ Status: ['won', 'open'] })).toEqual({});
  });

  it('is read from a status that says how it ended', () => {
    expect(outcomeOf({ Status: ['Closed - Converted', 'Open', 'Closed - Not Converted'] })).toEqual({
      outcomeColumn: 'Status',
      wonValues: 'Closed - Converted',
      lostValues: 'Closed - Not Converted',
    });
  });

  it('is left open where it is in doubt', () => {
    expect(outcomeOf({ Status: ['Open', 'Closed'] })).toEqual({});
    expect(outcomeOf({ Converted: ['maybe', 'later', 'soon'] })).toEqual({});
  });
});

describe('the language', () => {
  it('is told by most of the texts', () => {
    expect(languageOf(['公司名称', '职位', 'LinkedIn'])).toBe('zh-CN');
    expect(languageOf(['公司名稱', '職稱', 'Email'])).toBe('zh-TW');
    expect(languageOf(['Company', 'Title', '备注', 'Email'])).toBeUndefined();
    expect(languageOf([])).toBeUndefined();
  });
});
