/** The differences of two models read as lines that a manager would write. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeLines, compareModels, type Language, type Model, readModel } from '../../src/engine';
import { changeSentences, reasons } from '../../src/locales';
import { holds } from '../properties/cases';
import { modelParts, tableOf } from '../properties/models';
import { canonical } from './tables';

type Row = readonly (string | number | boolean)[];
const COLUMNS = ['Join', 'Rule', 'Column', 'Condition', 'Value', 'To', 'Weight', 'On', 'Note'];
const modelOf = (rules: readonly Row[], more: readonly Row[] = []): Model =>
  readModel([...more, ['Rules'], COLUMNS, ...rules]).model;
const lines = (before: Model, after: Model, language: Language = 'en'): string[] =>
  changeLines(compareModels(before, after), before, after, changeSentences[language], reasons(language));

const title: Row = ['', '', 'Title', 'has word', 'VP', '', 15];
const role: readonly Row[] = [
  ['', 'Role', 'Title', 'is', 'CEO', '', 25],
  ['else', 'Role', 'Title', 'contains', 'VP', '', 15],
];

describe('a changed rule reads', () => {
  const check = (name: string, before: readonly Row[], after: readonly Row[], ...said: string[]): void => {
    test(name, () => expect(lines(modelOf(before), modelOf(after))).toEqual(said));
  };
  const changed = (row: Row, at: number, cell: string | number | boolean): Row =>
    Array.from({ length: 9 }, (_, column) => (column === at ? cell : (row[column] ?? '')));

  check('with its weight', [title], [changed(title, 6, 20)], 'Title has word VP: Weight 15 → 20');
  check(
    'with a weight below 0, and a blank one',
    [changed(title, 6, '')],
    [changed(title, 6, -5)],
    'Title has word VP: Weight blank → −5',
  );
  check(
    'with the step of a ladder',
    role,
    [role[0] ?? [], changed(role[1] ?? [], 6, 18)],
    'Role (contains VP): Weight 15 → 18',
  );
  check(
    'with its condition, as it was and is',
    [title],
    [changed(title, 4, 'CTO')],
    'Title has word VP → Title has word CTO',
  );
  check(
    'with one line for all cells of a condition',
    [['', 'Big', 'Size', 'at least', 50, '', 5]],
    [['', 'Big', 'Size', 'between', 50, 99, 5]],
    'Big: Size at least 50 → Size between 50 and 99',
  );
  check(
    'with what came into a long list and what left it',
    [changed(title, 4, 'VP|CEO|CTO|CFO')],
    [changed(title, 4, 'VP|CEO|CTO|CIO|COO')],
    'Title has word VP | CEO | CTO | …: Value +CIO, +COO, −CFO',
  );
  check(
    'with both cells where only the order of a long list changed',
    [changed(title, 4, 'a|b|c|d')],
    [changed(title, 4, 'b|a|c|d')],
    'Title has word a | b | c | …: Value a|b|c|d → b|a|c|d',
  );
  check(
    'with the cell where it is only spelled in another way',
    [title],
    [changed(title, 3, 'HAS WORD')],
    'Title has word VP: Condition has word → HAS WORD',
  );
  check('as switched off', [title], [changed(title, 7, false)], 'Title has word VP: switched off');
  check('as switched on', [changed(title, 7, false)], [changed(title, 7, true)], 'Title has word VP: switched on');
  check(
    'with its name',
    role,
    role.map((row) => changed(row, 1, 'Job')),
    'Role: Rule Role → Job',
  );
  check('with a note of several lines', [title], [changed(title, 8, 'a\nb')], 'Title has word VP: Note blank → a | b');
  check(
    'with a step that came',
    role,
    [...role, ['else', 'Role', '', 'is not blank', '', '', 5]],
    'Role: new step Title is not blank (5)',
  );
  check('with a step that went', role, role.slice(0, 1), 'Role: removed step Title contains VP (15)');
  check(
    'with a condition that came',
    role,
    [role[0] ?? [], ['and', 'Role', 'City', 'is', 'Oslo'], role[1] ?? []],
    'Role: new condition City is Oslo',
  );
  check(
    'with a condition that went',
    [title, ['and', '', 'City', 'is', 'Oslo']],
    [title],
    'Title has word VP and City is Oslo: removed condition City is Oslo',
  );
});

test('parts that came, went and moved read in the order of the model', () => {
  const size: Row = ['', '', 'Size', 'at least', 50, '', 5];
  const before = modelOf(
    [title, ...role, size],
    [['Bands'], ['Band', 'From'], ['Hot', 70], ['Cold', ''], ['Examples'], ['Lead', 'Must be'], ['a@b.co', 'Hot']],
  );
  const after = modelOf(
    [size, title, ['', '', 'Demo', 'is checked', '', '', 'disqualify']],
    [
      ['Settings'],
      ['Decimals', 1],
      ['Groups'],
      ['Group', 'Axis', 'At most'],
      ['', 'Fit', 40],
      ['Bands'],
      ['Band', 'From'],
      ['Hot', 65],
      ['Warm', 40],
      ['Examples'],
      ['Lead', 'Must be'],
      ['a@b.co', 'Warm'],
      ['c@d.co', 'Hot'],
    ],
  );
  expect(lines(before, after)).toEqual([
    'Decimals: blank → 1',
    'New group: Fit',
    'Band Hot: From 70 → 65',
    'New band: Warm (from 40)',
    'Removed band: Cold',
    'Moved rule: Size at least 50',
    'New rule: Demo is checked (disqualify)',
    'Removed rule: Role',
    'Example a@b.co: Must be Hot → Warm',
    'New example: c@d.co must be Hot',
  ]);
});

test('the words of the format are those of the model, the sentences those of the reader', () => {
  const { model } = readModel(canonical['zh-CN']);
  const bands = model.bands.map((band, at) => (at === 0 ? { ...band, from: 55 } : band));
  const rules = model.rules.filter((_, at) => at !== 0);
  expect(lines(model, { ...model, bands, rules }, 'zh-CN')).toEqual(['等级 高：起始分 60 → 55', '删除规则：职位']);
});

test('every change has a line, and none is without words', () => {
  holds(
    fc.property(modelParts, modelParts, fc.constantFrom<Language>('en', 'zh-CN', 'zh-TW'), (one, other, language) => {
      const [before, after] = [readModel(tableOf(one)).model, readModel(tableOf(other)).model];
      const said = lines(before, after, language);
      expect(said.length).toBeGreaterThanOrEqual(compareModels(before, after).length);
      for (const line of said) expect(line).not.toMatch(/[{}\n]|undefined|null|^ *$/);
    }),
  );
});
