/** A model written as the rows of cells of its tab. */
import type { Cell, Language, Model, Rule, SettingName } from './model';
import { BAND_KEYS, EXAMPLE_KEYS, GROUP_KEYS, RULE_KEYS } from './table-columns';
import { meaning, type Place, type Term, word } from './vocabulary';
import { translatedWeight } from './weight';

/** Writes a model as rows of cells, in its own language unless another is asked for; `readModel` gives it back. */
export function writeModel(model: Model, language: Language = model.language): Cell[][] {
  const say = <P extends Place>(place: P, term: Term<P>): string => word(place, term, language);
  const put = <P extends Place>(place: P, cell: Cell): Cell => {
    const term = language === model.language ? undefined : meaning(place, cell);
    return term === undefined ? cell : say(place, term);
  };
  const width = RULE_KEYS.length;
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
  push([]);
  push([say('sections', 'groups')]);
  push(GROUP_KEYS.map((key) => say('groupColumns', key)));
  for (const group of model.groups)
    push(GROUP_KEYS.map((key) => (key === 'axis' ? put('axes', group.axis) : group[key])));
  push([]);
  push([say('sections', 'bands')]);
  push(BAND_KEYS.map((key) => say('bandColumns', key)));
  for (const band of model.bands)
    push(
      BAND_KEYS.map((key) =>
        key === 'axis' ? put('axes', band.axis) : key === 'from' ? put('fromWords', band.from) : band[key],
      ),
    );
  push([]);
  push([say('sections', 'rules')]);
  push(RULE_KEYS.map((key) => say('ruleColumns', key)));
  for (const rule of model.rules)
    for (const cells of ruleRows(rule)) {
      const written: Record<Term<'ruleColumns'>, Cell> = {
        ...cells,
        join: put('joins', cells.join),
        condition: put('conditions', cells.condition),
        weight: language === model.language ? cells.weight : translatedWeight(cells.weight, language),
      };
      push(RULE_KEYS.map((key) => written[key]));
    }
  if (model.examples) {
    push([]);
    push([say('sections', 'examples')]);
    push(EXAMPLE_KEYS.map((key) => say('exampleColumns', key)));
    for (const example of model.examples) push(EXAMPLE_KEYS.map((key) => example[key]));
  }
  return rows;
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
        note: condition.note,
      };
    }),
  );
}
