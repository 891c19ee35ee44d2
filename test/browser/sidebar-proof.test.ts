/** Proof in the sidebar: the part is fetched when it is asked for, its figures are those of the formula, and a line goes into the edit. */
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_ADDON, type Running, runWorkbench } from './open-page';
import { applyButton, axeFindings, back, goTo, openCsv, openScored, openSidebar, typeIntoCell } from './sidebar-page';

/** A loaded machine needs longer for this many screens, in milliseconds. */
const PATIENCE = 180_000;

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

async function openProof(frame: Frame): Promise<void> {
  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^Proof/ }).click();
  await frame.getByRole('heading', { level: 1, name: 'Proof' }).waitFor();
}

async function goInto(frame: Frame, screen: string): Promise<void> {
  await frame.getByRole('button', { name: new RegExp(`^${screen}`) }).click();
  await frame.getByRole('heading', { level: 1, name: screen }).waitFor();
}

test(
  'the figures on the screen are those of LEADBACKTEST in a cell',
  async () => {
    const page = await openScored(workbench);
    await openCsv(page, 'Check', 'x\n');
    await typeIntoCell(page, 'Check', 'A1', '=LEADBACKTEST(Leads!AB1:AB,Leads!AA1:AA,LEAD_MODEL)');
    const told = (): Promise<readonly (readonly string[])[]> => page.evaluate(() => window.workbench.texts('Check'));
    await expect.poll(async () => (await told())[0]?.[0]).toBe('Band');
    const rows = await told();
    const rowOf = (name: string): readonly string[] => rows.find(([first]) => first === name) ?? [];
    const frame = await openSidebar(page);
    await openProof(frame);
    const auc = Number(rowOf('AUC')[3]);
    expect(auc).toBeGreaterThan(0.6);
    await frame
      .getByText(`A won lead scores higher than a lost one in ${Math.round(100 * auc)} of 100 pairs`)
      .waitFor();
    const [, ended, won, rate] = rowOf('Hot').map(Number);
    const words = `Hot: ${won} won of ${ended}, ${Math.round(100 * (rate ?? 0))}%, likely `;
    await frame.getByRole('button', { name: words }).click();
    await frame.getByRole('heading', { level: 1, name: /^Hot/ }).waitFor();
    await page.context().close();
  },
  PATIENCE,
);

test(
  'a line that was found goes into the edit, which is then held against the saved model; axe finds nothing on the way',
  async () => {
    const page = await openScored(workbench);
    const frame = await openSidebar(page);
    const found: string[] = [];
    const see = async (state: string): Promise<void> => {
      for (const line of await axeFindings(frame)) found.push(`${state} – ${line}`);
    };
    await goTo(frame, 'More');
    await frame.getByRole('button', { name: /^Models and tabs/ }).click();
    await frame
      .getByRole('button', { name: /^More for/ })
      .first()
      .click();
    await frame.getByRole('menuitem', { name: 'Copy under a new name' }).click();
    await frame.getByRole('textbox', { name: 'Name of the copy' }).fill('Copied');
    await frame.getByRole('button', { name: 'Copy', exact: true }).click();
    await frame.getByText(/is made, in the tab/).waitFor();
    await back(frame);
    await openProof(frame);
    await frame
      .getByText(/ of 100 pairs/)
      .first()
      .waitFor();
    await see('proof');
    const curve = frame.getByRole('slider', { name: 'leads called' });
    await curve.focus();
    await page.keyboard.press('End');
    expect(await curve.getAttribute('aria-valuetext')).toBe('Calling 100% of the leads finds 100% of the wins.');

    await goInto(frame, 'Thresholds');
    await frame.getByRole('radio', { name: 'Where enough of them are won' }).check();
    await frame.getByRole('textbox', { name: 'At least, in %' }).fill('55');
    await see('thresholds');
    const use = frame.getByRole('button', { name: /^Use \d+ for Hot$/ });
    const line = /^Use (\d+) for/.exec((await use.textContent()) ?? '')?.[1] ?? '';
    await use.click();
    await frame.getByRole('button', { name: `Hot is from ${line} on` }).waitFor();
    await applyButton(frame).waitFor();
    await back(frame);
    await see('proof with an edit');

    await goInto(frame, 'Two models');
    await frame.getByText(/^Both put \d+% of [\d,]+ leads into the same band/).waitFor();
    await frame.getByRole('button', { name: /leads go up/ }).waitFor();
    await see('two models');
    await frame.getByRole('combobox', { name: 'Your edit, against' }).selectOption('Copied');
    await frame.getByText(/by the other model in \d+/).waitFor();
    await back(frame);
    await goInto(frame, 'Ideal customer');
    await frame
      .getByText(/of the won, \d+% of the lost/)
      .first()
      .waitFor();
    await see('ideal customer');
    await back(frame);
    await goInto(frame, 'Drift');
    await frame.getByRole('heading', { name: 'Scores and columns' }).waitFor();
    await see('drift');
    await back(frame);
    await goInto(frame, 'What sales thinks');
    await frame.getByRole('combobox', { name: 'Opinion column' }).selectOption('Replied');
    await frame.getByText(/opinions, .* against the scores/).waitFor();
    await see('opinions');
    await back(frame);
    await back(frame);
    await frame.getByText(/^A won lead scores higher in \d+ of 100 pairs$/).waitFor();
    expect(found).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

/** The built add-on whose part does not come while the tab of this name is open. */
const STAGED = `${BUILT_ADDON}
readPart = ((read) => () => {
  if (SpreadsheetApp.getActiveSheet().getName() === 'Fails') throw new Error('Service error: Drive');
  return read();
})(readPart);
`;

test(
  'a part that does not come says so and comes when asked again; without outcomes their column is chosen there',
  async () => {
    const leads = Array.from({ length: 60 }, (_, at) => {
      return `L-${at},${at % 2 ? 'CEO' : 'Clerk'},${at * 9},${at % 3 ? 'FALSE' : 'TRUE'}`;
    });
    const csv = `Lead ID,Job Title,Employees,In the end\n${leads.join('\n')}`;
    const page = await openScored(workbench, { csv, addon: STAGED });
    const frame = await openSidebar(page);
    await openCsv(page, 'Fails', 'x\n');
    await openProof(frame);
    await frame.getByRole('alert').getByText('Service error: Drive').waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await page.getByRole('tab', { name: 'Leads', exact: true }).click();
    await frame.getByRole('button', { name: 'Try again' }).click();
    await frame.getByRole('heading', { name: 'How did your leads end?' }).waitFor();
    expect(await axeFindings(frame)).toEqual([]);
    await frame.getByRole('combobox', { name: 'Outcome column' }).selectOption('In the end');
    await frame.getByText('33% of all that ended were won: 20 of 60').waitFor();
    await applyButton(frame).waitFor();
    await page.context().close();
  },
  PATIENCE,
);
