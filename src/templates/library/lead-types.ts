/** Lead types (S4): readiness × deal size, hot, lukewarm and cold by high and low value, each cell with its advice. */
import { SALES_QUESTIONS } from '../questions';
import { answers, axisBands, band, COLD, did, HOT, say, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const leadTypes: Template = {
  id: 'leadTypes',
  name: say('Readiness × deal size', '成熟度 × 成交金额', '成熟度 × 成交金額'),
  line: say(
    'Hot, lukewarm or cold, of high or low value: six types of leads, each with its advice.',
    '热、温、冷与高、低价值组合成六类线索，各有建议。',
    '熱、溫、冷與高、低價值組合成六類潛客，各有建議。',
  ),
  suits: [
    {
      when: { price: ['large'], company: ['growing', 'mature'] },
      points: 3,
      because: say(
        'Where deals differ much in size, time should go to the large ones.',
        '成交金额差异大时，时间应花在大单上。',
        '成交金額差異大時，時間應花在大單上。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'value', name: say('Deal size', '成交金额', '成交金額'), axis: 'fit', atMost: 50 },
    { key: 'readiness', name: say('Readiness', '成熟度', '成熟度'), axis: 'engagement', atMost: 50 },
  ],
  bands: [
    band(
      'first',
      say('First', '优先', '優先'),
      70,
      HOT,
      say('Take all the time it needs', '不惜时间跟进', '不惜時間跟進'),
      4,
    ),
    band(
      'next',
      say('Next', '其次', '其次'),
      35,
      WARM,
      say('Keep on the list and write every week', '保留在名单上，每周联系', '保留在名單上，每週聯繫'),
      48,
    ),
    band(
      'later',
      say('Later', '以后', '以後'),
      'bottom',
      COLD,
      say('Educate by mail, no calls', '邮件培育，不打电话', '以郵件培養，不打電話'),
    ),
    ...axisBands('fit', [say('High value', '高价值', '高價值'), 30], [say('Low value', '低价值', '低價值'), 'bottom']),
    ...axisBands(
      'engagement',
      [say('Hot', '热', '熱'), 30],
      [say('Lukewarm', '温', '溫'), 15],
      [say('Cold', '冷', '冷'), 'bottom'],
    ),
  ],
  grid: [
    {
      cell: 'A1',
      name: say('Hot, high value', '高价值热点线索', '高價值熱點潛客'),
      nextStep: say(
        'Worth any time: call now and meet',
        '值得投入一切时间：立即致电并会面',
        '值得投入一切時間：立即致電並會面',
      ),
    },
    {
      cell: 'A2',
      name: say('Lukewarm, high value', '高价值温线索', '高價值溫潛客'),
      nextStep: say(
        'Keep on the list, find out what holds them back',
        '留在名单上，了解阻碍所在',
        '留在名單上，了解阻礙所在',
      ),
    },
    {
      cell: 'A3',
      name: say('Cold, high value', '高价值冷线索', '高價值冷潛客'),
      nextStep: say(
        'Worth the effort for its value: seek a personal contact',
        '价值高，值得一试：建立私人联系',
        '價值高，值得一試：建立個人聯繫',
      ),
    },
    {
      cell: 'B1',
      name: say('Hot, low value', '低价值热点线索', '低價值熱點潛客'),
      nextStep: say('Close quickly and simply', '快速简单成交', '快速簡單成交'),
    },
    {
      cell: 'B2',
      name: say('Lukewarm, low value', '低价值温线索', '低價值溫潛客'),
      nextStep: say('Stays on the list: write once a month', '留在名单上：每月联系一次', '留在名單上：每月聯繫一次'),
    },
    {
      cell: 'B3',
      name: say('Cold, low value', '低价值冷线索', '低價值冷潛客'),
      nextStep: say(
        'Little time, but not forgotten: newsletter only',
        '少花时间但不遗忘：仅发邮件资讯',
        '少花時間但不遺忘：僅寄送電子報',
      ),
    },
  ],
  rules: [
    {
      name: say('Deal size', '成交金额', '成交金額'),
      group: 'value',
      needs: ['dealSize', 'budget'],
      ask: true,
      note: YOURS,
      steps: {
        number: [
          { when: 'atLeast', value: { above: 0.75 }, weight: 50 },
          { when: 'atLeast', value: { above: 0.5 }, weight: 35 },
          { when: 'atLeast', value: { above: 0.25 }, weight: 15 },
        ],
        range: [
          { when: 'is', value: { sizesAbove: 0.75 }, weight: 50 },
          { when: 'is', value: { sizesAbove: 0.5 }, weight: 35 },
          { when: 'is', value: { sizesAbove: 0.25 }, weight: 15 },
        ],
        text: answers(['high', 50], ['medium', 35], ['low', 15]),
      },
    },
    {
      name: say('Timeline', '采购时间', '採購時程'),
      group: 'readiness',
      needs: 'timeline',
      ask: true,
      steps: {
        text: answers([['month1', 'fixed'], 20], [['months6', 'rough'], 10]),
        range: answers(['month1', 20], ['months6', 10]),
        date: [
          { when: 'inTheNext', value: 31, weight: 20 },
          { when: 'inTheNext', value: 183, weight: 10 },
        ],
      },
    },
    { name: say('Quotation', '索要报价', '索取報價'), group: 'readiness', needs: 'quote', ...did(['quote'], 12) },
    {
      name: say('Demo or trial', '演示或试用', '演示或試用'),
      group: 'readiness',
      needs: ['demo', 'trial'],
      ...did(['demo', 'trial'], 10),
    },
    {
      name: say('Active lately', '近期活跃', '近期活躍'),
      group: 'readiness',
      needs: 'lastActivity',
      steps: {
        date: [
          { when: 'inTheLast', value: 14, weight: 8 },
          { when: 'inTheLast', value: 45, weight: 4 },
        ],
      },
      log: {
        of: [],
        steps: [
          { when: 'inTheLast', value: 14, weight: 8 },
          { when: 'inTheLast', value: 45, weight: 4 },
        ],
      },
    },
  ],
  questions: SALES_QUESTIONS,
};
