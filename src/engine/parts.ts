/** The parts of a model (groups, bands, rules, examples) as cells by path, so that any two can be laid side by side. */
import type { Band, Cell, Condition, Example, Group, Model, Rule, Step } from './model';
import { BAND_KEYS, EXAMPLE_KEYS, GROUP_KEYS } from './table-columns';

/** For each part of a model, the position in an earlier model that it comes from; null where it is new. */
export interface Origins {
  readonly groups: readonly (number | null)[];
  readonly bands: readonly (number | null)[];
  readonly rules: readonly (number | null)[];
  readonly examples: readonly (number | null)[];
}

export type PartKind = keyof Origins;

export type Part = Group | Band | Rule | Example;

/** The kinds of parts, in the order of the model tab. */
export const PART_KINDS: readonly PartKind[] = ['groups', 'bands', 'rules', 'examples'];

/** Cells of a part by path: `from`, or `steps[0].conditions[1].value`; always in the same order. */
export interface PartCells {
  readonly [path: string]: Cell;
}

/** The columns that a rule, a step and a condition have of their own. */
export const OWN_KEYS = ['on', 'group', 'rule', 'ask'] as const;
export const STEP_KEYS = ['weight', 'upTo', 'halfLife', 'since'] as const;
export const CONDITION_KEYS = ['join', 'rule', 'column', 'condition', 'value', 'to', 'note'] as const;

/** Lays out the cells of every part of a kind. */
export function partCells(model: Model, kind: PartKind): readonly PartCells[] {
  switch (kind) {
    case 'groups':
      return model.groups.map((group) => pick(GROUP_KEYS, group, '', {}));
    case 'bands':
      return model.bands.map((band) => pick(BAND_KEYS, band, '', {}));
    case 'rules':
      return model.rules.map(ruleCells);
    case 'examples':
      return (model.examples ?? []).map((example) => pick(EXAMPLE_KEYS, example, '', {}));
  }
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
