/** The activities that the log offers: what speaks for a lead, what speaks against it; the templates' rules name them. */
import type { Language } from '../engine';
import type { Words } from './template';

interface LoggedActivity {
  readonly name: Words;
  /** Offered whatever the template. */
  readonly always?: true;
}

const of = (en: string, zhCN: string, zhTW: string): { readonly name: Words } => ({
  name: { en, 'zh-CN': zhCN, 'zh-TW': zhTW },
});
const always = true as const;

/** In the order in which they are offered. */
export const activities = {
  documents: { ...of('Asked for documents', '索取资料', '索取資料'), always },
  demo: { ...of('Asked for a detailed demo', '要求详细演示', '要求詳細演示'), always },
  detailedNeeds: { ...of('Stated detailed needs', '说明详细需求', '說明詳細需求'), always },
  questions: { ...of('Asked many questions', '提出较多问题', '提出許多問題'), always },
  quote: { ...of('Asked for a quotation', '索要报价', '索取報價'), always },
  inquiry: { ...of('Inquiry', '主动咨询', '主動諮詢'), always },
  trial: { ...of('Free trial', '免费试用', '免費試用'), always },
  pricing: { ...of('Pricing page', '访问价格页', '瀏覽價格頁'), always },
  webinar: { ...of('Webinar or event', '参加直播或活动', '參加研討會或活動'), always },
  download: { ...of('Download', '下载资料', '下載資料'), always },
  newsletter: { ...of('Newsletter', '订阅邮件', '訂閱電子報'), always },
  emailOpened: { ...of('E-mail opened', '打开邮件', '開啟郵件'), always },
  emailClicked: { ...of('E-mail clicked', '点击邮件链接', '點擊郵件連結'), always },
  social: { ...of('Social media', '社交媒体互动', '社群媒體互動'), always },
  reply: { ...of('Reply', '回复消息', '回覆訊息'), always },
  call: { ...of('Call', '通话', '通話'), always },
  meeting: { ...of('Meeting', '会面', '會面'), always },
  brief: of('Sent a brief', '发来需求书', '提供需求書'),
  cases: of('Viewed cases or prices', '查看案例或价格', '瀏覽案例或價格'),
  drawing: of('Sent a drawing or specification', '发来图纸或规格书', '提供圖面或規格書'),
  sample: of('Asked for a sample', '索要样品', '索取樣品'),
  visit: of('Visit or video call', '来访或视频会议', '來訪或視訊會議'),
  application: of('Started an application', '开始申请', '開始申請'),
  openDay: of('Open day', '参加开放日', '參加開放日'),
  noAnswerCall: { ...of('Call not answered', '电话未接', '電話未接'), always },
  noAnswerMessage: { ...of('Message not answered', '消息未回', '訊息未回'), always },
  budgetTooLow: { ...of('Budget too low', '预算过低', '預算過低'), always },
  unclearNeed: { ...of('Cannot describe the need', '说不清需求', '說不清需求'), always },
  specWork: of('Asked for free work', '要求免费方案', '要求免費提案'),
  unsubscribed: { ...of('Unsubscribed', '已退订', '已退訂'), always },
} as const satisfies { readonly [key: string]: LoggedActivity };

export type ActivityKey = keyof typeof activities;
export type LoggedActivities = { readonly [key in ActivityKey]: LoggedActivity };

/** Names of the activities that are offered in the log of a model that names none itself. */
export function usualActivities(of: LoggedActivities, language: Language): readonly string[] {
  return Object.values(of).flatMap(({ name, always: isUsual }) => (isUsual ? [name[language]] : []));
}
