/** Texts of a CSV on their way into the spreadsheet and out again. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../workbench/node/cells';
import { harmless, writeCsv } from '../../workbench/node/write-csv';

describe('a text on its way in', () => {
  test.each([
    ['', null],
    ['12', 12],
    ['-3.5', -3.5],
    ['0', 0],
    ['TRUE', true],
    ['false', false],
    ['2026-11-22', '2026-11-22'],
  ])('%j becomes what it plainly is', (text, entry) => {
    expect(entryOf(text)).toEqual(entry);
  });

  test.each([
    '007',
    '1-10',
    '=SUM(1)',
    '+49 30 1',
    '03/04/2026',
    '22.11.2026',
    '1.200',
    '1,200',
    '50+',
    '1e5',
    ' 5 ',
    '2026-02-30',
  ])('%j stays as it stands', (text) => {
    expect(entryOf(text)).toEqual({ text });
  });

  test('a number too long to be exact stays text', () => {
    expect(entryOf('1234567890123456')).toEqual({ text: '1234567890123456' });
    expect(entryOf('123456789012345')).toBe(123456789012345);
  });
});

describe('a cell on its way out', () => {
  test.each([
    ['=SUM(1)', "'=SUM(1)"],
    ['+15 Title has word VP', "'+15 Title has word VP"],
    ['-Minus GmbH', "'-Minus GmbH"],
    ['@tavorind', "'@tavorind"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['-1+cmd', "'-1+cmd"],
  ])('%j would become a formula and gets an apostrophe', (cell, safe) => {
    expect(harmless(cell)).toBe(safe);
  });

  test.each(['-5', '+4930123456', '-0.25', '+1,5', 'plain', '1+1', ' =x', ''])('%j stays as it is', (cell) => {
    expect(harmless(cell)).toBe(cell);
  });

  test('goes into a file that Excel reads as UTF-8, with the separator it came with', () => {
    const folder = mkdtempSync(join(tmpdir(), 'write-'));
    writeCsv(
      join(folder, 'o.csv'),
      [
        ['Name', 'Note'],
        ['王伟', 'a;b'],
      ],
      ';',
    );
    expect(readFileSync(join(folder, 'o.csv'), 'utf8')).toBe('\ufeffName;Note\r\n王伟;"a;b"\r\n');
    expect(() => writeCsv(join(folder, 'none/o.csv'), [], ',')).toThrow(
      'cannot be written (the folder does not exist). Name another file with --out.',
    );
    expect(() => writeCsv(folder, [], ',')).toThrow('cannot be written (it is a folder).');
    rmSync(folder, { recursive: true });
  });
});
