/** People who may study: programme, eligibility, intake and funding. Neither age nor sex nor nationality is scored. Long because it is data. */
import { answers, band, COLD, DISQUALIFIED, did, HOT, say, WARM, YOURS } from '../say';
import type { Template } from '../template';

export const education: Template = {
  id: 'education',
  name: say('Education', '教育培训', '教育培訓'),
  line: say(
    'Programme, eligibility, intake and funding; age, sex and nationality are never scored.',
    '看课程、资格、入学时间和学费；不对年龄、性别、国籍评分。',
    '看課程、資格、入學時間和學費；不對年齡、性別、國籍評分。',
  ),
  suits: [
    {
      when: { sold: ['education'] },
      points: 8,
      because: say(
        'Applicants are advised by programme, eligibility, intake and funding.',
        '招生顾问按课程、资格、入学时间和学费跟进。',
        '招生顧問依課程、資格、入學時間和學費跟進。',
      ),
    },
  ],
  attainable: { lowest: 0, highest: 100 },
  groups: [
    { key: 'match', name: say('Match', '匹配', '契合'), axis: 'fit' },
    { key: 'interest', name: say('Interest', '意向', '意向'), axis: 'engagement' },
  ],
  bands: [
    band(
      'advise',
      say('Advise', '重点咨询', '重點諮詢'),
      65,
      HOT,
      say('Call today and help with the application', '今天致电并协助申请', '今天致電並協助申請'),
      8,
    ),
    band(
      'invite',
      say('Invite', '邀请', '邀請'),
      35,
      WARM,
      say('Invite to the open day', '邀请参加开放日', '邀請參加開放日'),
      48,
    ),
    band(
      'nurture',
      say('Nurture', '培育', '培養'),
      'bottom',
      COLD,
      say('Send programme stories by mail, no calls', '邮件分享课程故事，不打电话', '以郵件分享課程故事，不打電話'),
    ),
    DISQUALIFIED,
  ],
  rules: [
    {
      name: say('Programme', '课程匹配', '課程相符'),
      group: 'match',
      needs: 'programme',
      ask: true,
      note: YOURS,
      steps: { text: [{ when: 'is', value: { answer: 'fits', orMostFrequent: 3 }, weight: 15 }] },
    },
    {
      name: say('Eligibility', '入学资格', '入學資格'),
      group: 'match',
      needs: 'eligibility',
      ask: true,
      steps: {
        text: answers(['notMet', 'disqualify'], ['met', 15]),
        flag: [
          { when: 'isChecked', weight: 15 },
          { when: 'is', value: { list: 'no' }, weight: 'disqualify' },
        ],
      },
    },
    {
      name: say('Intake', '入学时间', '入學時間'),
      group: 'match',
      needs: ['intake', 'timeline'],
      ask: true,
      steps: {
        text: answers([['nextIntake', 'month1', 'months6'], 15], [['laterIntake', 'later24'], 5]),
        date: [
          { when: 'inTheNext', value: 270, weight: 15 },
          { when: 'inTheNext', value: 36_500, weight: 5 },
        ],
      },
    },
    {
      name: say('Funding', '学费来源', '學費來源'),
      group: 'match',
      needs: ['funding', 'budget'],
      ask: true,
      steps: {
        text: answers([['funded', 'confirmed'], 10], ['scholarship', 5]),
        flag: [{ when: 'isChecked', weight: 10 }],
      },
    },
    {
      name: say('Decision maker', '决策人参与', '決策者參與'),
      group: 'match',
      needs: 'authority',
      ask: true,
      steps: { text: answers(['family', 10]), flag: [{ when: 'isChecked', weight: 10 }] },
    },
    {
      name: say('Verified phone', '电话已验证', '電話已驗證'),
      group: 'interest',
      needs: 'phoneVerified',
      steps: { flag: [{ when: 'isChecked', weight: 5 }] },
    },
    {
      name: say('Application started', '已开始申请', '已開始申請'),
      group: 'interest',
      needs: 'applied',
      ...did(['application'], 15),
    },
    {
      name: say('Open day or webinar', '开放日或直播', '開放日或線上說明會'),
      group: 'interest',
      needs: ['openDay', 'webinar'],
      ...did(['openDay', 'webinar'], 10),
    },
    {
      name: say('Brochure', '索取简章', '索取簡章'),
      group: 'interest',
      needs: 'downloads',
      ...did(['documents', 'download'], 5),
    },
  ],
  questions: ['programme', 'intake', 'funding', 'studyDecision', 'goal'],
  activities: ['application', 'openDay'],
};
