/** Which headers of real systems mean what, and which look alike and must not match. */
import { describe, expect, it } from 'vitest';
import { columnNames, listWords, type Meaning, matchColumns, plainName, profileOf } from '../../src/templates';
import systems from './fixtures/systems.json';

const names = columnNames(listWords);

const columnOf = (header: readonly string[], meaning: Meaning): string | undefined => {
  const column = matchColumns(header, names)[meaning];
  return column === undefined ? undefined : header[column];
};

describe('a list exported by a real system', () => {
  for (const { system, header, means, none } of systems) {
    it(`is understood: ${system}`, () => {
      const matched = matchColumns(header, names);
      const found = Object.fromEntries(
        Object.entries(matched).map(([meaning, column]) => [meaning, header[column as number]]),
      );
      expect(found).toEqual(means);
      for (const name of none) expect(Object.values(found)).not.toContain(name);
    });
  }
});

describe('names of columns', () => {
  const same: readonly (readonly [string, string])[] = [
    ['Person - Email (Work)*', 'email work'],
    ['NumberOfEmployees', 'number of employees'],
    ['LEADID', 'leadid'],
    ['job_title', 'job title'],
    ['What is your job title?', 'job title'],
    ['Ｅｍａｉｌ', 'email'],
    ['公司 规模', '公司规模'],
    ['邮箱（必填）', '邮箱'],
    ['\uFEFF线索编号', '线索编号'],
    ['Organization - Name*', 'organization name'],
    ['Deal - Title', 'deal title'],
  ];
  for (const [written, plain] of same)
    it(`compares ${written} as ${plain}`, () => expect(plainName(written)).toBe(plain));
});

describe('values decide where names cannot', () => {
  const matchValues = (columns: { readonly [name: string]: readonly unknown[] }) =>
    matchColumns(
      Object.keys(columns),
      names,
      Object.values(columns).map((cells) => profileOf(cells, new Set())),
    );

  it('takes no column of Mr and Ms for the job title', () => {
    expect(matchValues({ Title: ['Mr.', 'Ms.', 'Dr.', ''] })).toEqual({});
  });

  it('takes a column of titles for the job title', () => {
    expect(matchValues({ Title: ['CEO', 'Head of Sales', ''] })).toEqual({ position: 0 });
  });

  it('takes Last Activity for a date where it holds dates, and for a kind of activity where it holds words', () => {
    expect(matchValues({ 'Last Activity': ['2026-11-01', '2026-10-02'] })).toEqual({ lastActivity: 0 });
    expect(matchValues({ 'Last Activity': ['Email Opened', 'SMS Sent'] })).toEqual({ activityKind: 0 });
  });

  it('takes no id that two leads share', () => {
    expect(matchValues({ 'Lead ID': ['A1', 'A2', 'A3'] })).toEqual({ leadId: 0 });
    expect(matchValues({ 'Lead ID': ['A1', 'A2', 'A1'] })).toEqual({});
    expect(matchValues({ 'Lead ID': ['A1', '', 'A3'] })).toEqual({});
  });

  it('takes no column named Email that holds something else', () => {
    expect(matchValues({ Email: ['yes', 'no', 'yes'] })).toEqual({});
  });

  it('prefers a filled column to an empty one with a surer name', () => {
    expect(matchValues({ 'Email (Work)': ['', ''], 'Email (Home)': ['a@b.de', 'c@d.de'] })).toEqual({ email: 1 });
  });

  it('takes no numeric code for an industry', () => {
    expect(matchValues({ Industry: [12, 7, 12] })).toEqual({});
  });
});

it('finds nothing in names that only contain a known word', () => {
  const traps = [
    'Email Opt Out Date',
    'Email Domain',
    'Company ID',
    'Next Activity Date',
    '下次联系时间',
    'Title Case',
    'HubSpot Score',
  ];
  for (const name of traps) expect(matchColumns([name], names), name).toEqual({});
  expect(columnOf(['Email Opt Out', 'Email'], 'email')).toBe('Email');
});
