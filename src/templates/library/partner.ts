/** Leads of partners in four classes A to D: when, who, with which budget, and what comes next; 17 points at most. */
import { answers, band, COLD, HOT, OUT, say, WARM } from '../say';
import type { Template } from '../template';

export const partner: Template = {
  id: 'partner',
  name: say('Partner leads A–D', '合作伙伴线索 A–D', '合作夥伴潛客 A–D'),
  line: say(
    'Four questions that a partner can answer; classes A, B, C and D.',
    '合作伙伴也能回答的四个问题，分为 A、B、C、D 四级。',
    '合作夥伴也能回答的四個問題，分為 A、B、C、D 四級。',
  ),
  suits: [
    {
      when: { sold: ['partners'] },
      points: 8,
      because: say(
        'Partners know time, decision maker, budget and next step, and nothing of clicks.',
        '合作伙伴清楚时间、决策人、预算和下一步，但看不到点击数据。',
        '合作夥伴清楚時程、決策者、預算和下一步，但看不到點擊資料。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 17 },
  highest: 17,
  groups: [{ key: 'readiness', name: say('Readiness', '成熟度', '成熟度'), axis: 'fit' }],
  bands: [
    band('A', say('A', 'A', 'A'), 12, HOT, say('Meet within two weeks', '两周内会面', '兩週內會面'), 24),
    band(
      'B',
      say('B', 'B', 'B'),
      8,
      WARM,
      say('Call with the partner this week', '本周与伙伴一起致电', '本週與夥伴一起致電'),
      72,
    ),
    band('C', say('C', 'C', 'C'), 5, COLD, say('Agree on the next contact', '约定下次联系', '約定下次聯絡'), 168),
    band(
      'D',
      say('D', 'D', 'D'),
      'bottom',
      OUT,
      say(
        'Educate by mail, no calls; look again next quarter',
        '邮件培育，不打电话；下季度再看',
        '以郵件培養，不打電話；下一季再看',
      ),
    ),
  ],
  rules: [
    {
      name: say('Timescale', '时间范围', '時程'),
      group: 'readiness',
      needs: 'timeline',
      ask: true,
      steps: {
        text: answers([['months6', 'month1'], 5], ['months12', 3], ['months24', 2], ['later24', 1]),
        range: answers([['months6', 'month1'], 5], ['months12', 3], ['months24', 2], ['later24', 1]),
        number: [
          { when: 'atMost', value: 6, weight: 5 },
          { when: 'atMost', value: 12, weight: 3 },
          { when: 'atMost', value: 24, weight: 2 },
          { when: 'moreThan', value: 24, weight: 1 },
        ],
        date: [
          { when: 'inTheNext', value: 183, weight: 5 },
          { when: 'inTheNext', value: 365, weight: 3 },
          { when: 'inTheNext', value: 731, weight: 2 },
          { when: 'inTheNext', value: 36_500, weight: 1 },
        ],
      },
    },
    {
      name: say('Decision maker', '决策人', '決策者'),
      group: 'readiness',
      needs: 'authority',
      ask: true,
      others: ['influences'],
      steps: { text: answers(['decides', 3]), flag: [{ when: 'isChecked', weight: 3 }] },
    },
    {
      name: say('Approved budget', '预算已批准', '預算已核准'),
      group: 'readiness',
      needs: 'budget',
      ask: true,
      others: ['partial', 'cannotAfford'],
      steps: {
        text: answers(['confirmed', 4]),
        flag: [{ when: 'isChecked', weight: 4 }],
        number: [{ when: 'moreThan', value: 0, weight: 4 }],
      },
    },
    {
      name: say('Next action', '下一步行动', '下一步行動'),
      group: 'readiness',
      needs: 'nextAction',
      ask: true,
      steps: {
        text: answers(['meetingSoon', 5], ['contactLater', 2]),
        date: [
          { when: 'inTheNext', value: 14, weight: 5 },
          { when: 'inTheNext', value: 36_500, weight: 2 },
        ],
      },
    },
  ],
  questions: ['challenge', 'budget', 'authority', 'timeline', 'employees'],
};
