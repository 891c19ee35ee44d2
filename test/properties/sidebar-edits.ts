/** Random edits as a person makes them in the sidebar: the same steps, through the same doors. */
import fc from 'fast-check';
import { type Cell, type Model, type Rule, readModel, type SettingName } from '../../src/engine';
import {
  addPart,
  movePart,
  moveRule,
  removePart,
  replaceRule,
  setBand,
  setCondition,
  setGroup,
  setRule,
  setSetting,
  setStep,
} from '../../src/sidebar/state/change';
import { discard, draft, redo, undo } from '../../src/sidebar/state/draft';
import { plain } from './edits';
import { column, condition, type RuleRow, rule, ruleColumns, weight } from './rule-rows';

type Patch = { readonly [key: string]: Cell };

/** One step of a person; places count around, so that there is a part at each. */
export type SidebarEdit =
  | { readonly kind: 'step' | 'condition'; readonly at: number; readonly in: number; readonly patch: Patch }
  | { readonly kind: 'rule' | 'band' | 'group'; readonly at: number; readonly patch: Patch }
  | { readonly kind: 'replaceRule' | 'addRule'; readonly at: number; readonly rule: Rule }
  | { readonly kind: 'addBand'; readonly at: number; readonly band: Model['bands'][number] }
  | { readonly kind: 'addGroup'; readonly at: number; readonly group: Model['groups'][number] }
  | { readonly kind: 'remove'; readonly list: List; readonly at: number }
  | { readonly kind: 'move'; readonly list: List; readonly at: number; readonly to: number }
  | { readonly kind: 'moveRule'; readonly at: number; readonly by: -1 | 1 }
  | { readonly kind: 'setting'; readonly name: SettingName; readonly value: Cell }
  | { readonly kind: 'go'; readonly back: 'undo' | 'redo' | 'discard' };

type List = 'groups' | 'bands' | 'rules';

/** What an edit may put into the model. */
export interface EditSources {
  readonly weight: fc.Arbitrary<unknown>;
  readonly column: fc.Arbitrary<unknown>;
  readonly condition: fc.Arbitrary<{ readonly [key in 'Condition' | 'Value' | 'To']: unknown }>;
  readonly rule: fc.Arbitrary<Rule>;
  readonly since: fc.Arbitrary<unknown>;
  readonly from: fc.Arbitrary<unknown>;
  readonly settings: fc.Arbitrary<readonly [SettingName, unknown]>;
}

/** The rule that rows of the Rules section read as. */
export function ruleOf(rows: fc.Arbitrary<readonly Partial<RuleRow>[]>): fc.Arbitrary<Rule> {
  return rows
    .map((lines) => lines.map((row) => ruleColumns.map((name) => row[name] ?? '')))
    .map((lines) => readModel([['Rules'], [...ruleColumns], ...lines]).model.rules[0])
    .filter((found) => found !== undefined);
}

/** Everything a model can hold, and much that is wrong. */
export const anything: EditSources = {
  weight,
  column,
  condition,
  rule: ruleOf(rule),
  since: fc.constantFrom<unknown>('', 'Seen'),
  from: fc.constantFrom<unknown>(70, 30, 0, '', 50.5, '45', -10, 'disqualified', 'x', 29.9995),
  settings: fc.oneof(
    fc.tuple(fc.constant('lowest' as const), fc.constantFrom<unknown>(0, -50, '-20', 'x', 120, '')),
    fc.tuple(fc.constant('highest' as const), fc.constantFrom<unknown>(100, 50, 99.5, 1e12, '', 'x')),
    fc.tuple(fc.constant('total' as const), fc.constantFrom<unknown>('points', 'percent of attainable', 'sum')),
    fc.tuple(fc.constant('decimals' as const), fc.constantFrom<unknown>(0, 1, 3, 'x', '2')),
    fc.tuple(fc.constant('blankWords' as const), fc.constantFrom<unknown>('Select | N/A | -', '', 'cto', 5)),
    fc.tuple(fc.constant('dateOrder' as const), fc.constantFrom<unknown>('day first', 'Month first', '')),
    fc.tuple(fc.constant('decimalSign' as const), fc.constantFrom<unknown>('.', ',', '')),
    fc.tuple(fc.constant('leadKey' as const), fc.constantFrom<unknown>('Title', 'Mail', 'Nowhere', '')),
    fc.tuple(fc.constant('asOf' as const), fc.constantFrom<unknown>('2026-11-22', '2026-10-02', '2024-02-29')),
  ),
};

const at = fc.nat(99);
const some = <K extends string>(cells: { readonly [key in K]: fc.Arbitrary<unknown> }) =>
  fc.record(cells, { requiredKeys: [] }).map((patch) => plainCells(patch));

