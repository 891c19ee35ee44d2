/** The rules sidebar in its frame: opened, read and used as a person would, for the tests of this folder. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Locator, Page } from 'playwright-core';
import type { OpenOptions, Running } from './open-page';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Nothing that a person waits for here takes longer, even on a busy machine, in milliseconds. */
const PATIENCE = 60_000;

/** Opens a page whose leads are scored, and says OK to what it tells. */
export async function openScored(workbench: Running, options: OpenOptions = {}): Promise<Page> {
  const page = await workbench.open(options);
  page.setDefaultTimeout(PATIENCE);
  await page.getByRole('button', { name: 'OK', exact: true }).click();
  return page;
}

/** Begins again with a blank spreadsheet, which has one empty tab. */
export async function beginBlank(page: Page): Promise<void> {
  await chooseMenu(page, 'File', 'New from sample', 'Blank spreadsheet');
  await page.getByRole('button', { name: 'Replace' }).click();
  await page.getByRole('tab', { name: 'Leads', exact: true }).waitFor({ state: 'detached' });
}

/** Drops a CSV on the window, where it opens as a tab of its own. */
export async function openCsv(page: Page, name: string, text: string): Promise<void> {
  await page.locator('.window').evaluate(
    (element, file) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([file.text], file.name));
      element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
    },
    { name: `${name}.csv`, text },
  );
  await page.getByRole('tab', { name, exact: true }).waitFor();
}

/** Opens the sidebar by the menu and waits until it shows a list, a model or why there is none. */
export async function openSidebar(page: Page): Promise<Frame> {
  const close = page.getByRole('button', { name: 'Close the sidebar' });
  if ((await close.count()) > 0) await close.click();
  await chooseMenu(page, 'Lead Score', 'Rules sidebar');
  const frame = await frameOf(page);
  await frame.locator('.shell').waitFor();
  await frame.locator('.shell > .bare > .waiting[role=status]').waitFor({ state: 'detached' });
  return frame;
}

/** The frame of the sidebar that is open. */
export async function frameOf(page: Page): Promise<Frame> {
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('No sidebar is open.');
  return frame;
}

/** Chooses a line of a menu of the spreadsheet. */
export async function chooseMenu(page: Page, menu: string, ...lines: readonly string[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const line of lines) await page.getByRole('menuitem', { name: line }).first().click();
}

/** Goes to one of the four places. */
export async function goTo(frame: Frame, place: 'Lead' | 'Rules' | 'Bands' | 'More'): Promise<void> {
  await frame.getByRole('tab', { name: place }).click();
}

/** Goes back by one screen. */
export function back(frame: Frame): Promise<void> {
  return frame.getByRole('button', { name: 'Back', exact: true }).click();
}

/** The weight of a rule as it is entered by number; of a ladder that of its first step. */
export function weightOf(frame: Frame, rule: string): Locator {
  return frame.getByRole('textbox', { name: `Weight of ${rule}`, exact: true }).first();
}

/** Enters a weight on the screen of rules. */
export async function setWeight(frame: Frame, rule: string, weight: number): Promise<void> {
  await weightOf(frame, rule).fill(String(weight));
  await weightOf(frame, rule).press('Enter');
}

/** Applies the edit, with or without a note. */
export async function apply(frame: Frame, note = ''): Promise<void> {
  if (note !== '') await frame.getByRole('textbox', { name: 'Note for the history' }).fill(note);
  await applyButton(frame).click();
}

/** The button that applies. */
export function applyButton(frame: Frame): Locator {
  return frame.getByRole('button', { name: /^Apply to / });
}

/** Waits until the edit is written: then nothing is left to apply. */
export async function applied(frame: Frame): Promise<void> {
  await frame.getByText(/^Applied\. /).waitFor();
  await applyButton(frame).waitFor({ state: 'detached' });
}

/** How many leads each band would have, as the foot of the sidebar says. */
export async function footCounts(frame: Frame): Promise<ReadonlyMap<string, number>> {
  const parts = frame.getByRole('region', { name: 'Preview' }).getByRole('button', { name: /: [\d,]+ leads?$/ });
  const names = await parts.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  return new Map(
    names.map((name) => {
      const [, band = '', count = ''] = /^(.*): ([\d,]+) leads?$/.exec(name) ?? [];
      return [band, Number(count.replace(/,/g, ''))];
    }),
  );
}

/** A lead as the sheet shows it. */
export interface ShownLead {
  readonly row: number;
  readonly score: string;
  readonly band: string;
  readonly color: string | null;
}

/** Score, band and colour of every lead of a tab. */
export function shownLeads(page: Page, tab = 'Leads'): Promise<readonly ShownLead[]> {
  return page.evaluate((name) => {
    const [header = [], ...rows] = window.workbench.texts(name);
    const [score, band] = [header.indexOf('Score'), header.indexOf('Band')];
    return rows.map((cells, at) => ({
      row: at + 2,
      score: cells[score] ?? '',
      band: cells[band] ?? '',
      color: window.workbench.backgroundOf(name, `A${at + 2}`),
    }));
  }, tab);
}

/** How many leads of the sheet stand in each band. */
export function countsOf(leads: readonly ShownLead[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { band } of leads) counts.set(band, (counts.get(band) ?? 0) + 1);
  return counts;
}

/** Everything in a tab: what its cells show, and their formulas. */
export function contentOf(page: Page, tab: string): Promise<readonly (readonly string[])[]> {
  return page.evaluate(
    (name) =>
      window.workbench.texts(name).map((row, at) =>
        row.map((text, column) => {
          const formula = window.workbench.formulaOf(name, `${String.fromCharCode(65 + column)}${at + 1}`);
          return formula === '' ? text : `${formula} → ${text}`;
        }),
      ),
    tab,
  );
}

/** The cell of the model tab in this column, in the first row of a rule, a band or a setting. */
export async function modelCell(page: Page, name: string, column: string, tab = 'Lead model'): Promise<string> {
  const rows = await page.evaluate((sheet) => window.workbench.texts(sheet), tab);
  const at = rows.findIndex((row) => row[0] === name || row[3] === name);
  if (at < 0) throw new Error(`“${name}” is not in the model.`);
  return `${column}${at + 1}`;
}

/** Goes to a cell of the open tab by the name box, wherever it is. */
export async function goToCell(page: Page, cell: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Name box' }).fill(cell);
  await page.keyboard.press('Enter');
}

/** Types into a cell of a tab as a person would, and goes back to the tab with the leads. */
export async function typeIntoCell(page: Page, tab: string, cell: string, text: string): Promise<void> {
  await page.getByRole('tab', { name: tab, exact: true }).click();
  await goToCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { name: 'Leads', exact: true }).click();
}

/** Types a value into the model tab by hand and goes back to the tab with the leads. */
export async function typeIntoModel(page: Page, name: string, column: string, text: string): Promise<void> {
  await typeIntoCell(page, 'Lead model', await modelCell(page, name, column), text);
}

/** What axe-core finds wrong in the sidebar as it is now, one line for each element. */
export async function axeFindings(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate((source) => {
    if ('axe' in window) return;
    const script = document.createElement('script');
    script.textContent = source;
    document.head.append(script);
    script.remove();
  }, AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<Found> } };
    interface Found {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}
