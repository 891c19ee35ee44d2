/** Enquiries for manufactured goods: application, volume, drawing, price and delivery; two deal-breakers. Long because it is data. */
import { answers, band, COLD, DISQUALIFIED, did, HOT, say, titles, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const manufacturing: Template = {
  id: 'manufacturing',
  name: say('Manufacturing', '制造业', '製造業'),
  line: say(
    'Application, volume, drawing, price and delivery; region and certificate are deal-breakers.',
    '看应用、批量、图纸、价格与交期；地区和认证一票否决。',
    '看應用、數量、圖面、價格與交期；地區和認證一票否決。',
  ),
  suits: [
    {
      when: { sold: ['goods'] },
      points: 8,
      because: say(
        'Enquiries for goods are decided by application, volume, drawing and price.',
        '产品询盘取决于应用、批量、图纸和价格。',
        '產品詢價取決於應用、數量、圖面和價格。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'enquiry', name: say('Enquiry', '询盘', '詢價'), axis: 'fit' },
    { key: 'interest', name: say('Interest', '意向', '意向'), axis: 'engagement' },
  ],
  bands: [
    band('quote', say('Quote', '报价', '報價'), 65, HOT, say('Quote within a day', '一天内报价', '一天內報價'), 24),
    band(
      'clarify',
      say('Clarify', '待澄清', '待釐清'),
      35,
      WARM,
      say('Ask for drawing, volume and target price', '询问图纸、数量和目标价', '詢問圖面、數量和目標價'),
      48,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say(
        'Send catalogue and application notes, no calls',
        '发送目录和应用资料，不打电话',
        '寄送型錄和應用資料，不打電話',
      ),
    ),
    DISQUALIFIED,
  ],
  rules: [
    {
      name: say('Application', '应用匹配', '應用相符'),
      group: 'enquiry',
      needs: 'application',
      ask: true,
      note: YOURS,
      steps: {
        text: [
          { when: 'is', value: { answer: 'fits', orMostFrequent: 3 }, weight: 15 },
          { when: 'is', value: { answer: 'fitsPartly', orMostFrequent: 6 }, weight: 5 },
        ],
        flag: [{ when: 'isChecked', weight: 15 }],
      },
    },
    {
      name: say('Volume', '采购量', '採購量'),
      group: 'enquiry',
      needs: 'volume',
      ask: true,
      note: say('Put your minimum order here.', '请填写您的起订量。', '請填寫您的最低訂購量。'),
      steps: {
        number: [
          { when: 'atLeast', value: { above: 0.5 }, weight: 15 },
          { when: 'atLeast', value: { above: 0.25 }, weight: 7 },
        ],
        range: [
          { when: 'is', value: { sizesAbove: 0.5 }, weight: 15 },
          { when: 'is', value: { sizesAbove: 0.25 }, weight: 7 },
        ],
        text: answers(['enough', 15], ['near', 7]),
      },
    },
    {
      name: say('Drawing or specification', '图纸或规格书', '圖面或規格書'),
      group: 'interest',
      needs: 'drawing',
      ...did(['drawing'], 15),
    },
    {
      name: say('Required certificate', '所需认证', '所需認證'),
      group: 'enquiry',
      needs: 'certificate',
      ask: true,
      steps: {
        text: answers(['notHeld', 'disqualify'], ['held', 5]),
        flag: [
          { when: 'isChecked', weight: 5 },
          { when: 'is', value: { list: 'no' }, weight: 'disqualify' },
        ],
      },
    },
    {
      name: say('Contact', '联系人', '聯絡人'),
      group: 'enquiry',
      needs: 'position',
      ask: true,
      steps: { text: [...titles(['buyers', 10]), { when: 'isNotBlank', weight: 3 }] },
    },
    {
      name: say('Target price within 10 %', '目标价差在 10% 以内', '目標價差在 10% 以內'),
      group: 'enquiry',
      needs: 'priceGap',
      ask: true,
      steps: {
        number: [{ when: 'between', value: -0.1, to: 0.1, weight: 10 }],
        text: answers(['within10', 10]),
        flag: [{ when: 'isChecked', weight: 10 }],
      },
    },
    {
      name: say('Delivery', '交期', '交期'),
      group: 'enquiry',
      needs: ['delivery', 'timeline'],
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
      name: say('Sample or quotation', '索要样品或报价', '索取樣品或報價'),
      group: 'interest',
      needs: ['sample', 'quote'],
      ...did(['sample', 'quote'], 10),
    },
    {
      name: say('Visit or video call', '来访或视频会议', '來訪或視訊會議'),
      group: 'interest',
      needs: ['visit', 'meeting'],
      ...did(['visit', 'meeting'], 10),
    },
    {
      name: say('Region not served', '不服务的地区', '不服務的地區'),
      needs: 'country',
      note: say('Put the regions that you do not serve here.', '请填写您不服务的地区。', '請填寫您不服務的地區。'),
      steps: { text: answers(['notServed', 'disqualify']) },
    },
  ],
  questions: ['challenge', 'volume', 'drawing', 'authority', 'budget', 'timeline', 'employees'],
  activities: ['drawing', 'sample', 'visit'],
};
