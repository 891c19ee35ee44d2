/** Clients of an agency: a budget that carries the work, a service that fits, and no free pitches. Long because it is data. */
import { SALES_QUESTIONS } from '../questions';
import { answers, band, COLD, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const agency: Template = {
  id: 'agency',
  name: say('Agency and project work', '代理与项目服务', '代理與專案服務'),
  line: say(
    'Budget against your minimum, matching service, start, and signs of free pitches.',
    '看预算是否达到最低、服务是否匹配、何时启动，并识别免费比稿。',
    '看預算是否達到最低、服務是否相符、何時啟動，並識別免費比稿。',
  ),
  suits: [
    {
      when: { sold: ['services'] },
      points: 6,
      because: say(
        'A project pays only with the right budget, service and start.',
        '预算、服务和启动时间都合适，项目才有价值。',
        '預算、服務和啟動時間都合適，專案才有價值。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'client', name: say('Client', '客户', '客戶'), axis: 'fit' },
    { key: 'interest', name: say('Interest', '意向', '意向'), axis: 'engagement' },
  ],
  bands: [
    band(
      'pitch',
      say('Pitch', '提案', '提案'),
      65,
      HOT,
      say('Call today and prepare a proposal', '今天致电并准备提案', '今天致電並準備提案'),
      8,
    ),
    band(
      'talk',
      say('Talk', '沟通', '溝通'),
      35,
      WARM,
      say('Book a call, ask for budget and brief', '预约通话，了解预算和需求书', '預約通話，了解預算和需求書'),
      48,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say('Send cases by mail, no calls', '邮件分享案例，不打电话', '以郵件分享案例，不打電話'),
    ),
  ],
  rules: [
    {
      name: say('Budget', '预算', '預算'),
      group: 'client',
      needs: 'budget',
      ask: true,
      note: say('Put your minimum retainer here.', '请填写您的最低月费。', '請填寫您的最低月費。'),
      steps: {
        text: answers(
          [['retainer', 'confirmed'], 25],
          [['projectOnly', 'partial'], 10],
          [['tooLow', 'cannotAfford'], -30],
        ),
        number: [
          { when: 'atLeast', value: { above: 0.5 }, weight: 25 },
          { when: 'atLeast', value: { above: 0.25 }, weight: 10 },
          { when: 'atLeast', value: 0, weight: -30 },
        ],
        range: [
          { when: 'is', value: { sizesAbove: 0.5 }, weight: 25 },
          { when: 'is', value: { sizesAbove: 0.25 }, weight: 10 },
        ],
      },
    },
    {
      name: say('Service', '服务匹配', '服務相符'),
      group: 'client',
      needs: 'product',
      ask: true,
      note: YOURS,
      steps: {
        text: [
          { when: 'is', value: { answer: 'fits', orMostFrequent: 3 }, weight: 15 },
          { when: 'is', value: { answer: 'fitsPartly', orMostFrequent: 6 }, weight: 8 },
        ],
      },
    },
    {
      name: say('Decision maker', '决策人', '決策者'),
      group: 'client',
      needs: ['authority', 'position'],
      ask: true,
      steps: {
        text: answers([['decides', 'cLevel'], 15], [['influences', 'director', 'manager'], 7]),
        flag: [{ when: 'isChecked', weight: 15 }],
      },
    },
    {
      name: say('Start', '启动时间', '啟動時間'),
      group: 'client',
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
    {
      name: say('Source', '来源', '來源'),
      group: 'interest',
      needs: 'source',
      steps: { text: titles(['warmSource', 10], ['ownSource', 6]) },
    },
    {
      name: say('Booked a call', '预约通话', '預約通話'),
      group: 'interest',
      needs: 'meeting',
      ...did(['meeting', 'call'], 10),
    },
    { name: say('Brief', '需求书', '需求書'), group: 'interest', needs: 'brief', ...did(['brief'], 10) },
    {
      name: say('Viewed cases or prices', '查看案例或价格', '瀏覽案例或價格'),
      group: 'interest',
      needs: ['cases', 'pricingVisits'],
      ...did(['cases', 'pricing'], 5),
    },
    {
      name: say('Free spec work', '要求免费方案', '要求免費提案'),
      group: 'interest',
      needs: 'specWork',
      ...did(['specWork'], -15),
    },
    {
      name: say('More than five bidders', '超过五家竞标', '超過五家比稿'),
      group: 'interest',
      needs: 'bidders',
      ask: true,
      steps: { number: [{ when: 'moreThan', value: 5, weight: -10 }] },
    },
  ],
  questions: SALES_QUESTIONS,
  activities: ['brief', 'cases', 'specWork'],
};
