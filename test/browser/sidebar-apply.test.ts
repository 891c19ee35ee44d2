/** An edit from its first change to the sheet: what the preview says is what comes, also where something is in the way. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_ADDON, type Running, runWorkbench, textOf } from './open-page';
import {
  applied,
  apply,
  applyButton,
  back,
  contentOf,
  countsOf,
  footCounts,
  goTo,
  modelCell,
  openCsv,
  openScored,
  openSidebar,
  setWeight,
  shownLeads,
  typeIntoCell,
  weightOf,
} from './sidebar-page';

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

/** Name and score of every lead of a band, as the list behind its count shows them. */
async function previewed(frame: Frame, band: string): Promise<readonly string[]> {
  await frame.getByRole('button', { name: new RegExp(`^${band}: `) }).click();
  const found = await frame.evaluate(async () => {
    const screen = document.querySelector('.screen');
    const lines = new Map<number, string>();
    for (let top = 0; screen && top <= screen.scrollHeight; top += 200) {
      screen.scrollTop = top;
      // The rows in sight are drawn in the frame after the scroll, however slow the machine is.
      for (let frames = 0; frames < 2; frames++) await new Promise((resolve) => requestAnimationFrame(resolve));
      for (const option of document.querySelectorAll('[role=option]')) {
        const [name, score] = [...option.children].map((part) => part.textContent);
        lines.set(Number(option.getAttribute('aria-posinset')), `${name}: ${score}`);
      }
    }
    return [...lines.values()];
  });
  await back(frame);
  return found;
}

test('an edit is foretold, applied, in the history, and can be taken back', async () => {
  const page = await openScored(workbench);
  const frame = await openSidebar(page);
  const before = await shownLeads(page);
  expect(await footCounts(frame)).toEqual(countsOf(before));
  expect(await applyButton(frame).count()).toBe(0);

  await setWeight(frame, 'Replied', 25);
  await setWeight(frame, 'Free e-mail', -30);
  const foretold = await footCounts(frame);
  expect(foretold).not.toEqual(countsOf(before));
  await frame.getByRole('button', { name: 'Show', exact: true }).click();
  for (const [band, count] of foretold) {
    const was = countsOf(before).get(band) ?? 0;
    await frame.getByRole('button', { name: `${band}: ${was} now, ${count} leads with the edit` }).waitFor();
  }
  await back(frame);
  const scores = new Map<string, readonly string[]>();
  for (const band of foretold.keys()) scores.set(band, await previewed(frame, band));
  expect(await shownLeads(page)).toEqual(before);

  await apply(frame, 'Replies count more');
  await applied(frame);
  const after = await shownLeads(page);
  expect(countsOf(after)).toEqual(foretold);
  const names = await page.evaluate(() => window.workbench.texts('Leads').map((row) => `${row[2]} ${row[3]}`.trim()));
  for (const [band, lines] of scores) {
    const shown = after.filter((lead) => lead.band === band);
    expect([...lines].sort()).toEqual(shown.map(({ row, score }) => `${names[row - 1]}: ${score}`).sort());
  }
  const colors = new Map(before.map(({ band, color }) => [band, color]));
  for (const { band, color } of after) expect(color).toBe(colors.get(band));
  const moved = after.filter(({ color }, at) => color !== before[at]?.color);
  expect(moved.length).toBeGreaterThan(0);
  await frame.getByText(`Applied. ${moved.length} leads have a new band.`).waitFor();
  expect(await textOf(page, 'Lead model', await modelCell(page, 'Replied', 'I'))).toBe('25');

  await goTo(frame, 'More');
  await frame.getByRole('button', { name: /^History/ }).click();
  await frame.getByText('Replies count more').waitFor();
  await frame.getByText(/Replied.*8.*25/).waitFor();
  await frame.getByText(`${moved.length} leads moved`).waitFor();
  const history = await page.evaluate(() => window.workbench.sheets().find((name) => /history/i.test(name)) ?? '');
  const lines = (await page.evaluate((name) => window.workbench.texts(name), history)).flat();
  expect(lines.filter((cell) => cell === 'Replies count more')).toHaveLength(1);
  await back(frame);

  await goTo(frame, 'Rules');
  await weightOf(frame, 'Replied').press('ArrowUp');
  await weightOf(frame, 'Replied').blur();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+26');
  await frame.getByRole('button', { name: 'Undo', exact: true }).click();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+25');
  expect(await applyButton(frame).count()).toBe(0);

  await setWeight(frame, 'Replied', -25);
  await frame.getByRole('button', { name: 'Discard' }).click();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('+25');
  expect(await footCounts(frame)).toEqual(foretold);
  await frame.getByText('Your edit is discarded.').waitFor();
  await frame.locator('.toast').getByRole('button', { name: 'Undo' }).click();
  expect(await weightOf(frame, 'Replied').inputValue()).toBe('−25');
  expect(await shownLeads(page)).toEqual(after);
  await page.context().close();
});

/** The built add-on, in which the first cell of a tab named Trouble says what goes wrong on applying. */
const TROUBLED = `${BUILT_ADDON}
applyEdit = ((apply) => function () {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Trouble');
  const trouble = sheet === null ? '' : sheet.getRange('A1').getValue();
  if (trouble === 'lost') throw new Error('Service error: Spreadsheets');
  if (trouble === 'null') return null;
  if (trouble === 'busy') LockService = { getDocumentLock: () => ({ tryLock: () => false }) };
  return apply.apply(null, arguments);
})(applyEdit);
`;

async function trouble(page: Page, kind: string): Promise<void> {
  await typeIntoCell(page, 'Trouble', 'A1', kind);
}

test('where applying fails nothing is written, the edit is kept, and trying again applies it', async () => {
  const page = await openScored(workbench, { addon: TROUBLED });
  await openCsv(page, 'Trouble', 'busy\n');
  await page.getByRole('tab', { name: 'Leads', exact: true }).click();
  const frame = await openSidebar(page);
  const before = await contentOf(page, 'Lead model');
  await setWeight(frame, 'Replied', 21);
  const dialog = frame.getByRole('alertdialog', { name: 'Not applied' });

  for (const [kind, sentence] of [
    ['busy', /Somebody else is writing/],
    ['lost', /Service error: Spreadsheets/],
    ['null', /did not answer as expected/],
  ] as const) {
    await trouble(page, kind);
    await apply(frame);
    await dialog.getByText(sentence).waitFor();
    await dialog.getByText('Your edit is kept here.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    expect(await contentOf(page, 'Lead model')).toEqual(before);
    expect(await weightOf(frame, 'Replied').inputValue()).toBe('+21');
  }
  await apply(frame);
  await dialog.waitFor();
  await trouble(page, 'none');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await applied(frame);
  expect(await textOf(page, 'Lead model', await modelCell(page, 'Replied', 'I'))).toBe('21');
  await page.context().close();
});
