/** Files and visits: CSV in and out, the workbook kept between visits, settings. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FIXTURE_ADDON, type Running, runWorkbench, textOf, typeInto } from './open-page';

let workbench: Running;
let page: Page;

beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  page = await workbench.open({ addon: FIXTURE_ADDON, csv: 'Name,Size\nAda,5\n' });
  return () => page.context().close();
});

async function menu(name: string, item: string): Promise<void> {
  await page.getByRole('menuitem', { name, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a CSV opens as a tab of its own, in the encoding it was saved in, and no cell becomes a formula', async () => {
  const choosing = page.waitForEvent('filechooser');
  await menu('File', 'Open a CSV file…');
  const bytes = Buffer.concat([
    Buffer.from('Firma;Wert\n'),
    Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]),
    Buffer.from(';=1+1\n'),
  ]);
  await (await choosing).setFiles({ name: 'Kunden.csv', mimeType: 'text/csv', buffer: bytes });
  await page.getByRole('tab', { name: 'Kunden' }).waitFor();
  expect(await textOf(page, 'Kunden', 'A2')).toBe('Müller');
  expect(await textOf(page, 'Kunden', 'B2')).toBe('=1+1');
});

test('an Excel workbook is refused with a sentence', async () => {
  const choosing = page.waitForEvent('filechooser');
  await menu('File', 'Open a CSV file…');
  await (await choosing).setFiles({
    name: 'Leads.xlsx',
    mimeType: 'application/zip',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]),
  });
  expect(await page.getByRole('dialog').textContent()).toContain('Leads.xlsx is an Excel workbook');
});

test('a file dropped on the window opens', async () => {
  await page.locator('.window').evaluate((element) => {
    const data = new DataTransfer();
    data.items.add(new File(['a,b\n1,2\n'], 'Dropped.csv'));
    element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await page.getByRole('tab', { name: 'Dropped' }).waitFor();
});

test('a tab downloads as CSV', async () => {
  const downloading = page.waitForEvent('download');
  await menu('File', 'Download this tab as CSV');
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('Sample leads - Leads.csv');
  expect(
    readFileSync(await download.path(), 'utf8')
      .replace('\ufeff', '')
      .trim()
      .split(/\r?\n/),
  ).toEqual(['Name,Size', 'Ada,5']);
});

test('the workbook is there again on the next visit, and a sample can replace it', async () => {
  await typeInto(page, 'B2', '77');
  await page.waitForFunction(() => window.workbench.isSaved());
  await page.reload();
  await page.locator('.grid canvas').waitFor();
  expect(await textOf(page, 'Leads', 'B2')).toBe('77');
  await page.getByRole('menuitem', { name: 'File', exact: true }).click();
  await page.getByRole('menuitem', { name: 'New from sample' }).click();
  await page.getByRole('menuitem', { name: '600 leads, scored' }).click();
  await page.getByRole('button', { name: 'Replace' }).click();
  await page.waitForFunction(() => window.workbench.cellText('Leads', 'B2') === '5');
});

test('the locale decides the decimal sign and the separator of arguments', async () => {
  await menu('File', 'Settings…');
  await page.getByLabel('Locale').selectOption('Germany');
  await page.getByLabel('Time zone').selectOption('Europe/Berlin');
  await page.getByRole('button', { name: 'Save' }).click();
  await typeInto(page, 'C1', '=SUM(1,5;2)');
  expect(await textOf(page, 'Leads', 'C1')).toBe('3,5');
});
