/** Holds conditional formats and data validations to Google's references: ConditionalFormatRuleBuilder and DataValidationBuilder. */
import { describe, expect, test } from 'vitest';
import { project, snippet } from './script';

const NOON = Date.UTC(2026, 10, 22, 12);

describe('a colour scale', () => {
  const colours = (code: string): (string | null)[] => {
    const { document, emulator } = project(`function main() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var range = sheet.getRange('A1:A5');
      range.setValues([[0], [25], [50], [100], ['text']]);
      sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule()${code}.setRanges([range]).build()]);
    }`);
    expect(emulator.run('main')).toMatchObject({ state: 'done' });
    const { id } = document.sheets()[0]!;
    return [0, 1, 2, 3, 4].map((row) => document.conditionalFormat(id, row, 0)?.background ?? null);
  };
  test('setGradientMinpoint and setGradientMaxpoint span the least and the greatest number of the range', () => {
    expect(colours(`.setGradientMinpoint('#000000').setGradientMaxpoint('#c8c8c8')`)).toEqual([
      '#000000',
      '#323232',
      '#646464',
      '#c8c8c8',
      null,
    ]);
  });
  test('points with values stand at numbers, percents or percentiles', () => {
    expect(
      colours(`
        .setGradientMinpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '25')
        .setGradientMidpointWithValue('#ffffff', SpreadsheetApp.InterpolationType.PERCENTILE, '50')
        .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.PERCENT, '50')`),
    ).toEqual(['#ff0000', '#ff0000', '#00ff00', '#00ff00', null]);
  });
  test('getGradientCondition tells its points, and getBooleanCondition is null', () => {
    expect(
      snippet(`
        var rule = SpreadsheetApp.newConditionalFormatRule()
          .setGradientMinpoint('white')
          .setGradientMaxpointWithValue('#00FF00', SpreadsheetApp.InterpolationType.NUMBER, '5')
          .setRanges([sheet.getRange('A1:A9')]).build();
        sheet.setConditionalFormatRules([rule]);
        rule = sheet.getConditionalFormatRules()[0];
        var scale = rule.getGradientCondition();
        return [rule.getBooleanCondition(), scale.getMinColor(), String(scale.getMinType()), scale.getMaxColor(), String(scale.getMaxType()), scale.getMaxValue(), scale.getMidType()]`),
    ).toEqual([null, '#ffffff', 'MIN', '#00ff00', 'NUMBER', '5', null]);
  });
  test('a value that is no number is refused, and so is a scale without both ends', () => {
    expect(
      snippet(
        `SpreadsheetApp.newConditionalFormatRule().setGradientMinpointWithValue('red', SpreadsheetApp.InterpolationType.NUMBER, 'many')`,
      ),
    ).toBe('Exception: Invalid argument: many');
    expect(
      snippet(
        `SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('red').setRanges([sheet.getRange('A1')]).build()`,
      ),
    ).toMatch(/^Exception: Gradient condition must have/);
  });
});

describe('conditional formats on dates', () => {
  const coloured = (when: string): string => {
    const { document, emulator } = project(
      `function main() {
        var sheet = SpreadsheetApp.getActiveSheet();
        var range = sheet.getRange('A1:A6');
        range.setValues([['2026-11-23'], ['2026-11-22'], ['2026-11-21'], ['2026-11-15'], ['2026-11-14'], ['words']]);
        var rule = SpreadsheetApp.newConditionalFormatRule().${when}.setBackground('red').setRanges([range]).build();
        sheet.setConditionalFormatRules([rule]);
        return [String(rule.getBooleanCondition().getCriteriaType()), String(rule.getBooleanCondition().getCriteriaValues()[0])];
      }`,
      {},
      { now: () => NOON },
    );
    const outcome = emulator.run('main');
    if (outcome.state !== 'done') return JSON.stringify(outcome);
    const { id } = document.sheets()[0]!;
    return [0, 1, 2, 3, 4, 5].map((row) => (document.conditionalFormat(id, row, 0) ? 'x' : '.')).join('');
  };
  test.each([
    ['whenDateBefore(SpreadsheetApp.RelativeDate.TODAY)', '..xxx.'],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.TOMORROW)', 'x.....'],
    ['whenDateEqualTo(SpreadsheetApp.RelativeDate.PAST_WEEK)', '.xxx..'],
    ['whenDateAfter(SpreadsheetApp.RelativeDate.YESTERDAY)', 'xx....'],
    ['whenDateAfter(new Date(Date.UTC(2026, 10, 21)))', 'xx....'],
    [
      'withCriteria(SpreadsheetApp.BooleanCriteria.DATE_EQUAL_TO_RELATIVE, [SpreadsheetApp.RelativeDate.TODAY])',
      '.x....',
    ],
  ])('%s', (when, expected) => {
    expect(coloured(when)).toBe(expected);
  });
  test('the criteria says whether the day is relative', () => {
    expect(
      snippet(`
        var condition = function (day) { return SpreadsheetApp.newConditionalFormatRule().whenDateAfter(day).getBooleanCondition() };
        var relative = condition(SpreadsheetApp.RelativeDate.PAST_MONTH);
        var fixed = condition(new Date(Date.UTC(2026, 0, 2)));
        return [String(relative.getCriteriaType()), String(relative.getCriteriaValues()[0]), String(fixed.getCriteriaType()), fixed.getCriteriaValues()[0].toISOString()]`),
    ).toEqual(['DATE_AFTER_RELATIVE', 'PAST_MONTH', 'DATE_AFTER', '2026-01-02T00:00:00.000Z']);
  });
  test('text is no date', () => {
    expect(snippet(`SpreadsheetApp.newConditionalFormatRule().whenDateAfter('2026-01-01')`)).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.ConditionalFormatRuleBuilder.whenDateAfter.",
    );
  });
});

describe('data validation of text', () => {
  const refused = (requirement: string, value: string): boolean => {
    const result = snippet(`
      var rule = SpreadsheetApp.newDataValidation().${requirement}.setAllowInvalid(false).build();
      sheet.getRange('A1').setDataValidation(rule).setValue(${JSON.stringify(value)})`);
    if (result !== undefined) expect(result).toMatch(/^Exception: The data you entered in cell A1 violates/);
    return result !== undefined;
  };
  test.each([
    [`requireTextContains('lead')`, 'A Lead', 'nothing'],
    [`requireTextDoesNotContain('lead')`, 'nothing', 'a lead'],
    [`requireTextEqualTo('Hot')`, 'hot', 'hotter'],
    [`requireTextIsEmail()`, 'ann@example.com', 'ann at example'],
    [`requireTextIsUrl()`, 'https://example.com/a?b', 'not a url'],
    [`withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_BETWEEN, [1, 3])`, '2', '4'],
    [`withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, [['a', 'b'], true])`, 'a', 'c'],
    [`requireDate()`, '2026-01-02', 'someday'],
  ])('%s takes %s and refuses %s', (requirement, good, bad) => {
    expect([refused(requirement, good), refused(requirement, bad)]).toEqual([false, true]);
  });
  test('getCriteriaType and getCriteriaValues describe it, so that withCriteria can copy it', () => {
    expect(
      snippet(`
        var range = sheet.getRange('A1');
        range.setDataValidation(SpreadsheetApp.newDataValidation().requireTextContains('x').build());
        var rule = range.getDataValidation();
        var copy = rule.copy().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
        return [String(copy.getCriteriaType()), copy.getCriteriaValues()]`),
    ).toEqual(['TEXT_CONTAINS', ['x']]);
  });
});
