/** The settings as people choose them. */
import './page';
import { beforeEach, expect, it } from 'vitest';
import { draft } from '../../src/sidebar/state/draft';
import { show } from '../../src/sidebar/state/session';
import { countedDay, given, keyFacts, scaleWords, speak, write } from '../../src/sidebar/state/settings';
import { rule, type Tab } from '../engine/issues-of';
import { openingOf } from './opened';

const tab: Tab = {
  header: ['Email', 'Phone'],
  settings: { 'Blank words': 'N/A' },
  rules: [rule('Email', 'is blank')],
  leads: [
    ['a@x.com', '1'],
    ['B@x.com', '1'],
    ['b@X.com ', 'N/A'],
    ['', ''],
    ['N/A', '2'],
  ],
};

beforeEach(() => show(openingOf(tab)));

it('tells whether a column tells the leads apart, as the engine compares; blank cells are no leads', () => {
  expect(keyFacts('Email')).toEqual({ kind: 'repeats', leads: 1, example: 'b@X.com' });
  expect(keyFacts('Phone')).toEqual({ kind: 'repeats', leads: 1, example: '1' });
  show(
    openingOf({
      ...tab,
      leads: [
        ['a', 1],
        ['b', 1],
        ['', 1],
      ],
    }),
  );
  expect(keyFacts('email')).toEqual({ kind: 'unique', leads: 2 });
  expect(keyFacts('')).toEqual({ kind: 'none' });
  expect(keyFacts('Fax')).toEqual({ kind: 'missing' });
});

it('writes numbers as numbers, and what is none as it is typed', () => {
  write('highest', '120');
  expect(draft.value.model.settings.highest).toBe(120);
  write('lowest', '−10');
  expect(draft.value.model.settings.lowest).toBe(-10);
  write('highest', 'many');
  expect(draft.value.model.settings.highest).toBe('many');
});

it('takes no step where nothing changes', () => {
  const before = draft.value;
  write('blankWords', ' N/A ');
  expect(draft.value).toBe(before);
});

it('says the scale in a few words', () => {
  expect(scaleWords(draft.value.model)).toBe('0 to 100, whole numbers');
  write('decimals', '2');
  write('highest', '10');
  expect(scaleWords(draft.value.model)).toBe('0 to 10, 2 decimals');
});

it('counts ages from As of, else from today', () => {
  expect(countedDay()).toBe('2026-11-22');
  write('asOf', '2026-03-01');
  expect(countedDay()).toBe('2026-03-01');
});

it('has the formulas speak another language, and new words of the model with them', () => {
  speak('zh-CN');
  expect(given('language')).toBe('zh-CN');
  expect(draft.value.model.language).toBe('zh-CN');
});
