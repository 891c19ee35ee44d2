/** The README's pictures: `npm run pictures` takes them again; the tests hold that they are there and shown. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clickCell, type Running, runWorkbench, textOf } from './open-page';

const taking = process.env.PICTURES === '1';
const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test.each(['docs/workbench.png', 'docs/model.png'])('shows %s', (file) => {
    expect(readme).toContain(`(${file})`);
    expect(readFileSync(file).subarray(1, 4).toString()).toBe('PNG');
  });
});

describe.runIf(taking)('taking the pictures', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runWorkbench();
  });
  afterAll(() => running.stop());

  test('of the coloured leads and of the model tab', async () => {
    const page = await running.open({ width: 1440, height: 820 });
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await textOf(page, 'Leads', 'AB1')).toBe('Score');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.waitForTimeout(500);
    await page.screenshot({ path: 'docs/workbench.png' });
    await page.getByRole('tab', { name: 'Lead model' }).click();
    await clickCell(page, 'I4');
    await page.waitForTimeout(500);
    await page.screenshot({ path: 'docs/model.png' });
  });
});
