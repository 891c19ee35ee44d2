/** The sidebar's sentences: complete in every language, each said somewhere, and short enough for 300 px. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { sidebarTexts } from '../../src/locales';
import { fill, namesIn } from '../../src/locales/issues';
import type { RefusalCode } from '../../src/rpc';

type Key = keyof typeof sidebarTexts.en;
const CHINESE = ['zh-CN', 'zh-TW'] as const;
const keys = Object.keys(sidebarTexts.en) as Key[];

/** What is the same in Chinese: names, functions, and what cells hold. */
const ALLOWED: ReadonlySet<string> = new Set([
  // A grade.
  'A',
  'Lead',
  'Score',
  'Google',
  'NOW',
  'RAND',
  'TRUE',
  'FALSE',
  'yes',
  'no',
  'won',
  'lost',
  'F4A259',
]);

/** Every reason to refuse: the compiler misses none. */
const refusals: { readonly [code in RefusalCode]: true } = {
  logUnreadable: true,
  activityIncomplete: true,
  busy: true,
  stale: true,
  leadsChanged: true,
  formulaInCell: true,
  notEditable: true,
  noModel: true,
  noModelRules: true,
  noScoreColumns: true,
  nameTaken: true,
  noHeader: true,
  headerError: true,
  emptyTab: true,
  everythingVolatile: true,
  notThere: true,
  noLeadKey: true,
  leadKeyRepeated: true,
  errorsInLeads: true,
  otherLead: true,
  spilledLeads: true,
  refused: true,
};

describe('the sidebar speaks', () => {
  it.each(CHINESE)('whole sentences: %s', (language) => {
    expect(Object.keys(sidebarTexts[language])).toEqual(keys);
    for (const key of keys) {
      expect(sidebarTexts[language][key].trim(), key).not.toBe('');
      expect(without(sidebarTexts[language][key]), key).not.toMatch(/[{}]/);
    }
  });

  it.each(CHINESE)('of the same things: %s', (language) => {
    for (const key of keys)
      expect([...namesIn(sidebarTexts[language][key])].sort(), key).toEqual([...namesIn(sidebarTexts.en[key])].sort());
  });

  it('every sentence somewhere', () => {
    const code = ['sidebar', 'server'].flatMap(sourcesIn).join('\n');
    const said = (key: Key): boolean =>
      key.startsWith('refusal_') ||
      code.includes(`'${key}'`) ||
      (/^color\d$/.test(key) && code.includes('say(`color$'));
    expect(keys.filter((key) => !said(key))).toEqual([]);
  });

  it('of every reason to refuse, and of no other', () => {
    const told = keys.filter((key) => key.startsWith('refusal_')).map((key) => key.slice('refusal_'.length));
    expect(told.sort()).toEqual(Object.keys(refusals).sort());
  });

  it.each(CHINESE)('no English in Chinese: %s', (language) => {
    for (const key of keys) {
      const words = without(sidebarTexts[language][key]).match(/[a-zA-Z][a-zA-Z0-9]*/g) ?? [];
      expect(
        words.filter((word) => !ALLOWED.has(word)),
        key,
      ).toEqual([]);
    }
  });

  it('Chinese in the right script, with the marks it is written with', () => {
    for (const key of keys) {
      const [cn, tw] = [without(sidebarTexts['zh-CN'][key]), without(sidebarTexts['zh-TW'][key])];
      expect(cn, key).not.toMatch(/[線號業電郵規則結請選擇開級評數權潛欄應對變這個條筆於與為「」]/);
      expect(tw, key).not.toMatch(/[线号业电邮规则结请选择开级评数权潜栏应对变这个条笔于与为“”]/);
      for (const text of [cn, tw]) expect(text, key).not.toMatch(/[一-龥]\s*[,.:;?!(]|[,.:;?!]\s*[一-龥]/);
    }
  });

  it('as briefly as in English: a Chinese character is as wide as two letters', () => {
    for (const language of CHINESE)
      for (const key of keys) {
        const [chinese, english] = [filled(sidebarTexts[language][key]), filled(sidebarTexts.en[key])];
        expect(chinese.length, `${language} ${key}`).toBeLessThanOrEqual(1.3 * english.length);
        expect(wide(chinese), `${language} ${key}: ${chinese}`).toBeLessThanOrEqual(1.3 * english.length + SLACK);
      }
  });
});

/** Letters that a word of a few may be wider than in English. */
const SLACK = 4;

/** A sentence without what it is filled with. */
function without(sentence: string): string {
  return sentence.replace(/\{[^}]*\}/g, '');
}

/** A sentence filled with numbers of two digits. */
function filled(sentence: string): string {
  return fill(sentence, Object.fromEntries(namesIn(sentence).map((name) => [name, 12])));
}

function wide(text: string): number {
  return [...text].reduce((sum, char) => sum + (/[\u3000-\u9fff\uff00-\uffef]/.test(char) ? 2 : 1), 0);
}

function sourcesIn(folder: string): readonly string[] {
  const root = fileURLToPath(new URL(`../../src/${folder}`, import.meta.url));
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(`${root}/${file}`, 'utf8'));
}
