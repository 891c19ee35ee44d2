/** What Apps Script needs of the built files: nothing touched at load, functions it can see, syntax it can read. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleText, formulaNames, loadBundle, proofNames } from './load';

const code = bundleText();
const server = bundleText('Server.js');
const SERVICES =
  'SpreadsheetApp Utilities Session PropertiesService CacheService LockService HtmlService ScriptApp UrlFetchApp ' +
  'DriveApp MailApp GmailApp Logger console google process window document self setTimeout fetch crypto performance';
const AFTER_ES2020 =
  'Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex Array.prototype.toSorted ' +
  'Array.prototype.toReversed Array.prototype.toSpliced Array.prototype.with String.prototype.at ' +
  'String.prototype.replaceAll String.prototype.isWellFormed Object.hasOwn Object.groupBy Map.groupBy Array.fromAsync ' +
  'Set.prototype.union Set.prototype.intersection Promise.any WeakRef FinalizationRegistry AggregateError';

/** Every top-level function of a file with the comment directly before it. */
const functionsOf = (text: string) =>
  [...text.matchAll(/(\/\*\*(?:(?!\*\/)[\s\S])*\*\/)?\nfunction (\w+)\(([^)]*)\)/g)].map(
    ([, doc, name = '', parameters = '']) => ({ name, doc, parameters: parameters.split(', ').filter(Boolean) }),
  );
const functions = functionsOf(code);
const serverFunctions = functionsOf(server);

describe('loading', () => {
  test.each(['Code.js', 'Server.js'] as const)('%s touches no service', (file) => {
    const context = createContext(Object.create(null));
    for (const name of SERVICES.split(' '))
      Object.defineProperty(context, name, {
        get: () => {
          throw new Error(`${name} was touched`);
        },
      });
    new Script(bundleText(file)).runInContext(context);
    expect(new Script('typeof LEADSCORE + typeof startHere').runInContext(context)).toContain('function');
    expect(() => new Script('typeof SpreadsheetApp').runInContext(context)).toThrow('SpreadsheetApp was touched');
  });

  test('adds only its entry points and one private name to what Apps Script sees', () => {
    const { context } = loadBundle();
    const added = Object.keys(context).sort();
    expect(added).toEqual([...functions.map(({ name }) => name), 'LeadScore_'].sort());
    expect(added.filter((name) => name.endsWith('_'))).toEqual(['LeadScore_']);
  });

  test('of the server runs nothing, and needs no file before it', () => {
    const context = createContext(Object.create(null));
    // The language itself is broken: whatever ran would fail.
    new Script('for (const made of [Map, Set, RegExp, Object]) globalThis[made.name] = null').runInContext(context);
    new Script(server).runInContext(context);
    const added = [...serverFunctions.map(({ name }) => name), 'LeadScoreServer_'];
    expect(
      Object.keys(context)
        .filter((name) => context[name] !== null)
        .sort(),
    ).toEqual(added.sort());
  });
});

describe('entry points', () => {
  test('are all those of the sources, each in one file', () => {
    const named = (part: string) =>
      [
        ...readFileSync(new URL(`../../src/entrypoints.${part}.ts`, import.meta.url), 'utf8').matchAll(
          /^export function (\w+)/gm,
        ),
      ].map(([, name]) => name);
    expect(functions.map(({ name }) => name)).toEqual(named('formulas'));
    expect(serverFunctions.map(({ name }) => name)).toEqual(named('server'));
    expect(functions.length + serverFunctions.length).toBe(new Set([...named('formulas'), ...named('server')]).size);
  });

  test.each([...functions, ...serverFunctions])('$name has its comment directly before it', ({ doc }) => {
    expect(doc).toMatch(/^\/\*\*\s+(?:\* )?[A-Z].+\./);
  });

  test.each([...formulaNames, ...proofNames])('%s tells people about every parameter', (name) => {
    const { doc, parameters } = functions.find((one) => one.name === name) ?? {};
    const described = [...(doc ?? '').matchAll(/@param \{[^}]+\} (\w+) [A-Z]/g)].map(([, name]) => name);
    expect(described).toEqual(parameters);
  });

  test.each(formulaNames)('%s is a custom function of leads, header and model', (name) => {
    const found = functions.find((one) => one.name === name);
    expect(found?.parameters.slice(0, 3)).toEqual(['leads', 'header', 'model']);
    expect(found?.doc).toMatch(/\n \* @customfunction\n \*\/$/);
    expect(found?.doc).toContain(`=${name}(A2:G, A1:G1, LEAD_MODEL)`);
  });

  test.each(proofNames)('%s is a custom function that shows how it is called', (name) => {
    const { doc } = functions.find((one) => one.name === name) ?? {};
    expect(doc).toMatch(/\n \* @customfunction\n \*\/$/);
    expect(doc).toContain(`=${name}(`);
  });

  test('no other function is offered in cells', () => {
    const offered = [...functions, ...serverFunctions]
      .filter(({ doc }) => doc?.includes('@customfunction'))
      .map(({ name }) => name);
    expect(offered.sort()).toEqual([...formulaNames, ...proofNames].sort());
    expect(`${code}${server}`.split('@customfunction')).toHaveLength(formulaNames.length + proofNames.length + 1);
  });

  test.each(formulaNames)('%s answers', (name) => {
    const model = [['Rules'], ['Column', 'Condition', 'Weight'], ['Title', 'is not blank', 10]];
    const shown = loadBundle().call(name, [['VP'], ['']], [['Title']], model);
    expect(shown).toHaveLength(1);
  });
});

