/** Starts the built workbench and a browser for one test file, and opens pages in it. */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Probe } from '../../workbench/page/probe';
import { startChromium } from '../chromium';

/** A running workbench. */
export interface Running {
  readonly url: string;
  readonly browser: Browser;
  /** Opens the page as a first visit; `addon` and `csv` stand in for the scripts of the built add-on and for the sample leads. */
  open(options?: OpenOptions): Promise<Page>;
  stop(): Promise<void>;
}

/** What a page is opened with, where it is not what a newcomer gets. */
export interface OpenOptions {
  readonly addon?: string;
  readonly csv?: string;
  readonly context?: BrowserContext;
  readonly width?: number;
  readonly height?: number;
}

declare global {
  interface Window {
    workbench: Probe;
  }
}

const SERVER = 'build/workbench/serve.mjs';

/** The scripts of the built add-on as one, to which a test may add something. */
export const BUILT_ADDON = ['Code.js', 'Lists.js', 'Server.js']
  .map((name) => readFileSync(`dist/${name}`, 'utf8'))
  .join('\n');

/** The script of the small add-on beside this file. */
export const FIXTURE_ADDON = readFileSync(new URL('fixture-addon.js', import.meta.url), 'utf8');

/** Serves build/workbench on a free port and starts the browser. */
export async function runWorkbench(): Promise<Running> {
  if (!existsSync(SERVER)) throw new Error(`There is no ${SERVER}. Build it with: node workbench/build.mjs`);
  const server = spawn(process.execPath, [SERVER], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /http:\/\/\S+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.once('exit', () => reject(new Error(`The server ended. It said: ${said}`)));
  });
  const browser = await startChromium();
  return {
    url,
    browser,
    open: (options = {}) => openPage(browser, url, options),
    stop: async () => {
      await browser.close();
      server.kill();
    },
  };
}

async function openPage(browser: Browser, url: string, options: OpenOptions): Promise<Page> {
  const viewport = { width: options.width ?? 1440, height: options.height ?? 900 };
  const context =
    options.context ?? (await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] }));
  const page = await context.newPage();
  // A busy machine is slow, not wrong.
  page.setDefaultTimeout(120_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  const { addon, csv } = options;
  if (addon !== undefined)
    await page.route('**/addon/*.js', (route) =>
      route.fulfill({ body: route.request().url().endsWith('/Code.js') ? addon : '', contentType: 'text/javascript' }),
    );
  if (csv !== undefined)
    await page.route('**/samples/leads.csv', (route) => route.fulfill({ body: csv, contentType: 'text/csv' }));
  await page.goto(url);
  await page.locator('.grid canvas').waitFor();
  return page;
}

/** Clicks a cell of the open sheet with the mouse. */
export async function clickCell(
  page: Page,
  cell: string,
  options: { readonly button?: 'left' | 'right'; readonly count?: number; readonly shift?: boolean } = {},
): Promise<void> {
  const box = await page.evaluate((name) => window.workbench.placeOf(name), cell);
  if (options.shift === true) await page.keyboard.down('Shift');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, {
    button: options.button ?? 'left',
    clickCount: options.count ?? 1,
  });
  if (options.shift === true) await page.keyboard.up('Shift');
}

/** Types into a cell as a person would: click, type, Enter. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  await clickCell(page, cell);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** The text shown in a cell. */
export function textOf(page: Page, sheet: string, cell: string): Promise<string> {
  return page.evaluate(([name, place]) => window.workbench.cellText(name, place), [sheet, cell] as const);
}

/** The shown texts of a block such as A1:B2, row by row, cells parted by "|". */
export async function textsOf(page: Page, sheet: string, from: number, to: number): Promise<string[]> {
  const rows = await page.evaluate((name) => window.workbench.texts(name), sheet);
  return rows.slice(from - 1, to).map((row) => row.join('|'));
}
