/** The sidebar without a mouse: every way through it has keys, and the focus is always seen and never lost. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench, textOf } from './open-page';
import { applied, modelCell, openScored, openSidebar } from './sidebar-page';

let workbench: Running;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  workbench = await runWorkbench();
  page = await openScored(workbench);
  frame = await openSidebar(page);
});
afterAll(() => workbench.stop());

/** What has the focus: its role or tag and its name; fails where nothing has it or nobody can see it. */
async function focused(): Promise<string> {
  const found = await frame.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return { name: 'nothing', seen: false };
    const isOutlined = (one: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && outlineWidth !== '0px';
    };
    // A chip field shows it around itself, a threshold at its number.
    const drawn = [element, element.parentElement, ...element.querySelectorAll('*')];
    const box = element.getBoundingClientRect();
    return {
      name: (element.getAttribute('aria-label') ?? element.textContent ?? '').trim() || element.id,
      seen:
        drawn.some((one) => one !== null && isOutlined(one)) &&
        box.width > 0 &&
        box.bottom > 0 &&
        box.top < window.innerHeight,
    };
  });
  expect(found).toEqual({ name: found.name, seen: true });
  return found.name;
}

/** Goes on by Tab until something of this name has the focus. */
async function tabTo(name: string | RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key);
    const now = await frame.evaluate(() => {
      const element = document.activeElement;
      return (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (typeof name === 'string' ? now === name : name.test(now)) {
      await focused();
      return;
    }
  }
  throw new Error(`Tab never comes to ${name}.`);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    await page.keyboard.press(key);
    // Nobody presses two keys before the first is answered.
    await page.waitForTimeout(40);
  }
}

test('a weight, a value and an apply need no mouse, and every screen gives the focus back to what opened it', async () => {
  await page.getByRole('button', { name: 'Close the sidebar' }).focus();
  await tabTo('Rules');

  await tabTo('Weight of Replied');
  await press('ArrowUp', 'ArrowUp', 'Shift+ArrowUp');
  expect(await frame.getByRole('textbox', { name: 'Weight of Replied' }).inputValue()).toBe('+20');

  await tabTo(/^Target region/, 'Shift+Tab');
  await press('Enter');
  expect(await focused()).toBe('Back');
  await tabTo('Add a value');
  await page.keyboard.type('Spain');
  await press('Enter');
  expect(await focused()).toBe('Add a value');
  await frame.getByRole('button', { name: 'Remove Spain' }).waitFor();
  await press('Backspace');
  await frame.getByRole('button', { name: 'Remove Spain' }).waitFor({ state: 'detached' });
  await press('ArrowDown', 'Enter');
  expect(await frame.getByRole('button', { name: /^Remove / }).count()).toBe(4);
  await press('Escape');
  if ((await focused()) === 'Add a value') await press('Escape');
  expect(await focused()).toMatch(/^Target region/);

  await tabTo('Show');
  await press('Enter');
  expect(await focused()).toBe('Back');
  await press('Enter');
  expect(await focused()).toBe('Show');
  await tabTo(/^Apply to/);
  await press('Enter');
  await applied(frame);
  expect(await focused()).not.toBe('nothing');
  expect(await textOf(page, 'Lead model', await modelCell(page, 'Replied', 'I'))).toBe('20');
  expect((await textOf(page, 'Lead model', await modelCell(page, 'Target region', 'G'))).split('|')).toHaveLength(4);

  await press('Control+z');
  await frame.getByRole('button', { name: /^Apply to/ }).waitFor();
  await focused();
  await press('Control+y');
  await frame.getByRole('button', { name: /^Apply to/ }).waitFor({ state: 'detached' });
  await focused();
});

test('places, menus, lists, thresholds and dialogs are all reached and left by keys', async () => {
  await frame.getByRole('tab', { selected: true }).focus();
  for (const place of ['Bands', 'More', 'Lead', 'Rules']) {
    await press('ArrowRight');
    expect(await focused()).toMatch(new RegExp(`^${place}`));
    expect(await frame.getByRole('tab', { name: place }).getAttribute('aria-selected')).toBe('true');
  }

  await tabTo('More for “Company size”');
  await press('Enter');
  expect(await focused()).toBe('Edit');
  await press('ArrowDown');
  expect(await focused()).not.toBe('Edit');
  await press('Escape');
  expect(await focused()).toBe('More for “Company size”');
  await press('Enter', 'Enter');
  expect(await focused()).toBe('Back');
  await press('Escape');
  expect(await focused()).toBe('More for “Company size”');
  await press('Enter', 'End', 'Enter');
  await frame.getByText('“Company size” is deleted.').waitFor();
  await focused();
  await tabTo('Discard');
  await press('Enter');
  await focused();

  await frame.getByRole('tab', { selected: true }).focus();
  await press('ArrowRight');
  await tabTo('Lowest score of Hot');
  await press('ArrowUp');
  await frame.getByRole('button', { name: /^Apply to/ }).waitFor();
  await tabTo('Undo');
  await press('Enter');
  await frame.getByRole('button', { name: /^Apply to/ }).waitFor({ state: 'detached' });
  await focused();
  await tabTo(/^Edit Hot/, 'Shift+Tab');
  await press('Enter');
  expect(await focused()).toBe('Back');
  await press('Enter');
  expect(await focused()).toBe('Edit Hot');

  await frame.getByRole('tab', { selected: true }).focus();
  await press('ArrowRight');
  for (const entry of ['Issues', 'History', 'Agreed examples', 'Settings', 'Models and tabs']) {
    await tabTo(new RegExp(`^${entry}`));
    await press('Enter');
    expect(await focused()).toBe('Back');
    await press('Escape');
    expect(await focused()).toMatch(new RegExp(`^${entry}`));
  }

  await tabTo(/^History/, 'Shift+Tab');
  await press('Enter');
  // Until the versions are read, Tab would pass by their place.
  await frame
    .getByText(/^Version 1/)
    .first()
    .waitFor();
  await tabTo(/^Version 1/);
  await press('Enter');
  expect(await focused()).toBe('Back');
  await tabTo('Restore exactly');
  await press('Enter');
  expect(await focused()).toBe('Restore');
  for (let presses = 0; presses < 3; presses++) {
    await press('Tab');
    expect(['Restore', 'Cancel']).toContain(await focused());
  }
  await press('Escape');
  expect(await focused()).toBe('Restore exactly');
  await press('Escape');
  expect(await focused()).toMatch(/^Version 1/);
  await press('Escape');
  expect(await focused()).toMatch(/^History/);

  await tabTo(/^Hot: /);
  await press('Enter');
  expect(await focused()).toBe('Back');
  await press('Tab', 'ArrowDown', 'ArrowDown', 'Enter');
  await frame.getByRole('option', { selected: true }).waitFor();
  await press('Escape');
  expect(await focused()).toMatch(/^Hot: /);
});
