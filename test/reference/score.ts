/** A plain second reading of the whole score of a lead: points, groups, axes, scale, limits, rounding, band. */
import { leadCell } from './cell';
import { type Model, readModel } from './model';
import { attainableMost, rangeOf } from './range';
import { metStep } from './strength';
import { finish, heldGroups, pointsOf, totalOf } from './totals';

/** What the reference says of one lead; a blank row has no score. */
export interface Scored {
  readonly blank: boolean;
  readonly score: number;
  readonly band: string;
  readonly parts: ReadonlyMap<string, number>;
  readonly other: number;
  readonly disqualified: boolean;
  readonly range: { readonly lowest: number; readonly highest: number };
}

type Rows = readonly (readonly unknown[])[];

/** Scores every lead with the model of a table, as sections 5 and 6 of the design say. */
export function scoreLeads(
  leads: Rows,
  header: readonly unknown[],
  table: Rows,
  clock = '2026-11-22',
  activities?: Rows,
): Scored[] {
  const model = readModel(table, header, clock, activities);
  const most = attainableMost(model);
  return leads.map((lead) => scoreLead(lead, model, most));
}

function scoreLead(lead: readonly unknown[], model: Model, most: number): Scored {
  const ends = { atLeast: Number.NEGATIVE_INFINITY, atMost: Number.POSITIVE_INFINITY };
  const raw = new Map<string, number>([...model.groups.keys()].map((group) => [group, 0]));
  let disqualified = false;
  for (const rule of model.rules) {
    if (!raw.has(rule.group)) raw.set(rule.group, 0);
    const met = metStep(rule, lead, model);
    if (!met) continue;
    const { weight } = met.step;
    if (weight.kind === 'disqualify') disqualified = true;
    else if (weight.kind === 'at least') ends.atLeast = Math.max(ends.atLeast, weight.score);
    else if (weight.kind === 'at most') ends.atMost = Math.min(ends.atMost, weight.score);
    else raw.set(rule.group, (raw.get(rule.group) ?? 0) + pointsOf(weight.points, met.strength));
  }
  const held = heldGroups(raw, model);
  const total = totalOf(held, model);
  const score = disqualified ? model.lowest : finish(total, ends, model, most);
  const named = [...held].filter(([group]) => group !== '');
  const other = score - named.reduce((sum, [, points]) => sum + points, 0);
  return {
    blank: isBlankRow(lead, model),
    score: score / 1000,
    band: disqualified ? model.disqualifiedBand : bandOf(score, model),
    parts: new Map(named.map(([group, points]) => [group, points / 1000])),
    other: other / 1000,
    disqualified,
    get range() {
      return rangeOf(lead, model, most);
    },
  };
}

function bandOf(score: number, model: Model): string {
  let found = { name: '', from: Number.NEGATIVE_INFINITY };
  for (const band of model.bands) {
    const better = found.name === '' ? band.from >= found.from : band.from > found.from;
    if (band.from <= score && better) found = band;
  }
  return found.name;
}

function isBlankRow(lead: readonly unknown[], model: Model): boolean {
  if (model.leadKey >= 0) return leadCell(lead[model.leadKey], model.reading).kind === 'blank';
  const noWords = { ...model.reading, blankWords: new Set<string>() };
  return lead.every((raw) => {
    const cell = leadCell(raw, noWords);
    return cell.kind === 'blank' || (cell.kind === 'value' && cell.value === false);
  });
}
