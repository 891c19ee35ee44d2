/** Every issue has its sentence in every language, and every sentence gets all it asks for. */
import { describe, expect, it, test } from 'vitest';
import { vocabulary } from '../../src/engine';
import { ISSUE_CODES } from '../../src/engine/issue-codes';
import { issueSentences, issueText } from '../../src/locales';
import { fill, namesIn } from '../../src/locales/issues';
import { issueCases } from '../engine/issue-cases';
import { issuesOf } from '../engine/issues-of';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const formsOf = (sentence: string | readonly string[]): readonly string[] =>
  typeof sentence === 'string' ? [sentence] : sentence;

for (const [at, language] of LANGUAGES.entries())
  describe(`in ${language}`, () => {
    const sentences = issueSentences[language];

    it('there is a sentence for every code, and for nothing else', () => {
      expect(Object.keys(sentences).sort()).toEqual([...ISSUE_CODES].sort());
    });

    it('a sentence asks only for what the issue tells', () => {
      for (const code of ISSUE_CODES) {
        const args = issuesOf(issueCases[code].wrong).find((issue) => issue.code === code)?.args ?? {};
        const asked = formsOf(sentences[code]).flatMap(namesIn);
        expect({ code, missing: asked.filter((name) => !(name in args)) }).toEqual({ code, missing: [] });
      }
    });

    it('no form hides a later one by asking for no more than that', () => {
      for (const code of ISSUE_CODES) {
        const asked = formsOf(sentences[code]).map((form) => new Set(namesIn(form)));
        const hidden = asked.filter((later, i) =>
          asked.slice(0, i).some((earlier) => [...earlier].every((name) => later.has(name))),
        );
        expect({ code, hidden }).toEqual({ code, hidden: [] });
      }
    });

    it('a sentence says what is wrong and then what to do', () => {
      for (const code of ISSUE_CODES)
        for (const form of formsOf(sentences[code])) expect(form).toMatch(/[.。：:，].+([.。?？]|\{instead\})$/);
    });

    it('the words to write are those of the model format', () => {
      const say = (words: readonly string[]): string => words[at] ?? '';
      expect(sentences.joinUnknown).toContain(say(vocabulary.joins.and));
      expect(sentences.joinUnknown).toContain(say(vocabulary.joins.else));
      expect(sentences.axisUnknown).toContain(say(vocabulary.axes.fit));
      expect(sentences.axisUnknown).toContain(say(vocabulary.axes.engagement));
      expect(sentences.valueInsideWords).toContain(say(vocabulary.conditions.hasWord));
      expect(sentences.penaltyOutscored).toContain(say(vocabulary.weights.disqualify));
      expect(sentences.decayIgnored).toContain(say(vocabulary.ruleColumns.upTo));
      expect(sentences.sinceMissing).toContain(say(vocabulary.ruleColumns.since));
      expect(sentences.bandWithoutName).toContain(say(vocabulary.bandColumns.band));
    });
  });

test('the first form whose names are all known is said', () => {
  const text = (args: { readonly [name: string]: string }): string =>
    issueText(issueSentences.en, { code: 'columnMissing', args });
  expect(text({ name: 'Employes', nearest: 'Employees' })).toBe(
    'No column of your leads is called “Employes”, so the rule is left out. Did you mean “Employees”?',
  );
  expect(text({ name: 'Budget', nearest: '' })).toBe(
    'No column of your leads is called “Budget”, so the rule is left out. Write a name from the header row.',
  );
  expect(text({ name: '', nearest: '' })).toBe(
    'This rule names no column, so it is left out. Write a name from the header row.',
  );
});

test('numbers go with the right form, and braces in values stay', () => {
  expect(fill('{leads|lead|leads} like {value}', { leads: 1, value: '{leads}' })).toBe('1 lead like {leads}');
  expect(fill('{leads|lead|leads}', { leads: 12 })).toBe('12 leads');
  expect(fill('{leads|lead|leads} from {low} to {high}', { leads: 50000, low: -10, high: 1234.56789 })).toBe(
    '50,000 leads from −10 to 1,234.56789',
  );
});
