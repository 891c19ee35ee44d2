/** Where the add-on and the page meet: menus, questions, messages, the sidebar. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { FIXTURE_ADDON, type Running, runWorkbench, textOf } from './open-page';

let workbench: Running;
let page: Page;

beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  page = await workbench.open({ addon: FIXTURE_ADDON, csv: 'Name\nAda\n' });
  return () => page.context().close();
});

async function choose(item: string): Promise<void> {
  await page.getByRole('menuitem', { name: 'Fixture', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('the add-on’s menu stands among the others and its toast is shown', async () => {
  await choose('Greet');
  expect(await page.locator('.toast').textContent()).toContain('Hello from the script');
});

test('a prompt waits for its answer, which the script receives', async () => {
  await choose('Ask for a name');
  expect(await page.getByRole('dialog').textContent()).toContain('Who are you?');
  await page.keyboard.type('Grace');
  await page.keyboard.press('Enter');
  expect(await textOf(page, 'Leads', 'A1')).toBe('Grace');
});

test('a prompt that is closed changes nothing', async () => {
  await choose('Ask for a name');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await textOf(page, 'Leads', 'A1')).toBe('Name');
});

test('a question gets the button that was pressed, and one undo takes the whole run back', async () => {
  await choose('Ask to clear');
  await page.getByRole('button', { name: 'Yes' }).click();
  expect(await textOf(page, 'Leads', 'A1')).toBe('');
  expect(await textOf(page, 'Leads', 'B1')).toBe('asked');
  await page.keyboard.press('Control+z');
  expect(await textOf(page, 'Leads', 'A1')).toBe('Name');
  expect(await textOf(page, 'Leads', 'B1')).toBe('');
});

test('an error of the script is shown with its message', async () => {
  await choose('Fail');
  expect(await page.locator('.toast.failed').textContent()).toContain('This always fails');
});

test('the menu is reached and used by keyboard alone', async () => {
  await page.keyboard.press('Alt+f');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  expect(await page.locator('.toast').textContent()).toContain('Hello from the script');
});

test('the sidebar is 300 pixels wide and calls the script, with the answer as JSON', async () => {
  await choose('Show sidebar');
  const sidebar = page.getByRole('complementary', { name: 'Fixture sidebar' });
  expect((await sidebar.boundingBox())?.width).toBe(300);
  const inside = sidebar.frameLocator('iframe');
  await inside.getByRole('button', { name: 'Add' }).click();
  await inside.getByText('mine {"sum":6}').waitFor();
  expect(await textOf(page, 'Leads', 'C1')).toBe('6');
});

test('a failing call reaches the failure handler with its message', async () => {
  await choose('Show sidebar');
  const inside = page.frameLocator('.sidebar iframe');
  await inside.getByRole('button', { name: 'Break' }).click();
  await inside.getByText('failed: This always fails').waitFor();
});

test('a date cannot be sent to the script', async () => {
  await choose('Show sidebar');
  const inside = page.frameLocator('.sidebar iframe');
  await inside.getByRole('button', { name: 'Date' }).click();
  await inside.getByText('refused: Failed due to illegal value in property: Date').waitFor();
});

test('the page of the sidebar cannot reach the workbench, and can close itself', async () => {
  await choose('Show sidebar');
  const shut = page.frameLocator('.sidebar iframe').getByRole('button', { name: 'Shut' });
  const reached = await shut.evaluate(() => {
    try {
      return String(window.parent.document);
    } catch (error) {
      return (error as Error).name;
    }
  });
  expect(reached).toBe('SecurityError');
  await shut.click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
});
