/** Reading a CSV: encodings, separators, broken rows, and a sentence for every file that is none. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CsvTable, readCsv } from '../../workbench/node/read-csv';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function read(content: string | readonly number[] | Uint8Array): CsvTable {
  const path = join(folder, 'leads.csv');
  writeFileSync(path, typeof content === 'string' ? content : Uint8Array.from(content));
  return readCsv(path);
}

const TABLE = [
  ['Name', 'Note'],
  ['Müller', 'a, b'],
  ['王伟', 'x'],
];

describe('separators', () => {
  test.each([
    [',', 'Name,Note\nMüller,"a, b"\n王伟,x\n'],
    [';', 'Name;Note\r\nMüller;a, b\r\n王伟;x\r\n'],
    ['\t', 'Name\tNote\nMüller\ta, b\n王伟\tx'],
    [';', 'sep=;\r\nName;Note\r\nMüller;a, b\r\n王伟;x'],
  ])('%j is found by itself', (delimiter, text) => {
    const table = read(text);
    expect(table.rows).toEqual(TABLE);
    expect(table.delimiter).toBe(delimiter);
    expect(table.findings).toEqual([]);
  });

  test('one column needs none', () => {
    expect(read('Email\na@b.example\n').rows).toEqual([['Email'], ['a@b.example']]);
  });

  test('a line break inside quotation marks stays in its cell', () => {
    expect(read('A,B\r\n"one\r\ntwo",3\r\n').rows[1]).toEqual(['one\ntwo', '3']);
  });
});

describe('encodings', () => {
  const TEXT = 'Name,Note\nMüller,"a, b"\n王伟,x\n';
  const utf16 = (start: readonly number[], big: boolean, text = TEXT) => {
    const bytes = [...start];
    for (let index = 0; index < text.length; index += 1) {
      const unit = text.charCodeAt(index);
      bytes.push(...(big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8]));
    }
    return bytes;
  };

  test('UTF-8 with a byte order mark has no mark in the first column', () => {
    expect(read(`\ufeff${TEXT}`)).toMatchObject({ rows: TABLE, encoding: 'UTF-8', findings: [] });
  });

  test.each([
    ['with a mark, little end first', [0xff, 0xfe], false],
    ['with a mark, big end first', [0xfe, 0xff], true],
  ])('UTF-16 %s is read', (_, mark, big) => {
    expect(read(utf16(mark, big))).toMatchObject({ rows: TABLE, encoding: 'UTF-16', findings: [] });
  });

  test('UTF-16 without a mark is read, and said to be a guess', () => {
    const table = read(utf16([], false, 'Name,Note\nMüller,a\n'));
    expect(table.rows[1]).toEqual(['Müller', 'a']);
    expect(table.findings[0]).toContain('is not UTF-8; it was read as UTF-16.');
  });

  test('Western Excel (Windows-1252) is read, and said to be a guess', () => {
    const table = read(Uint8Array.from(Buffer.from('Name,Note\nMüller,"a, b"\nBjörn,x\n', 'latin1')));
    expect(table.rows[1]?.[0]).toBe('Müller');
    expect(table.findings).toEqual([
      'leads.csv is not UTF-8; it was read as Windows-1252. If names look wrong, save it as "CSV UTF-8".',
    ]);
  });

  test('Chinese Excel (GB18030) is read, and said to be a guess', () => {
    // 公司,王 in GB2312
    const table = read([0xb9, 0xab, 0xcb, 0xbe, 0x2c, 0xcd, 0xf5, 0x0a, 0x31, 0x2c, 0x32, 0x0a]);
    expect(table.rows).toEqual([
      ['公司', '王'],
      ['1', '2'],
    ]);
    expect(table.findings[0]).toContain('read as GB18030');
  });
});

describe('broken rows', () => {
  test('a short row is filled up and named', () => {
    const table = read('A,B,C\n1,2,3\n1\n4,5,6\n');
    expect(table.rows[2]).toEqual(['1', '', '']);
    expect(table.findings).toEqual([
      '1 row has fewer cells than the 3 columns (first: row 3). The missing ones were read as blank.',
    ]);
  });

  test('cells beyond the last column are kept aside and named', () => {
    const table = read('A,B\n1,2\n3,4,lost,found\n5,6\n');
    expect(table.rows[2]).toEqual(['3', '4']);
    expect(table.beyond).toEqual(new Map([[2, ['lost', 'found']]]));
    expect(table.findings[0]).toContain('1 row has more cells than the 2 columns (first: row 3).');
  });

  test('note lines above the header and blank rows are not called broken', () => {
    const table = read('Notes:\nExported for you\n\nA,B\n1,2\n\n3,4\n\n\n');
    expect(table.findings).toEqual([]);
    expect(table.rows.length).toBe(7);
  });

  test('a stray quotation mark is named', () => {
    expect(read('A,B\n"x"y",2\n3,4\n').findings.join()).toContain('has a stray quotation mark');
  });
});

describe('a file that cannot be read says why', () => {
  test.each([
    ['', 'leads.csv is empty.'],
    ['\n , \n', 'leads.csv is empty.'],
    ['<!doctype html><p>', 'is a web page or XML, not a CSV.'],
    ['[{"name": "x"}]', 'is JSON, not a CSV.'],
    ['PK\u0003\u0004...', 'is an Excel workbook or another zip file, not a CSV.'],
    ['%PDF-1.7', 'is a PDF, not a CSV.'],
    ['a\u0000\u0000\u0000b', 'is a file that is not text, not a CSV.'],
    ['A,B\n"open,2\n3,4\n', 'In row 2 of leads.csv a quotation mark opens a cell and none closes it.'],
  ])('%j', (content, sentence) => {
    expect(() => read(content)).toThrow(sentence);
  });

  test('when it is missing or a folder', () => {
    expect(() => readCsv(join(folder, 'nowhere.csv'))).toThrow(/^There is no file .*nowhere\.csv\. Check its name/);
    expect(() => readCsv(folder)).toThrow('is a folder. Name the CSV file in it.');
  });
});
