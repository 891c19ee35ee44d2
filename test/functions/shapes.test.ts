/** Any range a person may point at: what the formulas show, and where they stop. */
import { describe, expect, test } from 'vitest';
import { ask, askRows, formulaNames, header, modelWith } from './ask';

const model = modelWith();
const ann = ['Ann', 'VP Sales', 'DE', true];
const bob = ['Bob', 'Clerk', 'FR', false];
const blank = ['', '', '', ''];
const unticked = ['', '  ', '', false];

describe('LEADSCORE', () => {
  const check = (name: string, leads: unknown[][], shown: unknown, given: unknown[][] = model): void => {
    test(name, () => expect(ask('LEADSCORE', leads, [header], given)).toEqual(shown));
  };

  check('one row gives one number', [ann], 40);
  check('many rows give a column', [ann, bob], [[40], [0]]);
  check('the header row among the leads gives the title', [[...header], ann, bob], [['Score'], [40], [0]]);
  check('the title goes where the header row goes, as after sorting', [ann, [...header], bob], [[40], ['Score'], [0]]);
  check('the header row alone gives the title', [[...header]], 'Score');
  check('a blank row in the middle stays blank', [ann, blank, bob], [[40], [''], [0]]);
  check('an unticked checkbox makes no lead', [ann, unticked, bob], [[40], [''], [0]]);
  check('the result ends at the last lead', [ann, blank, unticked, blank], [[40]]);
  check('a blank row alone is blank', [unticked], '');
  check('blank rows alone are blank', [blank, unticked, blank], '');
  check('only the header row and blank rows give the title', [[...header], blank, blank], [['Score']]);
  check('a zero is no blank', [['', 0, '', ''], blank], [[0]]);
  check('a row of errors is a lead', [['#N/A', '#N/A', '#N/A', '#N/A'], bob], [[0], [0]]);
  check('an invalid date is blank', [ann, [new Date(Number.NaN), '', '', false]], [[40]]);

  test('a thousand blank rows below add nothing', () => {
    const leads = [[...header], ann, bob, ...Array.from({ length: 1000 }, (_, i) => (i % 2 ? blank : unticked))];
    expect(ask('LEADSCORE', leads, [header], model)).toEqual([['Score'], [40], [0]]);
  });

  describe('with a Lead key', () => {
    const keyed = modelWith(['Lead key', 'name'], ['Blank words', 'TBD | 0']);
    check(
      'a lead without its key is blank, whatever else it says',
      [ann, ['', 'VP', 'DE', true], bob],
      [[40], [''], [0]],
      keyed,
    );
    check('a row with nothing but its key is a lead', [['Cy', '', '', false], blank], [[0]], keyed);
    check(
      'a blank word is no key',
      [ann, ['tbd', 'VP', 'DE', true], [0, 'VP', 'DE', true], bob],
      [[40], [''], [''], [0]],
      keyed,
    );
    check('an error is a key', [['#N/A', 'VP', '', ''], bob], [[20], [0]], keyed);
    check('an invalid date is no key', [ann, [new Date(Number.NaN), 'VP', 'DE', true], bob], [[40], [''], [0]], keyed);
    check('the header row still gives the title', [[...header], ann, blank], [['Score'], [40]], keyed);
    check(
      'a key that the header does not have is none',
      [['', 'VP', '', ''], blank],
      [[20]],
      modelWith(['Lead key', 'Id']),
    );
  });
});

describe('one column', () => {
  const rules = [['Rules'], ['Column', 'Condition', 'Weight'], ['Title', 'is not blank', 10]];

  test('many leads under one header cell', () => {
    expect(ask('LEADSCORE', [['VP'], [''], ['CTO'], ['']], 'Title', rules)).toEqual([[10], [''], [10]]);
    expect(ask('LEADSCORE', [['Title'], ['VP']], [['Title']], rules)).toEqual([['Score'], [10]]);
  });

  test('one lead in one cell', () => {
    expect(ask('LEADSCORE', 'VP', 'Title', rules)).toBe(10);
    expect(ask('LEADSCORE', '', 'Title', rules)).toBe('');
    expect(ask('LEADSCORE', 'Title', 'Title', rules)).toBe('Score');
    expect(ask('LEADSCORE', 7, 'Title', rules)).toBe(10);
  });
});

describe('every formula', () => {
  test.each(formulaNames)('%s gives a row for every row up to the last lead, all equally wide', (name) => {
    const shown = askRows(name, [[...header], ann, blank, bob, unticked, blank], [header], model);
    expect(shown).toHaveLength(4);
    expect(new Set(shown.map((row) => row.length)).size).toBe(1);
    expect(new Set(shown[2])).toEqual(new Set(['']));
    expect(shown[0]?.every((title) => typeof title === 'string' && title !== '')).toBe(true);
  });

  test.each(formulaNames)('%s gives one row for one lead', (name) => {
    const shown = ask(name, [ann], [header], model);
    const [wide] = askRows(name, [ann, bob], [header], model);
    expect(Array.isArray(shown) ? shown : [[shown]]).toEqual([wide]);
    expect(Array.isArray(shown)).toBe(wide?.length !== 1);
  });

  test.each(formulaNames)('%s shows blank cells where there is no lead', (name) => {
    expect([ask(name, [blank, blank], [header], model)].flat(2).every((cell) => cell === '')).toBe(true);
  });

  test.each(formulaNames)('%s leaves what it was given as it was', (name) => {
    const given = [[...header], [...ann], ['Dee', new Date(0), '', new Date(Number.NaN)]];
    const before = structuredClone(given);
    const table = modelWith(['As of', '2026-11-22']);
    ask(name, given, [header], table);
    expect(given).toEqual(before);
    expect(table).toEqual(modelWith(['As of', '2026-11-22']));
  });
});
