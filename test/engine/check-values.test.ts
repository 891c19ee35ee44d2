/** Values that do not fit what stands in their column. */
import { describe, expect, it } from 'vitest';
import { cells, rule, toldOf, type Written } from './issues-of';

/** Checks rules on one column of leads. */
const check = (rules: readonly Written[], leads: readonly unknown[], ...expected: readonly string[]): void => {
  expect(toldOf({ header: ['A'], rules, leads: cells(...leads) })).toEqual(expected);
};

describe('values that occur nowhere', () => {
  it('are told with the nearest value, case and spacing aside', () => {
    check(
      [rule('A', 'is', 'Untied States')],
      ['United States', 'Spain'],
      'valueOccursNowhere Untied States United States',
    );
    check([rule('A', 'is not', 'germny')], ['Germany', 'Spain'], 'valueOccursNowhere germny Germany');
    check([rule('A', 'includes', 'CMR')], ['CRM, ERP', 'ERP'], 'valueOccursNowhere CMR');
    check([rule('A', 'includes', 'Analytic')], ['Analytics, ERP', 'ERP'], 'valueOccursNowhere Analytic Analytics');
    check([rule('A', 'is', ' GERMANY ')], ['Germany', 'Spain']);
  });

  it('are told once for a condition', () => {
    check([rule('A', 'is', 'Spain | Peru | Chile')], ['Spain', 'Italy'], 'valueOccursNowhere Peru 1');
    check([rule('A', 'is', 'Peru | Spian')], ['Spain', 'Italy'], 'valueOccursNowhere Spian Spain 1');
  });

  it('are expected among synonyms and in long lists, unless they look like slips', () => {
    check([rule('A', 'has word', 'CEO | Chief')], ['CEO', 'CFO']);
    check([rule('A', 'has word', 'CEO | Manger')], ['CEO', 'Sales Manager'], 'valueOccursNowhere Manger Manager');
    check([rule('A', 'has word', 'Owner | Chief')], ['CEO', 'CFO'], 'valueOccursNowhere Owner 1');
    const accounts = ['Spain', ...Array.from({ length: 21 }, (_, i) => `Account number ${'x'.repeat(i)}`)];
    check([rule('A', 'is', accounts.join('|'))], ['Spain', 'Italy']);
    check([rule('A', 'is', accounts.slice(1).join('|'))], ['Spain', 'Italy'], 'valueOccursNowhere Account number 20');
  });

  it('are found as numbers, dates and wildcards as well', () => {
    check([rule('A', 'is', '5 | 2026-11-22')], ['$5.00', '22 Nov 2026', 3]);
    check([rule('A', 'is', 'S*n | ~*')], ['Spain', '*', 'Italy']);
  });

  it('are not looked for in a blank column', () => {
    check([rule('A', 'is', 'x')], ['', '']);
  });
});

describe('values separated by commas', () => {
  it('are told for items and domains even without leads', () => {
    const rules = [rule('A', 'includes', 'CRM, ERP'), rule('A', 'has domain', 'a.com; b.com')];
    expect(toldOf({ header: ['A'], rules })).toEqual([
      'valueSeparatedByCommas CRM, ERP CRM | ERP',
      'valueSeparatedByCommas a.com; b.com a.com | b.com',
    ]);
  });

  it('are left alone where they are one value or a number', () => {
    check([rule('A', 'contains', 'Acme, Inc')], ['Acme, Inc.', 'Spain']);
    check([rule('A', 'is', '10,000')], ['10,000', 'Spain']);
    check([rule('A', 'is', '10,000')], ['9,000', 'Spain'], 'valueOccursNowhere 10,000');
    check([rule('A', 'is', 7)], [8, 'Spain'], 'valueOccursNowhere 7');
    check([rule('A', 'is', '10007')], ['10008', 'Spain'], 'valueOccursNowhere 10007');
    check([rule('A', 'is', 'Analytic')], ['Analytics, ERP', 'Spain'], 'valueOccursNowhere Analytic Analytics, ERP');
    check([rule('A', 'is', '，')], ['Spain', ',']);
  });
});

describe('values inside longer words', () => {
  it('count the leads and name the first', () => {
    check(
      [rule('A', 'contains', 'Chief | intern')],
      ['Chief', 'International', 'internal', 'internal', 'Intern', 'Owner'],
      'valueInsideWords intern 3 International',
    );
  });

  it('are no surprise at a mark or in a script without spaces', () => {
    check([rule('A', 'contains', '@gmail.')], ['a@gmail.com', 'b@x.com']);
    check([rule('A', 'contains', '经理')], ['销售经理', '总监']);
    check([rule('A', 'contains', '.edu')], ['mit.edu', 'x.education', 'x.com'], 'valueInsideWords .edu 1 x.education');
  });
});
