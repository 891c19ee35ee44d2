/** Holds the browser's realm to what Apps Script's world has in it, in real Chromium. */
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { startChromium } from '../chromium';

const SCRIPTS = [
  `"use strict";
  var counted = 1; const lexical = 2;
  function missing(names) { return names.filter(function (name) { return typeof eval('typeof ' + name) === 'string' && eval('typeof ' + name) !== 'undefined' }) }
  function shared() { return counted + lexical }
  function own(list) { return list instanceof Array }
  function service() { return Service.answer() }
  function noIntl() { return typeof Intl }
`,
  `function second() { return shared() }`,
];

test('a hidden frame is a world with the language, the services and nothing else', async () => {
  const bundle = await build({
    stdin: {
      contents: `
        import { createBrowserRealm } from './workbench/emulator/realm-browser';
        import { createWorld } from './workbench/emulator/world';
        window.trial = (scripts, names) => {
          const probe = createBrowserRealm({ intl: true });
          const functions = probe.functionsIn(scripts);
          probe.dispose();
          const realm = createBrowserRealm({ intl: false });
          const world = createWorld(realm, { Service: { answer: () => 42 } });
          realm.load(scripts);
          const call = (name, ...args) => realm.lookUp(name)(...args);
          const result = {
            functions,
            found: call('missing', names),
            shared: call('second'),
            own: call('own', world.adopt([[1]])),
            foreign: call('own', [1]),
            service: call('service'),
            intl: call('noIntl'),
            absent: realm.lookUp('absent'),
          };
          realm.dispose();
          return { ...result, framesLeft: document.querySelectorAll('iframe').length };
        };`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    logLevel: 'error',
  });
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<body></body>');
    await page.addScriptTag({ content: bundle.outputFiles[0]!.text });
    const names =
      'window document location top self parent setTimeout fetch URL crypto navigator localStorage atob'.split(' ');
    const result = await page.evaluate(`trial(${JSON.stringify(SCRIPTS)}, ${JSON.stringify(names)})`);
    expect(result).toEqual({
      functions: ['missing', 'shared', 'own', 'service', 'noIntl', 'second'],
      found: [],
      shared: 3,
      own: true,
      foreign: false,
      service: 42,
      intl: 'undefined',
      absent: undefined,
      framesLeft: 0,
    });
  } finally {
    await browser.close();
  }
});
