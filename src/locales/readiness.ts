/** Whether scoring is worth it yet, in words: one sentence for each finding, in three languages; plain data. */
import { en } from './readiness.en';
import { zhCN } from './readiness.zh-cn';
import { zhTW } from './readiness.zh-tw';

/** Every sentence about readiness, in one language, by the code of its finding. */
export type ReadinessTexts = { readonly [code in keyof typeof en]: string };

/** All sentences, by language. */
export const readinessTexts = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;
