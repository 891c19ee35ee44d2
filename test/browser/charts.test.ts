/** Charts that a script put on a tab, drawn over its cells. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Running, runWorkbench, typeInto } from './open-page';

const ADDON = readFileSync(new URL('charts-addon.js', import.meta.url), 'utf8');

let workbench: Running;
let page: Page;

beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  page = await workbench.open({ addon: ADDON, csv: 'Name\nAda\n' });
  await page.getByRole('menuitem', { name: 'Charts', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Dashboard' }).click();
  await chart('Leads by band').waitFor();
  return () => page.context().close();
});

function chart(title: string): Locator {
  return page.getByRole('img', { name: title, exact: true });
}

async function topOf(place: Locator): Promise<number> {
  return (await place.boundingBox())?.y ?? Number.NaN;
}

function scroll(by: number): Promise<void> {
  return page.locator('.scroller').evaluate((element, pixels) => element.scrollBy(0, pixels), by);
}

test('a chart stands at its cell, as large as it was made', async () => {
  const cell = await page.evaluate(() => window.workbench.placeOf('A2'));
  const box = await chart('Leads by band').boundingBox();
  expect(box).toEqual({ x: cell.x + 10, y: cell.y + 10, width: 480, height: 280 });
});

test('it names its categories, shortens what has no room and keeps the whole name', async () => {
  const labels = await chart('Leads by band').locator('text').allTextContents();
  expect(labels).toContain('Nurture');
  expect(labels.join('|')).toMatch(/Not a fit for us at all, sadlyNot a.*…/);
});

test('it is drawn again when a cell changes', async () => {
  const tallest = chart('Leads by band').locator('.mark').nth(2);
  const before = (await tallest.boundingBox())?.height ?? 0;
  await page.locator('.scroller').evaluate((element) => element.scrollTo(1100, 0));
  await typeInto(page, 'O5', '10');
  await page.locator('.scroller').evaluate((element) => element.scrollTo(0, 0));
  await expect.poll(async () => (await tallest.boundingBox())?.height).toBeLessThan(before / 4);
});

test('it scrolls with the cells, at once and also by the wheel over it, and passes below the frozen row', async () => {
  const place = chart('Leads by band');
  const before = await topOf(place);
  await scroll(60);
  await expect.poll(() => topOf(place)).toBe(before - 60);
  const box = await place.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 200, (box?.y ?? 0) + 150);
  await page.mouse.wheel(0, 40);
  await expect.poll(() => topOf(place)).toBe(before - 100);
  const frozen = await page.evaluate(() => window.workbench.placeOf('A1'));
  const under = await page.evaluate(
    ({ x, y, height }) => document.elementFromPoint(x + 100, y + height - 3)?.closest('.chart') === null,
    frozen,
  );
  expect(under).toBe(true);
});

test('what a bar stands for is said under the mouse', async () => {
  await chart('Leads by band').locator('.mark').nth(1).hover();
  expect(await page.locator('.chart-tip').textContent()).toBe('WarmLeads: 118');
});

test('stacked bars stand on each other, in the colours that were asked for', async () => {
  const marks = chart('Leads by week').locator('.mark');
  expect(await marks.count()).toBe(36);
  const [hot, warm] = [await marks.nth(0).boundingBox(), await marks.nth(12).boundingBox()];
  expect((warm?.y ?? 0) + (warm?.height ?? 0)).toBeCloseTo(hot?.y ?? -1, 0);
  expect(await marks.nth(12).getAttribute('fill')).toBe('#f9ab00');
});

test('a chart without numbers says so', async () => {
  await scroll(800);
  await chart('Nothing yet').waitFor();
  expect(await chart('Nothing yet').locator('text').allTextContents()).toEqual(['Nothing yet', 'No data']);
});

test('charts are on their own tab only, and are still there after loading the page again', async () => {
  await page.getByRole('tab', { name: 'Leads', exact: true }).click();
  await expect.poll(() => page.locator('.chart').count()).toBe(0);
  await page.getByRole('tab', { name: 'Dashboard' }).click();
  await chart('Leads by band').waitFor();
  await expect.poll(() => page.evaluate(() => window.workbench.isSaved())).toBe(true);
  await page.reload();
  await page.getByRole('tab', { name: 'Dashboard' }).click();
  await chart('Leads by band').waitFor();
});

test('one undo takes the dashboard back, its charts too', async () => {
  await page.keyboard.press('Control+z');
  await expect.poll(() => page.locator('.chart').count()).toBe(0);
});

test('the Proof tab is drawn beside its tables: bars by band with their intervals, the curve of gain', async () => {
  const proof = await workbench.open({ height: 1200 });
  await proof.getByRole('button', { name: 'OK', exact: true }).click();
  await proof.getByRole('menuitem', { name: 'Lead Score', exact: true }).click();
  await proof.getByRole('menuitem', { name: 'Proof', exact: true }).click();
  const drawn = (title: string) => proof.getByRole('img', { name: title, exact: true });
  await drawn('Win rate by band').waitFor();
  const texts = await proof.evaluate(() => window.workbench.texts('Proof'));
  expect(texts[2]?.[0]).toMatch(
    /^Of the 100 leads you would have called first, \d+ converted; calling at random, 25\.$/,
  );
  // Hot, Warm, Cold, Disqualified and All: a bar and two dots each.
  expect(await drawn('Win rate by band').locator('.mark').count()).toBe(15);
  expect(await drawn('Wins by leads called').locator('.mark').count()).toBe(22);
  const axis = await drawn('Wins by leads called').locator('text').allTextContents();
  expect(axis.join('|')).toContain('Share of all wins');
  const beside = await proof.evaluate(() => window.workbench.placeOf('J11'));
  const bands = await drawn('Win rate by band').boundingBox();
  const gain = await drawn('Wins by leads called').boundingBox();
  expect(bands?.x).toBe(beside.x);
  expect(gain?.y ?? 0).toBeGreaterThan((bands?.y ?? 0) + (bands?.height ?? 0));
  await proof.context().close();
});
