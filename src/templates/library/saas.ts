/** Software sold to companies on two axes: who the lead is, what it did, and what to do in each of the nine cells. Long because it is data. */
import { SALES_QUESTIONS } from '../questions';
import { answers, axisBands, band, COLD, DISQUALIFIED, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const saas: Template = {
  id: 'saas',
  name: say('Software for companies, two axes', '企业软件双轴评分', '企業軟體雙軸評分'),
  line: say(
    'Fit and engagement apart, a next step for each of nine cells; interest fades with time.',
    '匹配度与参与度分开评分，九个格子各有下一步；兴趣随时间衰减。',
    '契合度與互動度分開評分，九個格子各有下一步；興趣隨時間衰減。',
  ),
  suits: [
    {
      when: { sold: ['software'] },
      points: 6,
      because: say(
        'Software buyers show their interest by what they do: trials, price page, webinars.',
        '软件买家用行为表达兴趣：试用、价格页、直播。',
        '軟體買家以行為表達興趣：試用、價格頁、線上研討會。',
      ),
    },
    {
      when: { sold: ['software'], company: ['mature'] },
      points: 3,
      because: say(
        'An established team can act on two axes, and later learn weights and segments from its results.',
        '成熟团队可按双轴行动，之后还能从成交数据中学习权重和细分。',
        '成熟團隊可依雙軸行動，之後還能從成交資料中學習權重和分群。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 200 },
  highest: 200,
  groups: [
    { key: 'company', name: say('Company', '公司', '公司'), axis: 'fit' },
    { key: 'contact', name: say('Contact', '联系人', '聯絡人'), axis: 'fit' },
    { key: 'behaviour', name: say('Behaviour', '行为', '行為'), axis: 'engagement' },
    { key: 'engagement', axis: 'engagement', atMost: 100 },
  ],
  bands: [
    band('hot', say('Hot', '热点线索', '熱點潛客'), 120, HOT, say('Call today', '今天致电', '今天致電'), 4),
    band(
      'warm',
      say('Warm', '温线索', '溫潛客'),
      60,
      WARM,
      say('Write this week and offer a demo', '本周联系并邀请演示', '本週聯繫並邀請演示'),
      48,
    ),
    band(
      'cold',
      say('Cold', '冷线索', '冷潛客'),
      'bottom',
      COLD,
      say('Educate by newsletter, no calls', '用邮件内容培育，不打电话', '以電子報培養，不打電話'),
    ),
    DISQUALIFIED,
    ...axisBands(
      'fit',
      [say('High fit', '高匹配', '高契合'), 65],
      [say('Medium fit', '中匹配', '中契合'), 35],
      [say('Low fit', '低匹配', '低契合'), 'bottom'],
    ),
    ...axisBands(
      'engagement',
      [say('Very active', '非常活跃', '非常活躍'), 50],
      [say('Active', '活跃', '活躍'), 20],
      [say('Quiet', '沉默', '沉默'), 'bottom'],
    ),
  ],
  grid: [
    {
      cell: 'A1',
      name: say('Ready to buy', '即将成交', '即將成交'),
      nextStep: say('Call today and offer a meeting', '今天致电并约会面', '今天致電並約會面'),
    },
    {
      cell: 'A2',
      name: say('Right and interested', '匹配且有兴趣', '契合且有興趣'),
      nextStep: say(
        'Write personally this week, show a case of the same industry',
        '本周亲自联系，分享同行案例',
        '本週親自聯繫，分享同業案例',
      ),
    },
    {
      cell: 'A3',
      name: say('Right but quiet', '匹配但沉默', '契合但沉默'),
      nextStep: say(
        'Seek them out: invite to an event, ask for an introduction',
        '主动接触：邀请参加活动或请人引荐',
        '主動接觸：邀請參加活動或請人引薦',
      ),
    },
    {
      cell: 'B1',
      name: say('Keen, fair fit', '积极，匹配一般', '積極，契合普通'),
      nextStep: say(
        'Call within two days and check size and need',
        '两天内致电，确认规模与需求',
        '兩天內致電，確認規模與需求',
      ),
    },
    {
      cell: 'B2',
      name: say('Fair in both', '两方面一般', '兩方面普通'),
      nextStep: say('Invite to a webinar or a group demo', '邀请参加直播或集体演示', '邀請參加線上研討會或團體演示'),
    },
    {
      cell: 'B3',
      name: say('Not yet', '尚早', '尚早'),
      nextStep: say('Educate by newsletter, no calls', '用邮件内容培育，不打电话', '以電子報培養，不打電話'),
    },
    {
      cell: 'C1',
      name: say('Keen, poor fit', '积极但不匹配', '積極但不契合'),
      nextStep: say('Offer self-service or a smaller plan', '提供自助服务或入门套餐', '提供自助服務或入門方案'),
    },
    {
      cell: 'C2',
      name: say('Curious', '随便看看', '隨意看看'),
      nextStep: say('Answer by mail, no calls', '邮件回复，不打电话', '郵件回覆，不打電話'),
    },
    {
      cell: 'C3',
      name: say('Leave alone', '暂不跟进', '暫不跟進'),
      nextStep: say('Newsletter only', '仅发送邮件资讯', '僅寄送電子報'),
    },
  ],
  rules: [
    {
      name: say('Title', '职位', '職位'),
      group: 'contact',
      needs: 'position',
      ask: true,
      steps: { text: titles(['cLevel', 25], ['vice', 20], ['director', 15], ['manager', 10]) },
    },
    {
      name: say('Company size', '公司规模', '公司規模'),
      group: 'company',
      needs: 'employees',
      ask: true,
      steps: {
        number: [
          { when: 'between', value: 201, to: 1000, weight: 25 },
          { when: 'between', value: 51, to: 200, weight: 20 },
          { when: 'between', value: 11, to: 50, weight: 10 },
          { when: 'between', value: 1, to: 10, weight: 5 },
        ],
        range: [
          { when: 'is', value: { sizesFrom: 200, below: 1000 }, weight: 25 },
          { when: 'is', value: { sizesFrom: 50, below: 200 }, weight: 20 },
          { when: 'is', value: { sizesFrom: 10, below: 50 }, weight: 10 },
          { when: 'is', value: { sizesFrom: 1, below: 10 }, weight: 5 },
        ],
      },
    },
    {
      name: say('Industry', '行业', '產業'),
      group: 'company',
      needs: 'industry',
      ask: true,
      note: YOURS,
      steps: {
        text: [
          { when: 'is', value: { mostFrequent: 2 }, weight: 20 },
          { when: 'is', value: { mostFrequent: 5 }, weight: 10 },
        ],
      },
    },
    {
      name: say('Region', '地区', '地區'),
      group: 'company',
      needs: 'country',
      note: YOURS,
      steps: {
        text: [
          { when: 'is', value: { mostFrequent: 2 }, weight: 15 },
          { when: 'is', value: { mostFrequent: 5 }, weight: 5 },
        ],
      },
    },
    {
      name: say('Technology', '技术栈', '技術'),
      group: 'company',
      needs: 'technology',
      note: YOURS,
      steps: {
        text: [{ when: 'is', value: { mostFrequent: 3 }, weight: 15 }],
        flag: [{ when: 'isChecked', weight: 15 }],
      },
    },
    {
      name: say('Trial or demo', '试用或演示', '試用或演示'),
      group: 'behaviour',
      needs: ['trial', 'demo'],
      ...did(['trial', 'demo'], 30, { halfLife: 60 }),
    },
    {
      name: say('Pricing page', '访问价格页', '瀏覽價格頁'),
      group: 'behaviour',
      needs: 'pricingVisits',
      ...did(['pricing'], 7, { upTo: 3, halfLife: 14 }),
    },
    {
      name: say('Reply or meeting', '回复或会面', '回覆或會面'),
      group: 'behaviour',
      needs: ['replied', 'meeting'],
      ...did(['reply', 'meeting'], 15, { halfLife: 30 }),
    },
    {
      name: say('Webinar', '直播或研讨会', '線上研討會'),
      group: 'behaviour',
      needs: 'webinar',
      ...did(['webinar'], 15, { halfLife: 60 }),
    },
    {
      name: say('Download', '下载资料', '下載資料'),
      group: 'behaviour',
      needs: 'downloads',
      ...did(['download', 'documents'], 10, { halfLife: 60 }),
    },
    {
      name: say('E-mail clicks', '点击邮件', '點擊郵件'),
      group: 'behaviour',
      needs: 'emailsClicked',
      ...did(['emailClicked'], 2, { upTo: 5, halfLife: 14 }),
    },
    {
      name: say('Personal e-mail', '个人邮箱', '個人信箱'),
      group: 'contact',
      needs: 'email',
      steps: { email: [{ when: 'isFreeEmail', weight: -10 }] },
    },
    {
      name: say('Unsubscribed', '已退订', '已退訂'),
      group: 'behaviour',
      needs: 'optOut',
      ...did(['unsubscribed'], -30),
    },
    {
      name: say('Silent for 90 days', '90 天无互动', '90 天沒有互動'),
      group: 'behaviour',
      needs: 'lastActivity',
      steps: { date: [{ when: 'notInTheLast', value: 90, weight: -15 }] },
      log: { of: [], steps: [{ when: 'notInTheLast', value: 90, weight: -15 }] },
    },
    {
      name: say('Competitor', '竞争对手', '競爭對手'),
      needs: 'competitor',
      steps: { flag: [{ when: 'isChecked', weight: 'disqualify' }], text: answers(['competitor', 'disqualify']) },
    },
  ],
  questions: SALES_QUESTIONS,
};
