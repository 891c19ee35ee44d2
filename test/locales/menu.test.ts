/** The menu's sentences: complete in every language, and each says what it is given. */
import { describe, expect, it } from 'vitest';
import { menuSentences } from '../../src/locales';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;

/** Every sentence as text; the ones that take something are given marks that can be found again. */
function said(language: (typeof languages)[number]): Record<string, string> {
  const sentences = Object.entries(menuSentences(language)).map(([key, sentence]) => {
    if (typeof sentence === 'string') return [key, sentence] as const;
    const speak = sentence as (...given: readonly unknown[]) => string;
    const lists = ['restored', 'leftOut', 'volatile', 'volatileInside', 'outsideRange'];
    const given = lists.includes(key) ? [['First', 'Second'], 'A1:G'] : [3, 5, 'Third'].slice(3 - speak.length);
    return [key, speak(...given)] as const;
  });
  return Object.fromEntries(sentences);
}

describe('the menu speaks', () => {
  for (const language of languages)
    it(`whole sentences: ${language}`, () => {
      for (const [key, sentence] of Object.entries(said(language))) {
        expect(sentence.trim(), key).not.toBe('');
        expect(sentence, key).not.toMatch(/undefined|NaN|\[object/);
      }
    });

  it('Chinese where it speaks Chinese, in the right script', () => {
    const [en, cn, tw] = languages.map(said);
    for (const key of Object.keys(en ?? {})) {
      if (key === 'addOn') continue;
      expect(cn?.[key], key).toMatch(/[一-龥]/);
      expect(tw?.[key], key).toMatch(/[一-龥]/);
      expect(cn?.[key], key).not.toMatch(/[線號業電郵規結則請選擇開]/);
      expect(tw?.[key], key).not.toMatch(/[线号业电邮规结则请选择开]/);
    }
  });

  it('of one and of many', () => {
    const en = menuSentences('en');
    expect(en.made(1, 1, 'M')).toContain('1 lead is scored by 1 rule ');
    expect(en.issues(1, 2, 'M')).toMatch(/^1 error and 2 warnings:/);
    expect(en.issues(0, 1, 'M')).toMatch(/^1 warning:/);
    expect(en.leftOut(['A', 'B'])).toContain('A and B.');
    expect(en.leftOut(Array.from({ length: 20 }, (_, i) => `R${i}`))).toContain('R7 and 12 more.');
  });
});
