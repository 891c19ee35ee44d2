/** The README's pictures: `npm run pictures` takes them again; the tests hold that they are there and shown. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickCell, type Running, runWorkbench, textOf } from './open-page';

const taking = process.env.PICTURES === '1';
const readme = readFileSync('README.md', 'utf8');
const PICTURES = ['workbench', 'model', 'sidebar-bands', 'sidebar-preview', 'sidebar-lead', 'sidebar-rule'];

describe('the README', () => {
  test.each(PICTURES)('shows %s', (name) => {
    expect(readme).toContain(`docs/${name}.png`);
    expect(readFileSync(`docs/${name}.png`).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe.runIf(taking)('taking the pictures', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runWorkbench();
  });
  afterAll(() => running.stop());

  test('of the coloured leads with the sidebar, and of the model tab', async () => {
    const page = await openWithSidebar(running);
    await heavier(page);
    await page.waitForTimeout(600);
    await page.screenshot({ path: 'docs/workbench.png' });
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
    await page.getByRole('tab', { name: 'Lead model' }).click();
    await clickCell(page, 'I4');
    await page.waitForTimeout(500);
    await page.screenshot({ path: 'docs/model.png' });
  });

  test('of the places of the sidebar', async () => {
    const page = await openWithSidebar(running);
    const sidebar = page.locator('.sidebar');
    const inside = page.frameLocator('.sidebar iframe');
    const take = async (name: string): Promise<void> => {
      await page.waitForTimeout(600);
      await sidebar.screenshot({ path: `docs/sidebar-${name}.png` });
    };
    await inside.getByRole('tab', { name: 'Lead', exact: true }).click();
    await take('lead');
    await inside.getByRole('tab', { name: 'Rules' }).click();
    await inside
      .getByRole('button', { name: /Demo requested/ })
      .first()
      .click();
    await take('rule');
    await inside.getByRole('button', { name: 'Back' }).click();
    await heavier(page);
    await inside.getByRole('tab', { name: 'Bands' }).click();
    await take('bands');
    await inside.getByRole('button', { name: 'Show', exact: true }).click();
    await take('preview');
  });
});

/** The sample leads with a lead selected, its score columns in sight and the sidebar open. */
async function openWithSidebar(running: Running): Promise<Page> {
  const page = await running.open({ width: 1440, height: 860 });
  await page.getByRole('button', { name: 'OK' }).click();
  expect(await textOf(page, 'Leads', 'AB1')).toBe('Score');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menuitem', { name: 'Lead Score', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Rules sidebar' }).click();
  await page.frameLocator('.sidebar iframe').getByRole('tab', { name: 'Rules' }).waitFor();
  await page.waitForTimeout(1200);
  return page;
}

/** An edit in the making: one weight nine points heavier. */
async function heavier(page: Page): Promise<void> {
  await page.frameLocator('.sidebar iframe').locator('.slider').nth(4).focus();
  for (let by = 0; by < 9; by++) await page.keyboard.press('ArrowRight');
}
