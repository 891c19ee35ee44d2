/** Working the leads in the sidebar: segments, owners, questions, the grid, the call sheet, lists and several models. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench, textOf } from './open-page';
import { applied, apply, axeFindings, back, contentOf, goTo, goToCell, openScored, openSidebar } from './sidebar-page';

const LEADS = [
  'Lead ID,Company,Job Title,Employees,Email,Replied,Pricing Page Visits,Last Activity Date,Outcome',
  ...Array.from({ length: 40 }, (_, at) => {
    const title = ['CEO', 'VP Sales', 'Manager', 'Student'][at % 4];
    const day = `2026-11-${String(1 + (at % 22)).padStart(2, '0')}`;
    return `L-${at},Firm ${at},${title},${at * 9},a${at}@firm${at}.example,${at % 2 ? 'Yes' : 'No'},${at % 5},${day},${at % 3 ? 'lost' : 'won'}`;
  }),
].join('\n');

/** A loaded machine needs longer for this many screens, in milliseconds. */
const PATIENCE = 180_000;

let workbench: Running;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  workbench = await runWorkbench();
  page = await openScored(workbench, { csv: LEADS });
  page.setDefaultTimeout(12_000);
  await goToCell(page, 'B3');
  frame = await openSidebar(page);
});
afterAll(() => workbench.stop());

/** Rows of the model's tab, blank cells at their ends left away. */
async function modelRows(): Promise<readonly string[]> {
  return (await contentOf(page, 'Lead model')).map((row) => row.join(' | '));
}

async function open(entry: string): Promise<void> {
  await goTo(frame, 'More');
  await frame.getByRole('button', { name: new RegExp(`^${entry}`) }).click();
  await frame.getByRole('heading', { level: 1, name: entry }).waitFor();
}

async function see(state: string): Promise<void> {
  expect(await axeFindings(frame), state).toEqual([]);
}

test(
  'a segment made by keyboard counts its leads before it is applied, and stands in the model tab afterwards',
  async () => {
    await open('Segments');
    await see('no segments');
    await frame.getByRole('button', { name: 'Add segment', exact: true }).press('Enter');
    await frame.getByRole('textbox', { name: 'Label' }).fill('Large');
    await frame.getByRole('combobox', { name: 'Dimension' }).fill('Company size');
    await frame.getByRole('combobox', { name: 'Column' }).selectOption('Employees');
    await frame.getByRole('combobox', { name: 'Condition' }).selectOption({ label: 'at least' });
    await frame.getByRole('textbox', { name: 'Value' }).fill('180');
    await see('segment');
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: 'Add a segment of Company size' }).click();
    await frame.getByRole('textbox', { name: 'Label' }).fill('Small');
    await page.keyboard.press('Escape');
    await frame.getByRole('button', { name: '20 leads', exact: true }).first().waitFor();
    expect(await frame.getByRole('button', { name: '20 leads', exact: true }).count()).toBe(2);
    await frame.getByRole('button', { name: /^Large/ }).press('Alt+ArrowDown');
    await frame.getByRole('button', { name: '40 leads', exact: true }).waitFor();
    await frame.getByRole('button', { name: 'Undo' }).click();
    await see('segments');
    await back(frame);
    await apply(frame, 'Segments');
    await applied(frame);
    const rows = await modelRows();
    expect(rows.some((row) => /Company size \| Large \| Employees \| at least \| 180/.test(row))).toBe(true);
    expect(rows.some((row) => /Company size \| Small/.test(row))).toBe(true);
  },
  PATIENCE,
);

test(
  'owners, questions and activities are added, and axe finds nothing on their screens',
  async () => {
    await open('Owners');
    await frame.getByRole('button', { name: 'Add owner' }).click();
    await frame.getByRole('combobox', { name: 'Add a name' }).fill('Ann');
    await frame.getByRole('combobox', { name: 'Add a name' }).press('Enter');
    await frame.getByRole('combobox', { name: 'Add a name' }).fill('Bo');
    await frame.getByRole('combobox', { name: 'Add a name' }).press('Enter');
    await frame.getByText('They share these leads evenly').waitFor();
    await see('owner');
    await back(frame);
    await frame.getByRole('button', { name: /^Ann, Bo/ }).waitFor();
    await see('owners');
    await back(frame);
    await open('Questions');
    const before = await frame.getByRole('listitem').count();
    await frame.getByRole('button', { name: 'Add question' }).click();
    await frame.getByRole('textbox', { name: 'Question' }).fill('Which office asks?');
    await frame.getByRole('combobox', { name: 'Column of the answer' }).fill('Office asking');
    await frame.getByText('“Office asking” is not in the sheet yet.').waitFor();
    await frame.getByRole('combobox', { name: 'Add a value' }).fill('North | South');
    await frame.getByRole('combobox', { name: 'Add a value' }).press('Enter');
    await see('question');
    await back(frame);
    expect(await frame.getByRole('listitem').count()).toBe(before + 1);
    await see('questions');
    await back(frame);
    await open('Activities');
    await frame.getByRole('textbox', { name: 'New activity' }).fill('Trade fair visit');
    await frame.getByRole('textbox', { name: 'New activity' }).press('Enter');
    await see('activities');
    await back(frame);
    await apply(frame, 'Owners and questions');
    await applied(frame);
    const rows = (await modelRows()).join('\n');
    for (const part of ['Ann | Bo', 'Which office asks? | Office asking', 'Trade fair visit'])
      expect(rows).toContain(part);
  },
  PATIENCE,
);

