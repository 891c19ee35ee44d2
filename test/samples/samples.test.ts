/** The sample lists: made the same every time, untidy as real exports are, and won for the reasons they state. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { areaUnderCurve, strongestSurprise } from './statistics';

type Lead = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, '../..');
const english = read('leads.csv');
const chinese = read('leads-zh.csv');

describe('making the samples', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'samples-'));
    execFileSync(process.execPath, [join(root, 'samples/make.mjs'), folder]);
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['leads.csv', 'leads-zh.csv'])('gives the committed bytes of %s again', (name) => {
    expect(readFileSync(join(folder, name)).equals(readFileSync(join(root, 'samples', name)))).toBe(true);
  });
});

describe('the English list', () => {
  const decided = english.filter((lead) => lead.Outcome !== 'open');
  const won = decided.map((lead) => lead.Outcome === 'won');
  const numbers = (column: string) => decided.map((lead) => Number(lead[column]));
  const texts = (column: string) => decided.map((lead) => lead[column] ?? '');

  test('has 612 leads with ids of their own and enough of each outcome', () => {
    expect(english.length).toBe(612);
    expect(new Set(english.map((lead) => lead['Lead ID'])).size).toBe(612);
    for (const [outcome, least] of [
      ['won', 100],
      ['lost', 200],
      ['open', 150],
    ] as const) {
      expect(english.filter((lead) => lead.Outcome === outcome).length).toBeGreaterThanOrEqual(least);
    }
  });

  test('ends on 22 November 2026, and no lead was active before it was created', () => {
    const days = english.flatMap((lead) => [lead['Created Date'], lead['Demo Requested'], lead['Last Activity Date']]);
    const iso = days.filter((day): day is string => /^\d{4}-\d\d-\d\d$/.test(day ?? ''));
    expect(iso.sort().at(-1)).toBe('2026-11-22');
    for (const lead of english) {
      const last = lead['Last Activity Date'] ?? '';
      if (last.startsWith('2')) expect(last >= (lead['Created Date'] ?? ''), lead['Lead ID']).toBe(true);
    }
  });

  test('is won more often with visits to the pricing page, a demo, a reply, a title, a source or a timeline', () => {
    expect(areaUnderCurve(numbers('Pricing Page Visits'), won)).toBeGreaterThan(0.6);
    expect(strongestSurprise(texts('Demo Requested').map(Boolean), won)).toBeGreaterThan(6);
    expect(strongestSurprise(texts('Replied'), won)).toBeGreaterThan(3);
    expect(strongestSurprise(texts('Timeline'), won)).toBeGreaterThan(3);
    expect(strongestSurprise(texts('Lead Source'), won)).toBeGreaterThan(2.5);
    const senior = texts('Job Title').map((title) => /\b(chief|c.o|c\.[a-z]\.o\.|vp|v\.p\.|vice)\b/i.test(title));
    expect(strongestSurprise(senior, won)).toBeGreaterThan(2.5);
  });

  test('is won more often in companies above 50 people and in three industries', () => {
    expect(
      strongestSurprise(
        numbers('Employees').map((people) => people > 50),
        won,
      ),
    ).toBeGreaterThan(2.5);
    const liked = texts('Industry').map((industry) => /^(Software|Manufacturing|Logistics)$/.test(industry));
    expect(strongestSurprise(liked, won)).toBeGreaterThan(2.5);
  });

  test('is lost more often with free mail or an unsubscription', () => {
    const free = texts('Email').map((email) => /@(gmail|outlook|qq|163)\.com$/.test(email));
    expect(strongestSurprise(free, won)).toBeGreaterThan(2.5);
    expect(strongestSurprise(texts('Unsubscribed'), won)).toBeGreaterThan(2.5);
  });

  test('is won regardless of country, department, owner, webinar, e-mails opened and budget', () => {
    for (const column of ['Country', 'Department', 'Owner', 'Webinar']) {
      expect(strongestSurprise(texts(column), won), column).toBeLessThan(2.5);
    }
    for (const column of ['Emails Opened', 'Budget']) {
      const known = decided.map((lead, index) => ({ value: Number(lead[column]), won: won[index] === true, lead }));
      const filled = known.filter(({ value, lead }) => lead[column] !== '' && !Number.isNaN(value));
      const area = areaUnderCurve(
        filled.map(({ value }) => value),
        filled.map((item) => item.won),
      );
      expect(Math.abs(area - 0.5), column).toBeLessThan(0.08);
    }
  });

  test('holds the cells that careless software gets wrong', () => {
    const column = (name: string) => english.map((lead) => lead[name] ?? '');
    expect(column('Company')).toEqual(expect.arrayContaining(['=SUM(1)', '007', '1-10', '@tavorind Freight']));
    expect(column('Company').some((name) => name.length > 90)).toBe(true);
    expect(column('First Name')).toContain('Zoë 🚀');
    expect(column('Job Title').some((title) => title.includes('\n'))).toBe(true);
    expect(column('Job Title').some((title) => title !== title.trim())).toBe(true);
    expect(column('Job Title')).toEqual(expect.arrayContaining(['C.E.O.', '']));
    expect(column('Employees')).toContain('50+');
    expect(column('Timeline')).toContain('Select');
    expect(column('Product Interest').some((item) => item.includes(', '))).toBe(true);
    expect(new Set(column('Unsubscribed'))).toEqual(new Set(['TRUE', 'FALSE']));
  });
});

describe('the Chinese list', () => {
  const decided = chinese.filter((lead) => lead.结果 !== '跟进中');
  const won = decided.map((lead) => lead.结果 === '成交');
  const texts = (column: string) => decided.map((lead) => lead[column] ?? '');

  test('has 208 leads, as Excel writes them: a byte order mark and CRLF', () => {
    expect(chinese.length).toBe(208);
    const text = readFileSync(join(root, 'samples/leads-zh.csv'), 'utf8');
    expect(text.startsWith('\ufeff线索编号,公司名称,联系人,职位')).toBe(true);
    expect(text.split('\r\n').length).toBe(chinese.length + 2);
  });

  test('is won more often with a quotation or a demo, and less often after unanswered calls', () => {
    expect(strongestSurprise(texts('询价'), won)).toBeGreaterThan(2.5);
    expect(strongestSurprise(texts('演示'), won)).toBeGreaterThan(2.5);
    expect(areaUnderCurve(texts('未接电话次数').map(Number), won)).toBeLessThan(0.43);
  });

  test('is won regardless of region, owner and request for documents', () => {
    for (const column of ['所在地区', '负责人', '索取资料']) {
      expect(strongestSurprise(texts(column), won), column).toBeLessThan(2.5);
    }
  });
});

test('every address, website and telephone number belongs to nobody', () => {
  for (const lead of [...english, ...chinese]) {
    const email = lead.Email ?? lead.邮箱 ?? '';
    if (email.includes('@')) expect(email).toMatch(/@([a-z]+\.example|gmail\.com|outlook\.com|qq\.com|163\.com)$/);
    if (lead.Website) expect(lead.Website).toMatch(/^https:\/\/www\.[a-z]+\.example$/);
    if (lead.手机) expect(lead.手机).toMatch(/^1\d\d?\*{4}\d{4}$/);
  }
});

function read(name: string): readonly Lead[] {
  const text = readFileSync(join(root, 'samples', name), 'utf8').replace(/^\ufeff/, '');
  const parsed = Papa.parse<Lead>(text, { header: true, skipEmptyLines: true });
  expect(parsed.errors).toEqual([]);
  return parsed.data;
}
