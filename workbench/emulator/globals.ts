/** The names that Apps Script puts into a script's world. */
import { createCacheService } from './cache';
import type { Host } from './host';
import { createHtmlService } from './html';
import { createLockService } from './lock';
import { createPropertiesService } from './properties';
import { createConsole, createLogger, createScriptApp, createSession } from './session';
import { createSpreadsheetApp } from './spreadsheet-app';
import { strict } from './strict';
import { createBrowser } from './ui';
import { createUtilities } from './utilities';

/** Services that exist at Google and not here: using one says so. */
const NOT_EMULATED = [
  'CalendarApp',
  'CardService',
  'ContactsApp',
  'ContentService',
  'DocumentApp',
  'Drive',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'Sheets',
  'SitesApp',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
];

/** All of Apps Script's global objects, over one host. */
export function createGlobals(host: Host): Readonly<Record<string, unknown>> {
  const absent = (name: string): unknown =>
    new Proxy(Object.create(null), {
      get: (_target, key) => (typeof key === 'symbol' ? undefined : host.gate.notEmulated(`${name}.${key}`)),
    });
  return {
    ...Object.fromEntries(NOT_EMULATED.map((name) => [name, absent(name)])),
    Browser: createBrowser(host),
    Charts: strict<GoogleAppsScript.Charts.Charts>(host.gate, 'Charts', () => ({})),
    CacheService: createCacheService(host),
    HtmlService: createHtmlService(host),
    LockService: createLockService(host),
    Logger: createLogger(host),
    PropertiesService: createPropertiesService(host),
    ScriptApp: createScriptApp(host),
    Session: createSession(host),
    SpreadsheetApp: createSpreadsheetApp(host),
    Utilities: createUtilities(host),
    console: createConsole(host),
  };
}
