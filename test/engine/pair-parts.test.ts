/** The parts of a changed model are recognised by what they say. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Model, pairParts, readModel } from '../../src/engine';
import { holds } from '../properties/cases';
import { modelParts, tableOf } from '../properties/models';

type Row = readonly (string | number)[];
const rulesOf = (rows: readonly Row[]): Model =>
  readModel([['Rules'], ['Join', 'Rule', 'Column', 'Condition', 'Value', 'Weight', 'Group'], ...rows]).model;

describe('a rule comes from', () => {
  const check = (name: string, before: readonly Row[], after: readonly Row[], origins: (number | null)[]): void => {
    test(name, () => expect(pairParts(rulesOf(before), rulesOf(after)).rules).toEqual(origins));
  };
  const title = ['', '', 'Title', 'is', 'VP', 10];
  const size = ['', '', 'Size', 'at least', 50, 5];
  const role = ['', 'Role', 'Title', 'contains', 'Head', 7];

  check('the same rule, wherever it stands', [title, size, role], [role, title, size], [2, 0, 1]);
  check('nothing where it is new', [title], [title, size], [0, null]);
  check('one rule only, each once', [title], [title, title], [0, null]);
  check('the one at its place, of several that are the same', [title, size, title], [title, size, title], [0, 1, 2]);
  check(
    'the rule of its name, whatever it asks now',
    [role, title],
    [title, ['', 'ROLE', 'Seniority', 'is', 'C', 9]],
    [1, 0],
  );
  check(
    'the one that asks the same, of two with its name',
    [
      ['', 'Role', 'Title', 'is', 'CEO', 20],
      ['', 'Role', 'Title', 'is', 'VP', 10],
    ],
    [['', 'Role', 'Title', 'is', 'VP', 15]],
    [1],
  );
  check(
    'the rule that asks the same, under another name',
    [role, title],
    [['', 'Leads a team', 'Title', 'contains', 'Head', 3]],
    [0],
  );
  check('the rule most like it, of the same column', [title, size], [['', '', 'Title', 'has word', 'VP', 10]], [0]);
  check(
    'nothing where only the column is the same',
    [[...role, 'Fit']],
    [['', '', 'Title', 'is blank', '', -5]],
    [null],
  );
  check('nothing where only the column is another', [title], [['', '', 'Role', 'is', 'VP', 10]], [null]);
});

describe('other parts', () => {
  const model = (bands: Row[], groups: Row[] = [], examples: Row[] = []): Model =>
    readModel([
      ['Groups'],
      ['Group', 'Axis', 'At most'],
      ...groups,
      ['Bands'],
      ['Band', 'From', 'Color'],
      ...bands,
      ['Examples'],
      ['Lead', 'Must be'],
      ...examples,
    ]).model;

  test('are known by their names', () => {
    const before = model(
      [
        ['Hot', 70],
        ['Cold', ''],
      ],
      [
        ['Firm', 'Fit', 30],
        ['', 'Fit', 50],
        ['', 'Engagement', 40],
      ],
      [['ann@acme.com', 'Hot']],
    );
    const after = model(
      [
        ['Cold', ''],
        ['Warm', 40],
        ['hot', 60],
      ],
      [
        ['', 'Engagement', 9],
        ['firm', '', 5],
      ],
      [
        ['bob@acme.com', 'Hot'],
        ['ann@acme.com', 'Cold'],
      ],
    );
    expect(pairParts(before, after)).toMatchObject({
      groups: [2, 0],
      bands: [1, null, 0],
      rules: [],
      examples: [null, 0],
    });
  });

  test('keep their place under a new name', () => {
    const before = model([['Hot', 70, '#f00']], [['Firm', 'Fit', 30]]);
    expect(pairParts(before, model([['Top', 70, '']], [['Company', 'Fit', 30]]))).toMatchObject({
      groups: [0],
      bands: [0],
    });
  });
});

test('a shuffled model has every part of the model before', () => {
  const shuffled = modelParts.chain((parts) => {
    const all = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    return fc
      .record({ groups: all(parts.groups), bands: all(parts.bands), rules: all(parts.rules) })
      .map((order) => [parts, { ...parts, ...order }] as const);
  });
  const property = fc.property(shuffled, ([parts, order]) => {
    const [before, after] = [readModel(tableOf(parts)).model, readModel(tableOf(order)).model];
    const origins = pairParts(before, after);
    origins.rules.forEach((from, at) => {
      expect(before.rules[from ?? -1]).toEqual(after.rules[at]);
    });
    for (const kind of ['groups', 'bands', 'rules'] as const)
      expect([...origins[kind]].sort()).toEqual(before[kind].map((_, at) => at));
  });
  holds(property);
});

test('both directions pair the same parts', () => {
  const property = fc.property(modelParts, modelParts, (one, other) => {
    const [before, after] = [readModel(tableOf(one)).model, readModel(tableOf(other)).model];
    const back = pairParts(after, before);
    for (const [kind, origins] of Object.entries(pairParts(before, after)) as [keyof typeof back, (number | null)[]][])
      back[kind].forEach((at, from) => {
        expect(at).toBe(origins.includes(from) ? origins.indexOf(from) : null);
      });
  });
  holds(property);
});
