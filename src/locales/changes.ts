/** What changed in a model, one line for each difference, in three languages. */
import { en } from './changes.en';
import { zhCN } from './changes.zh-cn';
import { zhTW } from './changes.zh-tw';

type Language = 'en' | 'zh-CN' | 'zh-TW';

/** A sentence with {names} to fill in for every way in which two models differ. */
export type Changes = Shape<typeof en>;

type Shape<T> = { readonly [name in keyof T]: T[name] extends string ? string : Shape<T[name]> };

/** All of them, by language. */
export const changeSentences: { readonly [language in Language]: Changes } = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };
