/** Holds the ways a script is run to Google's guides: menus, triggers, authorization, time, undo and counted calls. */
import { describe, expect, test } from 'vitest';
import { project } from './script';

const MENU = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Tool')
      .addItem('Do it', 'doIt')
      .addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Deep', 'deep'))
      .addToUi();
  }
  function doIt() { SpreadsheetApp.getActiveSheet().getRange('A1:B1').setValues([[1, 2]]); }
  function deep() { SpreadsheetApp.getActive().toast('deep', 'Title', 3); }
`;

describe('files', () => {
  test('see what the others declare, whichever of them is run first', () => {
    const { emulator, document } = project('');
    const files = [
      'var made_ = 1; function first() { return made_ + other_; }',
      'var other_ = 2; function last() { return first(); }',
    ];
    emulator.load(...files.reverse());
    expect(emulator.run('last')).toMatchObject({ state: 'done', value: 3 });
    const sheet = document.sheets()[0]!.id;
    document.enter(sheet, 0, 0, '=FIRST()');
    expect(document.value(sheet, 0, 0)).toBe(3);
  });
});

describe('menus', () => {
  test('onOpen builds them and a click runs their function', () => {
    const { emulator, document } = project(MENU);
    emulator.open();
    expect(emulator.menus()).toEqual([
      {
        caption: 'Tool',
        addOn: false,
        entries: [
          { kind: 'item', caption: 'Do it', functionName: 'doIt' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: { caption: 'More', addOn: false, entries: [{ kind: 'item', caption: 'Deep', functionName: 'deep' }] },
          },
        ],
      },
    ]);
    expect(emulator.click('Tool', 'Do it').state).toBe('done');
    expect(document.value(document.sheets()[0]!.id, 0, 1)).toBe(2);
  });
  test('a click deep in a menu runs too, and its toast is told', () => {
    const { emulator, events } = project(MENU);
    emulator.open();
    emulator.click('Tool', 'More', 'Deep');
    expect(events).toContainEqual({ kind: 'toast', message: 'deep', title: 'Title', seconds: 3 });
  });
  test('an item whose function is missing says so', () => {
    const { emulator } = project(
      `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem('Gone', 'gone').addToUi() }`,
    );
    emulator.open();
    expect(emulator.click('Add-on', 'Gone')).toMatchObject({
      state: 'failed',
      failure: { message: 'Script function not found: gone' },
    });
  });
});

describe('authorization', () => {
  test('under NONE onOpen may build a menu and ask for the language', () => {
    const { emulator } = project(
      `function onOpen(e) { SpreadsheetApp.getUi().createMenu(Session.getActiveUserLocale() + String(e.authMode)).addItem('x', 'y').addToUi() }`,
      { userLocale: 'zh-TW' },
    );
    expect(emulator.open('NONE').state).toBe('done');
    expect(emulator.menus()[0]?.caption).toBe('zh-TWNONE');
  });
  test.each([
    'SpreadsheetApp.getActive()',
    'PropertiesService.getDocumentProperties()',
    'CacheService.getDocumentCache()',
    'LockService.getDocumentLock()',
    'SpreadsheetApp.getUi().alert("x")',
  ])('under NONE %s is refused', (call) => {
    const outcome = project(`function onOpen() { ${call} }`).emulator.open('NONE');
    expect(outcome).toMatchObject({
      state: 'failed',
      failure: { name: 'Exception', message: expect.stringMatching(/^You do not have permission to call /) },
    });
  });
  test('a service call while the file loads takes the menu away under NONE', () => {
    const { emulator } = project(
      `var sheet = SpreadsheetApp.getActiveSheet(); function onOpen() { SpreadsheetApp.getUi().createMenu('M').addToUi() }`,
    );
    expect(emulator.open('NONE').state).toBe('failed');
    expect(emulator.menus()).toEqual([]);
    expect(emulator.open('LIMITED').state).toBe('done');
  });
  test('under LIMITED the spreadsheet may be written but no sidebar opened', () => {
    const { emulator, document } = project(`
      function onOpen() {
        SpreadsheetApp.getActiveSheet().getRange('A1').setValue('today');
        SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'));
      }`);
    expect(emulator.open('LIMITED')).toMatchObject({
      state: 'failed',
      failure: { message: expect.stringMatching(/^You do not have permission to call Ui.showSidebar/) },
    });
    expect(document.value(document.sheets()[0]!.id, 0, 0)).toBe('today');
  });
  test('e-mail addresses need a scope that the manifest does not ask for', () => {
    const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const code = `function main() { return Session.getActiveUser().getEmail() }`;
    expect(project(code, { manifest: { oauthScopes } }).emulator.run('main')).toMatchObject({
      state: 'failed',
      failure: {
        message:
          'You do not have permission to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email',
      },
    });
    expect(project(code).emulator.run('main').state).toBe('done');
  });
  test('a sidebar needs script.container.ui', () => {
    const oauthScopes = ['https://www.googleapis.com/auth/spreadsheets.currentonly'];
    const code = `function main() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x')) }`;
    expect(project(code, { manifest: { oauthScopes } }).emulator.run('main')).toMatchObject({
      failure: { message: expect.stringContaining('script.container.ui') },
    });
  });
});

describe('onEdit', () => {
  const code = `
    function onEdit(e) {
      if (e.range.getColumn() === 1) e.range.offset(0, 1).setValue([e.range.getA1Notation(), e.value, String(e.authMode)].join(' '));
    }
    function main() { SpreadsheetApp.getActiveSheet().getRange('A5').setValue('by script') }`;
  test('runs when a person edits a cell, with its range and value', () => {
    const { document } = project(code);
    const sheet = document.sheets()[0]!.id;
    document.enter(sheet, 1, 0, 'hello');
    expect(document.value(sheet, 1, 1)).toBe('A2 hello LIMITED');
  });
  test('does not run for what a script writes', () => {
    const { document, emulator } = project(code);
    emulator.run('main');
    expect(document.value(document.sheets()[0]!.id, 4, 1)).toBe(null);
  });
});

describe('a run', () => {
  test('has a world of its own: nothing is left of the run before', () => {
    const { emulator } = project(`var count = 0; function main() { return ++count }`);
    emulator.run('main');
    expect(emulator.run('main')).toMatchObject({ value: 1 });
  });
  test('finds no timers, fetch, URL, process or window', () => {
    const names = ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'process', 'window', 'require', 'atob', 'performance'];
    const { emulator } = project(
      `function main() { return ${JSON.stringify(names)}.filter(function (name) { return typeof globalThis[name] !== 'undefined' }) }`,
    );
    expect(emulator.run('main')).toMatchObject({ value: [] });
  });
  test('can be given a world without Intl', () => {
    const code = `function main() { return typeof Intl }`;
    expect(project(code, { intl: false }).emulator.run('main')).toMatchObject({ value: 'undefined' });
    expect(project(code).emulator.run('main')).toMatchObject({ value: 'object' });
  });
  test('is one undo step', () => {
    const { emulator, document } = project(`
      function main() {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1').setValue(1);
        sheet.getRange('A2').setValue(2);
        SpreadsheetApp.getActive().insertSheet('New');
      }`);
    emulator.run('main');
    document.undo();
    expect(document.sheets()).toHaveLength(1);
    expect(document.used(document.sheets()[0]!.id).rows).toBe(0);
  });
  test('counts its service calls by method', () => {
    const { emulator } = project(MENU);
    emulator.run('doIt');
    expect(emulator.calls()).toEqual({
      total: 3,
      trips: 1,
      byMethod: { 'SpreadsheetApp.getActiveSheet': 1, 'Sheet.getRange': 1, 'Range.setValues': 1 },
    });
  });
  test('keeps what it wrote before it failed, as Google does, and tells the person', () => {
    const { emulator, document, events } = project(
      `function main() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); throw new Error('no more') }`,
    );
    emulator.run('main');
    expect(document.value(document.sheets()[0]!.id, 0, 0)).toBe(1);
    expect(events).toContainEqual({ kind: 'failed', functionName: 'main', message: 'Error: no more' });
  });
  test('ends after six minutes, sleep included, even if the script catches that', () => {
    const { emulator } = project(`
      function main() {
        for (var i = 0; i < 3; i++) {
          try { Utilities.sleep(150000) } catch (e) {}
        }
        return 'done';
      }`);
    expect(emulator.run('main')).toMatchObject({
      state: 'failed',
      failure: { message: 'Exceeded maximum execution time' },
    });
  });
  test('errors of services are Exceptions of the world of the script', () => {
    const { emulator } = project(`
      function main() {
        try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }
      }`);
    expect(emulator.run('main')).toMatchObject({
      value: [true, 'Exception', 'Exception: The starting row of the range is too small.'],
    });
  });
  test('tells of what is not emulated even if the script catches it', () => {
    const { emulator, events } = project(
      `function main() { try { UrlFetchApp.fetch('https://example.com') } catch (e) {} }`,
    );
    emulator.run('main');
    expect(events).toContainEqual({ kind: 'notEmulated', member: 'UrlFetchApp.fetch' });
  });
  test('a bundle with a syntax error is refused when it is loaded', () => {
    expect(() => project(`function main( { }`)).toThrow(/Unexpected end of input/);
  });
});

