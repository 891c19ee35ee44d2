/** What the commands of the menu say to a person: one sentence each, in three languages; plain data. */
import { en } from './menu.en';
import { zhCN } from './menu.zh-cn';
import { zhTW } from './menu.zh-tw';
import type { Say } from './say';

/** Every sentence of the menu, in one language; each failure says what to do. */
export type MenuTexts = { readonly [key in keyof typeof en]: string };

/** All sentences, by language. */
export const menuTexts = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;

/** Says a sentence of the menu: `say('columnsAdded', { number: 3 })`. */
export type SayMenu = Say<(typeof menuTexts)[keyof typeof menuTexts]>;
