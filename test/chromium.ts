/** Finds a Chromium or Chrome on this machine for the browser tests, or says in one line how to get one. */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** Starts the browser without a window and without talking to anyone. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(process.env),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The browser's program: what CHROMIUM_PATH says, else the first in the usual places, else Playwright's own. */
export function chromiumPath(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment.CHROMIUM_PATH;
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH says ${named}, but there is no such file.`);
  }
  const found = [...usualPlaces(environment), ...playwrightPlaces(environment)].find((path) => existsSync(path));
  if (found !== undefined) return found;
  if (environment.CI === 'true' && isDebian() && process.getuid?.() === 0) {
    install();
    const installed = usualPlaces(environment).find((path) => existsSync(path));
    if (installed !== undefined) return installed;
  }
  throw new Error(
    isDebian()
      ? 'The browser tests need Chromium. Install it with: sudo apt-get install chromium'
      : 'The browser tests need Chromium or Chrome. Install one with: npx playwright-core install chromium',
  );
}

function usualPlaces(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  if (platform() === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
      ['', homedir()].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform() === 'win32') {
    return [environment.PROGRAMFILES, environment['PROGRAMFILES(X86)'], environment.LOCALAPPDATA]
      .filter((folder) => folder !== undefined)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  return ['/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
}

/** Where `playwright-core install` puts browsers, the newest first. */
function playwrightPlaces(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const own = chromium.executablePath();
  const usual: Readonly<Record<string, string>> = {
    darwin: join(homedir(), 'Library/Caches/ms-playwright'),
    win32: join(environment.LOCALAPPDATA ?? homedir(), 'ms-playwright'),
  };
  const cache = environment.PLAYWRIGHT_BROWSERS_PATH ?? usual[platform()] ?? join(homedir(), '.cache/ms-playwright');
  const versions = existsSync(cache) ? readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name)) : [];
  const programs = [
    'chrome-linux64/chrome',
    'chrome-linux/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-win64/chrome.exe',
    'chrome-win/chrome.exe',
  ];
  return [
    own,
    ...versions
      .sort()
      .reverse()
      .flatMap((version) => programs.map((program) => join(cache, version, program))),
  ];
}

function isDebian(): boolean {
  return existsSync('/etc/debian_version');
}

function install(): void {
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { stdio: 'inherit' });
}
