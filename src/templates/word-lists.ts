/** The words that rules look for in job titles, sources and activities, by the language of the column's values. Long because it is data. */
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
  managers: {
    en: 'Manager | Director | Head | VP | Vice President | Chief | C-level | CEO | CTO | CFO | COO | CIO | CMO | President | Founder | Owner | Executive',
    'zh-CN':
      '经理 | 总监 | 主管 | 主任 | 负责人 | 管理者 | 管理层 | 高管 | 部长 | 厂长 | 总裁 | 董事长 | 创始人 | 老板 | CEO | CTO',
    'zh-TW':
      '經理 | 總監 | 主管 | 主任 | 負責人 | 管理者 | 管理層 | 高階主管 | 部長 | 處長 | 廠長 | 總裁 | 董事長 | 創辦人 | 執行長 | 老闆',
  },
  inCharge: {
    en: 'Person in charge | In charge | Specialist | Coordinator | Officer | Staff | Employee',
    'zh-CN': '担当 | 专员 | 经办人 | 对接人 | 职员 | 员工',
    'zh-TW': '承辦人 | 專員 | 經辦人 | 窗口 | 職員 | 員工',
  },
  cLevel: {
    en: 'C-level | C-suite | Chief | CEO | CFO | CTO | CIO | CMO | COO | CRO | CPO | Founder | Co-Founder | President | Managing Director | Owner',
    'zh-CN': '高管 | CEO | CFO | CTO | CIO | CMO | COO | 总经理 | 董事长 | 总裁 | 创始人 | 首席 | 老板',
    'zh-TW':
      '高階主管 | CEO | CFO | CTO | CIO | CMO | COO | 總經理 | 董事長 | 總裁 | 創辦人 | 執行長 | 財務長 | 技術長 | 營運長 | 資訊長 | 行銷長 | 老闆',
  },
  high: {
    en: 'High | Very high | Strong | Yes | High signing rate',
    'zh-CN': '高 | 很高 | 强',
    'zh-TW': '高 | 很高 | 強',
  },
  medium: {
    en: 'Medium | Middle | Normal | Moderate | Nice to have',
    'zh-CN': '中 | 中等 | 一般 | 普通',
    'zh-TW': '中 | 中等 | 一般 | 普通',
  },
  low: { en: 'Low | Weak | Cold', 'zh-CN': '低 | 冷淡 | 弱', 'zh-TW': '低 | 冷淡 | 弱' },
  top: {
    en: 'High | Top | Top priority | Urgent | Must have | First',
    'zh-CN': '高 | 最高 | 紧急 | 优先 | 首要',
    'zh-TW': '高 | 最高 | 緊急 | 優先 | 首要',
  },
  marketing: { en: 'Marketing', 'zh-CN': '市场 | 营销 | 市场营销 | 市场部', 'zh-TW': '行銷 | 市場 | 行銷部' },
  clear: {
    en: 'Clear | Clearly defined | Defined | Specific | Detailed | Known',
    'zh-CN': '明确 | 清楚 | 清晰 | 具体',
    'zh-TW': '明確 | 清楚 | 清晰 | 具體',
  },
  vague: {
    en: 'Vague | Partly clear | Partly defined | Rough | General',
    'zh-CN': '模糊 | 部分明确 | 大致明确 | 大致 | 初步',
    'zh-TW': '模糊 | 部分明確 | 大致明確 | 大致 | 初步',
  },
  unclear: {
    en: 'Unclear | Not clear | Undefined | Cannot describe',
    'zh-CN': '不明确 | 不清楚 | 说不清 | 无法描述',
    'zh-TW': '不明確 | 不清楚 | 說不清 | 無法描述',
  },
  month1: {
    en: 'Within 1 month | Within a month | 1 month | 0-1 month | 30 days | 2 weeks | This month | Next month | Now | Immediately | ASAP',
    'zh-CN': '1个月内 | 一个月内 | 1个月 | 一个月 | 30天 | 本月 | 下月 | 下个月 | 立即 | 马上 | 尽快',
    'zh-TW': '1個月內 | 一個月內 | 1個月 | 一個月 | 30天 | 本月 | 下個月 | 立即 | 馬上 | 盡快',
  },
  months6: {
    en: 'Within 6 months | 6 months | 1-6 months | 3-6 months | Within 3 months | 3 months | 1-3 months | 90 days | This quarter | Next quarter | Half a year',
    'zh-CN': '6个月内 | 六个月内 | 6个月 | 六个月 | 3个月内 | 三个月内 | 3个月 | 三个月 | 半年 | 本季度 | 下季度',
    'zh-TW': '6個月內 | 六個月內 | 6個月 | 六個月 | 3個月內 | 三個月內 | 3個月 | 三個月 | 半年 | 本季 | 下一季',
  },
  months12: {
    en: '6-12 months | 7-12 months | Within 12 months | 12 months | Within a year | 1 year',
    'zh-CN': '6-12个月 | 7-12个月 | 12个月内 | 12个月 | 一年内 | 1年内 | 一年',
    'zh-TW': '6-12個月 | 7-12個月 | 12個月內 | 12個月 | 一年內 | 1年內 | 一年',
  },
  months24: {
    en: '13-24 months | 12-24 months | Within 24 months | 24 months | Within 2 years | 2 years',
    'zh-CN': '13-24个月 | 12-24个月 | 24个月内 | 24个月 | 两年内 | 2年内 | 两年',
    'zh-TW': '13-24個月 | 12-24個月 | 24個月內 | 24個月 | 兩年內 | 2年內 | 兩年',
  },
  later24: {
    en: 'Later | After 24 months | More than 24 months | Over 24 months | After 2 years | Undecided',
    'zh-CN': '以后 | 更晚 | 24个月以后 | 24个月以上 | 两年以后 | 未定',
    'zh-TW': '以後 | 更晚 | 24個月以後 | 24個月以上 | 兩年以後 | 未定',
  },
  confirmed: {
    en: 'Confirmed | Approved | Fixed | Allocated | Secured',
    'zh-CN': '已确认 | 确认 | 已批准 | 已审批 | 已落实 | 有预算',
    'zh-TW': '已確認 | 確認 | 已核准 | 已批准 | 已編列 | 有預算',
  },
  partial: {
    en: 'Partial | Partly | Partially confirmed | Planned | Requested | Estimated | Pending',
    'zh-CN': '部分 | 部分确认 | 申请中 | 规划中 | 预估 | 待审批',
    'zh-TW': '部分 | 部分確認 | 申請中 | 規劃中 | 預估 | 待核准',
  },
  cannotAfford: {
    en: 'Cannot afford | None | No budget',
    'zh-CN': '无预算 | 没有预算 | 付不起 | 无力承担',
    'zh-TW': '無預算 | 沒有預算 | 付不起 | 無力負擔',
  },
  tooLow: {
    en: 'Too low | Below minimum | Below',
    'zh-CN': '过低 | 太低 | 低于最低',
    'zh-TW': '過低 | 太低 | 低於最低',
  },
  decides: {
    en: 'Decides | Decision maker | Decider | Final decision | Approver | Signs',
    'zh-CN': '决策者 | 决策人 | 最终决策 | 拍板 | 审批人',
    'zh-TW': '決策者 | 決策人 | 最終決策 | 拍板 | 核准人',
  },
  influences: {
    en: 'Influences | Influencer | Influence | Recommends | Recommender | Evaluator | Involved',
    'zh-CN': '影响者 | 影响 | 推荐人 | 建议者 | 评估者 | 参与者',
    'zh-TW': '影響者 | 影響 | 推薦人 | 建議者 | 評估者 | 參與者',
  },
  fits: {
    en: 'Fits | Full fit | Fully | Matches | Match | Solvable | We can solve it',
    'zh-CN': '匹配 | 完全匹配 | 符合 | 完全符合 | 能解决 | 可以解决',
    'zh-TW': '符合 | 完全符合 | 相符 | 能解決 | 可以解決',
  },
  fitsPartly: {
    en: 'Partly | Partial | Partial fit | Fits partly | Partly solvable | Partial match',
    'zh-CN': '部分匹配 | 部分符合 | 部分能解决 | 部分 | 基本符合',
    'zh-TW': '部分相符 | 部分符合 | 部分能解決 | 部分 | 大致符合',
  },
  fitsNot: {
    en: 'Not solvable | Unsolvable | No fit | Does not fit | No match | We cannot solve it',
    'zh-CN': '不匹配 | 不符合 | 不能解决 | 无法解决 | 解决不了',
    'zh-TW': '不相符 | 不符合 | 不能解決 | 無法解決 | 解決不了',
  },
  fixed: {
    en: 'Fixed | Date set | Confirmed | Set',
    'zh-CN': '已确定 | 确定 | 固定 | 已定',
    'zh-TW': '已確定 | 確定 | 固定 | 已定',
  },
  rough: {
    en: 'Rough | Roughly | Estimated | This year | Planned',
    'zh-CN': '大致 | 大概 | 预计 | 今年 | 年内',
    'zh-TW': '大致 | 大概 | 預計 | 今年 | 年內',
  },
  meetingSoon: {
    en: 'Meeting within two weeks | Meeting within 2 weeks | Meeting this week | Meeting next week | Meeting',
    'zh-CN': '两周内会面 | 两周内会议 | 本周会面 | 下周会面 | 会面 | 会议',
    'zh-TW': '兩週內會面 | 兩週內會議 | 本週會面 | 下週會面 | 會面 | 會議',
  },
  contactLater: {
    en: 'Defined later contact | Later contact | Contact later | Call later | Call back | Follow up',
    'zh-CN': '约定后续联系 | 后续联系 | 稍后联系 | 回访 | 再联系',
    'zh-TW': '約定後續聯絡 | 後續聯絡 | 稍後聯絡 | 回訪 | 再聯絡',
  },
  retainer: {
    en: 'At or above minimum | Above minimum | Retainer',
    'zh-CN': '达到最低 | 高于最低 | 达到最低月费 | 月费',
    'zh-TW': '達到最低 | 高於最低 | 達到最低月費 | 月費',
  },
  projectOnly: {
    en: 'Project only | Project | One-off',
    'zh-CN': '仅项目 | 单个项目 | 一次性',
    'zh-TW': '僅專案 | 單一專案 | 一次性',
  },
  buyers: {
    en: 'Purchasing | Procurement | Buyer | Sourcing | Engineering | Engineer',
    'zh-CN': '采购 | 工程 | 工程师 | 研发',
    'zh-TW': '採購 | 工程 | 工程師 | 研發',
  },
  enough: {
    en: 'At or above minimum | Above minimum | Enough',
    'zh-CN': '达到起订量 | 高于起订量 | 足够',
    'zh-TW': '達到最低訂購量 | 高於最低訂購量 | 足夠',
  },
  near: {
    en: 'Near | Near minimum | Almost | Slightly below',
    'zh-CN': '接近 | 接近起订量 | 略低',
    'zh-TW': '接近 | 接近最低訂購量 | 略低',
  },
  within10: {
    en: 'Within 10% | Within 10 % | Close',
    'zh-CN': '10%以内 | 10%内 | 接近',
    'zh-TW': '10%以內 | 10%內 | 接近',
  },
  held: { en: 'Held | Certified | Available', 'zh-CN': '持有 | 已取得 | 具备', 'zh-TW': '持有 | 已取得 | 具備' },
  notHeld: {
    en: 'Not held | Missing | Not available',
    'zh-CN': '未持有 | 未取得 | 不具备',
    'zh-TW': '未持有 | 未取得 | 不具備',
  },
  notServed: {
    en: 'Not served | Out of scope | Not supported',
    'zh-CN': '不服务 | 无法服务 | 非目标',
    'zh-TW': '不服務 | 無法服務 | 非目標',
  },
  met: { en: 'Met | Eligible | Qualified', 'zh-CN': '符合 | 满足 | 合格', 'zh-TW': '符合 | 滿足 | 合格' },
  notMet: {
    en: 'Not met | Not eligible | Ineligible | Not qualified',
    'zh-CN': '不符合 | 不满足 | 不合格',
    'zh-TW': '不符合 | 不滿足 | 不合格',
  },
  nextIntake: {
    en: 'Next intake | Next term | Next | This year',
    'zh-CN': '下一批次 | 下一期 | 最近一期 | 本年 | 今年',
    'zh-TW': '下一期 | 下一批次 | 最近一期 | 本年 | 今年',
  },
  laterIntake: { en: 'Later intake | Later | Next year', 'zh-CN': '以后 | 更晚 | 明年', 'zh-TW': '以後 | 更晚 | 明年' },
  funded: {
    en: 'Clear | Self-funded | Sponsored | Loan approved | Secured',
    'zh-CN': '已落实 | 明确 | 自费 | 资助',
    'zh-TW': '已確定 | 明確 | 自費 | 贊助',
  },
  scholarship: {
    en: 'Scholarship needed | Scholarship | Needs scholarship | Financial aid',
    'zh-CN': '需要奖学金 | 奖学金 | 助学金',
    'zh-TW': '需要獎學金 | 獎學金 | 助學金',
  },
  family: {
    en: 'Self | Parent | Parents | Decides | Decision maker',
    'zh-CN': '本人 | 家长 | 父母 | 决策者',
    'zh-TW': '本人 | 家長 | 父母 | 決策者',
  },
  warm: { en: 'Warm | Friendly | Good', 'zh-CN': '热情 | 良好 | 亲近', 'zh-TW': '熱絡 | 良好 | 親近' },
  competitor: { en: 'Competitor', 'zh-CN': '竞争对手 | 竞品公司 | 同行', 'zh-TW': '競爭對手 | 競品公司 | 同業' },
  no: { en: 'No | FALSE | N', 'zh-CN': '否 | 无', 'zh-TW': '否 | 無' },
} as const satisfies { readonly [list: string]: { readonly [language in Language]: string } };

export type WordList = keyof typeof wordLists;
export type WordLists = { readonly [list in WordList]: { readonly [language in Language]: string } };
