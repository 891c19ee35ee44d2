/** A model written as the rows of cells of its tab. */
import type { Cell, Language, Model, Rule, SettingName } from './model';
import {
  ALWAYS,
  type Cells,
  OPTIONAL,
  RECORD_PLACES,
  type RecordKind,
  RULE_KEYS,
  recordKeys,
  recordsOf,
} from './table-columns';
import { isEmpty } from './text';
import { meaning, type Place, type Term, word } from './vocabulary';
import { translatedWeight } from './weight';

/** Every row is as wide as Rules without its columns about activities, or wider. */
const BASIC_WIDTH = RULE_KEYS.length - 2;

/** Writes a model as rows of cells, in its own language unless another is asked for; `readModel` gives it back. */
export function writeModel(model: Model, language: Language = model.language): Cell[][] {
  const say = <P extends Place>(place: P, term: Term<P>): string => word(place, term, language);
  const put = <P extends Place>(place: P, cell: Cell): Cell => {
    const term = language === model.language ? undefined : meaning(place, cell);
    return term === undefined ? cell : say(place, term);
  };
  const width = BASIC_WIDTH;
  const rows: Cell[][] = [];
  const push = (cells: readonly Cell[]): void => {
    rows.push([...cells, ...Array<Cell>(Math.max(0, width - cells.length)).fill('')]);
  };

  push([say('sections', 'settings')]);
  for (const [name, cell] of Object.entries(model.settings) as [SettingName, Cell][]) {
    const written =
      name === 'language' && language !== model.language
        ? language
        : name === 'total'
          ? put('totals', cell)
          : name === 'dateOrder'
            ? put('dateOrders', cell)
            : cell;
    push([say('settings', name), written]);
  }
  const records = (kind: RecordKind): void => {
    push([]);
    push([say('sections', kind)]);
    const place = RECORD_PLACES[kind];
    push(recordKeys(kind).map((key) => say(place, key as Term<typeof place>)));
    for (const row of recordsOf(model, kind))
      push(
        recordKeys(kind).map((key) => (WORDS[key] === undefined ? row[key] : put(WORDS[key], row[key] ?? '')) ?? ''),
      );
  };
  for (const kind of ALWAYS) records(kind);
  push([]);
  push([say('sections', 'rules')]);
  const written = model.rules.flatMap(ruleRows);
  const keys = writtenRuleKeys(written);
  push(keys.map((key) => say('ruleColumns', key)));
  for (const cells of written)
    push(
      keys.map((key) => {
        const place = WORDS[key];
        if (key === 'weight' && language !== model.language) return translatedWeight(cells.weight, language);
        return place === undefined ? cells[key] : put(place, cells[key]);
      }),
    );
  for (const kind of OPTIONAL) if (recordsOf(model, kind).length > 0) records(kind);
  return rows;
}

/** Columns whose cells are words of the format, and which. */
const WORDS: { readonly [key: string]: Place } = {
  axis: 'axes',
  from: 'fromWords',
  join: 'joins',
  condition: 'conditions',
  count: 'counts',
};

/** The columns of Rules that are written: those about activities only where a rule says something in them. */
export function writtenRuleKeys(rows: readonly Cells<Term<'ruleColumns'>>[]): readonly Term<'ruleColumns'>[] {
  return RULE_KEYS.filter((key) => (key !== 'within' && key !== 'count') || rows.some((row) => !isEmpty(row[key])));
}

/** The rows of a rule as the cells of their columns; a Join row repeats the rule's name. */
export function ruleRows(rule: Rule): Record<Term<'ruleColumns'>, Cell>[] {
  return rule.steps.flatMap((step, s) =>
    step.conditions.map((condition, c): Record<Term<'ruleColumns'>, Cell> => {
      const first = s === 0 && c === 0;
      return {
        on: first ? rule.on : '',
        join: condition.join,
        group: first ? rule.group : '',
        rule: first ? rule.rule : (condition.rule ?? rule.rule),
        column: condition.column,
        condition: condition.condition,
        value: condition.value,
        to: condition.to,
        weight: c === 0 ? step.weight : '',
        upTo: c === 0 ? step.upTo : '',
        halfLife: c === 0 ? step.halfLife : '',
        since: c === 0 ? step.since : '',
        ask: first ? rule.ask : '',
        within: condition.within ?? '',
        count: condition.count ?? '',
        note: condition.note,
      };
    }),
  );
}
