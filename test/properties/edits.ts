/** Random edits of a model, and model tabs with blank rows and with rows and columns that people keep for themselves. */
import fc from 'fast-check';
import { type Cell, eachKind, type Model, type Origins } from '../../src/engine';
import { modelParts, tableOf } from './models';

export interface Edited {
  readonly model: Model;
  readonly from: Origins;
}

/** The origins of an edit that leaves every part where it is. */
export function unmoved(model: Model): Origins {
  const each = (parts: readonly unknown[]): number[] => parts.map((_, index) => index);
  return eachKind((kind) => each(model[kind] ?? []));
}

/** The column beside the model's own in which people keep theirs. */
const OWN = 17;

/** A model tab in which people keep a column of their own (the 16th), rows of their own, and blank rows. */
export const ownTable: fc.Arbitrary<Cell[][]> = fc
  .tuple(modelParts, fc.array(fc.tuple(fc.nat(60), fc.constantFrom('blank', 'own')), { maxLength: 6 }))
  .map(([parts, extra]) => {
    const rows = tableOf(parts).map((row, index): Cell[] => {
      const cells = row.map(plain);
      while (cells.length <= OWN) cells.push('');
      const filled = cells.filter((cell) => cell !== '' && cell !== false).length;
      const isNames = cells.some((cell) => cell === 'Band' || cell === 'Group' || cell === 'Weight');
      if (filled > 1 && !isNames) cells[OWN] = `own ${index}`;
      return cells;
    });
    extra.forEach(([at, kind], index) => {
      const cells: Cell[] = Array<Cell>(OWN + 1).fill('');
      if (kind === 'own') cells[OWN] = `own alone ${index}`;
      rows.splice(at % (rows.length + 1), 0, cells);
    });
    return rows;
  });

/** A cell as the sidebar is given it. */
export function plain(cell: unknown): Cell {
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : '';
}

/** Changes a model at random: values, order, parts that go and parts that come. */
export function edited(model: Model, chance: Iterable<number>): Edited {
  const stream = chance[Symbol.iterator]();
  const next = (below: number): number => Number(stream.next().value ?? 0) % below;
  let { settings, groups, bands, rules } = model;
  const same = unmoved(model);
  const from = eachKind((kind): (number | null)[] => [...same[kind]]);
  for (let step = next(6); step >= 0; step--) {
    const r = next(Math.max(rules.length, 1));
    const rule = rules[r];
    switch (next(9)) {
      case 0:
        if (rule)
          rules = replaced(rules, r, { ...rule, steps: rule.steps.map((one) => ({ ...one, weight: next(50) })) });
        break;
      case 1:
        rules = [...rules, newRule(next(99))];
        from.rules.push(null);
        break;
      case 2:
        if (!rule) break;
        rules = rules.filter((_, index) => index !== r);
        from.rules.splice(r, 1);
        break;
      case 3: {
        if (!rule) break;
        const to = next(rules.length);
        rules = inserted(
          rules.filter((_, index) => index !== r),
          to,
          rule,
        );
        const [origin] = from.rules.splice(r, 1);
        from.rules.splice(to, 0, origin ?? null);
        break;
      }
      case 4: {
        const [first, ...others] = rule?.steps ?? [];
        if (!rule || !first) break;
        const more = { join: 'and', column: 'Size', condition: 'at least', value: next(9), to: '', note: '' };
        const conditions = inserted(first.conditions, 1 + next(first.conditions.length), more);
        rules = replaced(rules, r, { ...rule, steps: [{ ...first, conditions }, ...others] });
        break;
      }
      case 5: {
        const [first, ...others] = rule?.steps ?? [];
        if (!rule || !first || first.conditions.length < 2) break;
        const [head, ...rest] = first.conditions.slice(1);
        const conditions = [{ ...head!, join: '' }, ...rest];
        rules = replaced(rules, r, { ...rule, steps: [{ ...first, conditions }, ...others] });
        break;
      }
      case 6: {
        const at = next(bands.length + 1);
        bands = inserted(bands, at, {
          band: `New ${next(9)}`,
          axis: '',
          from: next(100),
          color: '#ffffff',
          nextStep: 'Call',
          owner: '',
          respondWithin: '',
        });
        from.bands.splice(at, 0, null);
        break;
      }
      case 7:
        groups = groups.slice(1);
        from.groups.splice(0, 1);
        break;
      default:
        settings = next(2) === 0 ? { ...settings, highest: next(500), name: 'Mine' } : { asOf: settings.asOf ?? '' };
    }
  }
  // The first rule begins without a Join, and blank parts are none: a table cannot show either.
  rules = rules.map((rule) => ({
    ...rule,
    steps: rule.steps.map((step, s) => ({
      ...step,
      conditions: step.conditions.map((condition, c) => {
        const { rule: name, ...rest } = condition;
        const join = s === 0 && c === 0 ? '' : rest.join;
        const keeps =
          name !== undefined && !(s === 0 && c === 0) && String(name).toLowerCase() !== String(rule.rule).toLowerCase();
        return { ...(keeps ? { rule: name } : {}), ...rest, join };
      }),
    })),
  }));
  return { model: { ...model, settings, groups, bands, rules }, from };
}

function newRule(number: number): Model['rules'][number] {
  const condition = { join: '', column: 'Title', condition: 'is', value: `T${number}`, to: '', note: '' };
  return {
    on: true,
    group: '',
    rule: `New ${number}`,
    ask: '',
    steps: [{ conditions: [condition], weight: number, upTo: '', halfLife: '', since: '' }],
  };
}

function replaced<T>(list: readonly T[], at: number, part: T): readonly T[] {
  return list.map((old, index) => (index === at ? part : old));
}

function inserted<T>(list: readonly T[], at: number, part: T): readonly T[] {
  return [...list.slice(0, at), part, ...list.slice(at)];
}