test(
  'an answer of the selected lead gets a column of its own beside the leads, and the lead is explained anew',
  async () => {
    await goToCell(page, 'B3');
    await goTo(frame, 'Lead');
    await frame.getByRole('button', { name: /^Call sheet/ }).click();
    await see('call sheet');
    await frame.getByRole('combobox', { name: 'Which office asks?' }).selectOption('North');
    await frame.getByText('Adds 1 column beside your leads: Office asking.').waitFor();
    await frame.getByRole('button', { name: 'Write 1 answer' }).click();
    await frame.getByText('Written: 1 answer.').waitFor();
    const [header = [], , third = []] = await page.evaluate(() => window.workbench.texts('Leads'));
    const column = header.indexOf('Office asking');
    expect(column).toBe(9);
    expect(third[column]).toBe('North');
    expect(await frame.getByRole('combobox', { name: 'Which office asks?' }).inputValue()).toBe('North');
    expect(await textOf(page, 'Leads', 'K3')).toMatch(/^\d+$/);
  },
  PATIENCE,
);

test(
  'what a lead did is in the activity log after two clicks',
  async () => {
    await goTo(frame, 'Lead');
    await frame.getByRole('combobox', { name: 'What did this lead do?' }).selectOption('Trade fair visit');
    await frame.getByRole('button', { name: 'Add', exact: true }).click();
    await frame.getByText(/^“Trade fair visit” is written down/).waitFor();
    const rows = await page.evaluate(() => window.workbench.texts('Activities'));
    expect(rows[1]?.slice(0, 2)).toEqual(['L-1', 'Trade fair visit']);
    await see('activity');
  },
  PATIENCE,
);

test(
  'fit and engagement are compared as a picture whose counts open their leads',
  async () => {
    await goTo(frame, 'Bands');
    await frame.getByRole('button', { name: 'Compare fit and engagement' }).click();
    const counts = await frame
      .getByRole('table')
      .last()
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map((button) => Number(button.querySelector('strong')?.textContent)));
    expect(counts).toHaveLength(9);
    await see('grid');
    const filled = counts.findIndex((count) => count > 0);
    await frame.getByRole('table').last().getByRole('button').nth(filled).click();
    await frame.getByRole('heading', { level: 1, name: new RegExp(`· ${counts[filled]}$`) }).waitFor();
    await back(frame);
    await frame.getByRole('button', { name: 'Edit the cell A1' }).click();
    await frame.getByRole('textbox', { name: 'Name' }).fill('Call now');
    await frame.getByRole('textbox', { name: 'Next step' }).fill('Phone today');
    await see('cell');
    await back(frame);
    await apply(frame, 'Grid');
    await applied(frame);
    expect((await modelRows()).join('\n')).toContain('A1 | Call now | Phone today');
  },
  PATIENCE,
);

test(
  'the lists of hand-over and readiness are read from the sheet and brought up to date',
  async () => {
    await open('Hand-over and lists');
    await frame.getByRole('button', { name: 'Update lists' }).click();
    await frame.getByText(/^Up to date: \d+ leads? to hand over\.$/).waitFor();
    expect(await page.evaluate(() => window.workbench.sheets())).toContain('Hand-over');
    await see('lists');
    await back(frame);
    await open('Readiness');
    await frame.getByRole('heading', { name: 'Checklist' }).waitFor();
    await see('readiness');
    await back(frame);
  },
  PATIENCE,
);

test(
  'a model is copied under a new name and scores the same leads beside the first',
  async () => {
    await open('Models and tabs');
    await frame.getByRole('button', { name: /^More for/ }).click();
    await frame.getByRole('menuitem', { name: 'Copy under a new name' }).click();
    await frame.getByRole('textbox', { name: 'Name of the copy' }).fill('Trial');
    await see('copy');
    await frame.getByRole('textbox', { name: 'Name of the copy' }).press('Enter');
    await frame.getByText(/^“Trial” is made/).waitFor();
    await frame.getByRole('button', { name: 'More for “Trial”' }).click();
    await frame.getByRole('menuitem', { name: 'Score “Leads” by it too' }).click();
    await frame.getByText('“Leads” has score columns of “Trial” too.').waitFor();
    await see('models');
    const [header = []] = await page.evaluate(() => window.workbench.texts('Leads'));
    expect(header.filter((title) => title === 'Score')).toHaveLength(2);
  },
  PATIENCE,
);
