/** Speaking with the person: in their language, one sentence that says what to do; never a raw error. */
import type { Language } from '../engine';
import { ADD_ON, type SayMenu } from '../locales';

/** The language of the person at the screen (needs no permission, but is a service call). */
export function userLanguage(): Language {
  return languageOfLocale(Session.getActiveUserLocale());
}

/** The add-on's language for a locale such as zh_HK; English where it has no other. */
export function languageOfLocale(locale: string): Language {
  const code = locale.toLowerCase().replace('_', '-');
  if (!code.startsWith('zh')) return 'en';
  return /^zh-(?:tw|hk|mo|hant)/.test(code) ? 'zh-TW' : 'zh-CN';
}

/** Ends a command with a sentence for the person. */
export function refuse(sentence: string): never {
  const refusal = new Error(sentence);
  refusal.name = REFUSAL;
  throw refusal;
}

const REFUSAL = 'LeadScoreRefusal';
const OURS = /^(?:Type|Reference|Range|Syntax)Error$/;

/** Tells a mistake of ours from what Google refuses. */
export function isMistake({ name }: Pick<Error, 'name'>): boolean {
  return OURS.test(name);
}

/** What a command wants said when it is done: briefly in passing, or with a list that needs reading. */
export interface Report {
  readonly title?: string;
  readonly lines: readonly string[];
  readonly brief: boolean;
}

/** Runs a command of the menu and says how it ended, also where Google refuses. */
export function speaking(say: SayMenu, command: () => Report): void {
  try {
    const { title = ADD_ON, lines, brief } = command();
    if (brief) SpreadsheetApp.getActiveSpreadsheet().toast(lines.join(' '), title, 8);
    else tell(title, lines.join('\n\n'));
  } catch (error) {
    const { name, message } = error as Error;
    // A mistake of ours belongs in the log, with its place; only what Google refuses can be put right by a person.
    if (isMistake({ name })) throw error;
    tell(ADD_ON, name === REFUSAL ? message : say('refused', { message: sentence(message) }));
  }
}

function tell(title: string, text: string): void {
  const ui = SpreadsheetApp.getUi();
  ui.alert(title, text, ui.ButtonSet.OK);
}

function sentence(message: string): string {
  const trimmed = String(message).trim();
  return /[.!?。！？]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Runs a command that nobody else may run at the same time in this spreadsheet. */
export function alone<T>(say: SayMenu, command: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(10_000)) refuse(say('busy'));
  try {
    return command();
  } finally {
    lock?.releaseLock();
  }
}

/** Keeps others from writing until this run ends: were it let go earlier, they could read cells not written yet. */
export function holdDocument(): boolean {
  return LockService.getDocumentLock()?.tryLock(10_000) ?? true;
}
