/** The words of the Proof tab: complete in every language, and each says what it is given. */
import { describe, expect, it } from 'vitest';
import { proofTexts } from '../../src/locales';
import { namesIn } from '../../src/locales/issues';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;
type Key = keyof (typeof proofTexts)['en'];
const keys = Object.keys(proofTexts.en) as Key[];

describe('the Proof tab speaks', () => {
  it.each(languages)('whole sentences of the same things: %s', (language) => {
    expect(Object.keys(proofTexts[language])).toEqual(keys);
    for (const key of keys) {
      const said = proofTexts[language][key];
      expect(said.trim(), key).not.toBe('');
      expect([...namesIn(said)].sort(), key).toEqual([...namesIn(proofTexts.en[key])].sort());
    }
  });

  it('Chinese where it speaks Chinese, in the right script', () => {
    for (const key of keys.filter((one) => !['auc', 'psi', 'value'].includes(one))) {
      expect(proofTexts['zh-CN'][key], key).toMatch(/[一-龥]/);
      expect(proofTexts['zh-TW'][key], key).toMatch(/[一-龥]/);
      expect(proofTexts['zh-CN'][key], key).not.toMatch(/[線號業電郵規結則請選擇開評勝歷]/);
      expect(proofTexts['zh-TW'][key], key).not.toMatch(/[线号业电邮规结则请选择开评胜历赢输]/);
    }
  });

  it('of charts by names of their own, so that each finds its table again', () => {
    const parts = ['bands', 'gain', 'calibration', 'months', 'ideal', 'drift', 'moved'] as const;
    for (const language of languages) {
      const titles = parts.map((part) => proofTexts[language][part]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