describe('the server', () => {
  /** Both files in an order, with a spreadsheet that counts what is asked of it. */
  const opened = (...files: readonly string[]) => {
    const menu: string[] = [];
    const context = createContext(Object.create(null));
    context.SpreadsheetApp = {
      getUi: () => ({
        createMenu() {
          const builder = {
            addItem: (_: string, name: string) => {
              menu.push(name);
              return builder;
            },
            addSeparator: () => builder,
            addToUi: () => undefined,
          };
          return builder;
        },
      }),
    };
    for (const file of files) new Script(file).runInContext(context);
    new Script("onOpen({ authMode: 'NONE' })").runInContext(context);
    return menu;
  };

  test('works in whatever order the files are run, and without a right only builds the menu', () => {
    const menu = opened(code, server);
    expect(menu).toContain('startHere');
    expect(serverFunctions.map(({ name }) => name)).toEqual(expect.arrayContaining(menu));
    expect(opened(server, code)).toEqual(menu);
  });

  test('is made once', () => {
    const context = createContext(Object.create(null));
    for (const file of [code, server]) new Script(file).runInContext(context);
    expect(new Script('LeadScoreServer_() === LeadScoreServer_()').runInContext(context)).toBe(true);
  });

  test("takes from the formulas' file exactly what that file gives, formulas aside", () => {
    const [, members = ''] = /const\{([^{}]*)\}=LeadScore_;/.exec(server) ?? [];
    const taken = new Set(members.split(',').map((member) => member.split(':')[0]));
    const given = new Script('Object.keys(LeadScore_)').runInContext(loadBundle().context) as readonly string[];
    expect(taken.size).toBeGreaterThan(20);
    expect([...given].filter((name) => !functions.some((one) => one.name === name)).sort()).toEqual([...taken].sort());
  });

  test('carries nothing that the other file has', () => {
    // Minified names differ from file to file; what people read, and patterns, do not. A label alone may be in both.
    const texts = (file: string) =>
      new Set(file.replace(/^.*/, '').match(/[\u4e00-\u9fff]{4,}|"\w+ [\w ]{8,}"|\/\^[^\n/]{9,}\//g));
    const [own, other] = [texts(server), texts(code)];
    expect(Math.min(own.size, other.size)).toBeGreaterThan(20);
    expect([...own].filter((text) => other.has(text))).toEqual([]);
  });
});

describe('syntax', () => {
  test.each([
    ['Code.js', code],
    ['Server.js', server],
  ])('of %s is that of ES2019, without what a runtime may refuse: nothing is left to lower', async (_, file) => {
    // A literal of \p{…} or a look-behind fails the whole file where it is unknown; a big integer fails on saving.
    const refused = [
      'regexp-unicode-property-escapes',
      'regexp-lookbehind-assertions',
      'bigint',
      'class-private-field',
    ];
    const supported = Object.fromEntries(refused.map((feature) => [feature, false]));
    const now = await transform(file, { target: 'esnext', charset: 'utf8' });
    const lowered = await transform(file, { target: 'es2019', charset: 'utf8', supported });
    expect(lowered.warnings).toEqual([]);
    expect(lowered.code === now.code).toBe(true);
  });

  test('would show in that comparison', async () => {
    const options = {
      target: 'es2019',
      charset: 'utf8',
      supported: { 'regexp-unicode-property-escapes': false },
    } as const;
    const lowered = await transform('a ??= /\\p{L}/u', options);
    expect(lowered.code).toContain('new RegExp');
    expect(lowered.code).not.toContain('??=');
  });

  test('does without the methods that came after ES2020, and without Unicode property patterns', () => {
    const { call } = loadBundle(`
      for (const path of ${JSON.stringify(AFTER_ES2020)}.split(' ')) {
        const names = path.split('.');
        const name = names.pop();
        let owner = globalThis;
        for (const part of names) owner = owner[part];
        delete owner[name];
      }
      delete globalThis.Intl;
      const Pattern = RegExp;
      globalThis.RegExp = function (source, flags) {
        if (String(source).includes('\\\\p{')) throw new SyntaxError('Invalid property name');
        return new Pattern(source, flags);
      };`);
    const model = [
      ['Settings', '', ''],
      ['As of', '2026-11-22', ''],
      ['Rules', '', ''],
      ['Column', 'Condition', 'Value', 'Weight'],
      ['Title', 'has word', 'CTO | caf', 10],
      ['Seen', 'in the last', 30, 5],
    ];
    const leads = [
      ['担任CTO职位', '2026-11-01'],
      ['Director', '22 Nov 2026'],
      ['café', ''],
    ];
    for (const name of formulaNames) expect(call(name, leads, [['Title', 'Seen']], model)).toHaveLength(3);
    expect(call('LEADSCORE', leads, [['Title', 'Seen']], model)).toEqual([[15], [5], [0]]);
  });
});

describe('what is pushed', () => {
  test.each(['Code.js', 'Server.js'] as const)('stays within its budget of 150 kB: %s', (file) => {
    expect(Buffer.byteLength(bundleText(file))).toBeLessThanOrEqual(150_000);
  });

  test('asks for exactly two rights', () => {
    const manifest = JSON.parse(readFileSync(new URL('../../dist/appsscript.json', import.meta.url), 'utf8'));
    expect(manifest.oauthScopes).toEqual([
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});
