/** Points learned from the sample leads: decided, learned, taken over and applied, as a person would. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import {
  applied,
  apply,
  axeFindings,
  back,
  countsOf,
  footCounts,
  goTo,
  openScored,
  openSidebar,
  shownLeads,
} from './sidebar-page';

/** Learning and applying on a loaded machine, in milliseconds. */
const PATIENCE = 180_000;

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

test(
  'learned rules are taken over, and the formulas then show what the preview showed',
  async () => {
    const page = await openScored(workbench);
    const frame = await openSidebar(page);
    await goTo(frame, 'More');
    await frame.getByRole('button', { name: /^Learn points/ }).click();
    await frame.getByText(/ won and .* lost leads can teach points/).waitFor();
    await frame.getByText('Numbers that go one way').click();
    await frame.getByRole('combobox', { name: 'Pricing Page Visits' }).selectOption('More is never worse');
    expect(await axeFindings(frame)).toEqual([]);

    // What was learned waits for whoever looks elsewhere meanwhile.
    await frame.getByRole('button', { name: 'Learn points', exact: true }).click();
    await back(frame);
    await goTo(frame, 'Rules');
    await goTo(frame, 'More');
    await frame.getByRole('button', { name: /^Learn points/ }).click();
    await frame.getByText(/A won lead scores above a lost one in \d+ of 100 pairs/).waitFor();
    expect(await axeFindings(frame)).toEqual([]);

    await frame.getByRole('button', { name: 'Tick all' }).click();
    await frame.getByLabel(/^Switch off all/).check();
    await frame.getByLabel(/^Take over thresholds/).check();
    const was = await shownLeads(page);
    await frame.getByRole('button', { name: /^Take over \d+ rules$/ }).click();
    await frame.getByText(/learned rules are in your edit/).waitFor();
    await frame
      .getByText(/leads? moves?/)
      .first()
      .waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    const previewed = await footCounts(frame);
    await apply(frame, 'Learned from 419 leads');
    await applied(frame);

    const leads = await shownLeads(page);
    expect(countsOf(leads)).toEqual(previewed);
    expect(leads.map(({ score }) => score)).not.toEqual(was.map(({ score }) => score));
    const model = await page.evaluate(() => window.workbench.texts('Lead model'));
    const learned = model.filter((row) => row[2] === 'Learned');
    expect(learned.length).toBeGreaterThan(3);
    expect(learned[0]?.join(' ')).toMatch(/\d leads, \d+% won/);
    expect(await footCounts(frame)).toEqual(previewed);
    await page.context().close();
  },
  PATIENCE,
);
