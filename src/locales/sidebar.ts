/** What the sidebar says, by language; the server puts one language into the page. */
import type { Changes } from './changes';
import type { IssueSentences } from './issues';
import type { Say } from './say';
import { en } from './sidebar.en';
import { zhCN } from './sidebar.zh-cn';
import { zhTW } from './sidebar.zh-tw';

/** A sentence for everything the sidebar says. */
export type SidebarTexts = { readonly [key in keyof typeof en]: string };

/** Says a sentence of the sidebar: `say('leadsMove', { n: 31 })`. */
export type SaySidebar = Say<typeof en>;

/** All that the page of the sidebar says, in one language. */
export interface PageSentences {
  readonly sidebar: SidebarTexts;
  readonly issues: IssueSentences;
  readonly changes: Changes;
}

/** All sentences, by language. */
export const sidebarTexts: { readonly [language in 'en' | 'zh-CN' | 'zh-TW']: SidebarTexts } = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};