describe('questions', () => {
  const ASK = `
    function main() {
      var ui = SpreadsheetApp.getUi();
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('started');
      PropertiesService.getDocumentProperties().setProperty('asked', 'yes');
      var answer = ui.alert('Sure?', 'This cannot be undone.', ui.ButtonSet.YES_NO);
      if (answer !== ui.Button.YES) return 'no';
      var name = ui.prompt('Name?');
      return name.getSelectedButton() == ui.Button.OK ? name.getResponseText() : 'cancelled';
    }`;
  test('a host that knows the answer gives it at once', () => {
    const { emulator } = project(ASK, {
      answer: ({ kind }) => (kind === 'alert' ? { button: 'YES' } : { button: 'OK', text: 'Ada' }),
    });
    expect(emulator.run('main')).toMatchObject({ state: 'done', value: 'Ada' });
  });
  test('without an answer the run ends, leaves nothing behind, and goes on once answered', () => {
    const { emulator, document } = project(ASK);
    expect(emulator.run('main')).toEqual({
      state: 'asking',
      question: { kind: 'alert', title: 'Sure?', text: 'This cannot be undone.', buttons: 'YES_NO' },
    });
    expect(document.used(document.sheets()[0]!.id).rows).toBe(0);
    expect(document.properties()).toEqual({});
    expect(emulator.answer({ button: 'YES' })).toMatchObject({ state: 'asking', question: { kind: 'prompt' } });
    expect(emulator.answer({ button: 'OK', text: 'Grace' })).toMatchObject({ state: 'done', value: 'Grace' });
    expect(document.properties()).toEqual({ asked: 'yes' });
  });
  test('a script that catches everything still has to wait', () => {
    const { emulator } = project(`
      function main() {
        var ui = SpreadsheetApp.getUi();
        try { return String(ui.alert('?', ui.ButtonSet.OK_CANCEL)) } catch (e) { return 'caught' }
      }`);
    expect(emulator.run('main').state).toBe('asking');
    expect(emulator.answer({ button: 'CANCEL' })).toMatchObject({ value: 'CANCEL' });
  });
  test('an alert with OK only does not hold the script up', () => {
    const { emulator, events } = project(
      `function main() { var ui = SpreadsheetApp.getUi(); return ui.alert('Done') === ui.Button.OK }`,
    );
    expect(emulator.run('main')).toMatchObject({ value: true });
    expect(events).toContainEqual({ kind: 'alert', title: '', text: 'Done' });
  });
});
