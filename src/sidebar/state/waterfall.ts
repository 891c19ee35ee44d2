/** Why a lead's score is what it is: line by line from nothing to the score, in words, never off by a thousandth. */
import {
  type Adjustment,
  type Breakdown,
  type Cell,
  type CompiledModel,
  type Contribution,
  dayOf,
  explainLeads,
  meaning,
  numberOf,
  percentBase,
  type Row,
  splitWeight,
  stepWords,
  type Wording,
} from '../../engine';
import { language, number, percent, points, reasonWords, say, term } from '../words';

/** One line: what gave or took points, and the running total before and after it; in thousandths. */
export interface Line {
  readonly label: string;
  /** Which step of a ladder, and how it was counted: "3 × 4, 9 days ago, worth 81%"; '' where nothing is to be said. */
  readonly detail: string;
  readonly points: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'rule' | 'adjustment';
}

export interface Waterfall {
  /** The largest contribution first, then what limits and rounding did; the last `to` is the score. */
  readonly lines: readonly Line[];
  readonly score: number;
  /** The position among the compiled bands. */
  readonly band: number;
  /** What disqualifies the lead, in words. */
  readonly out: readonly string[];
  /** Limits that are met but did not move this score. */
  readonly idle: readonly string[];
}

/** Explains one lead. */
export function waterfallOf(compiled: CompiledModel, cells: Row): Waterfall {
  let found: Waterfall = { lines: [], score: 0, band: -1, out: [], idle: [] };
  explainLeads(compiled, [cells], (_, breakdown) => {
    found = told(compiled, cells, breakdown);
  });
  return found;
}

/** A ladder's name and its step on two lines. */
const APART: Wording = { ...reasonWords, named: (rule, step) => `${rule.replace(/\n/g, ' ')}\n${step}` };

function told(compiled: CompiledModel, cells: Row, breakdown: Breakdown): Waterfall {
  const words = ({ rule, step, times }: Contribution): string =>
    stepWords({ ...compiled.model, language }, rule, step, reasonWords, times);
  const lines: Line[] = [];
  let total = 0;
  const add = (kind: Line['kind'], given: number, label: string, detail: string): void => {
    lines.push({ kind, label, detail, points: given, from: total, to: total + given });
    total += given;
  };
  const given = breakdown.contributions.filter((one) => one.points !== 0).sort((a, b) => b.points - a.points);
  for (const one of given) {
    const [label = '', step = ''] = stepWords(
      { ...compiled.model, language },
      one.rule,
      one.step,
      APART,
      one.times,
    ).split('\n');
    const details = [step, countingOf(compiled, cells, one)].filter((part) => part !== '');
    add('rule', one.points, label, details.join(say('comma')));
  }

  const limitWords = (one: Contribution): string => reasonWords.limit(limitText(compiled, one), words(one));
  const out = breakdown.met.filter((one) => weightOf(compiled, one)?.kind === 'disqualify');
  const moving = new Set<Contribution | undefined>();
  for (const adjustment of breakdown.adjustments) {
    const binding = adjustment.by === 'limit' ? bindingLimit(compiled, adjustment, breakdown.met) : undefined;
    moving.add(binding);
    add('adjustment', adjustment.points, binding ? limitWords(binding) : adjustmentWords(compiled, adjustment), '');
  }
  return {
    lines,
    score: breakdown.score,
    band: breakdown.band,
    out: out.map(words),
    idle: breakdown.met.filter((one) => !out.includes(one) && !moving.has(one)).map(limitWords),
  };
}

/** How often a step counted and how far it has faded, where the cells tell. */
function countingOf({ model, rules, scale, asOf, columns }: CompiledModel, cells: Row, given: Contribution): string {
  const compiled = rules.find(({ index }) => index === given.rule)?.steps[given.step];
  const step = model.rules[given.rule]?.steps[given.step];
  if (!compiled || !step || compiled.weight.kind !== 'points') return '';
  const said: string[] = [];
  const halfLife = numeric(step.halfLife, scale.decimalSign);
  const since = compiled.decay && cells[columns[compiled.decay.column]?.index ?? -1];
  const day = typeof since === 'string' ? dayOf(since, scale.dateOrder) : undefined;
  const age = day === undefined ? undefined : Math.max(0, asOf - day);
  const factor = age === undefined || halfLife === undefined ? 1 : 0.5 ** (age / halfLife);
  const counts = step.conditions.some(({ condition }) =>
    ['each', 'amount'].includes(meaning('conditions', condition) ?? ''),
  );
  if (counts && factor > 0)
    said.push(say('countTimes', { count: number(given.strength / factor), weight: points(compiled.weight.points) }));
  if (age !== undefined && halfLife !== undefined)
    said.push(age === 0 ? say('today') : say('agoWorth', { days: age, share: percent(factor) }));
  return said.join(say('comma'));
}

function numeric(cell: Cell, decimalSign: '.' | ','): number | undefined {
  return typeof cell === 'number' ? cell : typeof cell === 'string' ? numberOf(cell, decimalSign) : undefined;
}

function adjustmentWords(compiled: CompiledModel, { by, group, axis, points: given }: Adjustment): string {
  const { groups, axes, scale } = compiled;
  const limits = group !== undefined ? groups[group] : axis !== undefined ? axes[axis] : undefined;
  const name = group !== undefined ? (groups[group]?.name ?? '') : axis !== undefined ? term('axes', axis) : '';
  switch (by) {
    case 'group':
    case 'axis':
      return given < 0
        ? say('capMost', { name, limit: points(limits?.atMost ?? 0) })
        : say('capLeast', { name, limit: points(limits?.atLeast ?? 0) });
    case 'percent':
      return say('asPercent', { most: points(percentBase(compiled) ?? 0) });
    case 'scale':
      return given < 0
        ? say('scaleHighest', { limit: points(scale.highest) })
        : say('scaleLowest', { limit: points(scale.lowest) });
    case 'limit':
      return '';
    case 'rounding':
      return say('rounding');
    case 'disqualified':
      return say('disqualified');
  }
}

/** The met limit that moved the score: the lowest `at most` where points were taken, else the highest `at least`. */
function bindingLimit(
  compiled: CompiledModel,
  { points: given }: Adjustment,
  met: readonly Contribution[],
): Contribution | undefined {
  const kind = given < 0 ? 'atMost' : 'atLeast';
  const limit = (one: Contribution): number => {
    const weight = weightOf(compiled, one);
    return weight && 'limit' in weight ? weight.limit : 0;
  };
  return met
    .filter((one) => weightOf(compiled, one)?.kind === kind)
    .sort((a, b) => (kind === 'atMost' ? limit(a) - limit(b) : limit(b) - limit(a)))[0];
}

function limitText(compiled: CompiledModel, one: Contribution): string {
  const { rest } = splitWeight(String(compiled.model.rules[one.rule]?.steps[one.step]?.weight ?? '').trim());
  return weightOf(compiled, one)?.kind === 'atMost'
    ? say('limitMost', { limit: rest })
    : say('limitLeast', { limit: rest });
}

function weightOf({ rules }: CompiledModel, { rule, step }: Contribution) {
  return rules.find(({ index }) => index === rule)?.steps[step]?.weight;
}
