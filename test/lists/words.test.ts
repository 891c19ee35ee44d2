/** The words of the lists: complete, and none of one place means two things. */
import { describe, expect, it } from 'vitest';
import { type ListPlace, listMeaning, listTerms, listWord } from '../../src/lists';

const PLACES: readonly ListPlace[] = [
  'tabs',
  'handOver',
  'marks',
  'stamps',
  'scores',
  'entries',
  'stages',
  'reasons',
  'dashboard',
];
const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;

describe('words of lists', () => {
  it.each(PLACES)('are understood in every language: %s', (place) => {
    for (const term of listTerms(place))
      for (const language of LANGUAGES) {
        const word = listWord(place, term, language);
        expect(word.trim(), `${place}.${term}`).not.toBe('');
        if (place !== 'dashboard') expect(listMeaning(place, word.toUpperCase()), word).toBe(term);
        if (language !== 'en') expect(word).toMatch(/[一-龥]/);
      }
  });

  it('are no words where a cell holds something else', () => {
    expect(listMeaning('stages', 'sold')).toBeUndefined();
    expect(listMeaning('stages', 7)).toBeUndefined();
    expect(listMeaning('stages', '')).toBeUndefined();
  });
});