/** Some steps in a row. */
export function sidebarEdits(from: EditSources, maxLength = 8): fc.Arbitrary<readonly SidebarEdit[]> {
  const group = fc.constantFrom<unknown>('', 'Company', 'Contact', 'Money');
  const color = fc.constantFrom<unknown>('', '#112233', '#FFE699');
  const limit = fc.constantFrom<unknown>('', 5, 20, -10, 12.5);
  const asked = fc.tuple(from.condition, fc.option(from.column)).map(([{ Condition, Value, To }, name]) => ({
    ...plainCells({ condition: Condition, value: Value, to: To }),
    ...(name === null ? {} : plainCells({ column: name })),
  }));
  const step = some({
    weight: from.weight,
    upTo: fc.constantFrom<unknown>('', 1, 3, 10),
    halfLife: fc.constantFrom<unknown>('', 7, 30),
    since: from.since,
  });
  const counting = fc.record({ upTo: fc.constantFrom<Cell>('', 1, 2, 0.5) });
  const fading = fc
    .tuple(fc.constantFrom<unknown>('', 7, 30, 365), from.since)
    .map(([halfLife, since]) => plainCells({ halfLife, since }));
  const band = fc
    .tuple(fc.constantFrom('Hot', 'Warm', 'Very hot'), from.from, color)
    .map(([name, start, paint]) => ({ ...BAND, band: name, from: plain(start), color: plain(paint) }));
  const newGroup = fc
    .tuple(fc.constantFrom('Company', 'Money'), fc.constantFrom('', 'Fit'), limit)
    .map(([name, axis, most]) => ({ group: name, axis, atMost: plain(most), atLeast: '' }));
  const list = fc.constantFrom<List>('groups', 'bands', 'rules', 'rules');
  const setting = from.settings.map(([name, value]): SidebarEdit => ({ kind: 'setting', name, value: plain(value) }));
  const one = fc.oneof<(fc.Arbitrary<SidebarEdit> | fc.WeightedArbitrary<SidebarEdit>)[]>(
    fc.record({ kind: fc.constant('step' as const), at, in: at, patch: step }),
    fc.record({ kind: fc.constant('step' as const), at, in: at, patch: some({ weight: from.weight }) }),
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('step' as const), at, in: at, patch: fading }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('step' as const), at, in: at, patch: counting }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('condition' as const), at, in: at, patch: asked }) },
    fc.record({
      kind: fc.constant('rule' as const),
      at,
      patch: some({ on: fc.boolean(), group, rule: fc.constantFrom<unknown>('', 'Renamed', '=1+1') }),
    }),
    fc.record({
      kind: fc.constant('band' as const),
      at,
      patch: some({ band: fc.constantFrom<unknown>('Best', 'Hot', 'Late'), from: from.from, color }),
    }),
    fc.record({ kind: fc.constant('band' as const), at, patch: some({ from: from.from }) }),
    fc.record({ kind: fc.constant('group' as const), at, patch: some({ atMost: limit, atLeast: limit }) }),
    fc.record({ kind: fc.constantFrom('replaceRule' as const, 'addRule' as const), at, rule: from.rule }),
    fc.record({ kind: fc.constant('addBand' as const), at, band }),
    fc.record({ kind: fc.constant('addGroup' as const), at, group: newGroup }),
    fc.record({ kind: fc.constant('remove' as const), list, at }),
    fc.record({ kind: fc.constant('move' as const), list, at, to: at }),
    fc.record({ kind: fc.constant('moveRule' as const), at, by: fc.constantFrom(-1 as const, 1 as const) }),
    { weight: 5, arbitrary: setting },
    fc.record({
      kind: fc.constant('go' as const),
      back: fc.constantFrom('undo' as const, 'redo' as const, 'discard' as const),
    }),
  );
  return fc.array(one, { minLength: 1, maxLength });
}

/** Does what the person did; nothing where there is no part to do it to. */
export function perform(edit: SidebarEdit): void {
  if (edit.kind === 'setting') setSetting(edit.name, edit.value);
  else if (edit.kind === 'go') ({ undo, redo, discard })[edit.back]();
  else {
    const list = listOf(edit);
    const { length } = draft.value.model[list];
    const place = length === 0 ? undefined : edit.at % length;
    if (edit.kind === 'addRule') addPart('rules', edit.rule, place);
    else if (edit.kind === 'addBand') addPart('bands', edit.band, place);
    else if (edit.kind === 'addGroup') addPart('groups', edit.group, place);
    else if (place !== undefined) change(edit, list, place, length);
  }
}

type Change = Exclude<SidebarEdit, { readonly kind: 'setting' | 'go' | 'addRule' | 'addBand' | 'addGroup' }>;

function change(edit: Change, list: List, at: number, length: number): void {
  const { steps = [] } = draft.value.model.rules[at] ?? {};
  switch (edit.kind) {
    case 'step':
      setStep(at, edit.in % steps.length, edit.patch);
      break;
    case 'condition': {
      const { conditions = [] } = steps[edit.in % steps.length] ?? {};
      setCondition(at, edit.in % steps.length, edit.at % conditions.length, edit.patch);
      break;
    }
    case 'rule':
      setRule(at, edit.patch);
      break;
    case 'replaceRule':
      replaceRule(at, edit.rule);
      break;
    case 'band':
      setBand(at, edit.patch);
      break;
    case 'group':
      setGroup(at, edit.patch);
      break;
    case 'remove':
      removePart(list, at);
      break;
    case 'move':
      movePart(list, at, edit.to % length);
      break;
    case 'moveRule':
      moveRule(at, edit.by);
      break;
  }
}

function listOf(edit: Exclude<SidebarEdit, { readonly kind: 'setting' | 'go' }>): List {
  if ('list' in edit) return edit.list;
  return edit.kind === 'band' || edit.kind === 'addBand'
    ? 'bands'
    : edit.kind === 'group' || edit.kind === 'addGroup'
      ? 'groups'
      : 'rules';
}

const BAND = { axis: '', nextStep: '', owner: '', respondWithin: '' };

function plainCells(cells: { readonly [key: string]: unknown }): Patch {
  return Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, plain(cell)]));
}
