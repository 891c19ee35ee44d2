/** Every screen and state of the sidebar as axe-core sees it: nothing is found. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_ADDON, type Running, runWorkbench } from './open-page';
import {
  apply,
  applyButton,
  axeFindings,
  back,
  chooseMenu,
  frameOf,
  goTo,
  goToCell,
  openCsv,
  openScored,
  openSidebar,
  setWeight,
  typeIntoModel,
} from './sidebar-page';

/** A loaded machine needs longer for this many screens, in milliseconds. */
const PATIENCE = 180_000;

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

/** Few columns make few rules, and every kind of rule is among them. */
const LEADS = [
  'Lead ID,Company,Job Title,Employees,Email,Replied,Pricing Page Visits,Last Activity Date,Outcome',
  ...Array.from({ length: 40 }, (_, at) => {
    const title = ['CEO', 'VP Sales', 'Manager', 'Student'][at % 4];
    const day = `2026-11-${String(1 + (at % 22)).padStart(2, '0')}`;
    return `L-${at},Firm ${at},${title},${at * 9},a${at}@firm${at}.example,${at % 2 ? 'Yes' : 'No'},${at % 5},${day},${at % 3 ? 'lost' : 'won'}`;
  }),
].join('\n');

async function collect(found: string[], frame: Frame, state: string): Promise<void> {
  for (const line of await axeFindings(frame)) found.push(`${state} – ${line}`);
}

