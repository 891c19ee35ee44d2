/** The starter model for selling to companies: who they are, whom we talk to, what they did. Long because it is data. */
import { SALES_QUESTIONS } from '../questions';
import { COLD, HOT, OUT, say, ticked, WARM, YOURS } from '../say';
import type { Template, TemplateStep } from '../template';

const upperParts = (most: number, some: number): { number: TemplateStep[] } => ({
  number: [
    { when: 'atLeast', value: { above: 0.75 }, weight: most },
    { when: 'atLeast', value: { above: 0.5 }, weight: some },
  ],
});

/** Business to business: 30 points for the company, 30 for the contact, 40 for what they did, less for warning signs. */
export const b2b: Template = {
  id: 'b2b',
  name: say('B2B leads', 'B2B 线索', 'B2B 潛客'),
  line: say(
    'Company, contact and behaviour together; grows with the columns you have.',
    '综合公司、联系人与行为评分，随表中的列自动调整。',
    '綜合公司、聯絡人與行為評分，隨表中的欄位自動調整。',
  ),
  suits: [
    {
      when: {},
      points: 2,
      because: say(
        'It works with almost any list and needs no preparation.',
        '几乎适用于任何线索表，无需准备。',
        '幾乎適用於任何潛客表，無需準備。',
      ),
    },
    {
      when: { company: ['growing'] },
      points: 1,
      because: say(
        'A growing team gets on with plain rules and one score.',
        '成长期团队用简单的规则和一个总分就够了。',
        '成長期團隊用簡單的規則和一個總分就夠了。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  stretches: true,
  questions: SALES_QUESTIONS,
  groups: [
    { key: 'company', name: say('Company', '公司', '公司'), axis: 'fit', atMost: 30 },
    { key: 'contact', name: say('Contact', '联系人', '聯絡人'), axis: 'fit', atMost: 30 },
    { key: 'behaviour', name: say('Behaviour', '行为', '行為'), axis: 'engagement', atMost: 40 },
    {
      key: 'warnings',
      name: say('Warning signs', '警示信号', '警示訊號'),
      axis: 'engagement',
      atMost: 0,
      atLeast: -40,
    },
  ],
  bands: [
    {
      key: 'hot',
      name: say('Hot', '热', '熱'),
      from: 70,
      color: HOT,
      nextStep: say('Call today', '今天致电', '今天致電'),
      respondWithin: 4,
    },
    {
      key: 'warm',
      name: say('Warm', '温', '溫'),
      from: 40,
      color: WARM,
      nextStep: say('Write this week and offer a demo', '本周联系并邀请演示', '本週聯繫並邀請演示'),
      respondWithin: 48,
    },
    {
      key: 'cold',
      name: say('Cold', '冷', '冷'),
      from: 'bottom',
      color: COLD,
      nextStep: say('Keep in touch by newsletter', '通过邮件内容持续培育', '以電子報持續培養'),
    },
    {
      key: 'disqualified',
      name: say('Disqualified', '已淘汰', '已淘汰'),
      from: 'disqualified',
      color: OUT,
      nextStep: say('Do not pursue', '不再跟进', '不再跟進'),
    },
  ],
  rules: [
    {
      name: say('Company size', '公司规模', '公司規模'),
      group: 'company',
      needs: 'employees',
      ask: true,
      steps: {
        number: [
          { when: 'between', value: 201, to: 1000, weight: 20 },
          { when: 'between', value: 51, to: 200, weight: 15 },
          { when: 'moreThan', value: 1000, weight: 15 },
          { when: 'between', value: 11, to: 50, weight: 8 },
        ],
        range: [
          { when: 'is', value: { sizesFrom: 200, below: 1000 }, weight: 20 },
          { when: 'is', value: { sizesFrom: 50, below: 200 }, weight: 15 },
          { when: 'is', value: { sizesFrom: 1000 }, weight: 15 },
          { when: 'is', value: { sizesFrom: 10, below: 50 }, weight: 8 },
        ],
      },
    },
    {
      name: say('Target industry', '目标行业', '目標產業'),
      group: 'company',
      needs: 'industry',
      ask: true,
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 3 }, weight: 10 }] },
    },
    {
      name: say('Target region', '目标地区', '目標地區'),
      group: 'company',
      needs: 'country',
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 3 }, weight: 5 }] },
    },
    {
      name: say('Seniority', '职位级别', '職位層級'),
      group: 'contact',
      needs: 'position',
      ask: true,
      steps: {
        text: [
          {
            when: 'hasWord',
            value: { list: 'chief' },
            and: { when: 'containsNot', value: { list: 'notChief' } },
            weight: 25,
          },
          { when: 'hasWord', value: { list: 'vice' }, weight: 20 },
          { when: 'hasWord', value: { list: 'director' }, weight: 15 },
          { when: 'hasWord', value: { list: 'manager' }, weight: 10 },
        ],
      },
    },
    {
      name: say('Business e-mail', '企业邮箱', '企業電子郵件'),
      group: 'contact',
      needs: 'email',
      steps: { email: [{ when: 'isBusinessEmail', weight: 5 }] },
    },
    {
      name: say('Phone known', '有电话', '有電話'),
      group: 'contact',
      needs: 'phone',
      ask: true,
      steps: {
        text: [{ when: 'isNotBlank', weight: 3 }],
        number: [{ when: 'isNotBlank', weight: 3 }],
        range: [{ when: 'isNotBlank', weight: 3 }],
      },
    },
    {
      name: say('Demo requested', '申请演示', '申請演示'),
      group: 'behaviour',
      needs: 'demo',
      steps: { ...ticked(15), date: [{ when: 'isNotBlank', weight: 15, halfLife: 90 }] },
    },
    {
      name: say('Quote requested', '询价', '詢價'),
      group: 'behaviour',
      needs: 'quote',
      steps: { ...ticked(12), date: [{ when: 'isNotBlank', weight: 12, halfLife: 90 }] },
    },
    {
      name: say('Pricing page visits', '访问价格页', '瀏覽價格頁'),
      group: 'behaviour',
      needs: 'pricingVisits',
      steps: { ...ticked(8), number: [{ when: 'each', weight: 4, upTo: 3, halfLife: 60 }] },
    },
    {
      name: say('Website visits', '网站访问', '網站造訪'),
      group: 'behaviour',
      needs: 'visits',
      steps: upperParts(6, 3),
    },
    {
      name: say('Time on the website', '网站停留时长', '網站停留時間'),
      group: 'behaviour',
      needs: 'timeOnSite',
      steps: upperParts(8, 4),
    },
    {
      name: say('Forms submitted', '提交表单', '提交表單'),
      group: 'behaviour',
      needs: 'forms',
      steps: { number: [{ when: 'each', weight: 4, upTo: 2 }] },
    },
    {
      name: say('Webinar', '直播或研讨会', '線上研討會'),
      group: 'behaviour',
      needs: 'webinar',
      steps: {
        ...ticked(8),
        text: [
          { when: 'hasWord', value: { list: 'attended' }, weight: 8 },
          { when: 'isNotBlank', weight: 3 },
        ],
      },
    },
    {
      name: say('Asked for material', '索取资料', '索取資料'),
      group: 'behaviour',
      needs: 'downloads',
      steps: { ...ticked(5), number: [{ when: 'each', weight: 2, upTo: 3 }] },
    },
    {
      name: say('Questions asked', '提问', '提問'),
      group: 'behaviour',
      needs: 'questions',
      steps: { number: [{ when: 'each', weight: 1, upTo: 5 }] },
    },
    {
      name: say('Replied', '已回复', '已回覆'),
      group: 'behaviour',
      needs: 'replied',
      steps: { ...ticked(8), number: [{ when: 'each', weight: 4, upTo: 2 }] },
    },
    {
      name: say('E-mails opened', '打开邮件', '開啟郵件'),
      group: 'behaviour',
      needs: 'emailsOpened',
      steps: { number: [{ when: 'each', value: 2, weight: 1, upTo: 5, halfLife: 60 }] },
    },
    {
      name: say('E-mails clicked', '点击邮件', '點擊郵件'),
      group: 'behaviour',
      needs: 'emailsClicked',
      steps: { number: [{ when: 'each', weight: 2, upTo: 3, halfLife: 60 }] },
    },
    {
      name: say('Active lately', '近期活跃', '近期活躍'),
      group: 'behaviour',
      needs: 'lastActivity',
      steps: {
        date: [
          { when: 'inTheLast', value: 14, weight: 8 },
          { when: 'inTheLast', value: 45, weight: 4 },
        ],
      },
    },
    {
      name: say('New lead', '新线索', '新潛客'),
      group: 'behaviour',
      needs: 'created',
      unless: 'lastActivity',
      steps: {
        date: [
          { when: 'inTheLast', value: 30, weight: 8 },
          { when: 'inTheLast', value: 90, weight: 4 },
        ],
      },
    },
    {
      name: say('Last activity', '最近活动', '最近活動'),
      group: 'behaviour',
      needs: 'activityKind',
      steps: {
        text: [
          { when: 'hasWord', value: { list: 'strongActivity' }, weight: 10 },
          { when: 'hasWord', value: { list: 'weakActivity' }, weight: 5 },
        ],
      },
    },
    {
      name: say('Budget', '预算', '預算'),
      group: 'behaviour',
      needs: 'budget',
      ask: true,
      note: YOURS,
      steps: {
        number: [{ when: 'atLeast', value: { above: 0.5 }, weight: 8 }],
        range: [{ when: 'is', value: { sizesAbove: 0.5 }, weight: 8 }],
        text: [{ when: 'isNotBlank', weight: 5 }],
        flag: [{ when: 'isChecked', weight: 8 }],
      },
    },
    {
      name: say('Timeline', '采购时间', '採購時程'),
      group: 'behaviour',
      needs: 'timeline',
      ask: true,
      steps: {
        text: [
          { when: 'hasWord', value: { list: 'soon' }, weight: 10 },
          { when: 'hasWord', value: { list: 'later' }, weight: 5 },
        ],
        range: [{ when: 'isNotBlank', weight: 5 }],
        date: [
          { when: 'inTheNext', value: 45, weight: 10 },
          { when: 'inTheNext', value: 180, weight: 5 },
        ],
      },
    },
    {
      name: say('Source', '来源', '來源'),
      group: 'behaviour',
      needs: 'source',
      steps: {
        text: [
          { when: 'hasWord', value: { list: 'warmSource' }, weight: 6 },
          { when: 'hasWord', value: { list: 'ownSource' }, weight: 4 },
        ],
      },
    },
    {
      name: say('Free e-mail', '免费邮箱', '免費電子郵件'),
      group: 'warnings',
      needs: 'email',
      steps: { email: [{ when: 'isFreeEmail', weight: -10 }] },
    },
    {
      name: say('Silent for 90 days', '90 天无互动', '90 天沒有互動'),
      group: 'warnings',
      needs: 'lastActivity',
      steps: { date: [{ when: 'notInTheLast', value: 90, weight: -10 }] },
    },
    {
      name: say('Missed calls', '未接电话', '未接來電'),
      group: 'warnings',
      needs: 'missedCalls',
      steps: { number: [{ when: 'each', weight: -2, upTo: 4 }] },
    },
    {
      name: say('Out of reach', '无法联系', '無法聯絡'),
      group: 'warnings',
      needs: 'activityKind',
      steps: { text: [{ when: 'hasWord', value: { list: 'badActivity' }, weight: -15 }] },
    },
    {
      name: say('E-mail bounced', '邮件退回', '郵件退回'),
      group: 'warnings',
      needs: 'bounced',
      steps: ticked(-15),
    },
    {
      name: say('Unsubscribed', '已退订', '已退訂'),
      group: 'warnings',
      needs: 'optOut',
      steps: {
        flag: [{ when: 'isChecked', weight: -20 }],
        number: [{ when: 'atLeast', value: 1, weight: -20 }],
        date: [{ when: 'isNotBlank', weight: -20 }],
      },
    },
    {
      name: say('A demo request is at least Warm', '申请演示者至少为“温”', '申請演示者至少為「溫」'),
      needs: 'demo',
      steps: {
        flag: [{ when: 'isChecked', weight: { atLeast: 'warm' } }],
        number: [{ when: 'atLeast', value: 1, weight: { atLeast: 'warm' } }],
        date: [{ when: 'inTheLast', value: 60, weight: { atLeast: 'warm' } }],
      },
    },
    {
      name: say('Cannot buy: still learning', '无采购权：学生或实习', '無採購權：學生或實習'),
      needs: 'position',
      steps: { text: [{ when: 'hasWord', value: { list: 'learner' }, weight: 'disqualify' }] },
    },
  ],
};
