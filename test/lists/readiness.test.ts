/** Readiness: three questions, six points and an advice, from figures alone; each with a sentence in every language. */
import { describe, expect, it } from 'vitest';
import { type ReadinessFigures, readinessOf } from '../../src/lists';
import { readinessTexts } from '../../src/locales';
import { namesIn } from '../../src/locales/issues';

const MATURE: ReadinessFigures = {
  leads: 800,
  lately: 60,
  won: 90,
  lost: 200,
  top: 20,
  topContacted: 19,
  owned: 800,
  bands: 3,
  bandsWithTime: 2,
  bandsWithStep: 3,
  fitRules: 5,
  engagementRules: 4,
  fitKnown: 0.9,
  engagementKnown: 0.7,
  negativeRules: 2,
  disqualifyingRules: 1,
  sources: 4,
};
const answers = (figures: Partial<ReadinessFigures>) => {
  const { questions, checklist, advice } = readinessOf({ ...MATURE, ...figures });
  return [questions, checklist, advice].map((findings) => findings.map(({ code, answer }) => `${code} ${answer}`));
};

describe('readiness', () => {
  it('of a mature company: all is there, and rules may learn', () => {
    expect(answers({})).toEqual([
      ['enoughLeadsLately yes', 'followUp yes', 'bothKinds yes'],
      ['customer yes', 'behaviour yes', 'negative yes', 'dealBreakers yes', 'handOverAgreed yes', 'outcomes yes'],
      ['rulesAndLearning yes'],
    ]);
  });

  it('of a growing company: rules only, until enough leads were won and lost', () => {
    expect(answers({ won: 39 })[2]).toEqual(['rulesOnly partly']);
    expect(answers({ engagementKnown: 0.4 })[2]).toEqual(['rulesOnly partly']);
    expect(answers({ leads: 99 })[0]?.[0]).toBe('enoughLeadsLately partly');
  });

  it('of a start-up: track only, and how long until that changes', () => {
    const { advice } = readinessOf({ ...MATURE, leads: 20, lately: 30 });
    expect(advice).toEqual([
      { code: 'trackOnly', answer: 'no', args: { leads: 20 } },
      { code: 'untilEnough', answer: 'partly', args: { missing: 80, months: 3 } },
    ]);
    expect(answers({ leads: 20, lately: null })[2]).toEqual(['trackOnly no', 'untilUnknown unknown']);
    expect(answers({ leads: 20, lately: 0 })[2]?.[1]).toBe('untilUnknown unknown');
  });

  it('asks for follow-up and for an agreement', () => {
    const followUp = (figures: Partial<ReadinessFigures>) => answers(figures)[0]?.[1];
    expect(followUp({ topContacted: 17 })).toBe('followUp partly');
    expect(followUp({ bandsWithTime: 0 })).toBe('followUp partly');
    expect(followUp({ topContacted: 1, bandsWithTime: 0 })).toBe('followUp no');
    expect(followUp({ topContacted: null })).toBe('followUpUnknown unknown');
    expect(followUp({ topContacted: null, bandsWithTime: 0 })).toBe('followUpUnknown no');
  });

  it('has a sentence for every finding, of the same things in every language', () => {
    const codes = Object.keys(readinessTexts.en) as (keyof typeof readinessTexts.en)[];
    const cases = [
      MATURE,
      { ...MATURE, won: 0 },
      { ...MATURE, leads: 1, lately: null, topContacted: null },
      { ...MATURE, leads: 1 },
    ];
    const said = new Set(
      cases.flatMap((figures) => {
        const { questions, checklist, advice } = readinessOf(figures);
        return [...questions, ...checklist, ...advice].map(({ code }) => code);
      }),
    );
    expect([...said].sort()).toEqual([...codes].sort());
    for (const language of ['zh-CN', 'zh-TW'] as const) {
      expect(Object.keys(readinessTexts[language])).toEqual(codes);
      for (const code of codes) {
        const names = (text: string) => [...new Set(namesIn(text))].sort();
        expect(names(readinessTexts[language][code]), code).toEqual(names(readinessTexts.en[code]));
      }
    }
  });
});
