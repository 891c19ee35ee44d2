/** Holds installable triggers to Google's reference of ScriptApp, apart from firing: here they are only kept. */
import { describe, expect, test } from 'vitest';
import { project, snippet } from './script';

describe('installable triggers', () => {
  test('are kept, listed and deleted', () => {
    expect(
      snippet(`
        ScriptApp.newTrigger('nightly').timeBased().atHour(23).everyDays(1).create();
        var second = ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create();
        var list = function () {
          return ScriptApp.getProjectTriggers().map(function (one) { return [one.getHandlerFunction(), String(one.getEventType()), String(one.getTriggerSource())].join(' ') });
        };
        var before = list();
        ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers()[0]);
        return [before, list(), ScriptApp.getProjectTriggers()[0].getUniqueId() === second.getUniqueId(), second.getTriggerSourceId() === spreadsheet.getId()]`),
    ).toEqual([['nightly CLOCK CLOCK', 'edited ON_EDIT SPREADSHEETS'], ['edited ON_EDIT SPREADSHEETS'], true, true]);
  });
  test('last from run to run, and their making is told, because none fires', () => {
    const { emulator, events } = project(`
      function make() { ScriptApp.newTrigger('later').timeBased().everyMinutes(5).create() }
      function count() { return ScriptApp.getProjectTriggers().length }`);
    emulator.run('make');
    expect(emulator.run('count')).toMatchObject({ value: 1 });
    expect(events).toContainEqual({ kind: 'trigger', functionName: 'later', event: 'CLOCK' });
  });
  test('a run that has to ask makes its trigger once', () => {
    const { emulator } = project(`
      function main() {
        ScriptApp.newTrigger('later').timeBased().everyHours(1).create();
        var ui = SpreadsheetApp.getUi();
        ui.alert('Sure?', ui.ButtonSet.YES_NO);
        return ScriptApp.getProjectTriggers().length;
      }`);
    expect(emulator.run('main')).toMatchObject({ state: 'asking' });
    expect(emulator.answer({ button: 'YES' })).toMatchObject({ value: 1 });
  });
  test('everyMinutes takes only 1, 5, 10, 15 and 30', () => {
    expect(snippet(`ScriptApp.newTrigger('f').timeBased().everyMinutes(7)`)).toMatch(
      /must be one of 1, 5, 10, 15 or 30\.$/,
    );
  });
  test('there are at most 20', () => {
    expect(snippet(`for (var i = 0; i < 21; i++) ScriptApp.newTrigger('f').timeBased().everyDays(1).create()`)).toMatch(
      /^Exception: This script has too many triggers/,
    );
  });
  test('need the scope script.scriptapp', () => {
    expect(
      snippet(`ScriptApp.newTrigger('f')`, {
        manifest: { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] },
      }),
    ).toBe(
      'Exception: You do not have permission to call ScriptApp.newTrigger. Required permissions: https://www.googleapis.com/auth/script.scriptapp',
    );
  });
});
