/** Conditional formatting: which rules hold on a cell, calculated only for the cells someone looks at. */
import { holds } from './address';
import type { Core } from './core';
import { formatValue } from './display';
import { gradientColor } from './gradient';
import { shiftReference } from './references';
import { dayHolds } from './relative-days';
import { refusal, type SheetState } from './state';
import { type Token, tokenise, tokenText, toLocal, toStored } from './tokens';
import { findName } from './translate';
import type { Area, CellValue, ConditionalRule, ConditionalStyle, FormatCondition, SheetId } from './types';
import { passes, textPasses } from './validation';

export interface ConditionalFormats {
  rules(sheet: SheetId): readonly ConditionalRule[];
  /** The rules as they are kept; throws where a formula names another sheet. */
  stored(sheet: SheetId, rules: readonly ConditionalRule[]): readonly ConditionalRule[];
  styleOf(sheet: SheetId, row: number, column: number): ConditionalStyle | null;
}

const NO_STYLE: ConditionalStyle = {
  background: null,
  fontColor: null,
  bold: null,
  italic: null,
  underline: null,
  strikethrough: null,
};

/** Functions whose result depends on where or when they are calculated, so that equal texts may differ. */
const PLACED =
  /\b(ROW|COLUMN|CELL|OFFSET|NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|ISFORMULA|FORMULATEXT|INDIRECT|ROWS|COLUMNS|ISREF)\s*\(/i;

/** Starts with nothing calculated. */
export function createConditionalFormats(core: Core): ConditionalFormats {
  const { store, calculator } = core;
  /** Conditions whose cells were replaced by their values: the same text always comes out the same. */
  let settled = new Map<string, boolean>();
  let parsed = new Map<string, readonly Token[]>();
  /** The numbers that each colour scale spans, for as long as the document stays as it is. */
  const scales = new WeakMap<ConditionalRule, { readonly state: object; readonly numbers: readonly number[] }>();

  function tokensOf(formula: string): readonly Token[] {
    let tokens = parsed.get(formula);
    if (tokens === undefined) {
      if (parsed.size > 500) parsed = new Map();
      tokens = tokenise(formula);
      parsed.set(formula, tokens);
    }
    return tokens;
  }

  function formulaHolds(sheet: SheetState, formula: string, anchor: Area, row: number, column: number): boolean {
    const tokens = tokensOf(formula).map((token) =>
      token.kind === 'ref' ? shiftReference(token, row - anchor.row, column - anchor.column) : token,
    );
    const single = tokens.every((token) =>
      token.kind === 'ref' ? token.to === undefined : token.kind !== 'name' || /^(true|false)$/i.test(token.text),
    );
    const place = { sheet: sheet.id, row, column };
    if (!single || PLACED.test(formula))
      return isTrue(calculator.calculate(`=${tokens.map(tokenText).join('')}`, place));
    const text = `=${tokens.map((token) => (token.kind === 'ref' ? literal(sheet, token) : tokenText(token))).join('')}`;
    let result = settled.get(text);
    if (result === undefined) {
      if (settled.size > 20_000) settled = new Map();
      result = isTrue(calculator.calculate(text, place));
      settled.set(text, result);
    }
    return result;
  }

  // The engine need not know the cells when their values stand in the formula.
  function literal(sheet: SheetState, ref: Extract<Token, { kind: 'ref' }>): string {
    const { row, column } = ref.from;
    if (row === null || column === null || row >= sheet.rows || column >= sheet.columns) return '#REF!';
    const value = calculator.value(sheet.id, row, column);
    if (value === null) return 'BLANK_()';
    if (typeof value === 'number') return value < 0 ? `(${value})` : String(value);
    if (typeof value === 'boolean') return value ? 'TRUE()' : 'FALSE()';
    return typeof value === 'string'
      ? `"${value.replaceAll('"', '""')}"`
      : value.error === '#ERROR!'
        ? '#VALUE!'
        : value.error;
  }

  function conditionHolds(
    sheet: SheetState,
    condition: FormatCondition,
    anchor: Area,
    row: number,
    column: number,
  ): boolean {
    if (condition.kind === 'formula') return formulaHolds(sheet, condition.formula, anchor, row, column);
    const value = calculator.value(sheet.id, row, column);
    if (condition.kind === 'blank') return value === null || value === '';
    if (condition.kind === 'notBlank') return value !== null && value !== '';
    if (condition.kind === 'number')
      return typeof value === 'number' && passes(condition.test, value, condition.low, condition.high);
    if (condition.kind === 'date')
      return typeof value === 'number' && dayHolds(condition, Math.floor(value), core.now());
    if (condition.kind === 'gradient') return typeof value === 'number';
    return textPasses(
      condition.test,
      formatValue(value, null, store.state().locale).toLowerCase(),
      condition.text.toLowerCase(),
    );
  }

  /** The style of a rule that holds on a cell: its own, or the cell's colour on its scale. */
  function ownStyle(sheet: SheetState, rule: ConditionalRule, row: number, column: number): ConditionalStyle {
    const value = calculator.value(sheet.id, row, column);
    if (rule.condition.kind !== 'gradient' || typeof value !== 'number') return rule.style;
    const known = scales.get(rule);
    const numbers = known?.state === store.state() ? known.numbers : numbersIn(sheet, rule.areas);
    if (numbers !== known?.numbers) scales.set(rule, { state: store.state(), numbers });
    return { ...rule.style, background: gradientColor(rule.condition.points, numbers, value) };
  }

  function numbersIn(sheet: SheetState, areas: readonly Area[]): readonly number[] {
    const numbers: number[] = [];
    for (const { row, column, rows, columns } of areas) {
      for (let r = row; r < Math.min(row + rows, sheet.rows); r += 1) {
        for (let c = column; c < Math.min(column + columns, sheet.columns); c += 1) {
          const value = calculator.value(sheet.id, r, c);
          if (typeof value === 'number') numbers.push(value);
        }
      }
    }
    return numbers.sort((one, other) => one - other);
  }

  return {
    rules: (id) => store.sheet(id).rules.map((rule) => withFormula(rule, (formula) => toLocal(formula, core.locale()))),
    stored: (id, rules) =>
      rules.map((rule) => {
        if (rule.areas.length === 0) throw refusal('Conditional format rule must have at least one range.');
        return withFormula(rule, (formula) => {
          const text = toStored(formula, core.locale());
          if (namesOther(core, id, tokensOf(text)))
            throw refusal('Conditional format rule cannot reference a different sheet.');
          return text;
        });
      }),
    styleOf(id, row, column) {
      const sheet = store.sheet(id);
      let style: ConditionalStyle | null = null;
      for (const rule of sheet.rules) {
        const [anchor] = rule.areas;
        if (anchor === undefined || !rule.areas.some((area) => holds(area, row, column))) continue;
        if (!conditionHolds(sheet, rule.condition, anchor, row, column)) continue;
        const own = ownStyle(sheet, rule, row, column);
        style = style === null ? { ...NO_STYLE, ...own } : under(style, own);
      }
      return style;
    },
  };
}

// The first rule that holds keeps each property it sets; later ones fill what is left.
function under(first: ConditionalStyle, later: ConditionalStyle): ConditionalStyle {
  return {
    background: first.background ?? later.background,
    fontColor: first.fontColor ?? later.fontColor,
    bold: first.bold ?? later.bold,
    italic: first.italic ?? later.italic,
    underline: first.underline ?? later.underline,
    strikethrough: first.strikethrough ?? later.strikethrough,
  };
}

function withFormula(rule: ConditionalRule, change: (formula: string) => string): ConditionalRule {
  if (rule.condition.kind !== 'formula') return rule;
  return { ...rule, condition: { kind: 'formula', formula: change(rule.condition.formula) } };
}

function namesOther(core: Core, own: SheetId, tokens: readonly Token[]): boolean {
  const state = core.store.state();
  const ownName = state.sheets.find((one) => one.id === own)?.name.toLowerCase();
  return tokens.some((token) => {
    if (token.kind === 'name') {
      const named = findName(state, own, token.sheet, token.text);
      return named !== undefined && named.area.sheet !== own;
    }
    return token.kind === 'ref' && token.sheet !== undefined && token.sheet.toLowerCase() !== ownName;
  });
}

// In Sheets any number but 0 counts as true.
function isTrue(result: CellValue | CellValue[][]): boolean {
  const value = Array.isArray(result) ? result[0]?.[0] : result;
  return value === true || (typeof value === 'number' && value !== 0);
}
