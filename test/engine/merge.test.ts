/** What two people changed comes together, and what both changed is asked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Choices, eachKind, type Model, mergeModels, pairParts, readModel } from '../../src/engine';
import { holds } from '../properties/cases';
import { modelParts, tableOf } from '../properties/models';

type Row = readonly (string | number | boolean)[];
const COLUMNS = ['Join', 'Rule', 'Column', 'Condition', 'Value', 'Weight'];
const modelOf = (rules: readonly Row[], ...settings: readonly Row[]): Model =>
  readModel([['Settings'], ...settings, ['Rules'], COLUMNS, ...rules]).model;
const title: Row = ['', '', 'Title', 'is', 'VP', 10];
const size: Row = ['', '', 'Size', 'at least', 50, 5];
const demo: Row = ['', 'Demo', 'Demo', 'is checked', '', 20];
const city: Row = ['', 'City', 'City', 'is', 'Oslo', 3];
const mail: Row = ['', '', 'Mail', 'is a free email', '', -20];
const weighing = (row: Row, weight: number): Row => [...row.slice(0, 5), weight];

describe('two edits of one model', () => {
  const check = (
    name: string,
    [base, mine, theirs]: readonly (readonly Row[])[],
    merged: readonly Row[],
    from: readonly (number | null)[],
    ids: readonly string[] = [],
    choices: Choices = {},
  ): void => {
    test(name, () => {
      const merge = mergeModels(modelOf(base ?? []), modelOf(mine ?? []), modelOf(theirs ?? []), choices);
      expect(merge.model).toEqual(modelOf(merged));
      expect(merge.from.rules).toEqual(from);
      expect(merge.conflicts.map(({ kind, id }) => `${kind} ${id}`)).toEqual(ids);
    });
  };
  const base = [title, size, demo];

  check(
    'come together where they touch different rules',
    [base, [weighing(title, 12), size, demo], [title, weighing(size, 7), demo]],
    [weighing(title, 12), weighing(size, 7), demo],
    [0, 1, 2],
  );
  check(
    'come together where they touch different cells of a rule',
    [base, [weighing(title, 12), size, demo], [['', 'Decides', 'Title', 'is', 'VP', 10], size, demo]],
    [['', 'Decides', 'Title', 'is', 'VP', 12], size, demo],
    [0, 1, 2],
  );
  check(
    'keep what each added, behind what it followed',
    [base, [title, city, size, demo], [demo, title, mail]],
    [demo, title, city, mail],
    [0, 1, null, 2],
  );
  check('have once what both added', [base, [...base, city], [city, ...base]], [city, ...base], [0, 1, 2, 3]);
  check(
    'have my order where only I moved rules',
    [base, [demo, title, size], [title, size, mail, demo]],
    [demo, title, size, mail],
    [3, 0, 1, 2],
  );
  check(
    'have their order where both moved rules',
    [base, [demo, title, size], [size, title, demo]],
    [size, title, demo],
    [0, 1, 2],
  );
  check('leave out what either removed', [base, [title, size], [size, demo]], [size], [0]);

  const bothWeigh = [base, [weighing(title, 12), size, demo], [weighing(title, 15), size, demo]];
  check(
    'ask where they touch the same cell, and take mine',
    bothWeigh,
    [weighing(title, 12), size, demo],
    [0, 1, 2],
    ['cells rules[0]'],
  );
  check(
    'take theirs where that is chosen',
    bothWeigh,
    [weighing(title, 15), size, demo],
    [0, 1, 2],
    ['cells rules[0]'],
    { 'rules[0]': 'theirs' },
  );

  const iRemoved = [base, [title, demo], [title, weighing(size, 7), demo]];
  check('ask where I removed what they changed', iRemoved, [title, demo], [0, 2], ['removed rules[1]']);
  check('keep it where theirs is chosen', iRemoved, [title, weighing(size, 7), demo], [0, 1, 2], ['removed rules[1]'], {
    'rules[1]': 'theirs',
  });
  const theyRemoved = [base, [title, weighing(size, 7), demo], [title, demo]];
  check(
    'ask where they removed what I changed',
    theyRemoved,
    [title, weighing(size, 7), demo],
    [0, null, 1],
    ['removed rules[1]'],
  );
  check('drop it where theirs is chosen', theyRemoved, [title, demo], [0, 1], ['removed rules[1]'], {
    'rules[1]': 'theirs',
  });

  const more: Row = ['else', '', 'Title', 'contains', 'Head', 5];
  const rows = [base, [title, more, size, demo], [weighing(title, 12), size, demo]];
  check(
    'take new steps where the other side left the rule alone',
    [base, rows[1] ?? [], base],
    rows[1] ?? [],
    [0, 1, 2],
  );
  check(
    'ask where one changed the steps of a rule and the other its cells',
    rows,
    rows[1] ?? [],
    [0, 1, 2],
    ['rows rules[0]'],
  );
  check('take the whole rule of the side that is chosen', rows, rows[2] ?? [], [0, 1, 2], ['rows rules[0]'], {
    'rules[0]': 'theirs',
  });
});

test('a conflict says where its parts stand and which cells it is about', () => {
  const { conflicts } = mergeModels(
    modelOf([title, size]),
    modelOf([city, title, weighing(size, 6)]),
    modelOf([weighing(size, 7), title]),
  );
  expect(conflicts).toEqual([
    { kind: 'cells', id: 'rules[1]', part: 'rules', base: 1, mine: 2, theirs: 0, paths: ['steps[0].weight'] },
  ]);
});

test('settings come together one by one', () => {
  const base = modelOf([], ['Decimals', 0], ['Highest score', 100], ['Lead key', 'Mail']);
  const mine = modelOf([], ['Decimals', 1], ['Highest score', 120], ['Lead key', 'Mail']);
  const theirs = modelOf([], ['Decimals', 0], ['Highest score', 90], ['Name', 'B2B']);
  const { model, conflicts } = mergeModels(base, mine, theirs);
  expect(model.settings).toEqual({ decimals: 1, highest: 120, name: 'B2B' });
  expect(conflicts).toEqual([{ kind: 'setting', id: 'settings.highest', name: 'highest' }]);
  expect(mergeModels(base, mine, theirs, { 'settings.highest': 'theirs' }).model.settings.highest).toBe(90);
});

test('the language goes with its setting, else with the side that changed it', () => {
  const base = modelOf([title]);
  const chinese: Model = { ...base, language: 'zh-CN' };
  expect(mergeModels(base, chinese, base).model.language).toBe('zh-CN');
  expect(mergeModels(base, base, chinese).model.language).toBe('zh-CN');
  expect(mergeModels(base, base, modelOf([title], ['Language', 'zh-TW'])).model.language).toBe('zh-TW');
});

test('who knows where the parts of mine come from is believed', () => {
  const none = eachKind(() => []);
  const [base, mine, theirs] = [modelOf([title]), modelOf([demo]), modelOf([weighing(title, 12)])];
  expect(mergeModels(base, mine, theirs).model.rules).toHaveLength(1);
  expect(mergeModels(base, mine, theirs).conflicts).toMatchObject([{ kind: 'removed' }]);
  const given = mergeModels(base, mine, theirs, {}, { mine: { ...none, rules: [0] } });
  expect(given.conflicts).toMatchObject([{ kind: 'cells', base: 0, mine: 0, theirs: 0 }]);
  // A part that is said to come from nowhere, or twice from the same, is new.
  const copies = mergeModels(base, modelOf([title, demo, city]), base, {}, { mine: { ...none, rules: [0, 0, 9] } });
  expect(copies.model).toEqual(modelOf([title, demo, city]));
});

describe('any models', () => {
  const any = modelParts.map((parts) => readModel(tableOf(parts)).model);
  /** Parts of one model, changed: some removed, some moved, some of another model among them. */
  const edited = (of: Model): fc.Arbitrary<Model> =>
    fc.tuple(any, fc.infiniteStream(fc.nat(3)), fc.infiniteStream(fc.nat(1000))).map(([other, dice, order]) => {
      const mix = <T>(a: readonly T[], b: readonly T[]): T[] =>
        [...a.filter(() => dice.next().value !== 0), ...b.filter(() => dice.next().value === 0)]
          .map((part) => [dice.next().value === 0 ? order.next().value : 500, part] as const)
          .sort(([one], [two]) => one - two)
          .map(([, part]) => part);
      const rules = mix(of.rules, other.rules).map((rule) =>
        dice.next().value === 0
          ? { ...rule, steps: rule.steps.map((step) => ({ ...step, weight: order.next().value })) }
          : rule,
      );
      const settings = dice.next().value === 0 ? other.settings : of.settings;
      return { ...of, settings, rules, groups: mix(of.groups, other.groups), bands: mix(of.bands, other.bands) };
    });
  const two = any.chain((base) => fc.tuple(fc.constant(base), fc.oneof(edited(base), any)));
  const three = any.chain((base) => fc.tuple(fc.constant(base), edited(base), edited(base)));

  test('are what the other side made of them where one side did nothing', () => {
    holds(
      fc.property(two, ([base, edit]) => {
        const theirs = mergeModels(base, base, edit);
        expect(theirs).toMatchObject({ model: edit, conflicts: [] });
        expect(theirs.from.rules).toEqual(edit.rules.map((_, at) => at));
        expect(mergeModels(base, edit, base)).toMatchObject({ model: edit, conflicts: [] });
      }),
    );
  });

  test('are as both made them where both did the same', () => {
    holds(
      fc.property(two, ([base, edit]) => {
        expect(mergeModels(base, edit, edit)).toMatchObject({ model: edit, conflicts: [] });
      }),
    );
  });

  test('lose nothing that a side added, and say where in theirs a part is', () => {
    holds(
      fc.property(three, ([base, mine, theirs]) => {
        const { model, from } = mergeModels(base, mine, theirs);
        for (const side of [mine, theirs]) {
          const pairs = pairParts(base, side);
          for (const kind of ['groups', 'bands', 'rules'] as const)
            for (const [at, part] of side[kind].entries())
              if (pairs[kind][at] === null) expect(model[kind]).toContainEqual(part);
        }
        for (const kind of ['groups', 'bands', 'rules'] as const) {
          expect(from[kind]).toHaveLength(model[kind].length);
          const places = from[kind].filter((at) => at !== null);
          expect(new Set(places).size).toBe(places.length);
          expect(places.every((at) => at < theirs[kind].length)).toBe(true);
        }
      }),
    );
  });
});
