/** What leads usually do, good signs and bad, offered in the activity log of a model that names no activities itself. */
import type { Language } from '../engine';

/** Good signs first: what shows that somebody wants to buy; then what shows that nobody will. */
export const usualActivities: { readonly [language in Language]: readonly string[] } = {
  en: [
    'Asks for documents',
    'Asks for a detailed demo',
    'Asks for a quotation',
    'Asks many questions',
    'States detailed needs',
    'Does not answer calls',
    'Does not answer messages',
    'Budget too low',
    'Cannot describe the need',
  ],
  'zh-CN': [
    '索要资料',
    '要求详细演示',
    '要求报价',
    '提出很多问题',
    '说明详细需求',
    '不接电话',
    '不回消息',
    '预算太低',
    '说不清需求',
  ],
  'zh-TW': [
    '索取資料',
    '要求詳細展示',
    '要求報價',
    '提出很多問題',
    '說明詳細需求',
    '不接電話',
    '不回訊息',
    '預算太低',
    '說不清需求',
  ],
};
