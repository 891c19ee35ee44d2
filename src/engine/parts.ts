/** The parts of a model (groups, bands, rules, examples) as cells by path, so that any two can be laid side by side. */
import type { Cell, Condition, Model, Rule, Step } from './model';
import { RECORD_KINDS, type RecordKind, type Records, recordKeys, recordsOf } from './table-columns';
import { isEmpty } from './text';

/** The kinds of parts of a model. */
export type PartKind = RecordKind | 'rules';

/** For each part of a model, the position in an earlier model that it comes from; null where it is new. */
export type Origins = { readonly [kind in PartKind]: readonly (number | null)[] };

export type Part = Records[RecordKind] | Rule;

/** The kinds of parts, in the order of the model tab. */
export const PART_KINDS: readonly PartKind[] = ['groups', 'bands', 'rules', ...RECORD_KINDS.slice(2)];

/** Makes something of each kind of part. */
export function eachKind<T>(make: (kind: PartKind) => T): { readonly [kind in PartKind]: T } {
  return Object.fromEntries(PART_KINDS.map((kind) => [kind, make(kind)])) as { readonly [kind in PartKind]: T };
}

/** Cells of a part by path: `from`, or `steps[0].conditions[1].value`; always in the same order. */
export interface PartCells {
  readonly [path: string]: Cell;
}

/** The columns that a rule, a step and a condition have of their own. */
export const OWN_KEYS = ['on', 'group', 'rule', 'ask'] as const;
export const STEP_KEYS = ['weight', 'upTo', 'halfLife', 'since'] as const;
export const CONDITION_KEYS = [
  'join',
  'rule',
  'column',
  'condition',
  'value',
  'to',
  'within',
  'count',
  'note',
] as const;

/** Lays out the cells of every part of a kind. */
export function partCells(model: Model, kind: PartKind): readonly PartCells[] {
  if (kind === 'rules') return model.rules.map(ruleCells);
  return recordsOf(model, kind).map((part) => pick(recordKeys(kind), part, '', {}));
}

/** Tells whether two cells hold the same; null and '' are both blank. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  return (a ?? '') === (b ?? '');
}

/** The paths at which two parts differ. */
export function differences(a: PartCells, b: PartCells): readonly string[] {
  const paths = Object.keys(a).concat(Object.keys(b).filter((path) => !(path in a)));
  return paths.filter((path) => !sameCell(a[path], b[path]));
}

/** Tells whether two rules have the same steps with the same number of conditions; other parts always do. */
export function sameShape(a: Rule | undefined, b: Rule | undefined): boolean {
  return shapeOf(a) === shapeOf(b);
}

function shapeOf(rule: Rule | undefined): string {
  return (rule?.steps ?? []).map(({ conditions }) => conditions.length).join();
}

/** Gives a rule other cells and keeps its steps and conditions. */
export function ruleWith(shape: Rule, cells: PartCells): Rule {
  const at = (path: string): Cell => cells[path] ?? '';
  return {
    on: at('on'),
    group: at('group'),
    rule: at('rule'),
    ask: at('ask'),
    steps: shape.steps.map((step, s): Step => {
      const own = (key: string): Cell => at(`steps[${s}].${key}`);
      const conditions = step.conditions.map((_, c): Condition => {
        const asked = (key: string): Cell => own(`conditions[${c}].${key}`);
        const named = `steps[${s}].conditions[${c}].rule` in cells;
        return {
          join: asked('join'),
          ...(named ? { rule: asked('rule') } : {}),
          column: asked('column'),
          condition: asked('condition'),
          value: asked('value'),
          to: asked('to'),
          ...filled('within', asked('within')),
          ...filled('count', asked('count')),
          note: asked('note'),
        };
      });
      return {
        conditions,
        weight: own('weight'),
        upTo: own('upTo'),
        halfLife: own('halfLife'),
        since: own('since'),
      };
    }),
  };
}

function filled<K extends string>(key: K, cell: Cell): { readonly [key in K]?: Cell } {
  return (isEmpty(cell) ? {} : { [key]: cell }) as { readonly [key in K]?: Cell };
}

function ruleCells(rule: Rule): PartCells {
  const cells = pick(OWN_KEYS, rule, '', {});
  rule.steps.forEach((step, s) => {
    pick(STEP_KEYS, step, `steps[${s}].`, cells);
    step.conditions.forEach((condition, c) => {
      pick(CONDITION_KEYS, condition, `steps[${s}].conditions[${c}].`, cells);
    });
  });
  return cells;
}

function pick<K extends string>(
  keys: readonly K[],
  part: { readonly [key in K]?: Cell },
  before: string,
  into: { [path: string]: Cell },
): { [path: string]: Cell } {
  for (const key of keys) {
    const cell = part[key];
    if (cell !== undefined) into[before + key] = cell;
  }
  return into;
}
