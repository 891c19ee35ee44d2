/** Company, contact and behaviour in equal thirds (S0), five deal-breakers, and signs against a lead. Long because it is data. */
import { SALES_QUESTIONS } from '../questions';
import { answers, band, COLD, DISQUALIFIED, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

const EXCLUDED = say(
  'Put what you do not serve here: such leads are out, whatever their points.',
  '请填写您不服务的对象：此类线索无论得多少分都会淘汰。',
  '請填寫您不服務的對象：此類潛客無論得多少分都會淘汰。',
);

export const evenSplit: Template = {
  id: 'evenSplit',
  name: say('Even split', '三等分评分', '三等分評分'),
  line: say(
    'A third each for company, contact and behaviour; five deal-breakers take leads out.',
    '公司、联系人、行为各占三分之一；五项一票否决。',
    '公司、聯絡人、行為各占三分之一；五項一票否決。',
  ),
  suits: [
    {
      when: { price: ['middle', 'large'], company: ['growing'] },
      points: 4,
      because: say(
        'Nothing is left out: company, person and behaviour weigh the same.',
        '兼顾全面：公司、个人与行为权重相同。',
        '兼顧全面：公司、個人與行為權重相同。',
      ),
    },
    {
      when: { sold: ['other'] },
      points: 2,
      because: say(
        'It suits sales to companies in any trade.',
        '适合各行各业的企业客户销售。',
        '適合各行各業的企業客戶銷售。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'company', name: say('Company', '公司', '公司'), axis: 'fit', atMost: 33 },
    { key: 'contact', name: say('Contact', '联系人', '聯絡人'), axis: 'fit', atMost: 33 },
    { key: 'behaviour', name: say('Behaviour', '行为', '行為'), axis: 'engagement', atMost: 34 },
    {
      key: 'warnings',
      name: say('Warning signs', '警示信号', '警示訊號'),
      axis: 'engagement',
      atMost: 0,
      atLeast: -37,
    },
  ],
  bands: [
    band('hot', say('Hot', '热点线索', '熱點潛客'), 71, HOT, say('Call today', '今天致电', '今天致電'), 4),
    band(
      'attention',
      say('Worth attention', '值得关注', '值得關注'),
      30,
      WARM,
      say('Write this week and offer a demo', '本周联系并邀请演示', '本週聯繫並邀請演示'),
      48,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say('Educate with articles and cases, no calls', '用文章和案例培育，不打电话', '以文章和案例培養，不打電話'),
    ),
    DISQUALIFIED,
  ],
  rules: [
    {
      name: say('Target size', '目标规模', '目標規模'),
      group: 'company',
      needs: 'employees',
      ask: true,
      note: say('Put the sizes that you sell to here.', '请填写您的目标规模。', '請填寫您的目標規模。'),
      steps: {
        number: [{ when: 'between', value: 51, to: 1000, weight: 11 }],
        range: [{ when: 'is', value: { sizesFrom: 50, below: 1000 }, weight: 11 }],
        text: answers([['high', 'fits'], 11]),
      },
    },
    {
      name: say('Target industry', '目标行业', '目標產業'),
      group: 'company',
      needs: 'industry',
      ask: true,
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 3 }, weight: 11 }] },
    },
    {
      name: say('Region we sell to', '可销售地区', '可銷售地區'),
      group: 'company',
      needs: 'country',
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 3 }, weight: 6 }] },
    },
    {
      name: say('Department that will use it', '有使用部门', '有使用部門'),
      group: 'company',
      needs: 'usingDepartment',
      ask: true,
      steps: { text: [{ when: 'isNotBlank', weight: 5 }], flag: [{ when: 'isChecked', weight: 5 }] },
    },
    {
      name: say('Position', '职位', '職位'),
      group: 'contact',
      needs: 'position',
      ask: true,
      steps: { text: titles(['managers', 10]) },
    },
    {
      name: say('Decision power', '决策权', '決策權'),
      group: 'contact',
      needs: 'authority',
      ask: true,
      others: ['influences'],
      steps: { text: answers(['decides', 10]), flag: [{ when: 'isChecked', weight: 10 }] },
    },
    {
      name: say('Influence', '影响力', '影響力'),
      group: 'contact',
      needs: 'influence',
      ask: true,
      steps: { text: answers([['high', 'influences', 'decides'], 5]), flag: [{ when: 'isChecked', weight: 5 }] },
    },
    {
      name: say('Department', '部门', '部門'),
      group: 'contact',
      needs: 'department',
      note: YOURS,
      steps: { text: [{ when: 'is', value: { mostFrequent: 2 }, weight: 4 }] },
    },
    {
      name: say('Stake in the product', '与产品利益相关', '與產品利害相關'),
      group: 'contact',
      needs: 'stake',
      ask: true,
      steps: { text: answers([['high', 'clear'], 4]), flag: [{ when: 'isChecked', weight: 4 }] },
    },
    {
      name: say('Documents', '索取资料', '索取資料'),
      group: 'behaviour',
      needs: 'downloads',
      ...did(['documents'], 5),
    },
    { name: say('Detailed demo', '详细演示', '詳細演示'), group: 'behaviour', needs: 'demo', ...did(['demo'], 8) },
    {
      name: say('Detailed needs', '详细需求', '詳細需求'),
      group: 'behaviour',
      needs: 'detailedNeeds',
      ...did(['detailedNeeds'], 7),
    },
    {
      name: say('Many questions', '提出较多问题', '提出許多問題'),
      group: 'behaviour',
      needs: 'questions',
      steps: { number: [{ when: 'atLeast', value: 3, weight: 4 }] },
      log: { of: ['questions'], steps: [{ when: 'atLeast', value: 1, weight: 4 }] },
    },
    { name: say('Quotation', '索要报价', '索取報價'), group: 'behaviour', needs: 'quote', ...did(['quote'], 10) },
    {
      name: say('Does not answer calls', '多次不接电话', '多次不接電話'),
      group: 'warnings',
      needs: 'missedCalls',
      ...did(['noAnswerCall'], -8, { times: 2 }),
    },
    {
      name: say('Does not answer messages', '多次不回消息', '多次不回訊息'),
      group: 'warnings',
      needs: 'missedMessages',
      ...did(['noAnswerMessage'], -8, { times: 2 }),
    },
    {
      name: say('Budget too low', '预算过低', '預算過低'),
      group: 'warnings',
      needs: 'budget',
      note: YOURS,
      steps: {
        text: answers(['tooLow', -15]),
        number: [{ when: 'lessThan', value: { above: 0.25 }, weight: -15 }],
      },
      log: { of: ['budgetTooLow'], steps: [{ when: 'atLeast', value: 1, weight: -15 }] },
    },
    {
      name: say('Cannot describe the need', '说不清需求', '說不清需求'),
      group: 'warnings',
      needs: 'need',
      steps: { text: answers(['unclear', -6]) },
      log: { of: ['unclearNeed'], steps: [{ when: 'atLeast', value: 1, weight: -6 }] },
    },
    {
      name: say('Position does not fit', '职位不符', '職位不符'),
      needs: 'position',
      steps: { text: titles(['learner', 'disqualify']) },
    },
    {
      name: say('Cannot afford it', '无力承担', '無力負擔'),
      needs: 'budget',
      steps: {
        text: answers(['cannotAfford', 'disqualify']),
        number: [{ when: 'atMost', value: 0, weight: 'disqualify' }],
        range: answers(['cannotAfford', 'disqualify']),
      },
    },
    {
      name: say('Wrong industry', '行业不符', '產業不符'),
      needs: 'industry',
      note: EXCLUDED,
      steps: { text: answers(['notServed', 'disqualify']) },
    },
    {
      name: say('Region we cannot sell to', '无法销售的地区', '無法銷售的地區'),
      needs: 'country',
      note: EXCLUDED,
      steps: { text: answers(['notServed', 'disqualify']) },
    },
    {
      name: say('Size we cannot serve', '无法服务的规模', '無法服務的規模'),
      needs: 'employees',
      note: EXCLUDED,
      steps: {
        number: [{ when: 'lessThan', value: 2, weight: 'disqualify' }],
        range: answers(['notServed', 'disqualify']),
        text: answers(['notServed', 'disqualify']),
      },
    },
  ],
  questions: SALES_QUESTIONS,
};
