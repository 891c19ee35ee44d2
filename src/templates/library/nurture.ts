/** Three groups and two thresholds (S1): above 50 points to sales, above 65 of high value; below, nurture. Points are ours. */
import { SALES_QUESTIONS } from '../questions';
import { band, COLD, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const nurture: Template = {
  id: 'nurture',
  name: say('Nurture, sales, high value', '培育、销售、高价值', '培養、業務、高價值'),
  line: say(
    'Person, company and behaviour; above 50 points to sales, above 65 of high value.',
    '按个人、公司、行为评分；超过 50 分转销售，超过 65 分为高价值。',
    '依個人、公司、行為評分；超過 50 分轉業務，超過 65 分為高價值。',
  ),
  suits: [
    {
      when: { sold: ['software', 'services', 'other'], price: ['small'] },
      points: 4,
      because: say(
        'With small deals most leads are nurtured by mail, and few are worth a call.',
        '客单价较低时，多数线索用邮件培育，少数才值得致电。',
        '客單價較低時，多數潛客以郵件培養，少數才值得致電。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'person', name: say('Person', '个人属性', '個人屬性'), axis: 'fit', atMost: 30 },
    { key: 'company', name: say('Company', '公司属性', '公司屬性'), axis: 'fit', atMost: 30 },
    { key: 'behaviour', name: say('Behaviour', '行为', '行為'), axis: 'engagement', atMost: 40 },
  ],
  bands: [
    band(
      'highValue',
      say('High value', '高价值', '高價值'),
      66,
      HOT,
      say('Call today, by your best salesperson', '今天由资深销售致电', '今天由資深業務致電'),
      4,
    ),
    band(
      'sales',
      say('Sales', '转销售', '轉業務'),
      51,
      WARM,
      say('Hand over to sales this week', '本周移交销售', '本週移交業務'),
      48,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say(
        'Mail a series of lessons and cases, no calls',
        '发送系列教程和案例邮件，不打电话',
        '寄送系列教學與案例郵件，不打電話',
      ),
    ),
  ],
  rules: [
    {
      name: say('Seniority', '职位级别', '職位層級'),
      group: 'person',
      needs: 'position',
      ask: true,
      steps: { text: titles(['cLevel', 20], ['vice', 16], ['director', 12], ['manager', 8]) },
    },
    {
      name: say('Department', '部门', '部門'),
      group: 'person',
      needs: 'department',
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 2 }, weight: 5 }] },
    },
    {
      name: say('Business e-mail', '企业邮箱', '企業電子郵件'),
      group: 'person',
      needs: 'email',
      steps: { email: [{ when: 'isBusinessEmail', weight: 5 }] },
    },
    {
      name: say('Company size', '公司规模', '公司規模'),
      group: 'company',
      needs: 'employees',
      ask: true,
      steps: {
        number: [
          { when: 'atLeast', value: 201, weight: 15 },
          { when: 'atLeast', value: 51, weight: 10 },
          { when: 'atLeast', value: 11, weight: 5 },
        ],
        range: [
          { when: 'is', value: { sizesFrom: 200 }, weight: 15 },
          { when: 'is', value: { sizesFrom: 50, below: 200 }, weight: 10 },
          { when: 'is', value: { sizesFrom: 10, below: 50 }, weight: 5 },
        ],
      },
    },
    {
      name: say('Target industry', '目标行业', '目標產業'),
      group: 'company',
      needs: 'industry',
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
      name: say('Demo request', '申请演示', '申請演示'),
      group: 'behaviour',
      needs: 'demo',
      ...did(['demo'], 10, { halfLife: 90 }),
    },
    {
      name: say('Pricing page visits', '访问价格页', '瀏覽價格頁'),
      group: 'behaviour',
      needs: 'pricingVisits',
      ...did(['pricing'], 5, { upTo: 2, halfLife: 30 }),
    },
    {
      name: say('Gated downloads', '留资下载', '留資料下載'),
      group: 'behaviour',
      needs: 'downloads',
      ...did(['download', 'documents'], 3, { upTo: 2, halfLife: 60 }),
    },
    {
      name: say('Webinars', '直播或研讨会', '線上研討會'),
      group: 'behaviour',
      needs: 'webinar',
      ...did(['webinar'], 6, { halfLife: 60 }),
    },
    {
      name: say('E-mails opened', '打开邮件', '開啟郵件'),
      group: 'behaviour',
      needs: 'emailsOpened',
      ...did(['emailOpened'], 1, { upTo: 4, halfLife: 30 }),
    },
    {
      name: say('Social media', '社交媒体互动', '社群媒體互動'),
      group: 'behaviour',
      needs: 'social',
      ...did(['social'], 2, { upTo: 2, halfLife: 30 }),
    },
  ],
  questions: SALES_QUESTIONS,
};
