/** The sections that a model may do without: read, written, edited, said. */
import { describe, expect, test } from 'vitest';
import { compareModels, type Language, pairParts, planEdit, readModel, writeModel } from '../../src/engine';

const TABLE = [
  ['Rules'],
  ['Column', 'Condition', 'Value', 'Weight', 'Within', 'Count'],
  ['Activity › Pricing page', 'at least', 2, 10, 30, 'once a day'],
  ['Segments'],
  ['Join', 'Dimension', 'Segment', 'Column', 'Condition', 'Value'],
  ['', 'Size', 'Large', 'Employees', 'at least', 500],
  ['and', '', '', 'Region', 'is', 'EU'],
  ['', 'Size', 'Other', '', '', ''],
  ['Grid'],
  ['Cell', 'Name', 'Next step'],
  ['A1', 'Call today', 'Ring them'],
  ['Owners'],
  ['Owner', 'Column', 'Condition', 'Value'],
  ['Ann | Bo', 'Region', 'is', 'EU'],
  ['Questions'],
  ['Question', 'Column', 'Needed', 'Answers'],
  ['Is there a budget?', 'Budget', true, 'yes | no'],
  ['Activities'],
  ['Activity', 'Note'],
  ['Pricing page', ''],
];

describe('sections that a model may do without', () => {
  test('are read row by row', () => {
    const { model, issues } = readModel(TABLE);
    expect(issues).toEqual([]);
    expect(model.rules[0]?.steps[0]?.conditions[0]).toMatchObject({ within: 30, count: 'once a day' });
    expect(model.segments?.map(({ join, dimension, segment }) => [join, dimension, segment])).toEqual([
      ['', 'Size', 'Large'],
      ['and', '', ''],
      ['', 'Size', 'Other'],
    ]);
    expect(model.grid).toEqual([{ cell: 'A1', name: 'Call today', nextStep: 'Ring them' }]);
    expect(model.owners?.[0]).toMatchObject({ owner: 'Ann | Bo', column: 'Region' });
    expect(model.questions?.[0]).toMatchObject({ question: 'Is there a budget?', needed: true });
    expect(model.activities).toEqual([{ activity: 'Pricing page', note: '' }]);
  });

  test.each<Language>(['en', 'zh-CN', 'zh-TW'])('are written in %s and read back', (language) => {
    const { model } = readModel(TABLE);
    const again = readModel(writeModel(model, language));
    expect(again.issues).toEqual([]);
    expect(readModel(writeModel(again.model, 'en')).model).toEqual(model);
  });

  test('are left away where they have no rows', () => {
    const { model } = readModel([['Rules'], ['Column', 'Weight'], ['Title', 5], ['Segments'], ['Segment']]);
    expect('segments' in model).toBe(false);
    expect(writeModel(model).flat()).not.toContain('Within');
  });

  test('are edited in place, and said by their names', () => {
    const present = readModel(TABLE);
    const model = { ...present.model, grid: [{ cell: 'A1', name: 'Call now', nextStep: 'Ring them' }] };
    const plan = planEdit(TABLE, [], present, model, pairParts(present.model, model));
    expect(plan.writes).toEqual([[10, 1, 'Call now']]);
    expect(compareModels(present.model, model)).toMatchObject([{ kind: 'changed', part: 'grid', from: 0 }]);
  });
});
