/** The history in the sidebar: versions compared, and an earlier one brought back cell by cell. */
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
  shownLeads,
  typeIntoModel,
  weightOf,
} from './sidebar-page';

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

test('a version is compared with others, put into the editor, and restored to the cell', async () => {
  const page = await openScored(workbench);
  await typeIntoModel(page, 'Free e-mail', 'I', '=-5-5');
  let frame = await openSidebar(page);
  await setWeight(frame, 'Replied', 9);
  await apply(frame, 'Nine');
  await applied(frame);
  const [model, leads] = [await contentOf(page, 'Lead model'), await shownLeads(page)];
  const cell = await modelCell(page, 'Free e-mail', 'I');
  expect(await page.evaluate((name) => window.workbench.formulaOf('Lead model', name), cell)).toBe('=-5-5');

  await setWeight(frame, 'Replied', 30);
  await setWeight(frame, 'Free e-mail', -40);
  await frame.getByRole('button', { name: 'More for “Target region”' }).click();
  await frame.getByRole('menuitem', { name: 'Delete' }).click();
  await apply(frame, 'Thirty');
  await frame.getByRole('alertdialog', { name: 'These cells hold formulas' }).getByText(/=-5-5/).waitFor();
  await frame.getByRole('button', { name: 'Replace formulas' }).click();
  await applied(frame);
  expect(await shownLeads(page)).not.toEqual(leads);

  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^History/ }).click();
  await frame.getByText('Thirty').waitFor();
  const nine = frame
    .getByRole('listitem')
    .filter({ hasText: 'Nine' })
    .getByRole('button', { name: /^Version/ });
  const number = /^Version (\d+?)(?:Now)?20\d\d-/.exec((await nine.textContent()) ?? '')?.[1] ?? '';
  await nine.click();
  await frame.getByRole('heading', { name: `Changed since version ${number}` }).waitFor();
  await frame.getByText(/Replied.*9.*30/).waitFor();
  await frame.getByText(/Target region/).waitFor();
  await frame.getByRole('combobox', { name: 'Compared with' }).selectOption({ index: 1 });
  await frame.getByText(/Replied.*9.*30/).waitFor();

  await frame.getByRole('button', { name: 'Put into the editor' }).click();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+9');
  expect(await textOf(page, 'Lead model', await modelCell(page, 'Replied', 'I'))).toBe('30');
  await frame.getByRole('button', { name: 'Discard' }).click();
  expect(await applyButton(frame).count()).toBe(0);

  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^History/ }).click();
  await nine.click();
  await frame.getByRole('button', { name: 'Restore exactly' }).click();
  await frame.getByRole('alertdialog').getByRole('button', { name: 'Restore', exact: true }).click();
  await frame.getByText(`Version ${number} is restored.`).waitFor();
  expect(await contentOf(page, 'Lead model')).toEqual(model);
  expect(await page.evaluate((name) => window.workbench.formulaOf('Lead model', name), cell)).toBe('=-5-5');
  expect(await shownLeads(page)).toEqual(leads);
  await goTo(frame, 'Rules');
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+9');
  expect(await weightOf(frame, 'Target region').inputValue()).toBe('+5');

  frame = await openSidebar(page);
  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^History/ }).click();
  await frame.getByText(`Restored version ${number}`).waitFor();
  await page.context().close();
});
