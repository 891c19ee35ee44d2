/** The grid of the workbench, worked with mouse and keyboard in a real browser. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clickCell, FIXTURE_ADDON, type Running, runWorkbench, textOf, textsOf, typeInto } from './open-page';

const CSV = 'Name,Size,Done\nBeta,20,FALSE\nAlpha,3,TRUE\nGamma,100,FALSE\n';
let workbench: Running;
let page: Page;

beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());
beforeEach(async () => {
  page = await workbench.open({ addon: FIXTURE_ADDON, csv: CSV });
  return () => page.context().close();
});

describe('writing', () => {
  test('typing replaces a cell and Enter moves down', async () => {
    await clickCell(page, 'B2');
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Leads', 'B2')).toBe('7');
    expect(await selected()).toBe('B3');
  });

  test('F2 keeps what is there, Tab moves right', async () => {
    await clickCell(page, 'A2');
    await page.keyboard.press('F2');
    await page.keyboard.type('!');
    await page.keyboard.press('Tab');
    expect(await textOf(page, 'Leads', 'A2')).toBe('Beta!');
    expect(await selected()).toBe('B2');
  });

  test('a double click edits in place and Escape forgets it', async () => {
    await clickCell(page, 'A2', { count: 2 });
    await page.keyboard.type('xyz');
    await page.keyboard.press('Escape');
    expect(await textOf(page, 'Leads', 'A2')).toBe('Beta');
  });

  test('Delete empties the selected cells', async () => {
    await clickCell(page, 'A2');
    await clickCell(page, 'B3', { shift: true });
    await page.keyboard.press('Delete');
    expect(await textsOf(page, 'Leads', 1, 4)).toEqual(['Name|Size|Done', '||FALSE', '||TRUE', 'Gamma|100|FALSE']);
  });

  test('the formula bar writes the cell and shows a spilled cell’s formula in grey', async () => {
    await clickCell(page, 'E1');
    await page.locator('.formula').click();
    await page.keyboard.type('=COUNTDOWN(3)');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Leads', 'E3')).toBe('1');
    await clickCell(page, 'E3');
    const bar = page.locator('.formula');
    expect(await bar.inputValue()).toBe('=COUNTDOWN(3)');
    expect(await bar.getAttribute('class')).toContain('spilled');
  });

  test('a missing bracket is closed', async () => {
    await typeInto(page, 'E1', '=SUM(B2:B4');
    expect(await textOf(page, 'Leads', 'E1')).toBe('123');
  });

  test('a click writes a reference into the formula', async () => {
    await clickCell(page, 'E2');
    await page.keyboard.type('=DOUBLED(');
    await clickCell(page, 'B4');
    await page.keyboard.type(')');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Leads', 'E2')).toBe('200');
  });

  test('the help offers the add-on’s functions and names their arguments', async () => {
    await clickCell(page, 'E2');
    await page.keyboard.type('=doub');
    await page.getByRole('option', { name: 'DOUBLED' }).waitFor();
    await page.keyboard.press('Tab');
    await page.locator('.formula-help mark').waitFor();
    expect(await page.locator('.formula-help').textContent()).toContain('The number to double.');
  });

  test('an input method can compose a word from the first key on', async () => {
    await clickCell(page, 'E2');
    const session = await page.context().newCDPSession(page);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '你好' });
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Leads', 'E2')).toBe('你好');
  });
});

describe('moving', () => {
  test('Ctrl+arrow goes to the edge of the data, with Shift it selects', async () => {
    await clickCell(page, 'A1');
    await page.keyboard.press('Control+ArrowDown');
    expect(await selected()).toBe('A4');
    await page.keyboard.press('Control+Shift+ArrowRight');
    expect(await selected()).toBe('A4:C4');
  });

  test('the name box goes where it is told', async () => {
    await page.getByLabel('Name box').fill('B3');
    await page.getByLabel('Name box').press('Enter');
    expect(await selected()).toBe('B3');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Leads', 'B3')).toBe('5');
  });

  test('the foot shows what the selection adds up to', async () => {
    await clickCell(page, 'B2');
    await clickCell(page, 'B4', { shift: true });
    await page.getByText('Sum: 123').waitFor();
    expect(await page.locator('.status').textContent()).toBe('Sum: 123Average: 41Count: 3');
  });
});

describe('cells together', () => {
  test('copied cells are pasted with their formulas shifted', async () => {
    await typeInto(page, 'E2', '=B2+1');
    await clickCell(page, 'E2');
    await page.keyboard.press('Control+c');
    await clickCell(page, 'E3');
    await clickCell(page, 'E4', { shift: true });
    await page.keyboard.press('Control+v');
    expect(await textOf(page, 'Leads', 'E4')).toBe('101');
  });

  test('text from elsewhere is pasted cell by cell', async () => {
    await page.evaluate(() => navigator.clipboard.writeText('x\t1\ny\t2'));
    await clickCell(page, 'E2');
    await page.keyboard.press('Control+v');
    expect(await textsOf(page, 'Leads', 2, 3)).toEqual(['Beta|20|FALSE||x|1', 'Alpha|3|TRUE||y|2']);
    expect(await selected()).toBe('E2:F3');
  });

  test('cut cells move', async () => {
    await clickCell(page, 'A2');
    await page.keyboard.press('Control+x');
    await clickCell(page, 'E2');
    await page.keyboard.press('Control+v');
    expect(await textsOf(page, 'Leads', 2, 2)).toEqual(['|20|FALSE||Beta']);
  });

  test('the fill handle continues a series', async () => {
    await typeInto(page, 'E2', '1');
    await typeInto(page, 'E3', '2');
    await clickCell(page, 'E2');
    await clickCell(page, 'E3', { shift: true });
    const from = await page.evaluate(() => window.workbench.placeOf('E3'));
    const to = await page.evaluate(() => window.workbench.placeOf('E6'));
    await page.mouse.move(from.x + from.width - 1, from.y + from.height - 1);
    await page.mouse.down();
    await page.mouse.move(to.x + 20, to.y + 10, { steps: 4 });
    await page.mouse.up();
    expect(await textOf(page, 'Leads', 'E6')).toBe('5');
  });

  test('sorting keeps the frozen header', async () => {
    await page.getByRole('button', { name: 'Freeze the first row' }).click();
    await clickCell(page, 'B2');
    await clickCell(page, 'B2', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Sort sheet A to Z' }).click();
    expect(await textsOf(page, 'Leads', 1, 4)).toEqual([
      'Name|Size|Done',
      'Alpha|3|TRUE',
      'Beta|20|FALSE',
      'Gamma|100|FALSE',
    ]);
  });

  test('rows and columns are inserted and deleted, and undo brings them back', async () => {
    await clickCell(page, 'A2', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert row above' }).click();
    expect(await textOf(page, 'Leads', 'A3')).toBe('Beta');
    await clickCell(page, 'A1', { button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete column' }).click();
    expect(await textOf(page, 'Leads', 'A3')).toBe('20');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await textOf(page, 'Leads', 'A2')).toBe('Beta');
    await page.keyboard.press('Control+y');
    expect(await textOf(page, 'Leads', 'A3')).toBe('Beta');
  });

  test('a border pulled with the mouse makes a column wider', async () => {
    const before = await page.evaluate(() => window.workbench.placeOf('B1'));
    await page.mouse.move(before.x + before.width - 1, before.y - 12);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width + 59, before.y - 12, { steps: 3 });
    await page.mouse.up();
    const after = await page.evaluate(() => window.workbench.placeOf('B1'));
    expect(after.width).toBe(before.width + 60);
  });

  test('a click ticks a checkbox and Space unticks it', async () => {
    await clickCell(page, 'C2');
    await page.getByRole('button', { name: 'Insert checkbox' }).click();
    await clickCell(page, 'C2');
    expect(await tick('C2')).toBe(true);
    await page.keyboard.press('Space');
    expect(await tick('C2')).toBe(false);
  });

  test('a note can be written and read', async () => {
    await clickCell(page, 'A3');
    await page.keyboard.press('Shift+F2');
    await page.getByLabel('Note on this cell').fill('Call in May');
    await page.getByRole('button', { name: 'Save' }).click();
    const box = await page.evaluate(() => window.workbench.placeOf('A3'));
    await page.mouse.move(box.x + 10, box.y + 10);
    expect(await page.getByRole('tooltip').textContent()).toBe('Call in May');
  });

  test('an error tells its reason when the mouse rests on it', async () => {
    await typeInto(page, 'E2', '=DOUBLED("x")');
    const box = await page.evaluate(() => window.workbench.placeOf('E2'));
    await page.mouse.move(box.x + 10, box.y + 10);
    expect(await page.getByRole('tooltip').textContent()).toContain('DOUBLED requires a number');
  });
});

describe('tabs', () => {
  test('a tab is added, renamed by double click, and deleted', async () => {
    await page.getByRole('button', { name: 'Add a sheet' }).click();
    const added = (await page.evaluate(() => window.workbench.openSheet())) as string;
    await page.getByRole('tab', { name: added }).dblclick();
    await page.getByLabel('Name of the sheet').fill('Plans');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(['Leads', 'Plans']);
    await page.getByRole('button', { name: 'Menu of the sheet Plans' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByRole('button', { name: 'Delete' }).click();
    expect(await page.evaluate(() => window.workbench.sheets())).toEqual(['Leads']);
  });
});

function selected(): Promise<string> {
  return page.evaluate(() => window.workbench.selection());
}

function tick(cell: string): Promise<boolean | null> {
  return page.evaluate((name) => window.workbench.tickOf('Leads', name), cell);
}
