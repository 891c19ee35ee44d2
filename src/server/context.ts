/** What every command of the menu starts from: the person's language, a voice in it, and the add-on's data. */
import type { Data } from '../data';
import type { Language } from '../engine';
import { type SayMenu, sayer } from '../locales';
import { type Report, readData, speaking, userLanguage } from '../sheets';

/** What a command may use. The data file is read once, whatever the command does with it. */
export interface Context {
  readonly language: Language;
  readonly say: SayMenu;
  readonly data: Data;
}

/** Runs a command of the menu and lets it speak. */
export function command(run: (context: Context) => Report): void {
  const context = contextNow();
  speaking(context.say, () => run(context));
}

/** Finds out the person's language, and reads what is said in it. */
export function contextNow(): Context {
  const language = userLanguage();
  const data = readData() as Data;
  return { language, say: sayer(data.menu[language], language), data };
}
