/** A formula called wrongly says what it requires, in the cell. */
import { describe, expect, test } from 'vitest';
import { ask, formulaNames, header, modelWith } from './ask';

const model = modelWith();
const leads = [['Ann', 'VP', 'DE', true]];

describe.each(formulaNames)('%s requires', (name) => {
  const check = (what: string, requires: string, ...given: readonly [unknown, unknown, unknown, unknown?]): void => {
    test(`${requires}: ${what}`, () =>
      expect(() => ask(name, ...given)).toThrow(new Error(`${name} requires ${requires}`)));
  };

  check('none given', 'a header with one row', leads, undefined, model);
  check('two rows', 'a header with one row', leads, [header, header], model);
  check('no rows', 'a header with one row', leads, [], model);
  check('none given', 'leads, such as A2:G', undefined, [header], model);
  check('a narrower header', 'leads and a header of the same width', leads, [header.slice(1)], model);
  check('a wider header', 'leads and a header of the same width', leads, [[...header, 'More']], model);
  check('one cell under a wide header', 'leads and a header of the same width', 'Ann', [header], model);
  check('an error text', 'a header without errors', leads, [['Name', '#REF!', 'Country', 'Demo']], model);
  check('an error object', 'a header without errors', leads, [['Name', new Error('#N/A'), 'Country', 'Demo']], model);
  check('none given', 'a model, such as LEAD_MODEL', leads, [header], undefined);
  check('an empty cell', 'a model, such as LEAD_MODEL', leads, [header], '');
  check('an error', 'a model, such as LEAD_MODEL', leads, [header], '#NAME?');

  const log = 'an activity log with the columns Lead, Activity and Date';
  check('no column Date', log, leads, [header], model, [['Lead', 'Activity', 'When']]);
  check('a header that is not in the first row', log, leads, [header], model, [
    ['', '', ''],
    ['Lead', 'Activity', 'Date'],
  ]);
  check('an error instead of a log', log, leads, [header], model, '#REF!');
});

describe('what is not wrong', () => {
  test('a header with a blank cell', () => {
    expect(ask('LEADSCORE', leads, [['Name', 'Title', '', 'Demo']], model)).toBe(35);
  });

  test('a date in the header', () => {
    const rules = [['Rules'], ['Column', 'Condition', 'Weight'], ['2026-11-22', 'is not blank', 10]];
    expect(ask('LEADSCORE', [['x']], [[new Date(Date.UTC(2026, 10, 22))]], rules)).toBe(10);
  });

  test('a model with nothing in it', () => {
    expect(
      ask(
        'LEADSCORE',
        leads,
        [header],
        [
          ['', ''],
          ['', ''],
        ],
      ),
    ).toBe(0);
    expect(ask('LEADSCORE', leads, [header], [['#REF!', '#N/A']])).toBe(0);
  });
});
