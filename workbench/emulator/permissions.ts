/** What a script may do in which situation: Google's table of authorization modes, and the scopes of the manifest. */
import { serviceName } from './strict';
import type { AuthMode } from './types';

const SCOPE = 'https://www.googleapis.com/auth/';
const DOCUMENT_SCOPES = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const OTHER_FILES_SCOPES = [`${SCOPE}spreadsheets`];
const UI_SCOPES = [`${SCOPE}script.container.ui`];
const TRIGGER_SCOPES = [`${SCOPE}script.scriptapp`];
const EMAIL_SCOPES = [`${SCOPE}userinfo.email`];

/** Classes whose objects are only descriptions being put together: no permission is asked. */
const FREE =
  /Builder$|^(Blob|BooleanCondition|ChartOptions|Charts|Color|ConditionalFormatRule|DataValidation|FilterCriteria|GradientCondition|HtmlOutput|HtmlService|HtmlTemplate|Logger|PromptResponse|RgbColor|RichTextValue|ScriptApp|TextRotation|TextStyle|User|Utilities)$/;
const TRIGGERS = /rigger/;
const STORES = /^(Cache|CacheService|Lock|LockService|Properties|PropertiesService)$/;
const SHOWS = /^(alert|prompt|showSidebar|showModalDialog|showModelessDialog|showDialog|msgBox|inputBox)$/;
const READS = /^(get|is[A-Z]|can|has|new|find|offset$|copy$|createTextFinder$|match|useRegular|ignore|startFrom$)/;

/** Google's refusal of a call, or undefined when it is allowed. */
export function refusal(
  className: string,
  member: string,
  mode: AuthMode,
  scopes: readonly string[] | undefined,
): string | undefined {
  if (TRIGGERS.test(className) || (className === 'ScriptApp' && TRIGGERS.test(member))) {
    return mode === 'FULL'
      ? needs(`ScriptApp.${member}`, TRIGGER_SCOPES, scopes)
      : missing(`ScriptApp.${member}`, TRIGGER_SCOPES);
  }
  if (FREE.test(className)) return undefined;
  if (className === 'SpreadsheetApp' && /^(new|flush$)/.test(member)) return undefined;
  const name = `${serviceName(className)}.${member}`;
  if (className === 'Session') {
    return /User$/.test(member) && member !== 'getTemporaryActiveUserKey'
      ? needs(name, EMAIL_SCOPES, scopes)
      : undefined;
  }
  if (STORES.test(className)) return mode === 'NONE' ? `You do not have permission to call ${name}` : undefined;
  if (className === 'Ui' || className === 'Menu' || className === 'Browser' || member === 'getUi') {
    if (mode === 'CUSTOM_FUNCTION') return `Cannot call ${name}() from this context.`;
    if (!SHOWS.test(member)) return undefined;
    if (mode === 'NONE' || mode === 'LIMITED') return missing(name, UI_SCOPES);
    return /^show/.test(member) ? needs(name, UI_SCOPES, scopes) : undefined;
  }
  if (mode === 'NONE') return missing(name, DOCUMENT_SCOPES);
  if (/^open/.test(member) && className === 'SpreadsheetApp') {
    return mode === 'FULL' ? needs(name, OTHER_FILES_SCOPES, scopes) : missing(name, OTHER_FILES_SCOPES);
  }
  if (mode === 'CUSTOM_FUNCTION' && !READS.test(member)) return `You do not have permission to call ${member}`;
  return needs(name, DOCUMENT_SCOPES, scopes);
}

function needs(name: string, anyOf: readonly string[], scopes: readonly string[] | undefined): string | undefined {
  return !scopes || anyOf.some((scope) => scopes.includes(scope)) ? undefined : missing(name, anyOf);
}

function missing(name: string, anyOf: readonly string[]): string {
  const list = anyOf.length > 1 ? `(${anyOf.join(' || ')})` : anyOf.join('');
  return `You do not have permission to call ${name}. Required permissions: ${list}`;
}
