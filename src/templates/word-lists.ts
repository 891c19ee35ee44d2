/** The words that rules look for in job titles, sources and activities, by the language of the column's values. */
import type { Language } from '../engine';

/** Lists of alternatives, written as a Value holds them; Chinese lists keep the English words that Chinese sheets use. */
export const wordLists = {
  chief: {
    en: 'CEO | CFO | CTO | CIO | CMO | COO | CRO | CPO | Chief | Founder | Co-Founder | Cofounder | President | Managing Director',
    'zh-CN': 'CEO | CFO | CTO | CIO | CMO | COO | 总经理 | 董事长 | 总裁 | 创始人 | 合伙人 | 首席 | 老板',
    'zh-TW':
      'CEO | CFO | CTO | CIO | CMO | COO | 總經理 | 董事長 | 總裁 | 創辦人 | 合夥人 | 執行長 | 財務長 | 技術長 | 營運長 | 資訊長 | 行銷長',
  },
  notChief: {
    en: 'Vice President | Vice-President | Assistant | Deputy',
    'zh-CN': '副 | 助理 | 秘书',
    'zh-TW': '副 | 助理 | 秘書',
  },
  vice: {
    en: 'VP | SVP | EVP | AVP | Vice President | Vice-President',
    'zh-CN': 'VP | 副总裁 | 副总经理 | 副总 | 副董事长',
    'zh-TW': 'VP | 副總裁 | 副總經理 | 副總 | 副董事長 | 協理',
  },
  director: {
    en: 'Director | Head',
    'zh-CN': 'Director | 总监 | 部长 | 院长 | 厂长',
    'zh-TW': 'Director | 總監 | 處長 | 部長 | 廠長',
  },
  manager: {
    en: 'Manager | Team Lead | Supervisor | Principal',
    'zh-CN': 'Manager | 经理 | 主管 | 主任 | 负责人 | 科长',
    'zh-TW': 'Manager | 經理 | 主管 | 主任 | 負責人 | 課長 | 科長',
  },
  learner: {
    en: 'Student | Intern | Internship | Trainee | Apprentice',
    'zh-CN': '学生 | 实习 | 实习生',
    'zh-TW': '學生 | 實習 | 實習生',
  },
  warmSource: {
    en: 'Referral | Referred | Reference | Recommendation | Word of mouth | Partner | Customer',
    'zh-CN': '介绍 | 推荐 | 转介 | 合作伙伴',
    'zh-TW': '介紹 | 推薦 | 轉介 | 合作夥伴',
  },
  ownSource: {
    en: 'Website | Web | Webinar | Event | Trade Show | Conference | Inbound | Contact Form | Organic Search',
    'zh-CN': '官网 | 网站 | 展会 | 直播 | 活动 | 会议 | 公众号',
    'zh-TW': '官網 | 網站 | 展會 | 展覽 | 直播 | 活動 | 研討會 | 官方帳號',
  },
  strongActivity: {
    en: 'form | demo | chat | conversation | meeting | call | reply | replied | quote | trial',
    'zh-CN': '表单 | 演示 | 会议 | 通话 | 回复 | 询价 | 试用 | 咨询',
    'zh-TW': '表單 | 演示 | 會議 | 通話 | 回覆 | 詢價 | 試用 | 諮詢',
  },
  weakActivity: {
    en: 'opened | clicked | visited | visit | view | viewed | download | downloaded',
    'zh-CN': '打开 | 点击 | 访问 | 浏览 | 下载',
    'zh-TW': '開啟 | 點擊 | 造訪 | 瀏覽 | 下載',
  },
  badActivity: {
    en: 'bounced | unsubscribed | unreachable | spam | invalid',
    'zh-CN': '退订 | 退信 | 无法联系 | 空号 | 拒收',
    'zh-TW': '退訂 | 退信 | 無法聯絡 | 空號 | 拒收',
  },
  attended: {
    en: 'attended | joined | yes',
    'zh-CN': '已参加 | 参加 | 出席',
    'zh-TW': '已參加 | 參加 | 出席',
  },
  soon: {
    en: 'now | immediately | asap | 1 month | this month | next month | 30 days | 2 weeks | this quarter',
    'zh-CN': '立即 | 马上 | 尽快 | 1个月 | 一个月 | 本月 | 下月 | 本季度',
    'zh-TW': '立即 | 馬上 | 盡快 | 1個月 | 一個月 | 本月 | 下個月 | 本季',
  },
  later: {
    en: '3 months | 6 months | 90 days | next quarter | this year | half a year',
    'zh-CN': '3个月 | 三个月 | 6个月 | 六个月 | 半年 | 下季度 | 今年 | 年内',
    'zh-TW': '3個月 | 三個月 | 6個月 | 六個月 | 半年 | 下一季 | 今年 | 年內',
  },
} as const satisfies { readonly [list: string]: { readonly [language in Language]: string } };

export type WordList = keyof typeof wordLists;
