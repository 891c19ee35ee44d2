/** A day with leads: imported, scored by a template, activities written down, handed over, contacted, staged, counted. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import {
  beginBlank,
  chooseMenu,
  frameOf,
  goTo,
  goToCell,
  openCsv,
  openScored,
  openSidebar,
  shownLeads,
} from './sidebar-page';

/** Many screens on a loaded machine, in milliseconds. */
const PATIENCE = 240_000;

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

const LEADS = [
  'Lead ID,Company,Job Title,Employees,Email,Source,Created,First contact,Outcome',
  ...Array.from({ length: 30 }, (_, at) => {
    const title = ['CEO', 'VP Sales', 'Manager', 'Student'][at % 4];
    const source = ['Web', 'Fair', 'Referral'][at % 3];
    const day = `2026-11-${String(1 + (at % 22)).padStart(2, '0')}`;
    return `L-${at},Firm ${at},${title},${at * 30},a${at}@firm${at}.example,${source},${day},,${['won', 'lost', ''][at % 3]}`;
  }),
].join('\n');

const TODAY = new Date().toISOString().slice(0, 10);

/** Types a row into a tab, from its column A on. */
async function typeRow(page: Page, tab: string, cell: string, cells: readonly string[]): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await goToCell(page, cell);
  for (const text of cells) {
    await page.keyboard.type(text);
    await page.keyboard.press('Tab');
  }
}

/** Runs a command of the menu, waits for what it tells, in passing or to be read, and says OK. */
async function run(page: Page, command: string, tells: RegExp): Promise<void> {
  await chooseMenu(page, 'Lead Score', command);
  await page.getByText(tells).last().waitFor();
  const ok = page.getByRole('dialog').getByRole('button', { name: /^(OK|确定)$/ });
  if ((await ok.count()) > 0) await ok.click();
}

/** The rows of a tab by the titles of its columns. */
async function recordsOf(page: Page, tab: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const [titles = [], ...rows] = await page.evaluate((name) => window.workbench.texts(name), tab);
  return rows.map((row) => Object.fromEntries(titles.map((title, at) => [title, row[at] ?? ''])));
}

async function firstRun(page: Page): Promise<Frame> {
  await chooseMenu(page, 'Lead Score', 'Rules sidebar');
  const frame = await frameOf(page);
  await frame.getByRole('heading', { name: 'Score this list' }).waitFor();
  return frame;
}

