/** ConditionalFormatRule: colours that follow the cells, as a value and as a builder. */
import type { ConditionalRule, ConditionalStyle, FormatCondition, NumberTest, SheetArea, TextTest } from '../document';
import { readOptionalColor } from './colors';
import { enumMember } from './enums';
import type { Host } from './host';
import { rangeOf } from './range';
import { areasOf } from './range-layers';
import { refuse } from './run';
import { strict } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface Draft {
  readonly areas: readonly SheetArea[];
  readonly condition: FormatCondition | null;
  readonly style: ConditionalStyle;
}

const drafts = new WeakMap<object, Draft>();

const PLAIN: ConditionalStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};
const NUMBERS: Readonly<Record<string, NumberTest>> = {
  NUMBER_GREATER_THAN: 'above',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'atLeast',
  NUMBER_LESS_THAN: 'below',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'atMost',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
  NUMBER_NOT_BETWEEN: 'notBetween',
};
const TEXTS: Readonly<Record<string, TextTest>> = {
  TEXT_CONTAINS: 'contains',
  TEXT_DOES_NOT_CONTAIN: 'notContains',
  TEXT_EQUAL_TO: 'equals',
  TEXT_STARTS_WITH: 'startsWith',
  TEXT_ENDS_WITH: 'endsWith',
};

/** The rules of a tab, as scripts get them. */
export function conditionalFormatRules(host: Host, sheet: number): Rule[] {
  return host.document
    .conditionalRules(sheet)
    .map(({ areas, ...rule }) => ruleObject(host, { ...rule, areas: areas.map((area) => ({ sheet, ...area })) }));
}

/** Sheet.setConditionalFormatRules: these rules take the place of all. */
export function setConditionalFormatRules(host: Host, sheet: number, rules: readonly Rule[]): void {
  const made = Array.from(rules, (rule): ConditionalRule => {
    const { areas, condition, style } = drafts.get(rule) ?? refuse('Conditional format rule not found');
    if (areas.some((area) => area.sheet !== sheet)) {
      refuse('Conditional format rule cannot reference a different sheet.');
    }
    return {
      areas: areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })),
      condition: condition ?? refuse('Conditional format rule must have a condition.'),
      style,
    };
  });
  host.document.setConditionalRules(sheet, made);
}

/** SpreadsheetApp.newConditionalFormatRule(). */
export function newConditionalFormatRule(
  host: Host,
  start: Draft = { areas: [], condition: null, style: PLAIN },
): Builder {
  let draft = start;
  const when = (condition: FormatCondition): Builder => {
    draft = { ...draft, condition };
    return builder;
  };
  const look = (style: Partial<ConditionalStyle>): Builder => {
    draft = { ...draft, style: { ...draft.style, ...style } };
    return builder;
  };
  const number = (test: NumberTest, low: number, high: number | null = null): Builder =>
    when({ kind: 'number', test, low, high });
  const text = (test: TextTest, wanted: string): Builder => when({ kind: 'text', test, text: wanted });
  const builder: Builder = strict<Builder>(host.gate, 'ConditionalFormatRuleBuilder', () => ({
    whenFormulaSatisfied: (formula: string) => when({ kind: 'formula', formula }),
    whenCellEmpty: () => when({ kind: 'blank' }),
    whenCellNotEmpty: () => when({ kind: 'notBlank' }),
    whenNumberBetween: (low: number, high: number) => number('between', low, high),
    whenNumberNotBetween: (low: number, high: number) => number('notBetween', low, high),
    whenNumberEqualTo: (value: number) => number('equal', value),
    whenNumberNotEqualTo: (value: number) => number('notEqual', value),
    whenNumberGreaterThan: (value: number) => number('above', value),
    whenNumberGreaterThanOrEqualTo: (value: number) => number('atLeast', value),
    whenNumberLessThan: (value: number) => number('below', value),
    whenNumberLessThanOrEqualTo: (value: number) => number('atMost', value),
    whenTextContains: (wanted: string) => text('contains', wanted),
    whenTextDoesNotContain: (wanted: string) => text('notContains', wanted),
    whenTextEqualTo: (wanted: string) => text('equals', wanted),
    whenTextStartsWith: (wanted: string) => text('startsWith', wanted),
    whenTextEndsWith: (wanted: string) => text('endsWith', wanted),
    withCriteria: (criteria: BooleanCriteria, values: unknown[]) =>
      when(conditionOf(host, String(criteria), Array.from(values))),
    setBackground: (color: string | null) => look({ background: readOptionalColor(color) }),
    setFontColor: (color: string | null) => look({ fontColor: readOptionalColor(color) }),
    setBold: (bold: boolean | null) => look({ bold }),
    setItalic: (italic: boolean | null) => look({ italic }),
    setUnderline: (underline: boolean | null) => look({ underline }),
    setStrikethrough: (strikethrough: boolean | null) => look({ strikethrough }),
    setRanges(ranges: Range[]) {
      draft = { ...draft, areas: areasOf(host, ranges) };
      return builder;
    },
    ...readMembers(host, () => draft),
    build() {
      if (!draft.condition) refuse('Conditional format rule must have a condition.');
      if (draft.areas.length === 0) refuse('Conditional format rule must have at least one range.');
      return ruleObject(host, draft);
    },
  }));
  return builder;
}

