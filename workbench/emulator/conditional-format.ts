/** ConditionalFormatRule: colours that follow the cells, as a value and as a builder. */
import type {
  ConditionalRule,
  ConditionalStyle,
  FormatCondition,
  GradientPoint,
  NumberTest,
  SheetArea,
  TextTest,
} from '../document';
import { readColor, readOptionalColor } from './colors';
import {
  conditionOf,
  criteriaOf,
  dateCondition,
  gradientObject,
  gradientPoint,
  valuesOf,
} from './conditional-criteria';
import type { Host } from './host';
import { rangeOf } from './range';
import { areasOf } from './range-layers';
import { refuse } from './run';
import { strict } from './strict';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type BooleanCriteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type InterpolationType = GoogleAppsScript.Spreadsheet.InterpolationType;
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
  // The day is a Date or a RelativeDate; what stands on a scale stays when a point comes later.
  const date = (test: 'before' | 'on' | 'after', day: unknown): Builder => when(dateCondition(host, test, day));
  const scale: { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } = scaleOf(start.condition);
  const point = (at: keyof typeof scale, color: string, type: InterpolationType | null, value: string): Builder => {
    const rgb = readColor(color);
    scale[at] = type ? gradientPoint(rgb, type, value) : { color: rgb, type: at === 'min' ? 'min' : 'max', value: 0 };
    return when({ kind: 'gradient', points: [scale.min, scale.mid, scale.max].filter((one) => one !== undefined) });
  };
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
    whenDateAfter: (day: unknown) => date('after', day),
    whenDateBefore: (day: unknown) => date('before', day),
    whenDateEqualTo: (day: unknown) => date('on', day),
    setGradientMinpoint: (color: string) => point('min', color, null, ''),
    setGradientMaxpoint: (color: string) => point('max', color, null, ''),
    setGradientMinpointWithValue: (color: string, type: InterpolationType, value: string) =>
      point('min', color, type, value),
    setGradientMidpointWithValue: (color: string, type: InterpolationType, value: string) =>
      point('mid', color, type, value),
    setGradientMaxpointWithValue: (color: string, type: InterpolationType, value: string) =>
      point('max', color, type, value),
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
      if (draft.condition?.kind === 'gradient' && !(scale.min && scale.max)) {
        refuse('Gradient condition must have both a minimum and a maximum point.');
      }
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
    getGradientCondition() {
      const { condition } = draft();
      return condition?.kind === 'gradient' ? gradientObject(host, condition) : null;
    },
    getBooleanCondition() {
      const { condition, style } = draft();
      const criteria = condition && criteriaOf(condition);
      if (!condition || !criteria) return null;
      return strict<BooleanCondition>(host.gate, 'BooleanCondition', () => ({
        getCriteriaType: () => criteria,
        getCriteriaValues: () => valuesOf(host, condition),
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

function scaleOf(condition: FormatCondition | null): { min?: GradientPoint; mid?: GradientPoint; max?: GradientPoint } {
  if (condition?.kind !== 'gradient') return {};
  const { points } = condition;
  const [min, mid, max] = points.length > 2 ? points : [points[0], undefined, points[1]];
  return { ...(min && { min }), ...(mid && { mid }), ...(max && { max }) };
}
