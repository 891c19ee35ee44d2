/** Budget, Authority, Need, Timeline (S3), in order of weight; a lead qualifies only with all four. */
import { SALES_QUESTIONS } from '../questions';
import { answers, band, COLD, HOT, say, WARM } from '../say';
import type { Template, TemplateRule, TemplateStep, Words } from '../template';
import type { WordList } from '../word-lists';

const BELOW = { atMost: 'working' } as const;

/** A missing part holds the score below Qualified: unknown, or answered otherwise. */
function missing(name: Words, needs: TemplateRule['needs'], given: readonly WordList[]): TemplateRule {
  const otherwise: TemplateStep = {
    when: 'isBlank',
    or: { when: 'isNot', value: { answer: given } },
    weight: BELOW,
  };
  const unknown: TemplateStep = { when: 'isBlank', weight: BELOW };
  return {
    name,
    needs,
    steps: {
      text: [otherwise],
      flag: [{ when: 'isNotChecked', weight: BELOW }],
      number: [unknown],
      range: [unknown],
      date: [unknown],
    },
  };
}

export const bant: Template = {
  id: 'bant',
  name: say('BANT', 'BANT', 'BANT'),
  line: say(
    'Budget, Authority, Need, Timeline: a lead qualifies only with all four.',
    '预算、决策权、需求、时间：四项齐全才算合格线索。',
    '預算、決策權、需求、時程：四項齊全才算合格潛客。',
  ),
  suits: [
    {
      when: { price: ['large'] },
      points: 3,
      because: say(
        'Large deals need a budget and a person who decides before anything else.',
        '大额成交首先要有预算和决策人。',
        '大額成交首先要有預算和決策者。',
      ),
    },
    {
      when: { sold: ['goods', 'services'], price: ['middle', 'large'] },
      points: 2,
      because: say(
        'Sales talks to every lead and can ask for all four.',
        '销售会与每条线索沟通，四项都能问到。',
        '業務會與每位潛客溝通，四項都能問到。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [{ key: 'bant', name: say('BANT', 'BANT', 'BANT'), axis: 'fit' }],
  bands: [
    band(
      'qualified',
      say('Qualified', '合格', '合格'),
      60,
      HOT,
      say('Make an offer', '提交方案与报价', '提供方案與報價'),
      24,
    ),
    band(
      'working',
      say('In progress', '待确认', '待確認'),
      30,
      WARM,
      say('Ask for what is missing', '补问缺少的信息', '補問缺少的資訊'),
      72,
    ),
    band(
      'early',
      say('Early', '早期', '早期'),
      'bottom',
      COLD,
      say(
        'Educate with cases, no calls; ask again next quarter',
        '用案例培育，不打电话；下季度再询问',
        '以案例培養，不打電話；下一季再詢問',
      ),
    ),
  ],
  rules: [
    {
      name: say('Budget', '预算', '預算'),
      group: 'bant',
      needs: 'budget',
      ask: true,
      steps: {
        text: answers(['confirmed', 40], ['partial', 20]),
        flag: [{ when: 'isChecked', weight: 40 }],
        number: [
          { when: 'atLeast', value: { above: 0.5 }, weight: 40 },
          { when: 'moreThan', value: 0, weight: 20 },
        ],
        range: [
          { when: 'is', value: { sizesAbove: 0.5 }, weight: 40 },
          { when: 'isNotBlank', weight: 20 },
        ],
      },
    },
    {
      name: say('Authority', '决策权', '決策權'),
      group: 'bant',
      needs: ['authority', 'position'],
      ask: true,
      steps: {
        text: answers([['decides', 'cLevel'], 30], [['influences', 'director', 'manager'], 15]),
        flag: [{ when: 'isChecked', weight: 30 }],
      },
    },
    {
      name: say('Need', '需求', '需求'),
      group: 'bant',
      needs: ['need', 'challenge'],
      ask: true,
      others: ['unclear'],
      steps: { text: answers(['clear', 20], ['vague', 10]), flag: [{ when: 'isChecked', weight: 20 }] },
    },
    {
      name: say('Timeline', '时间', '時程'),
      group: 'bant',
      needs: 'timeline',
      ask: true,
      steps: {
        text: answers([['fixed', 'month1'], 10], [['rough', 'months6'], 5]),
        flag: [{ when: 'isChecked', weight: 10 }],
        date: [{ when: 'isNotBlank', weight: 10 }],
        range: [{ when: 'isNotBlank', weight: 5 }],
      },
    },
    missing(say('Without a budget not qualified', '无预算则不合格', '無預算則不合格'), 'budget', [
      'confirmed',
      'partial',
    ]),
    missing(
      say('Without authority not qualified', '无决策权则不合格', '無決策權則不合格'),
      ['authority', 'position'],
      ['decides', 'cLevel', 'influences', 'director', 'manager'],
    ),
    missing(
      say('Without a need not qualified', '无需求则不合格', '無需求則不合格'),
      ['need', 'challenge'],
      ['clear', 'vague'],
    ),
    missing(say('Without a timeline not qualified', '无时间计划则不合格', '無時程則不合格'), 'timeline', [
      'fixed',
      'month1',
      'rough',
      'months6',
    ]),
  ],
  questions: SALES_QUESTIONS,
};
