/** Where the browser tests look for a browser. */
import { expect, test } from 'vitest';
import { chromiumPath } from './chromium';

test('the program that CHROMIUM_PATH names is taken', () => {
  expect(chromiumPath({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

test('a CHROMIUM_PATH that leads nowhere is said, not passed over', () => {
  expect(() => chromiumPath({ CHROMIUM_PATH: '/nowhere/chromium' })).toThrow(
    'CHROMIUM_PATH says /nowhere/chromium, but there is no such file.',
  );
});
