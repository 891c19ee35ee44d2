/** Holds the smaller services to Google's references: properties, cache, lock, HTML, google.script.run, utilities and the log. */
import { describe, expect, test } from 'vitest';
import { project, snippet } from './script';

describe('google.script.run', () => {
  const code = `
    function echo(value) { return value }
    function kinds(value) { return [value instanceof Array, value.length, String(value[1])] }
    function dated() { return {ok: true, value: {at: new Date(0)}} }
    function functional() { return {f: function () {}} }
    function gaps() { return [1, undefined, {a: undefined, b: 2}] }
    function nothing() {}
    function circular() { var a = {}; a.self = a; return a }
    function fails() { throw new Error('bad model') }
    function secret_() { return 1 }
    function writes() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('by sidebar') }
  `;
  const { emulator, events } = project(code);
  const call = (name: string, ...args: unknown[]): unknown => {
    const outcome = emulator.call(name, ...args);
    if (outcome.state === 'failed') return `${outcome.failure.name}: ${outcome.failure.message}`;
    return outcome.state === 'done' ? outcome.value : outcome;
  };
  test('carries plain values there and back', () => {
    expect(call('echo', { a: [1, 'x', null, true] })).toEqual({ a: [1, 'x', null, true] });
  });
  test('arguments are values of the world of the script', () => {
    expect(call('kinds', [1, null])).toEqual([true, 2, 'null']);
  });
  test('a Date or a function in an argument fails', () => {
    expect(call('echo', new Date(0))).toBe('TypeError: Failed due to illegal value in property: 0');
    expect(call('echo', 1, { f: () => 1 })).toBe('TypeError: Failed due to illegal value in property: 1');
  });
  test('a Date anywhere in a result makes all of it null, without an error', () => {
    expect(call('dated')).toBe(null);
  });
  test('so does a function, or a circle', () => {
    expect(call('functional')).toBe(null);
    expect(call('circular')).toBe(null);
  });
  test('undefined becomes null in arrays and vanishes from objects', () => {
    expect(call('gaps')).toEqual([1, null, { b: 2 }]);
    expect(call('nothing')).toBe(null);
  });
  test('an error arrives with its message and is not shown to the person', () => {
    expect(call('fails')).toBe('Error: bad model');
    expect(events.some((event) => event.kind === 'failed')).toBe(false);
  });
  test('a function whose name ends in _ cannot be called, nor one that does not exist', () => {
    expect(call('secret_')).toBe('TypeError: google.script.run.secret_ is not a function');
    expect(call('missing')).toBe('TypeError: google.script.run.missing is not a function');
  });
});

