/** What the Proof tab says, in three languages; plain data. */
import { en } from './proof-tab.en';
import { zhCN } from './proof-tab.zh-cn';
import { zhTW } from './proof-tab.zh-tw';
import type { Say } from './say';

/** Every word and sentence of the Proof tab, in one language. */
export type ProofTexts = { readonly [key in keyof typeof en]: string };

/** All of them, by language. */
export const proofTexts = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;

/** Says a sentence of the Proof tab. */
export type SayProof = Say<(typeof proofTexts)[keyof typeof proofTexts]>;
