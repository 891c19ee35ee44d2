/** Rules, steps and conditions are said in the words of the model format, in the model's language. */
import { describe, expect, test } from 'vitest';
import {
  conditionParts,
  conditionWords,
  type Model,
  readModel,
  ruleWords,
  stepWords,
  type Wording,
} from '../../src/engine';
import { reasons } from '../../src/locales';
import { canonical } from './tables';

const say: Wording = reasons('en');
const COLUMNS = ['Join', 'Rule', 'Column', 'Condition', 'Value', 'To', 'Weight'];
const modelOf = (...rows: (string | number)[][]): Model => readModel([['Rules'], COLUMNS, ...rows]).model;

describe('a step is called', () => {
  const check = (name: string, rows: (string | number)[][], step: number, words: string): void => {
    test(name, () => expect(stepWords(modelOf(...rows), 0, step, say)).toBe(words));
  };
  const ladder = [
    ['', 'Role', 'Title', 'is', 'CEO', '', 25],
    ['else', 'Role', '', 'contains', 'VP', '', 15],
    ['and', 'Role', 'City', 'is', 'Oslo', '', ''],
  ];
  check('by its condition', [['', '', 'Title', 'HAS  WORD', 'VP', '', 15]], 0, 'Title has word VP');
  check('by the name of its rule', [['', 'Decides', 'Title', 'has word', 'VP', '', 15]], 0, 'Decides');
  check('by the name and what tells it apart', ladder, 0, 'Role (is CEO)');
  check('by its first condition where it has several', ladder, 1, 'Role (contains VP …)');
  check(
    'by all its conditions where nobody named the rule',
    ladder.map(([join, , ...cells]) => [join ?? '', '', ...cells]),
    1,
    'Title contains VP and City is Oslo',
  );
  check('by the name alone where there is no such step', ladder, 7, 'Role');
  check('as it is written where a word is unknown', [['', '', 'Title', 'haz', 'VP', '', 15]], 0, 'Title haz VP');
});

test('a rule is called by its name, else by its first step', () => {
  const model = modelOf(
    ['', ' Role ', 'Title', 'is', 'CEO', '', 25],
    ['', '', 'Size', 'between', 5, 9, 3],
    ['else', '', '', 'is', 4, '', 1],
    ['', '', 'Demo', 'is checked', 'x', '', 1],
  );
  expect([0, 1, 2, 3].map((rule) => ruleWords(model, rule, say))).toEqual([
    'Role',
    'Size between 5 and 9 …',
    'Demo is checked',
    '',
  ]);
});

test('a condition takes the nearest column above it, also across steps', () => {
  const model = modelOf(
    ['', '', 'Title', 'is', 'CEO', '', 25],
    ['and', '', 'City', 'is', 'a|b\nc|d', '', ''],
    ['else', '', '', 'between', 1, 2, 15],
  );
  expect(conditionParts(model, 0, 0, 1)).toEqual({ column: 'City', condition: 'is', value: 'a | b | c | …', to: '' });
  expect(conditionParts(model, 0, 1, 0)).toEqual({ column: 'City', condition: 'between', value: '1', to: '2' });
  expect(conditionParts(model, 0, 9, 0)).toEqual({ column: '', condition: '', value: '', to: '' });
});

test('the words are those of the language of the model', () => {
  const { model } = readModel(canonical['zh-CN']);
  expect(conditionWords(conditionParts(model, 1, 0, 0), reasons('zh-CN'))).toBe('公司 包含 竞品');
  expect(stepWords(model, 0, 1, reasons('zh-CN'))).toBe('职位（为空）');
});
