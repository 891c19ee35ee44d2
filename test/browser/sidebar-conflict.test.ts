/** Two people at one model: what happens when the sheet changes between opening the sidebar and applying. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench, textOf } from './open-page';
import {
  applied,
  apply,
  applyButton,
  contentOf,
  goTo,
  modelCell,
  openScored,
  openSidebar,
  setWeight,
  typeIntoCell,
  typeIntoModel,
  weightOf,
} from './sidebar-page';

let workbench: Running;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  workbench = await runWorkbench();
  page = await openScored(workbench);
});
afterAll(() => workbench.stop());

async function weightInSheet(rule: string): Promise<string> {
  return textOf(page, 'Lead model', await modelCell(page, rule, 'I'));
}

/** Edits one weight in the sidebar, another one in the sheet, tries to apply, and so meets the conflict. */
async function meet(mine: number, theirs: number): Promise<void> {
  await setWeight(frame, 'Replied', mine);
  await typeIntoModel(page, 'Business e-mail', 'I', String(theirs));
  const before = await contentOf(page, 'Lead model');
  await apply(frame);
  await frame.getByRole('heading', { name: 'The model changed meanwhile' }).waitFor();
  await frame
    .getByText(/Replied/)
    .first()
    .waitFor();
  await frame
    .getByText(/Business e-mail/)
    .first()
    .waitFor();
  expect(await contentOf(page, 'Lead model')).toEqual(before);
}

test('a change made in the sheet meanwhile is merged with the edit, kept out by it, or taken instead of it', async () => {
  frame = await openSidebar(page);
  await meet(11, 6);
  await frame.getByRole('button', { name: 'Merge both' }).click();
  expect([
    await weightOf(frame, 'Replied').inputValue(),
    await weightOf(frame, 'Business e-mail').inputValue(),
  ]).toEqual(['+11', '+6']);
  expect(await weightInSheet('Replied')).toBe('8');
  await apply(frame);
  await applied(frame);
  expect([await weightInSheet('Replied'), await weightInSheet('Business e-mail')]).toEqual(['11', '6']);

  await meet(12, 7);
  await frame.getByRole('button', { name: 'Keep mine' }).click();
  expect(await weightInSheet('Business e-mail')).toBe('7');
  await apply(frame);
  await applied(frame);
  expect([await weightInSheet('Replied'), await weightInSheet('Business e-mail')]).toEqual(['12', '6']);

  await meet(13, 9);
  await frame.getByRole('button', { name: 'Take theirs' }).click();
  expect([
    await weightOf(frame, 'Replied').inputValue(),
    await weightOf(frame, 'Business e-mail').inputValue(),
  ]).toEqual(['+12', '+9']);
  expect(await applyButton(frame).count()).toBe(0);
  expect([await weightInSheet('Replied'), await weightInSheet('Business e-mail')]).toEqual(['12', '9']);
});

test('where both changed one weight, the person decides whose counts', async () => {
  frame = await openSidebar(page);
  await setWeight(frame, 'Replied', 20);
  await typeIntoModel(page, 'Replied', 'I', '10');
  await apply(frame);
  await frame.getByRole('heading', { name: 'You both changed this' }).waitFor();
  await frame.getByRole('radio', { name: /^They/ }).check();
  await frame.getByRole('button', { name: 'Merge both' }).click();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+10');
  expect(await weightInSheet('Replied')).toBe('10');
});

test('an edit made by hand is noticed on opening, and stands in the history', async () => {
  frame = await openSidebar(page);
  await setWeight(frame, 'Replied', 15);
  await apply(frame, 'Fifteen');
  await applied(frame);
  await typeIntoModel(page, 'Replied', 'I', '16');
  frame = await openSidebar(page);
  await frame.getByText(/The model was edited by hand since version \d+/).waitFor();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+16');
  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^History/ }).click();
  const newest = frame.locator('.versions > li').first();
  await newest.getByText('By hand').waitFor();
  await newest.getByRole('button', { name: /^Version/ }).click();
  await frame.getByRole('combobox', { name: 'Compared with' }).selectOption({ index: 1 });
  await frame.getByText(/Replied.*15.*16/).waitFor();
});

test('leads that changed meanwhile are loaded anew, the edit is kept, and applies then', async () => {
  frame = await openSidebar(page);
  await setWeight(frame, 'Replied', 19);
  const header = await page.evaluate(() => window.workbench.texts('Leads')[0] ?? []);
  const replied = String.fromCharCode(65 + header.indexOf('Replied'));
  await typeIntoCell(
    page,
    'Leads',
    `${replied}2`,
    (await textOf(page, 'Leads', `${replied}2`)) === 'Yes' ? 'No' : 'Yes',
  );
  await apply(frame);
  await frame.getByText(/The leads changed meanwhile/).waitFor();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+19');
  expect(await weightInSheet('Replied')).toBe('16');
  await apply(frame);
  await applied(frame);
  expect(await weightInSheet('Replied')).toBe('19');
});
