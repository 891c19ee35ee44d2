/** Rules made from what lies in the sheet: from a cell, and from hundreds of values on the clipboard. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import { applied, apply, goToCell, openScored, openSidebar, shownLeads } from './sidebar-page';

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

test('two clicks make a rule of the selected cell; 300 pasted values are taken, and those that meet no lead are told', async () => {
  const page = await openScored(workbench);
  const rows = await page.evaluate(() => window.workbench.texts('Leads'));
  const column = rows[0]?.indexOf('Company') ?? 0;
  const companies = rows.slice(1).map((row) => row[column] ?? '');
  await goToCell(page, `${String.fromCharCode(65 + column)}5`);
  const frame = await openSidebar(page);
  await frame.getByRole('button', { name: 'Rule from the selected cell' }).click();
  const value = frame.getByRole('combobox', { name: 'Add a value' });
  await value.waitFor();
  expect(await frame.getByRole('combobox', { name: 'Column' }).inputValue()).toBe('Company');
  const same = companies.filter((name) => name.toLowerCase() === companies[3]?.toLowerCase()).length;
  await frame.getByRole('button', { name: `${same} ${same === 1 ? 'lead meets' : 'leads meet'} this` }).waitFor();

  const known = [...new Set(companies)].filter((name) => name !== '' && name !== companies[3]).slice(0, 60);
  const unknown = Array.from({ length: 300 - known.length }, (_, at) => `Nobody & Sons ${at}`);
  await page.evaluate((text) => navigator.clipboard.writeText(text), [...unknown, ...known].join('\n'));
  await value.click();
  await page.keyboard.press('Control+v');
  await frame.getByText(`${unknown.length} values meet no lead.`).waitFor();
  await frame.getByRole('button', { name: '241 more' }).click();
  expect(await frame.getByRole('button', { name: /^Remove / }).count()).toBeGreaterThanOrEqual(301);
  expect(await frame.locator('.chip.unmatched').count()).toBe(unknown.length);
  await frame.getByRole('button', { name: 'Remove', exact: true }).click();
  expect(await frame.locator('.chip').count()).toBe(known.length + 1);

  await frame.getByRole('textbox', { name: 'Weight' }).fill('7');
  await frame.getByRole('textbox', { name: 'Name of the rule' }).fill('Named accounts');
  const before = await shownLeads(page);
  await apply(frame);
  await applied(frame);
  const model = await page.evaluate(() => window.workbench.texts('Lead model'));
  const rule = model.find((row) => row[3] === 'Named accounts');
  expect(
    rule?.[6]
      ?.split('|')
      .map((one) => one.trim())
      .sort(),
  ).toEqual([companies[3], ...known].sort());
  expect(await shownLeads(page)).not.toEqual(before);
  await page.context().close();
});
