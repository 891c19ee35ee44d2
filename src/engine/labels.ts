/** Rows of Segments and Owners: each row, with its and/or rows, is a condition, and the first that holds gives its label. */
import { type CompiledModel, compile, isOff } from './compile';
import { isoDay } from './day';
import { error } from './issue';
import { type LeadFact, leadFact, leadFacts } from './lead-facts';
import type { Cell, Condition, Issue, Model, Row, Rule } from './model';
import { eachBlock } from './strengths';
import { isEmpty, text } from './text';
import { meaning, word } from './vocabulary';

/** What a row of either section has. */
export interface LabelRow extends Pick<Condition, 'join' | 'column' | 'condition' | 'value' | 'to'> {
  readonly on: Cell;
  readonly within?: Cell;
  readonly count?: Cell;
  readonly note: Cell;
}

/** One label with its conditions: the row where it starts, and a rule of one step that holds where it is given. */
export interface Label {
  readonly row: number;
  readonly rule: Rule;
  /** A row that asks nothing holds for every lead. */
  readonly always: boolean;
}

/** Labels ready to give: conditions of all of them are tests of the same columns, each read once. */
export interface CompiledLabels {
  readonly labels: readonly Label[];
  readonly compiled: CompiledModel;
  readonly facts: readonly LeadFact[];
  /** The step of each label in the table of strengths; undefined where it cannot be read, or asks nothing. */
  readonly steps: readonly (number | undefined)[];
}

/** Gathers rows to labels; `nameOf` says what a row calls itself, so that rows that were sorted apart are noticed. */
export function labelsOf<R extends LabelRow>(rows: readonly R[], nameOf: (row: R) => Cell): readonly Label[] {
  const drafts: { row: number; first: R; conditions: Condition[] }[] = [];
  rows.forEach((cells, row) => {
    // An unticked checkbox that was dragged into Join says nothing.
    const join = cells.join === false ? '' : cells.join;
    const last = drafts[drafts.length - 1];
    const starts = isEmpty(join) || !last;
    const repeats = starts || text(nameOf(cells) ?? '') === text(nameOf(last.first) ?? '');
    const { column, condition, value, to, within = '', count = '', note } = cells;
    const made: Condition = {
      join,
      ...(repeats ? {} : { rule: nameOf(cells) }),
      column,
      condition,
      value,
      to,
      ...(isEmpty(within) ? {} : { within }),
      ...(isEmpty(count) ? {} : { count }),
      note,
    };
    if (starts) drafts.push({ row, first: cells, conditions: [made] });
    else last.conditions.push(made);
  });
  return drafts.map(({ row, first, conditions }) => ({
    row,
    always: conditions.length === 1 && isEmpty(first.join || '') && isEmpty(first.column) && isEmpty(first.condition),
    rule: {
      on: first.on,
      group: '',
      rule: nameOf(first),
      ask: '',
      steps: [{ conditions, weight: 1, upTo: '', halfLife: '', since: '' }],
    },
  }));
}

/** Compiles labels for the leads of a compiled model, with "Lead › Score" and its like as further columns. */
export function compileLabels(
  base: CompiledModel,
  labels: readonly Label[],
): CompiledLabels & {
  readonly issues: readonly Issue[];
} {
  const { language } = base.model;
  const facts = new Set<LeadFact>();
  const rules = labels.map(
    ({ rule, always }): Rule => ({
      ...rule,
      on: rule.on === null || !isOff(rule.on) ? !always : false,
      steps: rule.steps.map((step) => ({
        ...step,
        conditions: step.conditions.map((condition): Condition => {
          const fact = leadFact(condition.column, base.header);
          if (fact === undefined) return condition;
          facts.add(fact);
          return { ...condition, column: factColumn(fact, language) };
        }),
      })),
    }),
  );
  const header = [...base.header, ...[...facts].map((fact) => factColumn(fact, language))];
  const model: Model = { ...base.model, groups: [], bands: [], rules };
  const compiled = compile(model, header, isoDay(base.asOf), base.readObject, base.log);
  const steps: (number | undefined)[] = labels.map(() => undefined);
  for (const { index, firstStep } of compiled.rules) steps[index] = firstStep;
  const issues = compiled.issues.filter(({ place, code }) => place.startsWith('rules') && code !== 'ruleOff');
  // Every row of these sections is an "else" already: as a word in Join it can only be a slip.
  labels.forEach(({ rule }, at) => {
    const c = rule.steps[0]?.conditions.findIndex(({ join }) => meaning('joins', join) === 'else') ?? -1;
    if (c < 0 || isOff(rule.on)) return;
    steps[at] = undefined;
    const join = String(rule.steps[0]?.conditions[c]?.join);
    issues.push(error('joinUnknown', `rules[${at}].steps[0].conditions[${c}].join`, { join }));
  });
  return { labels, compiled, facts: [...facts], steps, issues };
}

/** For each list of labels and each lead the position of the first label that holds; −1 where none does. */
export function firstHolding(
  base: CompiledModel,
  { labels, compiled, facts, steps }: CompiledLabels,
  lists: readonly (readonly number[])[],
  leads: readonly Row[],
): readonly Int32Array[] {
  const found = lists.map(() => new Int32Array(leads.length).fill(-1));
  eachBlock(compiled, withFacts(base, facts, leads), ({ from, size, capacity, strengths }) => {
    lists.forEach((list, at) => {
      const given = found[at]!;
      for (const position of list) {
        const step = steps[position];
        const always = labels[position]?.always === true && !isOff(labels[position]!.rule.on);
        if (step === undefined && !always) continue;
        for (let i = 0; i < size; i++)
          if (given[from + i] === -1 && (always || strengths[(step ?? 0) * capacity + i] !== 0))
            given[from + i] = position;
      }
    });
  });
  return found;
}

function withFacts(base: CompiledModel, facts: readonly LeadFact[], leads: readonly Row[]): readonly Row[] {
  if (facts.length === 0) return leads;
  const width = base.header.length;
  const factsOf = leadFacts(base, leads, facts);
  return leads.map((lead, i) => {
    const row = lead.slice(0, width);
    while (row.length < width) row.push('');
    return row.concat(factsOf(i));
  });
}

function factColumn(fact: LeadFact, language: Model['language']): string {
  return `${word('origins', 'lead', language)} › ${word('leadFacts', fact, language)}`;
}
