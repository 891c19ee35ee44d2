/** Why a column gives the outcome away, in words: one sentence for each reason, in three languages; plain data. */
import { en } from './leaks.en';
import { zhCN } from './leaks.zh-cn';
import { zhTW } from './leaks.zh-tw';

/** Every sentence about leaks, in one language, by the reason. */
export type LeakTexts = { readonly [why in keyof typeof en]: string };

/** All sentences, by language. */
export const leakTexts = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;
