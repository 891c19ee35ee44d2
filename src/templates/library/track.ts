/** Track only (S2): too few leads for a score; what is known of them, what to ask, and where they come from. */
import { SALES_QUESTIONS } from '../questions';
import { say } from '../say';
import type { Template } from '../template';

export const track: Template = {
  id: 'track',
  name: say('Track only, no score', '仅跟踪，不评分', '僅追蹤，不評分'),
  line: say(
    'No score yet: completeness, the questions to ask, sources and activities.',
    '暂不评分：记录资料完整度、待问问题、来源和活动。',
    '暫不評分：記錄資料完整度、待問問題、來源和活動。',
  ),
  suits: [
    {
      when: { company: ['startUp'] },
      points: 20,
      because: say(
        'With few leads call every one; a score begins to pay when sales can no longer follow up on all.',
        '线索少时逐一联系即可；等销售跟不过来时，评分才有价值。',
        '潛客少時逐一聯繫即可；等業務跟不過來時，評分才有價值。',
      ),
    },
  ],
  groups: [],
  bands: [],
  rules: [],
  questions: SALES_QUESTIONS,
};
