/** What to ask a lead: six questions that show whether it can buy, and what a complete lead has. */
import type { Meaning } from './list-words';
import type { Words } from './template';

interface AskedQuestion {
  readonly text: Words;
  /** The columns that may hold the answer, and what a new one is called. */
  readonly columns: readonly Meaning[];
  readonly title: Words;
  /** A lead is complete only with it: decision maker, company size and need. */
  readonly needed?: true;
  readonly answers?: Words;
}

const say = (en: string, zhCN: string, zhTW: string): Words => ({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });
const needed = true as const;

export const questions = {
  challenge: {
    text: say(
      'Which challenges do you want to solve?',
      '目前面临哪些挑战，最想解决什么？',
      '目前面臨哪些挑戰，最想解決什麼？',
    ),
    columns: ['need', 'challenge'],
    title: say('Need', '需求', '需求'),
    needed,
  },
  otherProduct: {
    text: say(
      'Which other product do you use today?',
      '目前在用其他产品吗，是哪一款？',
      '目前使用其他產品嗎，是哪一款？',
    ),
    columns: ['otherProduct'],
    title: say('Current solution', '现用产品', '現用產品'),
  },
  goal: {
    text: say('What do you want to reach with it?', '希望达到什么目标？', '希望達成什麼目標？'),
    columns: ['goal'],
    title: say('Goal', '目标', '目標'),
  },
  budget: {
    text: say('Is the budget fixed?', '预算是否已经确定？', '預算是否已經確定？'),
    columns: ['budget'],
    title: say('Budget', '预算', '預算'),
    answers: say('Confirmed | Partial | None', '已确认 | 部分确认 | 无预算', '已確認 | 部分確認 | 無預算'),
  },
  authority: {
    text: say('Who decides on the purchase?', '由谁做最终采购决定？', '由誰做最終採購決定？'),
    columns: ['authority'],
    title: say('Decision maker', '决策人', '決策者'),
    needed,
    answers: say('Decides | Influences | Neither', '决策者 | 影响者 | 都不是', '決策者 | 影響者 | 都不是'),
  },
  timeline: {
    text: say('When do you want to start?', '计划什么时候开始使用？', '預計什麼時候開始使用？'),
    columns: ['timeline'],
    title: say('Timeline', '采购时间', '採購時程'),
    answers: say(
      'Within 1 month | Within 6 months | Undecided',
      '1个月内 | 6个月内 | 未定',
      '1個月內 | 6個月內 | 未定',
    ),
  },
  employees: {
    text: say('How many people work at your company?', '贵公司有多少员工？', '貴公司有多少員工？'),
    columns: ['employees'],
    title: say('Employees', '员工数', '員工數'),
    needed,
  },
  drawing: {
    text: say('Is there a drawing or a specification?', '有图纸或规格书吗？', '有圖面或規格書嗎？'),
    columns: ['drawing'],
    title: say('Drawing', '图纸', '圖面'),
  },
  volume: {
    text: say('How many pieces do you need a year?', '每年需要多少数量？', '每年需要多少數量？'),
    columns: ['volume'],
    title: say('Volume', '采购量', '採購量'),
    needed,
  },
  programme: {
    text: say('Which programme are you interested in?', '对哪个课程感兴趣？', '對哪個課程感興趣？'),
    columns: ['programme'],
    title: say('Programme', '意向课程', '意向課程'),
    needed,
  },
  intake: {
    text: say('When do you want to start studying?', '希望什么时候入学？', '希望什麼時候入學？'),
    columns: ['intake'],
    title: say('Intake', '入学时间', '入學時間'),
    answers: say('Next intake | Later', '下一批次 | 以后', '下一期 | 以後'),
  },
  funding: {
    text: say('How will the fees be paid?', '学费如何解决？', '學費如何負擔？'),
    columns: ['funding'],
    title: say('Funding', '学费来源', '學費來源'),
    answers: say('Clear | Scholarship needed', '已落实 | 需要奖学金', '已確定 | 需要獎學金'),
  },
  studyDecision: {
    text: say('Who decides on the programme?', '由谁决定报读？', '由誰決定報讀？'),
    columns: ['authority'],
    title: say('Decision maker', '决策人', '決策者'),
    needed,
    answers: say('Self | Parent | Somebody else', '本人 | 家长 | 其他人', '本人 | 家長 | 其他人'),
  },
} as const satisfies { readonly [key: string]: AskedQuestion };

export type QuestionKey = keyof typeof questions;
export type AskedQuestions = { readonly [key in QuestionKey]: AskedQuestion };

/** The six questions, and the size of the company. */
export const SALES_QUESTIONS: readonly QuestionKey[] = [
  'challenge',
  'otherProduct',
  'goal',
  'budget',
  'authority',
  'timeline',
  'employees',
];
