import { describe, expect, test } from 'vitest';
import { text } from '../../src/engine/text';
import { languageOfTitle, meaning, type Place, vocabulary, word, wordsOf } from '../../src/engine/vocabulary';

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;
const places = Object.entries(vocabulary).map(([place, words]) => ({
  place,
  words: Object.entries(words).map(([term, spellings]) => ({ term, spellings: spellings as readonly string[] })),
}));

describe.each(places)('$place', ({ words }) => {
  test('has no word that means two things', () => {
    const meanings = new Map<string, string>();
    for (const { term, spellings } of words)
      for (const spelling of spellings) {
        expect({ spelling, means: meanings.get(text(spelling)) ?? term }).toEqual({ spelling, means: term });
        meanings.set(text(spelling), term);
      }
  });

  test('has every word in three languages, written as it is compared but for case', () => {
    for (const { spellings } of words) {
      expect(spellings.length).toBeGreaterThanOrEqual(3);
      for (const spelling of spellings) expect(text(spelling)).toBe(spelling.toLowerCase());
    }
  });
});

describe('titles of sections', () => {
  const titles = Object.keys(vocabulary.sections) as (keyof typeof vocabulary.sections)[];

  test.each(titles)('%s tells its language', (title) => {
    expect(LANGUAGES.map((language) => languageOfTitle(title, word('sections', title, language)))).toEqual(LANGUAGES);
  });

  test('are no keys of Settings, which may stand alone in their row', () => {
    const keys = new Set(Object.values(vocabulary.settings).flatMap((words) => words.map(text)));
    for (const words of Object.values(vocabulary.sections))
      expect(words.filter((title) => keys.has(text(title)))).toEqual([]);
  });
});

describe('meanings', () => {
  const check = (place: Place, cell: unknown, term: string | undefined): void => {
    test(`${JSON.stringify(cell)} of ${place} is ${term}`, () => expect(meaning(place, cell)).toBe(term));
  };
  check('conditions', 'has word', 'hasWord');
  check('conditions', '  Has   WORD ', 'hasWord');
  check('conditions', '含有词', 'hasWord');
  check('conditions', '含有詞', 'hasWord');
  check('conditions', 'hasWord', undefined);
  check('conditions', '', undefined);
  check('conditions', 5, undefined);
  check('conditions', 'toString', undefined);
  check('bandColumns', 'Colour', 'color');
  check('languages', 'English', 'en');
  check('joins', '否則', 'else');
});

test('a word is written in the language that is asked for', () => {
  expect(LANGUAGES.map((language) => word('conditions', 'isBlank', language))).toEqual(['is blank', '为空', '為空']);
});

test('words of a place come longest first', () => {
  const lengths = wordsOf('conditions').map(([spelling]) => spelling.length);
  expect(lengths).toEqual([...lengths].sort((a, b) => b - a));
});
