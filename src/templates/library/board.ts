/** Segmentation board (S4): eight dimensions as labels, no points. Long because it is data. */
import { SALES_QUESTIONS } from '../questions';
import { say } from '../say';
import type { Template, TemplateDimension } from '../template';

const OTHER = say('Other', '其他', '其他');
const UNKNOWN = say('Unknown', '未知', '未知');

const scores: TemplateDimension['sources'][number]['segments'] = [
  { name: say('Not scored', '未评分', '未評分'), when: 'atMost', value: 0 },
  { name: say('Above 70', '70 分以上', '70 分以上'), when: 'moreThan', value: 70 },
  { name: say('30 to 70', '30–70 分', '30–70 分'), when: 'atLeast', value: 30 },
];

const sizes: TemplateDimension['sources'][number]['segments'] = [
  { name: say('Above 100 k', '10 万以上', '10 萬以上'), when: 'moreThan', value: 100_000 },
  { name: say('50–100 k', '5–10 万', '5–10 萬'), when: 'atLeast', value: 50_000 },
  { name: say('20–50 k', '2–5 万', '2–5 萬'), when: 'atLeast', value: 20_000 },
  { name: say('About 10 k', '约 1 万', '約 1 萬'), when: 'moreThan', value: 0 },
];

const warmth: TemplateDimension['sources'][number]['segments'] = [
  { name: say('Warm', '热络', '熱絡'), when: 'inTheLast', value: 30 },
  { name: say('Normal', '一般', '一般'), when: 'inTheLast', value: 90 },
];

export const dimensions: readonly TemplateDimension[] = [
  {
    name: say('Score', '评分', '評分'),
    sources: [
      { from: { needs: 'givenScore', kinds: ['number'] }, segments: scores },
      { from: { lead: 'score' }, segments: scores },
    ],
    rest: say('Below 30', '30 分以下', '30 分以下'),
  },
  {
    name: say('Deal size', '成交金额', '成交金額'),
    sources: [
      { from: { needs: 'dealSize', kinds: ['number', 'blank'] }, segments: sizes },
      { from: { needs: 'budget', kinds: ['number', 'blank'] }, segments: sizes },
      { from: { needs: 'dealSize' }, segments: 8 },
      { from: { needs: 'budget' }, segments: 8 },
    ],
    rest: UNKNOWN,
  },
  {
    name: say('Contacted', '联系情况', '聯絡狀況'),
    sources: [
      {
        from: { needs: 'contacted', kinds: ['flag'] },
        segments: [{ name: say('Contacted', '已联系', '已聯絡'), when: 'isChecked' }],
      },
      {
        from: { needs: 'contacted' },
        segments: [{ name: say('Contacted', '已联系', '已聯絡'), when: 'isNotBlank' }],
      },
      {
        from: { log: ['call', 'meeting', 'reply'] },
        segments: [{ name: say('Contacted', '已联系', '已聯絡'), when: 'atLeast', value: 1 }],
      },
    ],
    rest: say('Not contacted', '未联系', '未聯絡'),
  },
  {
    name: say('Completeness', '资料完整度', '資料完整度'),
    sources: [
      {
        from: { lead: 'grade' },
        segments: [
          { name: say('A: complete', 'A：完整', 'A：完整'), when: 'is', value: 'A' },
          { name: say('B: mostly', 'B：较完整', 'B：大致完整'), when: 'is', value: 'B' },
          { name: say('C: partly', 'C：部分', 'C：部分'), when: 'is', value: 'C' },
        ],
      },
    ],
    rest: say('D: hardly', 'D：很少', 'D：很少'),
  },
  {
    name: say('Funnel stage', '漏斗阶段', '漏斗階段'),
    sources: [{ from: { needs: 'status' }, segments: 8 }],
    rest: OTHER,
  },
  {
    name: say('Product of interest', '意向产品', '意向產品'),
    sources: [
      { from: { needs: 'product' }, segments: 8 },
      { from: { needs: 'programme' }, segments: 8 },
    ],
    rest: OTHER,
  },
  {
    name: say('Region', '地区', '地區'),
    sources: [{ from: { needs: 'country' }, segments: 8 }],
    rest: OTHER,
  },
  {
    name: say('Relationship', '关系', '關係'),
    sources: [
      {
        from: { needs: 'relationship' },
        segments: [
          { name: say('Warm', '热络', '熱絡'), when: 'is', value: { answer: ['warm', 'high'] } },
          { name: say('Normal', '一般', '一般'), when: 'is', value: { answer: 'medium' } },
        ],
      },
      { from: { needs: 'lastActivity' }, segments: warmth },
      { from: { log: [] }, segments: warmth },
    ],
    rest: say('Cold', '冷淡', '冷淡'),
  },
];

export const board: Template = {
  id: 'board',
  name: say('Segmentation board', '线索细分看板', '潛客分群看板'),
  line: say(
    'Eight labels for each lead instead of points: deal size, stage, region and more.',
    '不打分，用八个标签细分线索：金额、阶段、地区等。',
    '不打分，用八個標籤將潛客分群：金額、階段、地區等。',
  ),
  suits: [
    {
      when: { price: ['small', 'middle', 'large'], company: ['mature'] },
      points: 1,
      because: say(
        'Segments steer campaigns beside the score.',
        '细分可在评分之外指导营销活动。',
        '分群可在評分之外指引行銷活動。',
      ),
    },
  ],
  groups: [],
  bands: [],
  rules: [],
  segments: dimensions,
  questions: SALES_QUESTIONS,
};
