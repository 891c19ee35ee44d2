/** Challenge, Authority, Money, Prioritisation (S3): the challenge first; what we cannot solve is out at once. */
import { SALES_QUESTIONS } from '../questions';
import { answers, band, COLD, DISQUALIFIED, HOT, say, WARM } from '../say';
import type { Template } from '../template';

export const champ: Template = {
  id: 'champ',
  name: say('CHAMP', 'CHAMP', 'CHAMP'),
  line: say(
    'Challenge first, then Authority, Money and Prioritisation; what you cannot solve is out.',
    '先看挑战，再看决策权、资金和优先级；无法解决的直接淘汰。',
    '先看挑戰，再看決策權、資金和優先順序；無法解決的直接淘汰。',
  ),
  suits: [
    {
      when: { sold: ['services', 'software'], price: ['large'] },
      points: 3,
      because: say(
        'What you sell is a solution: without a challenge that you solve there is no deal.',
        '您销售的是解决方案：没有可解决的挑战就没有成交。',
        '您銷售的是解決方案：沒有可解決的挑戰就沒有成交。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [{ key: 'champ', name: say('CHAMP', 'CHAMP', 'CHAMP'), axis: 'fit' }],
  bands: [
    band(
      'ready',
      say('Ready', '可推进', '可推進'),
      70,
      HOT,
      say('Meet and make an offer', '会面并提交方案', '會面並提供方案'),
      24,
    ),
    band(
      'develop',
      say('Develop', '继续挖掘', '持續挖掘'),
      40,
      WARM,
      say('Find out who decides and what it is worth', '了解谁决策、价值多大', '了解誰決策、價值多大'),
      72,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say('Teach how others solved it, no calls', '分享他人的解决经验，不打电话', '分享他人的解決經驗，不打電話'),
    ),
    DISQUALIFIED,
  ],
  rules: [
    {
      name: say('Challenge', '挑战', '挑戰'),
      group: 'champ',
      needs: ['challenge', 'need'],
      ask: true,
      steps: {
        text: answers(['fitsNot', 'disqualify'], [['fits', 'clear'], 40], [['fitsPartly', 'vague'], 20]),
        flag: [
          { when: 'isChecked', weight: 40 },
          { when: 'is', value: { list: 'no' }, weight: 'disqualify' },
        ],
      },
    },
    {
      name: say('Authority', '决策权', '決策權'),
      group: 'champ',
      needs: ['authority', 'position'],
      ask: true,
      steps: {
        text: answers([['decides', 'cLevel'], 25], [['influences', 'director', 'manager'], 12]),
        flag: [{ when: 'isChecked', weight: 25 }],
      },
    },
    {
      name: say('Money', '资金', '資金'),
      group: 'champ',
      needs: 'budget',
      ask: true,
      steps: {
        text: answers(['confirmed', 20], ['partial', 10]),
        flag: [{ when: 'isChecked', weight: 20 }],
        number: [
          { when: 'atLeast', value: { above: 0.5 }, weight: 20 },
          { when: 'moreThan', value: 0, weight: 10 },
        ],
        range: [
          { when: 'is', value: { sizesAbove: 0.5 }, weight: 20 },
          { when: 'isNotBlank', weight: 10 },
        ],
      },
    },
    {
      name: say('Prioritisation', '优先级', '優先順序'),
      group: 'champ',
      needs: ['priority', 'timeline'],
      ask: true,
      steps: {
        text: answers([['top', 'fixed', 'month1'], 15], [['medium', 'rough', 'months6'], 8]),
        flag: [{ when: 'isChecked', weight: 15 }],
        date: [
          { when: 'inTheNext', value: 90, weight: 15 },
          { when: 'inTheNext', value: 365, weight: 8 },
        ],
      },
    },
  ],
  questions: SALES_QUESTIONS,
};
