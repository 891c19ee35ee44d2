/** The first visit of a list that nobody scores yet: from the menu to coloured rows. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import {
  axeFindings,
  beginBlank,
  countsOf,
  frameOf,
  openCsv,
  openScored,
  openSidebar,
  shownLeads,
} from './sidebar-page';

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

const LEADS = [
  'Company,Job Title,Employees,E-mail',
  ...Array.from({ length: 60 }, (_, at) => {
    const title = ['CEO', 'VP Sales', 'Director', 'Manager', 'Student', ''][at % 6];
    return `Company ${at},${title},${(at * 37) % 900},person${at}@${at % 5 === 0 ? 'gmail.com' : `firm${at}.example`}`;
  }),
].join('\n');

test('a new list is scored and coloured three clicks after opening the menu, as the first screen foretold', async () => {
  const page = await openScored(workbench);
  await beginBlank(page);
  await openCsv(page, 'Trade fair', LEADS);
  let clicks = 0;
  const click = async (act: Promise<void>): Promise<void> => {
    await act;
    clicks++;
  };

  await click(page.getByRole('menuitem', { name: 'Lead Score', exact: true }).click());
  await click(page.getByRole('menuitem', { name: 'Rules sidebar' }).click());
  const frame = await frameOf(page);
  await frame.getByRole('heading', { name: 'Score this list' }).waitFor();
  const foretold = await frame
    .getByRole('list', { name: 'Preview' })
    .getByRole('listitem')
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector('.name')?.textContent,
        Number(item.querySelector('.number')?.textContent),
      ]),
    );
  expect(await frame.getByRole('combobox', { name: 'Seniority' }).inputValue()).toBe('1');
  await click(frame.getByRole('button', { name: 'Create model, scores and colours' }).click());
  await frame.getByText('Your 60 leads are scored and coloured.').waitFor();

  expect(clicks).toBeLessThanOrEqual(3);
  const leads = await shownLeads(page, 'Trade fair');
  expect(leads).toHaveLength(60);
  for (const { score } of leads) expect(score).toMatch(/^\d+$/);
  expect([...countsOf(leads)].sort()).toEqual(foretold.filter(([, count]) => count !== 0).sort());
  const colors = new Map(leads.map(({ band, color }) => [band, color]));
  expect(new Set(colors.values()).size).toBe(colors.size);
  expect([...colors.values()]).not.toContain(null);
  for (const { band, color } of leads) expect(color).toBe(colors.get(band));
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(
    expect.arrayContaining(['Trade fair', 'Lead model']),
  );
  expect(await frame.getByRole('tab', { name: 'Rules' }).getAttribute('aria-selected')).toBe('true');
  await page.context().close();
});

test('another column chosen for a starter rule changes what is foretold and what is made', async () => {
  const page = await openScored(workbench);
  await openCsv(page, 'Second list', LEADS);
  const frame = await openSidebar(page);
  await frame.getByRole('combobox', { name: 'Seniority' }).selectOption({ label: '— none —' });
  await frame.getByRole('combobox', { name: 'Seniority' }).and(frame.locator(':enabled')).waitFor();
  await frame.getByRole('button', { name: 'Create model, scores and colours' }).click();
  await frame.getByText('Your 60 leads are scored and coloured.').waitFor();
  expect(await frame.getByRole('textbox', { name: 'Weight of Seniority' }).count()).toBe(0);
  expect(await shownLeads(page, 'Second list')).toHaveLength(60);
  expect(await page.evaluate(() => window.workbench.sheets())).toContain('Lead model');
  await page.context().close();
});

test('what is sold recommends a template, any other can be taken, and its model is made', async () => {
  const page = await openScored(workbench);
  await openCsv(page, 'Third list', LEADS);
  const frame = await openSidebar(page);
  await frame.getByRole('radio', { name: /^B2B leads fits best/ }).waitFor();
  await frame
    .getByRole('combobox', { name: 'What do you sell?' })
    .selectOption({ label: 'Through partners and resellers' });
  await frame.getByRole('radio', { name: /^Partner leads A–D fits best/, checked: true }).waitFor();
  expect(await axeFindings(frame)).toEqual([]);
  await frame.getByRole('button', { name: /more templates$/ }).click();
  await frame.getByRole('radio', { name: /^Even split/ }).check();
  await frame.getByRole('combobox', { name: 'How large is your company?' }).selectOption({ index: 1 });
  expect(await frame.getByRole('radio', { name: /^Even split/ }).isChecked()).toBe(true);
  await frame.getByRole('button', { name: 'Create model, scores and colours' }).and(frame.locator(':enabled')).click();
  await frame.getByText('Your 60 leads are scored and coloured.').waitFor();
  expect(await shownLeads(page, 'Third list')).toHaveLength(60);
  await page.context().close();
});
