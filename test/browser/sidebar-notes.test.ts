/** Leads that come from a formula, in the sidebar: their answers are kept in the notes, the activity log opens, a second model scores them too. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import {
  axeFindings,
  back,
  beginBlank,
  chooseMenu,
  goTo,
  goToCell,
  openCsv,
  openScored,
  openSidebar,
} from './sidebar-page';

const LEADS = [
  'Lead ID,Company,Job Title,Employees,Email,Last Activity Date',
  ...Array.from({ length: 12 }, (_, at) => {
    const title = ['CEO', 'VP Sales', 'Manager', 'Student'][at % 4];
    return `L-${at},Firm ${at},${title},${at * 30},a${at}@firm${at}.example,2026-11-${10 + at}`;
  }),
].join('\n');

/** Many screens on a loaded machine, in milliseconds. */
const PATIENCE = 240_000;

let workbench: Running;
let page: Page;
let frame: Frame;
beforeAll(async () => {
  workbench = await runWorkbench();
  page = await openScored(workbench);
});
afterAll(() => workbench.stop());

const texts = (tab: string) => page.evaluate((name) => window.workbench.texts(name), tab);
const see = async (state: string) => expect(await axeFindings(frame), state).toEqual([]);

test(
  'an answer is kept in the notes, the log opens, and a model from a template scores the leads too',
  async () => {
    await beginBlank(page);
    const [list = ''] = await page.evaluate(() => window.workbench.sheets());
    await openCsv(page, 'Import', LEADS);
    await page.getByRole('tab', { name: list, exact: true }).click();
    await goToCell(page, 'A1');
    await page.keyboard.type('=ARRAYFORMULA(Import!A1:F13)');
    await page.keyboard.press('Enter');
    await chooseMenu(page, 'Lead Score', 'Start here');
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await goToCell(page, 'B3');
    frame = await openSidebar(page);

    await goTo(frame, 'Lead');
    await frame.getByRole('button', { name: /^Call sheet/ }).click();
    await frame.getByText(/^Your leads come from a formula/).waitFor();
    await frame.getByRole('combobox', { name: 'Is the budget fixed?' }).selectOption('Confirmed');
    await frame.getByRole('button', { name: 'Write 1 answer' }).click();
    await frame.getByText('Written into the tab “Lead notes”: 1 answer.').waitFor();
    await frame.getByText('Only in the notes: scores and completeness do not see it.').waitFor();
    await see('noted');
    expect(await texts('Lead notes')).toEqual([
      ['Lead', 'Budget'],
      ['L-1', 'Confirmed'],
    ]);
    expect((await texts(list))[0]?.slice(0, 6)).toEqual(LEADS.split('\n')[0]?.split(','));

    await goTo(frame, 'More');
    await frame.getByRole('button', { name: /^Activities/ }).click();
    await frame.getByRole('button', { name: 'Open the activity log' }).click();
    await frame.getByText('“Activities” is open: 3 score formulas read it from now on.').waitFor();
    expect(await page.evaluate(() => window.workbench.openSheet())).toBe('Activities');
    await see('activities');
    await back(frame);

    await frame.getByRole('button', { name: /^Models and tabs/ }).click();
    await frame.getByRole('button', { name: 'New model from a template' }).click();
    await frame.getByRole('combobox', { name: 'Template' }).selectOption({ label: 'Track only, no score' });
    await see('new model');
    await frame.getByRole('textbox', { name: 'Name of the model' }).fill('Phone');
    await frame.getByRole('button', { name: 'Create', exact: true }).click();
    await frame.getByText('“Phone” is made, in the tab “Phone”.').waitFor();
    await frame.getByRole('button', { name: /Phone/ }).last().click();
    await frame.getByRole('menuitem', { name: `Score “${list}” by it too` }).click();
    await frame.getByText(`“${list}” has score columns of “Phone” too.`).waitFor();
    expect((await texts(list))[0]).toContain('Known');
  },
  PATIENCE,
);
