/** One lead in the sidebar: why it scores as it does, and a band agreed for it that no edit breaks unasked. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench, textOf } from './open-page';
import {
  applied,
  apply,
  goTo,
  goToCell,
  modelCell,
  openScored,
  openSidebar,
  setWeight,
  shownLeads,
} from './sidebar-page';

let workbench: Running;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  workbench = await runWorkbench();
  page = await openScored(workbench);
  frame = await openSidebar(page);
});
afterAll(() => workbench.stop());

/** Turns from the sheet to the sidebar: the mouse enters it. A browser without a screen does not tell frames by itself. */
async function turnToSidebar(): Promise<void> {
  await frame.locator(':root').dispatchEvent('pointerenter');
}

/** Selects a lead's row and reads how the sidebar explains it. */
async function explained(row: number): Promise<{ title: string; score: string; values: readonly string[] }> {
  await goToCell(page, `B${row}`);
  await turnToSidebar();
  const article = frame.getByRole('article');
  await article.getByText(new RegExp(`row\\s${row}$`)).waitFor();
  const values = await article.getByRole('listitem').locator('.value').allTextContents();
  return {
    title: (await article.getByRole('heading', { level: 2 }).textContent()) ?? '',
    score: (await article.getByRole('strong').first().textContent()) ?? '',
    values,
  };
}

test('the lead of the selected row is named, and its points add up to the score that its cell shows', async () => {
  await goTo(frame, 'Lead');
  const leads = await shownLeads(page);
  const names = await page.evaluate(() => window.workbench.texts('Leads').map((row) => `${row[2]} ${row[3]}`.trim()));
  const bands = ['Hot', 'Warm', 'Cold', 'Disqualified'].flatMap((band) =>
    leads.filter((lead) => lead.band === band).slice(0, 2),
  );
  for (const { row, score, band } of bands) {
    const found = await explained(row);
    expect(found.title).toBe(names[row - 1]);
    const numbers = found.values.map((value) => Number(value.replace('−', '-').replace('±', '')));
    const total = numbers.pop();
    expect([found.score, String(total)]).toEqual([score, score]);
    expect(numbers.reduce((sum, points) => sum + points, 0)).toBeCloseTo(total ?? Number.NaN, 9);
    await frame.getByRole('article').getByText(band, { exact: true }).first().waitFor();
  }
});

test('a row that is no lead is said to be none, with a way to the first lead', async () => {
  await goToCell(page, 'B1');
  // A click into the sidebar tells it as well.
  await goTo(frame, 'Lead');
  await frame.getByText('This row names the columns. Select a row below it.').waitFor();
  await frame.getByRole('button', { name: 'Go to the first lead' }).click();
  await frame
    .getByRole('article')
    .getByText(/row\s2$/)
    .waitFor();
  expect(await page.evaluate(() => window.workbench.selection())).toMatch(/^A2/);
});

test('an edit that moves an agreed example is stopped with the reason, and applied when a person says so', async () => {
  const leads = await shownLeads(page);
  const hot = leads.find(({ band }) => band === 'Hot')?.row ?? 0;
  await goToCell(page, 'B1');
  await turnToSidebar();
  const { title } = await explained(hot);
  await frame.getByRole('combobox', { name: 'Must be' }).selectOption('Hot');
  await apply(frame, 'Agreed');
  await applied(frame);
  await goTo(frame, 'Rules');
  for (const rule of ['Business e-mail', 'Replied', 'Demo requested', 'Target industry', 'Target region'])
    await setWeight(frame, rule, -40);
  await apply(frame);
  const dialog = frame.getByRole('alertdialog', { name: 'An agreed example would break' });
  await dialog.getByText(`${title}: must be Hot, would be`).waitFor();
  const cell = await modelCell(page, 'Replied', 'I');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  expect(await textOf(page, 'Lead model', cell)).toBe('8');
  await apply(frame);
  await dialog.getByRole('button', { name: 'Apply anyway' }).click();
  await applied(frame);
  expect(await textOf(page, 'Lead model', cell)).toBe('-40');
  expect((await shownLeads(page)).find(({ row }) => row === hot)?.band).not.toBe('Hot');
});