function ruleObject(host: Host, draft: Draft): Rule {
  const rule = strict<Rule>(host.gate, 'ConditionalFormatRule', () => readMembers(host, () => draft));
  drafts.set(rule, draft);
  return rule;
}

function readMembers(
  host: Host,
  draft: () => Draft,
): Pick<Rule, 'copy' | 'getBooleanCondition' | 'getGradientCondition' | 'getRanges'> {
  return {
    copy: () => newConditionalFormatRule(host, draft()),
    getRanges: () => draft().areas.map((area) => rangeOf(host, area)),
    getGradientCondition: () => null,
    getBooleanCondition() {
      const { condition, style } = draft();
      if (!condition) return null;
      return strict<BooleanCondition>(host.gate, 'BooleanCondition', () => ({
        getCriteriaType: () => criteriaOf(condition),
        getCriteriaValues: () => valuesOf(condition),
        getBackground: () => style.background,
        getFontColor: () => style.fontColor,
        getBold: () => style.bold,
        getItalic: () => style.italic,
        getUnderline: () => style.underline,
        getStrikethrough: () => style.strikethrough,
      }));
    },
  };
}

function criteriaOf(condition: FormatCondition): BooleanCriteria {
  const name = (): string => {
    switch (condition.kind) {
      case 'formula':
        return 'CUSTOM_FORMULA';
      case 'blank':
        return 'CELL_EMPTY';
      case 'notBlank':
        return 'CELL_NOT_EMPTY';
      case 'number':
        return keyOf(NUMBERS, condition.test);
      case 'text':
        return keyOf(TEXTS, condition.test);
    }
  };
  return enumMember('BooleanCriteria', name());
}

function valuesOf(condition: FormatCondition): unknown[] {
  switch (condition.kind) {
    case 'formula':
      return [condition.formula];
    case 'number':
      return condition.high === null ? [condition.low] : [condition.low, condition.high];
    case 'text':
      return [condition.text];
    default:
      return [];
  }
}

function conditionOf(host: Host, criteria: string, values: readonly unknown[]): FormatCondition {
  const [first, second] = values;
  const number = NUMBERS[criteria];
  const text = TEXTS[criteria];
  if (number && typeof first === 'number') {
    return { kind: 'number', test: number, low: first, high: typeof second === 'number' ? second : null };
  }
  if (text && typeof first === 'string') return { kind: 'text', test: text, text: first };
  if (criteria === 'CUSTOM_FORMULA' && typeof first === 'string') return { kind: 'formula', formula: first };
  if (criteria === 'CELL_EMPTY') return { kind: 'blank' };
  if (criteria === 'CELL_NOT_EMPTY') return { kind: 'notBlank' };
  return host.gate.notEmulated(`ConditionalFormatRuleBuilder.withCriteria(${criteria})`);
}

function keyOf(names: Readonly<Record<string, string>>, value: string): string {
  return Object.keys(names).find((name) => names[name] === value) ?? '';
}
