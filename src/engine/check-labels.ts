/** Rows of Segments and Owners that cannot be read, that no lead can reach, or whose values do not fit their column. */
import { checkActivities } from './check-activities';
import { checkCells } from './check-cells';
import { checkLogic } from './check-logic';
import { explained } from './check-names';
import { rulesToCheck, testsOf } from './check-rules';
import { checkValues } from './check-values';
import type { ColumnCells } from './columns';
import { type CompiledModel, isOff } from './compile';
import { error } from './issue';
import { compileLabels, type Label, labelsOf } from './labels';
import type { Cell, Issue, Owner, Rule, Segment } from './model';
import { dimensionsOf } from './segments';
import { isEmpty } from './text';
import { word } from './vocabulary';

type Section = 'segments' | 'owners';

/** Reports the issues of a section of labels; with `cellsOf` also what the leads' cells say about its values. */
export function checkLabels(
  compiled: CompiledModel,
  section: Section,
  cellsOf: ((column: number) => ColumnCells) | undefined,
): readonly Issue[] {
  const { labels, lists } = sectionOf(compiled, section);
  if (labels.length === 0) return [];
  const made = compileLabels(compiled, labels);
  const at = (position: number): number => labels[position]?.row ?? 0;
  const faults = explained({ ...made.compiled, issues: made.issues }).map((issue): Issue => {
    const { code, args, place } = issue;
    const found = ROW_CODES[code];
    return {
      ...issue,
      ...(found ? { code: found, args: { value: '', example: '', ...args } } : {}),
      place: placeOf(place, section, (rule) => at(rule)),
    };
  });

  // As ladders: what a row above takes, no row below it can get.
  const ladders = lists.map(
    (list): Rule => ({
      on: '',
      group: '',
      rule: '',
      ask: '',
      steps: list.flatMap((position) => made.compiled.model.rules[position]?.steps ?? []),
    }),
  );
  const asLadders = { ...made.compiled, model: { ...made.compiled.model, rules: ladders } };
  const rules = rulesToCheck(asLadders);
  const width = compiled.header.length;
  const odd = [
    ...checkActivities(asLadders, rules, compiled.log),
    ...checkLogic(asLadders, rules).filter(({ code }) => code !== 'alwaysHolds'),
    ...testsOf(rules).flatMap((test) => ((test.at ?? 0) < width ? checkValues(test, cellsOf, compiled.scale) : [])),
    ...(cellsOf ? checkCells(rules, cellsOf, compiled.scale) : []),
  ].map(
    (issue): Issue => ({
      ...issue,
      ...(issue.code === 'stepNeverReached' ? { code: 'rowNeverReached' } : {}),
      place: placeOf(issue.place, section, (rule, step) => at(lists[rule]?.[step] ?? -1)),
    }),
  );
  const places = new Set(faults.map(({ place }) => place));
  return [
    ...namesMissing(compiled, section, labels),
    ...faults,
    ...odd.filter(({ place }) => !places.has(place)),
    ...belowAlways(labels, lists, section).filter(({ place }) => !odd.some((issue) => issue.place === place)),
  ];
}

/** The labels of a section, and the lists of which a lead gets one each. */
function sectionOf(
  { model }: CompiledModel,
  section: Section,
): { readonly labels: readonly Label[]; readonly lists: readonly (readonly number[])[] } {
  if (section === 'segments') {
    const { labels, dimensions } = dimensionsOf(model);
    return { labels, lists: dimensions.map((dimension) => dimension.labels) };
  }
  const { owners = [] } = model;
  const labels = labelsOf(owners, ({ owner }) => owner);
  return { labels, lists: [labels.flatMap(({ rule }, position) => (isOff(rule.on) ? [] : [position]))] };
}

/** The same faults as in a rule, of which only this row is left out. */
const ROW_CODES: { readonly [code in Issue['code']]?: Issue['code'] } = {
  columnMissing: 'rowColumnMissing',
  conditionUnknown: 'rowConditionUnknown',
  valueMissing: 'rowValueUnusable',
  valueUnreadable: 'rowValueUnusable',
  toMissing: 'rowValueUnusable',
  toUnreadable: 'rowValueUnusable',
  valueNotAboveZero: 'rowValueUnusable',
  joinUnknown: 'rowJoinUnknown',
  joinWithoutRule: 'rowJoinUnknown',
  joinOfAnotherRule: 'rowOfAnother',
};

/** From `rules[2].steps[0].conditions[1].value` to `segments[5].value`. */
function placeOf(place: string, section: Section, rowOf: (rule: number, step: number) => number): string {
  const [, rule, step = '0', condition = '0', key = ''] =
    /^rules\[(\d+)\](?:\.steps\[(\d+)\](?:\.conditions\[(\d+)\])?)?(\.\w+)?$/.exec(place) ?? [];
  const own = key === '.rule' ? (section === 'segments' ? '.segment' : '.owner') : key;
  return `${section}[${rowOf(Number(rule), Number(step)) + Number(condition)}]${own}`;
}

function namesMissing({ model }: CompiledModel, section: Section, labels: readonly Label[]): readonly Issue[] {
  const missing = <K extends string>(
    row: { readonly [key in K]: Cell } | undefined,
    key: K,
    index: number,
    column: string,
  ) => (row && isEmpty(row[key]) ? [error('rowNameMissing', `${section}[${index}].${key}`, { column })] : []);
  return labels.flatMap(({ row, rule }) => {
    if (isOff(rule.on)) return [];
    if (section === 'owners') {
      const owner: Owner | undefined = model.owners?.[row];
      return missing(owner, 'owner', row, word('ownerColumns', 'owner', model.language));
    }
    const segment: Segment | undefined = model.segments?.[row];
    return [
      ...missing(segment, 'dimension', row, word('segmentColumns', 'dimension', model.language)),
      ...missing(segment, 'segment', row, word('segmentColumns', 'segment', model.language)),
    ];
  });
}

/** A row that asks nothing takes every lead from the rows below it. */
function belowAlways(
  labels: readonly Label[],
  lists: readonly (readonly number[])[],
  section: Section,
): readonly Issue[] {
  return lists.flatMap((list) => {
    const always = list.findIndex((position) => labels[position]?.always);
    if (always < 0) return [];
    return list.slice(always + 1).map((position) => error('rowNeverReached', `${section}[${labels[position]?.row}]`));
  });
}
