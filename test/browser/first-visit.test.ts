/** What a newcomer sees and does first: scored and coloured leads, and a weight that changes them. */
import { existsSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickCell, type Running, runWorkbench, textOf, typeInto } from './open-page';

let workbench: Running;

beforeAll(async () => {
  if (!existsSync('dist/Code.js')) throw new Error('There is no dist/Code.js. Build it with: node build.mjs');
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

interface Shown {
  readonly band: string;
  readonly color: string | null;
  readonly score: number;
}

/** Score, band and colour of the leads in these rows, as they are painted. */
function shown(page: Page, from: number, to: number): Promise<readonly Shown[]> {
  return page.evaluate(
    ([first, last]) => {
      const header = window.workbench.texts('Leads')[0] ?? [];
      const letters = (index: number): string =>
        (index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))) + String.fromCharCode(65 + (index % 26));
      const score = letters(header.indexOf('Score'));
      const band = letters(header.indexOf('Band'));
      return Array.from({ length: last - first + 1 }, (_, index) => ({
        score: Number(window.workbench.cellText('Leads', score + (first + index))),
        band: window.workbench.cellText('Leads', band + (first + index)),
        color: window.workbench.backgroundOf('Leads', `A${first + index}`),
      }));
    },
    [from, to] as const,
  );
}

/** The row of the model tab in which this rule stands first. */
async function rowOfRule(page: Page, rule: string): Promise<number> {
  const rows = await page.evaluate(() => window.workbench.texts('Lead model'));
  return rows.findIndex((row) => row[3] === rule) + 1;
}

test('the first visit opens scored leads, each row in the colour of its band, and so does the next visit', async () => {
  const page = await workbench.open();
  await page.getByRole('dialog', { name: 'Your leads are scored' }).waitFor();
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.workbench.sheets())).toEqual(['Leads', 'Lead model']);
  expect(await page.evaluate(() => window.workbench.openSheet())).toBe('Leads');
  expect(await page.locator('.formula').inputValue()).toMatch(/^=LEADSCORE\(/);
  const leads = await shown(page, 2, 200);
  const colors = new Map(leads.map(({ band, color }) => [band, color]));
  expect(colors.size).toBeGreaterThanOrEqual(3);
  expect(new Set(colors.values()).size).toBe(colors.size);
  for (const { band, color } of leads) expect(color).toBe(colors.get(band));
  await page.waitForFunction(() => window.workbench.isSaved());
  await page.reload();
  await page.locator('.grid canvas').waitFor();
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await shown(page, 2, 200)).toEqual(leads);
  await page.context().close();
});

test('a weight typed into the model tab changes scores, bands and colours at once, and undo takes it back', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'OK' }).click();
  const before = await shown(page, 2, 100);
  const row = await rowOfRule(page, 'Seniority');
  await page.getByRole('tab', { name: 'Lead model' }).click();
  await typeInto(page, `I${row}`, '95');
  await page.getByRole('tab', { name: 'Leads' }).click();
  const after = await shown(page, 2, 100);
  const moved = after.filter(({ band, color, score }, index) => {
    const was = before[index];
    return was !== undefined && score > was.score && band !== was.band && color !== was.color;
  });
  expect(moved.length).toBeGreaterThan(0);
  await page.keyboard.press('Control+z');
  expect(await shown(page, 2, 100)).toEqual(before);
  await page.context().close();
});

test('a drop-down of the model offers its values and takes the chosen one', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'OK' }).click();
  const row = await rowOfRule(page, 'Company size');
  await page.getByRole('tab', { name: 'Lead model' }).click();
  await clickCell(page, `F${row}`);
  await page.keyboard.press('Alt+ArrowDown');
  await page.getByRole('menuitemcheckbox', { name: 'at least' }).click();
  expect(await textOf(page, 'Lead model', `F${row}`)).toBe('at least');
  await page.context().close();
});

test('sorting by the score from the menu of its column puts the best leads first, each with its colour', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'OK' }).click();
  const letter = (await page.evaluate(() => window.workbench.selection())).split(/\d/)[0] ?? '';
  const box = await page.evaluate((name) => window.workbench.placeOf(name), `${letter}1`);
  await page.mouse.move(box.x + 20, box.y - 12);
  await page.mouse.click(box.x + box.width - 10, box.y - 12);
  await page.getByRole('menuitem', { name: 'Sort sheet Z to A' }).click();
  const leads = await shown(page, 2, 600);
  expect(leads.map(({ score }) => score)).toEqual(leads.map(({ score }) => score).sort((a, b) => b - a));
  expect(leads[0]?.color).not.toBe(leads.at(-1)?.color);
  expect(await textOf(page, 'Leads', `${letter}1`)).toBe('Score');
  await page.context().close();
});

test('a score cell warns before it is overwritten, and then the formula says which cell is in its way', async () => {
  const page = await workbench.open();
  await page.getByRole('button', { name: 'OK' }).click();
  const letter = (await page.evaluate(() => window.workbench.selection())).split(/\d/)[0] ?? '';
  await typeInto(page, `${letter}5`, '99');
  await page.getByRole('button', { name: 'Cancel' }).click();
  expect(await textOf(page, 'Leads', `${letter}5`)).not.toBe('99');
  await typeInto(page, `${letter}5`, '99');
  await page.getByRole('button', { name: 'Edit anyway' }).click();
  expect(await textOf(page, 'Leads', `${letter}1`)).toBe('#REF!');
  const problem = await page.evaluate((name) => window.workbench.problemOf('Leads', name), `${letter}1`);
  expect(problem).toContain(`${letter}5`);
  await page.keyboard.press('Control+z');
  expect(await textOf(page, 'Leads', `${letter}1`)).toBe('Score');
  await page.context().close();
});

test('20,000 leads scroll, and follow a weight without any button', async () => {
  const titles = ['CEO', 'VP Sales', 'Director', 'Manager', 'Clerk', ''];
  const lines = Array.from({ length: 20_000 }, (_, index) => {
    const title = titles[index % titles.length];
    return `Company ${index},${title},${(index * 37) % 900},person${index}@firm${index % 50}.example`;
  });
  const page = await workbench.open({ csv: `Company,Job Title,Employees,Email\n${lines.join('\n')}\n` });
  await page.getByRole('button', { name: 'OK' }).click();
  await page.keyboard.press('Control+End');
  const last = await page.evaluate(() => window.workbench.placeOf('A20001'));
  expect(last.y).toBeLessThan(900);
  expect(last.y).toBeGreaterThan(100);
  const [before] = await shown(page, 19_994, 19_994);
  const row = await rowOfRule(page, 'Seniority');
  await page.getByRole('tab', { name: 'Lead model' }).click();
  await typeInto(page, `I${row}`, '-90');
  const [after] = await shown(page, 19_994, 19_994);
  expect(await textOf(page, 'Leads', 'B19994')).toBe('CEO');
  expect(after?.score).toBeLessThan(before?.score ?? 0);
  expect(after?.color).not.toBe(before?.color);
  await page.context().close();
});
