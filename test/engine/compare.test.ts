/** The differences of two models are listed as data, and nothing where there are none. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Change, compareModels, type Model, readModel } from '../../src/engine';
import { holds } from '../properties/cases';
import { modelParts, tableOf } from '../properties/models';

type Row = readonly (string | number | boolean)[];
const COLUMNS = ['Join', 'Rule', 'Column', 'Condition', 'Value', 'Weight'];
const rulesOf = (...rows: readonly Row[]): Model => readModel([['Rules'], COLUMNS, ...rows]).model;
const title: Row = ['', '', 'Title', 'is', 'VP', 10];
const size: Row = ['', '', 'Size', 'at least', 50, 5];
const demo: Row = ['', 'Demo', 'Demo', 'is checked', '', 20];

describe('two models differ by', () => {
  const check = (name: string, before: Model, after: Model, changes: readonly Change[]): void => {
    test(name, () => expect(compareModels(before, after)).toEqual(changes));
  };
  const cell = (path: string, from: string | number, to: string | number) => ({ path, was: path, from, to });

  check('nothing where they are the same', rulesOf(title, size), rulesOf(title, size), []);
  check(
    'nothing where a cell is blank in another way',
    rulesOf(title),
    {
      ...rulesOf(title),
      rules: rulesOf(title).rules.map((rule) => ({ ...rule, ask: null })),
    },
    [],
  );
  check('a weight', rulesOf(title, size), rulesOf(title, [...size.slice(0, 5), 8]), [
    { kind: 'changed', part: 'rules', from: 1, at: 1, cells: [cell('steps[0].weight', 5, 8)], rows: [] },
  ]);
  check('a rule that came and one that went', rulesOf(title, size), rulesOf(demo, title), [
    { kind: 'added', part: 'rules', at: 0 },
    { kind: 'removed', part: 'rules', from: 1 },
  ]);
  check('the one rule that moved past the others', rulesOf(title, size, demo), rulesOf(demo, title, size), [
    { kind: 'moved', part: 'rules', from: 2, at: 0 },
  ]);
  check(
    'settings and bands',
    readModel([
      ['Settings'],
      ['Decimals', 1],
      ['Lead key', 'Mail'],
      ['Bands'],
      ['Band', 'From'],
      ['Hot', 70],
      ['Warm', 40],
      ['Rules'],
    ]).model,
    readModel([
      ['Settings'],
      ['Name', 'B2B'],
      ['Decimals', 2],
      ['Bands'],
      ['Band', 'From'],
      ['Warm', 40],
      ['Hot', 65],
      ['Rules'],
    ]).model,
    [
      { kind: 'setting', name: 'decimals', from: 1, to: 2 },
      { kind: 'setting', name: 'leadKey', from: 'Mail', to: '' },
      { kind: 'setting', name: 'name', from: '', to: 'B2B' },
      { kind: 'changed', part: 'bands', from: 0, at: 1, cells: [cell('from', 70, 65)], rows: [] },
    ],
  );
});

describe('a rule that gained or lost rows', () => {
  const ladder: readonly Row[] = [
    ['', 'Role', 'Title', 'is', 'CEO', 25],
    ['and', 'Role', 'City', 'is', 'Oslo', ''],
    ['else', 'Role', 'Title', 'contains', 'VP', 15],
    ['else', 'Role', 'Title', 'is not blank', '', 5],
  ];
  const check = (name: string, rows: readonly Row[], expected: Partial<Change>): void => {
    test(name, () => {
      const [change, ...more] = compareModels(rulesOf(...ladder), rulesOf(...rows));
      expect(more).toEqual([]);
      expect(change).toMatchObject(expected);
    });
  };
  const without = (at: number): Row[] => ladder.filter((_, index) => index !== at);

  check(
    'names the step that went, and the weight that changed beside it',
    [...without(2).slice(0, 2), ['else', 'Role', 'Title', 'is not blank', '', 6]],
    {
      cells: [{ path: 'steps[1].weight', was: 'steps[2].weight', from: 5, to: 6 }],
      rows: [{ kind: 'removed', step: 1, condition: null }],
    },
  );
  check(
    'names the step that came',
    [...ladder.slice(0, 2), ['else', 'Role', 'Title', 'contains', 'Head', 18], ...ladder.slice(2)],
    {
      cells: [],
      rows: [{ kind: 'added', step: 1, condition: null }],
    },
  );
  check('names the condition that went', without(1), { cells: [], rows: [{ kind: 'removed', step: 0, condition: 1 }] });
  check(
    'names the first condition, and not the Join that follows from it',
    [['', 'Role', 'City', 'is', 'Oslo', 25], ...ladder.slice(2)],
    {
      cells: [],
      rows: [{ kind: 'removed', step: 0, condition: 0 }],
    },
  );
  check('says whose name a Join row had', [...ladder.slice(0, 3), ['else', 'Other', 'Title', 'is not blank', '', 5]], {
    cells: [{ path: 'steps[2].conditions[0].rule', was: 'steps[2].conditions[0].rule', from: 'Role', to: 'Other' }],
  });
});

test('nothing differs from itself', () => {
  holds(
    fc.property(modelParts, (parts) => {
      const { model } = readModel(tableOf(parts));
      expect(compareModels(model, readModel(tableOf(parts)).model)).toEqual([]);
    }),
  );
});

test('the way back has as many differences of each kind, the other way round', () => {
  const opposite = (changes: readonly Change[]): string[] =>
    changes.map(({ kind }) => (kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind)).sort();
  const count = (changes: readonly Change[]): string[] => changes.map(({ kind }) => kind).sort();
  holds(
    fc.property(modelParts, modelParts, (one, other) => {
      const [before, after] = [readModel(tableOf(one)).model, readModel(tableOf(other)).model];
      expect(count(compareModels(after, before))).toEqual(opposite(compareModels(before, after)));
    }),
  );
});