test(
  'axe finds nothing on any screen, over any of them, in any dialog',
  async () => {
    const page = await openScored(workbench, { csv: LEADS });
    await goToCell(page, 'B3');
    const frame = await openSidebar(page);
    const found: string[] = [];
    const see = (state: string): Promise<void> => collect(found, frame, state);
    await see('rules');
    await setWeight(frame, 'Replied', 30);
    await see('rules with an edit');
    await frame.getByRole('button', { name: 'More for “Replied”' }).click();
    await see('menu');
    await frame.getByRole('menuitem', { name: 'Edit' }).click();
    await see('rule');
    await frame.getByRole('button', { name: 'Fading over time…' }).click();
    await see('fading');
    await back(frame);
    await frame.getByRole('button', { name: /^Seniority / }).click();
    await frame.getByRole('combobox', { name: 'Add a value' }).first().focus();
    await see('ladder with offers');
    await back(frame);
    await frame
      .getByRole('button', { name: /^Limits of / })
      .first()
      .click();
    await see('group');
    await back(frame);
    await frame.getByRole('button', { name: 'Add rule' }).click();
    await see('new rule');
    await back(frame);
    await frame.getByRole('button', { name: 'Show', exact: true }).click();
    await see('preview');
    await back(frame);
    await frame
      .getByRole('region', { name: 'Preview' })
      .getByRole('button', { name: /: [\d,]+ leads?$/ })
      .first()
      .click();
    await frame.getByRole('option').first().waitFor();
    await see('leads');
    await back(frame);
    await goTo(frame, 'Lead');
    await frame.getByRole('article').waitFor();
    await see('lead');
    await frame.getByRole('combobox', { name: 'Must be' }).selectOption('Hot');
    await see('agreed lead');
    await goToCell(page, 'B1');
    await frame.locator(':root').dispatchEvent('pointerenter');
    await frame.getByText('This row names the columns').waitFor();
    await see('no lead');
    await goTo(frame, 'Bands');
    await see('bands');
    await frame.getByRole('button', { name: 'Edit Hot' }).click();
    await see('band');
    await back(frame);
    await goTo(frame, 'More');
    await see('more');
    for (const entry of ['Issues', 'Agreed examples', 'Settings', 'Models and tabs']) {
      await frame.getByRole('button', { name: new RegExp(`^${entry}`) }).click();
      await frame.getByRole('heading', { level: 1, name: entry }).waitFor();
      await see(entry);
      await back(frame);
    }
    await typeIntoModel(page, 'Replied', 'I', '9');
    await apply(frame);
    await frame.getByRole('radio').first().waitFor();
    await see('conflict');
    await frame.getByRole('button', { name: 'Merge both' }).click();
    await apply(frame);
    await applyButton(frame).waitFor({ state: 'detached' });
    await goTo(frame, 'More');
    await frame.getByRole('button', { name: /^History/ }).click();
    await frame
      .getByRole('button', { name: /^Version/ })
      .last()
      .waitFor();
    await see('history');
    await frame
      .getByRole('button', { name: /^Version/ })
      .last()
      .click();
    await frame.getByRole('button', { name: 'Restore exactly' }).click();
    await frame.getByRole('alertdialog').waitFor();
    await see('dialog');
    await frame.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
    await see('version');
    expect(found).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

/** The built add-on; tabs of these names make its answers fail or never come, or the model not this person's. */
const STAGED = `${BUILT_ADDON}
const staged = (name) => SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name) !== null;
openModel = ((open) => (tab) => {
  if (staged('Fails')) throw new Error('Service error: Spreadsheets');
  const answer = open(tab);
  if (staged('Others') && answer.ok) answer.value.canEdit = false;
  return answer;
})(openModel);
`;

test(
  'axe finds nothing while loading, after a failure, on the first run, and where a person may only look',
  async () => {
    const found: string[] = [];
    const context = await workbench.browser.newContext({ viewport: { width: 1440, height: 900 } });
    // The page hears no call of the sidebar, so no answer comes and it goes on loading.
    await context.addInitScript(() => {
      addEventListener('message', (event) => event.stopImmediatePropagation(), { capture: true });
    });
    const waiting = await openScored(workbench, { csv: LEADS, context });
    await chooseMenu(waiting, 'Lead Score', 'Rules sidebar');
    const loading = await frameOf(waiting);
    await loading.getByRole('status').getByText('Reading your leads').waitFor();
    await collect(found, loading, 'loading');
    await context.close();

    const page = await openScored(workbench, { csv: LEADS, addon: STAGED });
    await openCsv(
      page,
      'Fair',
      'Company,Job Title,Employees,Email\nOne,CEO,20,a@b.example\nTwo,Clerk,900,c@gmail.com\n',
    );
    let frame = await openSidebar(page);
    await frame.getByRole('heading', { name: 'Score this list' }).waitFor();
    await collect(found, frame, 'first run');

    await openCsv(page, 'Blank', '\n');
    frame = await openSidebar(page);
    await frame.getByRole('alert').waitFor();
    await collect(found, frame, 'nothing to score');
    await frame.getByRole('button', { name: 'Open “Leads”' }).click();
    await frame.getByRole('tab', { name: 'Rules' }).waitFor();
    await page.getByRole('tab', { name: 'Leads', exact: true }).click();

    await openCsv(page, 'Others', 'x\n');
    await page.getByRole('tab', { name: 'Leads', exact: true }).click();
    await goToCell(page, 'B3');
    frame = await openSidebar(page);
    await frame.getByText('You may look but not edit: the tab “Lead model” is protected.').waitFor();
    expect(await frame.getByRole('tab', { name: 'Lead' }).getAttribute('aria-selected')).toBe('true');
    await frame.getByRole('article').waitFor();
    await collect(found, frame, 'read-only lead');
    await goTo(frame, 'Rules');
    await collect(found, frame, 'read-only rules');
    expect(
      await frame
        .getByRole('textbox', { name: /^Weight of/ })
        .and(frame.locator(':enabled'))
        .count(),
    ).toBe(0);
    expect(await frame.getByRole('button', { name: 'Add rule' }).count()).toBe(0);
    await frame.getByRole('button', { name: /^Replied/ }).click();
    await collect(found, frame, 'read-only rule');
    await back(frame);
    await goTo(frame, 'Bands');
    await collect(found, frame, 'read-only bands');

    await openCsv(page, 'Fails', 'x\n');
    frame = await openSidebar(page);
    await frame
      .getByRole('alert')
      .getByText(/Service error/)
      .waitFor();
    await collect(found, frame, 'failed');
    expect(found).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);
