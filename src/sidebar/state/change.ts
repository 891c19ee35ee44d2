/** Every change a person can make to the model, each one step that can be taken back. */
import {
  type Band,
  type Cell,
  type Condition,
  type Example,
  type Group,
  isEmpty,
  isOptional,
  type Model,
  type PartKind,
  type Records,
  type Rule,
  type SettingName,
  type Step,
  text,
} from '../../engine';
import { type Draft, draft, type Key, newKey, step } from './draft';

export type Parts = Records & { readonly rules: Rule };

/** Changes cells of a rule, such as its name or whether it is on. */
export function setRule(at: number, patch: Partial<Omit<Rule, 'steps'>>, joins?: string): void {
  changePart('rules', at, (rule) => ({ ...rule, ...patch }), joins);
}

/** Changes cells of a step: weight, Up to, half-life, Since. */
export function setStep(at: number, stepAt: number, patch: Partial<Omit<Step, 'conditions'>>, joins?: string): void {
  changeStep(at, stepAt, (one) => ({ ...one, ...patch }), joins);
}

/** Changes cells of a condition. */
export function setCondition(
  at: number,
  stepAt: number,
  conditionAt: number,
  patch: Partial<Condition>,
  joins?: string,
): void {
  changeStep(
    at,
    stepAt,
    (one) => ({
      ...one,
      conditions: replaced(one.conditions, conditionAt, (condition) => tidy({ ...condition, ...patch })),
    }),
    joins,
  );
}

/** Puts a whole rule in the place of another. */
export function replaceRule(at: number, rule: Rule): void {
  changePart('rules', at, () => rule);
}

/** Adds a part behind another one; without a place at the end. Gives its position. */
export function addPart<K extends PartKind>(kind: K, part: Parts[K], behind?: number): number {
  const at = behind === undefined ? listOf(draft.value.model, kind).length : behind + 1;
  step(({ model, keys }) =>
    withList({ model, keys }, kind, inserted(listOf(model, kind), at, part), inserted(keys[kind], at, newKey())),
  );
  return at;
}

export function removePart(kind: PartKind, at: number): void {
  step((before) => withList(before, kind, without(listOf(before.model, kind), at), without(before.keys[kind], at)));
}

/** Moves a part to the place of another one. */
export function movePart(kind: PartKind, from: number, to: number): void {
  const { length } = listOf(draft.value.model, kind);
  if (from === to || to < 0 || to >= length) return;
  step((before) =>
    withList(before, kind, shifted(listOf(before.model, kind), from, to), shifted(before.keys[kind], from, to)),
  );
}

/** A part with the key that tells it apart. */
export interface Keyed<K extends PartKind> {
  readonly part: Parts[K];
  readonly key: Key;
}

/** Puts the parts of a kind in another order, or others among them, in one step. */
export function arrangeParts<K extends PartKind>(
  kind: K,
  arrange: (parts: readonly Keyed<K>[]) => readonly Keyed<K>[],
): void {
  step((before) => {
    const arranged = arrange(
      listOf(before.model, kind).map((part, at) => ({ part, key: before.keys[kind][at] ?? newKey() })),
    );
    return withList(
      before,
      kind,
      arranged.map(({ part }) => part),
      arranged.map(({ key }) => key),
    );
  });
}

/** Moves a rule among those of its group, one place up (−1) or down (+1); says where it is then. */
export function moveRule(at: number, by: -1 | 1): number {
  const { rules } = draft.value.model;
  const group = groupKey(rules[at]?.group);
  for (let to = at + by; to >= 0 && to < rules.length; to += by)
    if (groupKey(rules[to]?.group) === group) {
      movePart('rules', at, to);
      return to;
    }
  return at;
}

/** Changes cells of a band; agreed examples follow its new name. */
export function setBand(at: number, patch: Partial<Band>, joins?: string): void {
  step((before) => {
    const { bands } = before.model;
    const changed = withList(
      before,
      'bands',
      replaced(bands, at, (band) => ({ ...band, ...patch })),
      before.keys.bands,
    );
    const was = text(bands[at]?.band ?? '');
    const isOnly = bands.every(({ band }, index) => index === at || text(band ?? '') !== was);
    if (patch.band === undefined || was === '' || !isOnly) return changed;
    const { band: name } = patch;
    const examples = (before.model.examples ?? []).map((example) =>
      text(example.band ?? '') === was ? { ...example, band: name } : example,
    );
    return withList(changed, 'examples', examples, before.keys.examples);
  }, joins);
}

/** Changes cells of an agreed example. */
export function setExample(at: number, patch: Partial<Example>): void {
  changePart('examples', at, (example) => ({ ...example, ...patch }));
}

export function setGroup(at: number, patch: Partial<Group>, joins?: string): void {
  changePart('groups', at, (group) => ({ ...group, ...patch }), joins);
}

/** Changes a setting. */
export function setSetting(name: SettingName, value: Cell, joins?: string): void {
  step(({ model, keys }) => ({ model: { ...model, settings: { ...model.settings, [name]: value } }, keys }), joins);
}

/** Puts a whole model in the place of the edited one; parts at the same position are taken for the same. */
export function replaceModel(to: Draft): void {
  step(() => to);
}

/** The form in which names of groups are compared. */
export function groupKey(group: Cell | undefined): string {
  return text(group ?? '');
}

/** Changes cells of a part. */
export function changePart<K extends PartKind>(
  kind: K,
  at: number,
  change: (part: Parts[K]) => Parts[K],
  joins?: string,
): void {
  step(
    ({ model, keys }) => withList({ model, keys }, kind, replaced(listOf(model, kind), at, change), keys[kind]),
    joins,
  );
}

function changeStep(at: number, stepAt: number, change: (step: Step) => Step, joins?: string): void {
  changePart('rules', at, (rule) => ({ ...rule, steps: replaced(rule.steps, stepAt, change) }), joins);
}

/** Within and Count are left away where they say nothing, as in a model that was read. */
function tidy({ within = '', count = '', ...rest }: Condition): Condition {
  return { ...rest, ...(isEmpty(within) ? {} : { within }), ...(isEmpty(count) ? {} : { count }) };
}

function listOf<K extends PartKind>(model: Model, kind: K): readonly Parts[K][] {
  return (model[kind] ?? []) as readonly Parts[K][];
}

function withList<K extends PartKind>(
  { model, keys }: Draft,
  kind: K,
  list: readonly Parts[K][],
  listKeys: readonly Key[],
): Draft {
  if (isOptional(kind) && list.length === 0) {
    const others = Object.fromEntries(Object.entries(model).filter(([name]) => name !== kind)) as object as Model;
    return { model: others, keys: { ...keys, [kind]: [] } };
  }
  return { model: { ...model, [kind]: list }, keys: { ...keys, [kind]: listKeys } };
}

function replaced<T>(list: readonly T[], at: number, change: (item: T) => T): readonly T[] {
  return list.map((item, index) => (index === at ? change(item) : item));
}

function inserted<T>(list: readonly T[], at: number, item: T): readonly T[] {
  return [...list.slice(0, at), item, ...list.slice(at)];
}

function without<T>(list: readonly T[], at: number): readonly T[] {
  return list.filter((_, index) => index !== at);
}

function shifted<T>(list: readonly T[], from: number, to: number): readonly T[] {
  const item = list[from];
  return item === undefined ? list : inserted(without(list, from), to, item);
}