describe('PropertiesService', () => {
  test('keeps texts for the document, apart from those of script and user', () => {
    expect(
      snippet(`
        PropertiesService.getDocumentProperties().setProperty('k', 'document');
        PropertiesService.getUserProperties().setProperty('k', 'user');
        return [PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getUserProperties().getProperties(), PropertiesService.getScriptProperties().getProperty('k')]`),
    ).toEqual(['document', { k: 'user' }, null]);
  });
  test('takes 9 kB a value and 500 kB a store', () => {
    expect(snippet(`PropertiesService.getUserProperties().setProperty('k', 'x'.repeat(9 * 1024 + 1))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      snippet(`
        var store = PropertiesService.getDocumentProperties();
        for (var i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000))`),
    ).toMatch(/^Exception: You have exceeded the property storage quota/);
  });
  test('takes only text', () => {
    expect(snippet(`PropertiesService.getUserProperties().setProperty('k', 5)`)).toBe(
      "Exception: The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('CacheService and LockService', () => {
  test('the cache takes 100 kB a value and forgets nothing before its time', () => {
    expect(snippet(`CacheService.getDocumentCache().put('k', 'x'.repeat(100 * 1024 + 1))`)).toBe(
      'Exception: Argument too large: value',
    );
    expect(
      snippet(
        `var c = CacheService.getUserCache(); c.put('k', 'v', 60); return [c.get('k'), c.get('other'), c.getAll(['k', 'l'])]`,
      ),
    ).toEqual(['v', null, { k: 'v' }]);
  });
  test('a lock is had at once, unless someone else holds it', () => {
    const { emulator } = project(
      `function main() { var lock = LockService.getDocumentLock(); return [lock.tryLock(1000), lock.hasLock()] }`,
    );
    expect(emulator.run('main')).toMatchObject({ value: [true, true] });
    const release = emulator.holdLock('document');
    expect(emulator.run('main')).toMatchObject({ value: [false, false] });
    release();
    expect(emulator.run('main')).toMatchObject({ value: [true, true] });
  });
  test('waitLock that runs out of time throws', () => {
    const { emulator } = project(`function main() { LockService.getDocumentLock().waitLock(1000) }`);
    emulator.holdLock('document');
    expect(emulator.run('main')).toMatchObject({
      failure: { message: 'Lock timeout: another process was holding the lock for too long.' },
    });
  });
});

describe('HtmlService', () => {
  test('a sidebar from a file is told with its title', () => {
    const { emulator, events } = project(
      `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Lead Score')) }`,
      { files: { Sidebar: '<b>hello</b>' } },
    );
    emulator.run('main');
    expect(events).toContainEqual({
      kind: 'panel',
      panel: { place: 'sidebar', title: 'Lead Score', html: '<b>hello</b>', width: null, height: null },
    });
  });
  test('a file that is not there throws', () => {
    expect(snippet(`HtmlService.createHtmlOutputFromFile('Nope')`)).toBe(
      'Exception: No HTML file named Nope was found.',
    );
  });
  test('a template runs its scriptlets and escapes what it prints', () => {
    expect(
      snippet(`
        var template = HtmlService.createTemplate('<? for (var i = 0; i < items.length; i++) { ?><li><?= items[i] ?></li><? } ?><?!= raw ?>');
        template.items = ['a<b', 'c'];
        template.raw = '<hr>';
        return template.evaluate().getContent().replace(/\\s+/g, '')`),
    ).toBe('<li>a&lt;b</li><li>c</li><hr>');
  });
});

describe('Utilities, Session and Logger', () => {
  test.each([
    [`Utilities.formatDate(new Date(0), 'GMT', "yyyy-MM-dd'T'HH:mm:ss'Z'")`, '1970-01-01T00:00:00Z'],
    [`Utilities.formatDate(new Date(0), 'GMT+8', 'EEE, d MMM yyyy h:mm a Z')`, 'Thu, 1 Jan 1970 8:00 AM +0800'],
    [
      `Utilities.formatDate(new Date(1774746000000), 'America/New_York', 'MMMM d, EEEE HH:mm')`,
      'March 28, Saturday 21:00',
    ],
    [`Utilities.formatString('%s has %05.2f%% and %-4d|', 'Ada', 3.14159, 7)`, 'Ada has 03.14% and 7   |'],
    [`Utilities.base64Encode('Grüße')`, 'R3LDvMOfZQ=='],
    [`Utilities.newBlob(Utilities.base64Decode('R3LDvMOfZQ==')).getDataAsString()`, 'Grüße'],
    [`JSON.stringify(Utilities.parseCsv('a,"b ""x"", c"\\n1,\\n'))`, '[["a","b \\"x\\", c"],["1",""]]'],
    [`Session.getScriptTimeZone()`, 'Etc/UTC'],
    [`Logger.log('%s and %s', 1, 'two').log('x').getLog()`, '1 and two\nx\n'],
  ])('%s', (code, expected) => {
    expect(snippet(`return ${code}`)).toBe(expected);
  });
  test('formatDate wants a Date', () => {
    expect(snippet(`Utilities.formatDate('2026-01-01', 'GMT', 'yyyy')`)).toBe(
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('enumerations', () => {
  test('are compared with == and show their name', () => {
    expect(
      snippet(`
        var ui = SpreadsheetApp.getUi();
        return [String(ui.ButtonSet.YES_NO), ui.Button.OK === SpreadsheetApp.getUi().Button.OK, SpreadsheetApp.BorderStyle.SOLID.name(), SpreadsheetApp.ProtectionType.SHEET.ordinal()]`),
    ).toEqual(['YES_NO', true, 'SOLID', 1]);
  });
});
