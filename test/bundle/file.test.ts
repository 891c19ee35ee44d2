/** What Apps Script needs of the built files: nothing touched at load, functions it can see, syntax it can read. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { transform } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { bundleText, formulaNames, loadBundle, proofNames, scriptNames } from './load';

const code = bundleText();
const server = bundleText('Server.js');
const lists = bundleText('Lists.js');
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

/** What a file takes from the module of an earlier one, by the names that module gives. */
const namesTaken = (text: string, owner: string): readonly string[] => {
  const taking = [...text.matchAll(/const\{([^{}]*)\}=(LeadScore\w*_(?:\(\))?);/g)].filter(
    ([, , from]) => from === owner,
  );
  return taking.flatMap(([, members = '']) => members.split(',').map((member) => member.split(':')[0] ?? ''));
};

const functions = functionsOf(code);
const laterFunctions = [...functionsOf(server), ...functionsOf(lists)];
const all = [...functions, ...laterFunctions];

describe('loading', () => {
  test.each(scriptNames)('%s touches no service', (file) => {
    const context = createContext(Object.create(null));
    for (const name of SERVICES.split(' '))
      Object.defineProperty(context, name, {
        get: () => {
          throw new Error(`${name} was touched`);
        },
      });
    new Script(bundleText(file)).runInContext(context);
    expect(
      new Script('typeof LEADSCORE + typeof LEADLEARN + typeof startHere + typeof updateLists').runInContext(context),
    ).toContain('function');
    expect(() => new Script('typeof SpreadsheetApp').runInContext(context)).toThrow('SpreadsheetApp was touched');
  });

  test('adds only its entry points and one private name a file to what Apps Script sees', () => {
    const { context } = loadBundle();
    const added = Object.keys(context).sort();
    expect(added).toEqual([...functions.map(({ name }) => name), 'LeadScore_'].sort());
  });

  test.each([
    ['Server.js', server, 'LeadScoreServer_'],
    ['Lists.js', lists, 'LeadScoreLists_'],
  ])('of %s runs nothing, and needs no file before it', (_, text, own) => {
    const context = createContext(Object.create(null));
    // The language itself is broken: whatever ran would fail.
    new Script('for (const made of [Map, Set, RegExp, Object]) globalThis[made.name] = null').runInContext(context);
    new Script(text).runInContext(context);
    const added = [...functionsOf(text).map(({ name }) => name), own];
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
    expect(functionsOf(server).map(({ name }) => name)).toEqual(named('server'));
    expect(functionsOf(lists).map(({ name }) => name)).toEqual(named('lists'));
    expect(all).toHaveLength(new Set(all.map(({ name }) => name)).size);
  });

  test.each(all)('$name has its comment directly before it', ({ doc }) => {
    expect(doc).toMatch(/^\/\*\*\s+(?:\* )?[A-Z].+\./);
  });

  test.each([...formulaNames, ...proofNames])('%s tells people about every parameter', (name) => {
    const { doc, parameters } = all.find((one) => one.name === name) ?? {};
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
    const { doc } = all.find((one) => one.name === name) ?? {};
    expect(doc).toMatch(/\n \* @customfunction\n \*\/$/);
    expect(doc).toContain(`=${name}(`);
  });

  test('no other function is offered in cells', () => {
    const offered = all.filter(({ doc }) => doc?.includes('@customfunction')).map(({ name }) => name);
    expect(offered.sort()).toEqual([...formulaNames, ...proofNames].sort());
    expect(`${code}${server}${lists}`.split('@customfunction')).toHaveLength(
      formulaNames.length + proofNames.length + 1,
    );
  });

  test.each(formulaNames)('%s answers', (name) => {
    const model = [['Rules'], ['Column', 'Condition', 'Weight'], ['Title', 'is not blank', 10]];
    const shown = loadBundle().call(name, [['VP'], ['']], [['Title']], model);
    expect(shown).toHaveLength(1);
  });
});

describe('the chain of files', () => {
  /** The files in an order, opened in a spreadsheet that only notes the menu, as without a right. */
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
    return { menu, run: (text: string) => new Script(text).runInContext(context) };
  };

  test('works in whatever order the files are run, and without a right only builds the menu', () => {
    const { menu } = opened(code, server, lists);
    expect(menu).toContain('startHere');
    expect(laterFunctions.map(({ name }) => name)).toEqual(expect.arrayContaining(menu));
    for (const order of [
      [code, lists, server],
      [lists, server, code],
      [server, lists, code],
    ]) {
      const { menu: same, run } = opened(...order);
      expect(same).toEqual(menu);
      expect(run('typeof LeadScoreLists_().updateLists')).toBe('function');
    }
  });

  test('opens without a right while the last file is not even there', () => {
    expect(opened(code, server).menu).toContain('updateLists');
  });

  test.each(['LeadScoreServer_', 'LeadScoreLists_'])('makes the module of %s once', (own) => {
    expect(opened(lists, server, code).run(`${own}() === ${own}()`)).toBe(true);
  });

  test('takes from each file exactly what that file gives, entry points aside', () => {
    const { run } = opened(code, server, lists);
    for (const [owner, stubs, later] of [
      ['LeadScore_', functions, [server, lists]],
      ['LeadScoreServer_()', functionsOf(server), [lists]],
    ] as const) {
      const taken = new Set(later.flatMap((text) => namesTaken(text, owner)));
      const entries = stubs.map(({ name }) => name);
      const given = run(`Object.keys(${owner}).join()`).split(',');
      const shared = given.filter((name: string) => !entries.includes(name));
      expect(given).toEqual(expect.arrayContaining(entries));
      expect(taken.size).toBeGreaterThan(20);
      expect(shared.sort()).toEqual([...taken].sort());
    }
    expect(run('Object.keys(LeadScoreLists_()).join()')).toBe(
      functionsOf(lists)
        .map(({ name }) => name)
        .sort()
        .join(),
    );
  });

  test('takes nothing along that only data needs: no file holds a sentence of an issue', () => {
    const { issues } = JSON.parse(readFileSync(new URL('../../dist/Data.html', import.meta.url), 'utf8'));
    const sentences = Object.values<{ [code: string]: string | string[] }>(issues).flatMap((said) =>
      Object.values(said).flat(),
    );
    expect(sentences.length).toBeGreaterThan(100);
    expect(sentences.filter((sentence) => `${code}${server}${lists}`.includes(sentence))).toEqual([]);
  });

  test('has nothing twice', () => {
    // Minified names differ from file to file; what people read, and patterns, do not.
    const texts = [code, server, lists].map(
      (file) => new Set(file.replace(/^.*/, '').match(/[\u4e00-\u9fff]{4,}|"\w+ [\w ]{8,}"|\/\^[^\n/]{9,}\//g)),
    );
    const all = texts.flatMap((found) => [...found]);
    expect(all.length).toBeGreaterThan(200);
    expect(all.filter((text, place) => all.indexOf(text) !== place)).toEqual([]);
  });
});

describe('syntax', () => {
  test.each([
    ['Code.js', code],
    ['Server.js', server],
    ['Lists.js', lists],
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
  test.each(scriptNames)('stays within its budget of 150 kB: %s', (file) => {
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
