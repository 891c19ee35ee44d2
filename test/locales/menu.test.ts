/** The menu's sentences: complete in every language, and each says what it is given. */
import { describe, expect, it } from 'vitest';
import { captions, menuTexts, type SayMenu, sayer } from '../../src/locales';
import { namesIn } from '../../src/locales/issues';

const languages = ['en', 'zh-CN', 'zh-TW'] as const;
type Key = keyof (typeof menuTexts)['en'];
const keys = Object.keys(menuTexts.en) as Key[];
const voice = (language: (typeof languages)[number]): SayMenu => sayer(menuTexts[language], language);

describe('the menu speaks', () => {
  it.each(languages)('whole sentences: %s', (language) => {
    expect(Object.keys(menuTexts[language])).toEqual(keys);
    expect(Object.keys(captions[language])).toEqual(Object.keys(captions.en));
    for (const [key, text] of Object.entries({ ...menuTexts[language], ...captions[language] })) {
      expect(text.trim(), key).not.toBe('');
      expect(text.replace(/\{\w+(\|[^|{}]+\|[^|{}]+)?\}/g, ''), key).not.toMatch(/[{}|]/);
    }
  });

  it('of the same things in every language', () => {
    for (const key of keys) {
      // Chinese counts the whole where English counts the rest.
      if (key === 'ninthOfMany') continue;
      const [en, ...others] = languages.map((language) => [...namesIn(menuTexts[language][key])].sort());
      for (const names of others) expect(names, key).toEqual(en);
    }
  });

  it('Chinese where it speaks Chinese, in the right script', () => {
    const [en, cn, tw] = languages.map((language) => ({ ...menuTexts[language], ...captions[language] }));
    for (const key of Object.keys(en ?? {}) as (keyof typeof en)[]) {
      expect(cn?.[key], key).toMatch(/[一-龥]/);
      expect(tw?.[key], key).toMatch(/[一-龥]/);
      expect(cn?.[key], key).not.toMatch(/[線號業電郵規結則請選擇開]/);
      expect(tw?.[key], key).not.toMatch(/[线号业电邮规结则请选择开]/);
    }
  });

  it('of one and of many', () => {
    const say = voice('en');
    expect(say('made', { leads: 1, rules: 1, tab: 'M' })).toContain('1 lead is scored by 1 rule ');
    expect(say('errorsAndWarnings', { errors: 1, warnings: 2, tab: 'M' })).toMatch(/^1 error and 2 warnings:/);
    expect(say('warnings', { warnings: 1, tab: 'M' })).toMatch(/^1 warning:/);
  });

  it('of several things as its language lists them', () => {
    const rules = ['A', 'B', 'C'];
    expect(voice('en')('leftOut', { rules })).toMatch(/: A, B and C\.$/);
    expect(voice('en')('leftOut', { rules: ['A', 'B'] })).toMatch(/: A and B\.$/);
    expect(voice('en')('leftOut', { rules: ['A'] })).toMatch(/: A\.$/);
    expect(voice('zh-CN')('leftOut', { rules })).toMatch(/：A、B、C。$/);
  });

  it('only sentences there are, and with all they ask for', () => {
    // The type check holds this: what is marked must be refused.
    const wrong = (say: SayMenu): readonly string[] => [
      // @ts-expect-error: no such sentence
      say('nothing'),
      // @ts-expect-error: a name is missing
      say('made', { leads: 1, rules: 1 }),
      // @ts-expect-error: it asks for a tab
      say('noIssues'),
      // @ts-expect-error: it asks for nothing
      say('noModel', { tab: 'Leads' }),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});
