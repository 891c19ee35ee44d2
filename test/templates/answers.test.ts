/** Which of a column's own values stand for the answers that a rule looks for. */
import { describe, expect, it } from 'vitest';
import { listWords, proposeModel, shelf, templateOf } from '../../src/templates';

const repeat = (values: readonly unknown[]): unknown[] => Array.from({ length: 5 }, () => values).flat();

/** The steps of a rule for a list of one column, as condition and value. */
function stepsOf(id: string, rule: number, column: string, values: readonly unknown[]): readonly unknown[] {
  const leads = repeat(values).map((value) => [value]);
  const facts = { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22', language: 'en' } as const;
  const template = templateOf(shelf, id);
  const { model } = proposeModel({ header: [column], leads, facts }, { template, shelf, words: listWords });
  return (model.rules[rule]?.steps ?? []).map(({ conditions: [first] }) => [first?.condition, first?.value]);
}

describe('answers in words of the column itself', () => {
  it('are taken as they stand there', () => {
    expect(stepsOf('saas', 0, 'Title', ['C-level', 'VP', 'Director', 'Manager', 'Other'])).toEqual([
      ['is', 'C-level'],
      ['is', 'VP'],
      ['is', 'Director'],
      ['is', 'Manager'],
    ]);
  });

  it('are understood in Chinese too, below a header in any language', () => {
    expect(stepsOf('saas', 0, 'Title', ['高管', '副总裁', '市场总监', '经理'])).toEqual([
      ['is', '高管'],
      ['is', '副总裁'],
      ['is', '市场总监'],
      ['is', '经理'],
    ]);
    expect(stepsOf('bant', 0, '预算', ['已确认', '部分确认', '无预算'])).toEqual([
      ['等于', '已确认'],
      ['等于', '部分确认'],
    ]);
    expect(stepsOf('bant', 0, '預算', ['已確認', '部分確認', '無預算'])).toEqual([
      ['等於', '已確認'],
      ['等於', '部分確認'],
    ]);
  });

  it('are not those that say the opposite, nor those that say more', () => {
    expect(stepsOf('campaign', 0, 'Agenda', ['Clear', 'Not clear', 'Partly clear', 'Unclear'])).toEqual([
      ['is', 'Clear'],
    ]);
    expect(stepsOf('campaign', 0, '课题', ['明确', '不明确', '未明确'])).toEqual([['等于', '明确']]);
    expect(
      stepsOf('partner', 0, 'Timescale', ['0-6 months', '6-12 months', '13-24 months', 'After 24 months']),
    ).toEqual([
      ['is', '0-6 months'],
      ['is', '6-12 months'],
      ['is', '13-24 months'],
      ['is', 'After 24 months'],
    ]);
  });

  it('are signs of their own, not wildcards', () => {
    expect(stepsOf('campaign', 0, 'Position', ['Manager*', 'Clerk'])[0]).toEqual(['is', 'Manager~*']);
  });

  it('are not sought in free text: there words are looked for', () => {
    const titles = Array.from({ length: 40 }, (_, at) => `Manager of team ${at}`);
    expect(stepsOf('campaign', 0, 'Position', titles)[0]?.[0 as never]).toBe('has word');
  });

  const asked: readonly (readonly [keyof typeof shelf.questions, string, number])[] = [
    ['budget', 'bant', 0],
    ['authority', 'bant', 0],
    ['timeline', 'campaign', 0],
    ['intake', 'education', 0],
    ['funding', 'education', 0],
  ];
  it.each(asked)('are those that the call sheet offers, in every language: %s', (question, id, rule) => {
    const { title, answers } = shelf.questions[question];
    for (const language of ['en', 'zh-CN', 'zh-TW'] as const) {
      const offered = (answers?.[language] ?? '').split(' | ');
      const values = stepsOf(id, rule, title[language], offered).map((step) => (step as unknown[])[1]);
      expect(values, title[language]).toEqual(offered.slice(0, 2));
    }
  });
});
