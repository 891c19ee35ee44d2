/** Hand-over of campaign leads (S3's table): five questions and six things a lead may do, 75 points at most. */
import { SALES_QUESTIONS } from '../questions';
import { answers, COLD, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const campaign: Template = {
  id: 'campaign',
  name: say('Campaign hand-over (75 points)', '营销活动线索移交（75 分）', '行銷活動潛客移交（75 分）'),
  line: say(
    'Who the contact is and what they did after a campaign; above 50 points sales takes over.',
    '看联系人是谁、活动后做了什么；超过 50 分移交销售。',
    '看聯絡人是誰、活動後做了什麼；超過 50 分移交業務。',
  ),
  suits: [
    {
      when: { sold: ['other', 'software'], price: ['middle'], company: ['growing', 'mature'] },
      points: 3,
      because: say(
        'Marketing gathers the leads and hands the best to sales.',
        '市场部收集线索，并把最好的移交销售。',
        '行銷部收集潛客，並把最好的移交業務。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 75 },
  groups: [
    { key: 'attributes', name: say('Attributes', '属性', '屬性'), axis: 'fit' },
    { key: 'actions', name: say('Actions', '行动', '行動'), axis: 'engagement' },
  ],
  bands: [
    {
      key: 'handOver',
      name: say('Hand over', '移交销售', '移交業務'),
      from: 51,
      color: HOT,
      nextStep: say('Sales calls within a day', '销售一天内致电', '業務一天內致電'),
      respondWithin: 24,
    },
    {
      key: 'watch',
      name: say('Watch', '关注', '關注'),
      from: 30,
      color: WARM,
      nextStep: say('Invite to a trial or a seminar', '邀请试用或参加研讨会', '邀請試用或參加研討會'),
      respondWithin: 72,
    },
    {
      key: 'nurture',
      name: say('Nurture', '培育', '培養'),
      from: 'bottom',
      color: COLD,
      nextStep: say(
        'Send useful articles and news, no calls',
        '发送有用的文章和资讯，不打电话',
        '寄送實用文章與資訊，不打電話',
      ),
    },
  ],
  rules: [
    {
      name: say('Position', '职位', '職位'),
      group: 'attributes',
      needs: 'position',
      steps: { text: titles(['managers', 10], ['inCharge', 5]) },
    },
    {
      name: say('Industry with a high signing rate', '高签约率行业', '高簽約率產業'),
      group: 'attributes',
      needs: 'industry',
      note: YOURS,
      steps: { text: [{ when: 'is', value: { answer: 'high', orMostFrequent: 3 }, weight: 5 }] },
    },
    {
      name: say('Marketing department', '市场部门', '行銷部門'),
      group: 'attributes',
      needs: 'department',
      steps: { text: titles(['marketing', 5]) },
    },
    {
      name: say('Clear agenda', '课题明确', '課題明確'),
      group: 'attributes',
      needs: ['need', 'challenge'],
      ask: true,
      others: ['vague', 'unclear'],
      steps: { text: answers(['clear', 5]), flag: [{ when: 'isChecked', weight: 5 }] },
    },
    {
      name: say('Introduction', '导入时间', '導入時間'),
      group: 'attributes',
      needs: 'timeline',
      ask: true,
      steps: {
        text: answers(['month1', 10], ['months6', 5]),
        range: answers(['month1', 10], ['months6', 5]),
        date: [
          { when: 'inTheNext', value: 31, weight: 10 },
          { when: 'inTheNext', value: 183, weight: 5 },
        ],
      },
    },
    { name: say('Material', '索取资料', '索取資料'), group: 'actions', needs: 'downloads', ...did(['documents'], 5) },
    { name: say('Inquiry', '咨询', '諮詢'), group: 'actions', needs: 'inquiry', ...did(['inquiry'], 5) },
    { name: say('Trial', '试用', '試用'), group: 'actions', needs: 'trial', ...did(['trial'], 10) },
    { name: say('Seminar', '研讨会', '研討會'), group: 'actions', needs: 'webinar', ...did(['webinar'], 10) },
    {
      name: say('Newsletter', '订阅邮件', '訂閱電子報'),
      group: 'actions',
      needs: 'newsletter',
      ...did(['newsletter'], 5),
    },
    { name: say('Price page', '价格页', '價格頁'), group: 'actions', needs: 'pricingVisits', ...did(['pricing'], 5) },
  ],
  questions: SALES_QUESTIONS,
};