test(
  'a lead is imported, scored, seen to act, handed over, contacted, staged and counted',
  async () => {
    const page = await openScored(workbench);
    await beginBlank(page);
    await openCsv(page, 'Fair', LEADS);
    const frame = await firstRun(page);
    await frame.getByRole('button', { name: /more templates$/ }).click();
    await frame.getByRole('radio', { name: /^Software for companies, two axes/ }).click();
    await frame.getByRole('radio', { name: /^Software for companies, two axes/, checked: true }).waitFor();
    await frame
      .getByRole('button', { name: 'Create model, scores and colours' })
      .and(frame.locator(':enabled'))
      .click();
    await frame.getByText('Your 30 leads are scored and coloured.').waitFor();

    // The template counts what leads do, so the log was made with the model.
    await run(page, 'Activity log', /This is the activity log/);
    const scoreOf = async (row: number): Promise<number> =>
      Number((await shownLeads(page, 'Fair')).find((lead) => lead.row === row)?.score);
    const before = await scoreOf(10);
    const offered = await page.evaluate(() => window.workbench.texts('Lead model'));
    const activities = offered.flat().filter((cell) => cell.startsWith('Activity › ') && !cell.includes('*'));
    expect(activities.length).toBeGreaterThan(4);
    // The first ones of the template are the good ones, the most telling first.
    for (const [at, name] of activities.slice(0, 5).entries())
      await typeRow(page, 'Activities', `A${at + 2}`, [
        'L-8',
        name.replace('Activity › ', '').split('|')[0]?.trim() ?? '',
        TODAY,
        '3',
      ]);
    expect(await scoreOf(10)).toBeGreaterThan(before);

    await page.getByRole('tab', { name: 'Fair', exact: true }).click();
    await run(page, 'Update lists', /\d+ leads? to hand over in the tab "Hand-over"/);
    const handed = await recordsOf(page, 'Hand-over');
    const shown = await page.evaluate(() => window.workbench.texts('Hand-over'));
    await run(page, 'Update lists', /Nothing has changed/);
    expect(await page.evaluate(() => window.workbench.texts('Hand-over'))).toEqual(shown);
    expect(handed).toHaveLength(1);
    expect(handed[0]).toMatchObject({ Lead: 'L-8' });

    await page.getByRole('tab', { name: 'Fair', exact: true }).click();
    await goToCell(page, 'A10');
    const sidebar = await openSidebar(page);
    await goTo(sidebar, 'More');
    await sidebar.getByRole('button', { name: /^Hand-over and lists/ }).click();
    await sidebar.getByRole('button', { name: 'Add stage columns' }).click();
    await sidebar.getByText('Columns for stage, reason and the day to come back are added.').waitFor();
    const [header = []] = await page.evaluate(() => window.workbench.texts('Fair'));
    expect(header).toContain('Stage');
    await typeRow(page, 'Fair', `${String.fromCharCode(65 + header.indexOf('Stage'))}10`, ['sales-accepted']);
    await typeRow(page, 'Fair', 'H10', [TODAY]);
    await page.getByRole('tab', { name: 'Fair', exact: true }).click();
    await run(page, 'Update lists', /to hand over in the tab "Hand-over"/);

    await run(page, 'Dashboard', /The tab "Dashboard" is up to date\./);
    await page.getByRole('tab', { name: 'Dashboard', exact: true }).click();
    await page.getByRole('img').first().waitFor();
    const board = (await page.evaluate(() => window.workbench.texts('Dashboard'))).flat();
    for (const counted of ['Referral', 'sales-accepted', 'Hot']) expect(board).toContain(counted);
    await page.context().close();
  },
  PATIENCE,
);

test(
  'the same day passes in Chinese, with Chinese headers and tabs',
  async () => {
    const viewport = { width: 1440, height: 900 };
    const context = await workbench.browser.newContext({ viewport, locale: 'zh-CN' });
    const page = await openScored(workbench, { context });
    await chooseMenu(page, 'File', 'New from sample', '200 leads in Chinese, scored');
    await page.getByRole('button', { name: 'Replace' }).click();
    await page.getByRole('button', { name: /^(OK|确定)$/ }).click();
    const [leads = ''] = await page.evaluate(() => window.workbench.sheets());
    await run(page, '活动记录', /在这里记录线索的活动/);
    const tabs = await page.evaluate(() => window.workbench.sheets());
    const log = tabs.find((tab) => tab.startsWith('活动')) ?? '';
    expect((await page.evaluate((tab) => window.workbench.texts(tab), log))[0]).toEqual([
      '线索',
      '活动',
      '日期',
      '次数',
      '备注',
    ]);
    await typeRow(page, log, 'A2', ['XS20260208', '询价', TODAY]);

    await page.getByRole('tab', { name: leads, exact: true }).click();
    await run(page, '更新列表', /条线索待移交/);
    const handed = await page.evaluate(() => window.workbench.texts('线索移交'));
    expect(handed.length).toBeGreaterThan(1);
    await run(page, '更新列表', /自上次更新以来没有变化/);
    expect(await page.evaluate(() => window.workbench.texts('线索移交'))).toEqual(handed);
    await run(page, '仪表板', /工作表“仪表板”已更新/);
    await page.getByRole('tab', { name: '仪表板', exact: true }).click();
    await page.getByRole('img').first().waitFor();
    await page.context().close();
  },
  PATIENCE,
);
