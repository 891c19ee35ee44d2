/** A breakdown as one line for a cell: "+15 Title has word VP · −20 Free email · 62 of 100". */
import { type Adjustment, type Breakdown, type CompiledModel, type Contribution, stepWords, word } from '../engine';
import { reasons } from '../locales';

/** Makes the writer of a model's reasons; what a step is called is worked out once, not once per lead. */
export function reasonWriter(compiled: CompiledModel): (breakdown: Breakdown) => string {
  const say = reasons(compiled.scale.language);
  const labels = new Map<string, string>();
  const label: Label = (given) => {
    const key = `${given.rule}.${given.step}.${given.times}`;
    const known = labels.get(key) ?? stepWords(compiled.model, given.rule, given.step, say, given.times);
    labels.set(key, known);
    return known;
  };
  return (breakdown) => reasonLine(compiled, breakdown, label);
}

type Label = (given: Contribution) => string;

/** Writes the reason of a score: what each rule gave, the largest first, then what limits and rounding did. */
function reasonLine(compiled: CompiledModel, breakdown: Breakdown, label: Label): string {
  const say = reasons(compiled.scale.language);
  const entries: string[] = [];
  const out = breakdown.met.find(({ rule, step }) => weightKind(compiled, rule, step) === 'disqualify');
  const taken = breakdown.adjustments.find(({ by }) => by === 'disqualified');
  if (out) {
    const sentence = say.disqualified(label(out));
    entries.push(taken ? `${signed(taken.points)} ${sentence}` : sentence);
  }
  const given = breakdown.contributions.filter(({ points }) => points !== 0).sort((a, b) => b.points - a.points);
  for (const contribution of given) entries.push(`${signed(contribution.points)} ${label(contribution)}`);
  for (const adjustment of breakdown.adjustments)
    if (adjustment.by !== 'disqualified')
      entries.push(`${signed(adjustment.points)} ${adjustmentLabel(compiled, adjustment, breakdown, label)}`);
  entries.push(say.outOf(pointsText(breakdown.score), pointsText(compiled.scale.highest)));
  return entries.join(' · ');
}

/** Writes thousandths exactly: 20600 is "20.6". */
export function pointsText(thousandths: number): string {
  return String(thousandths / 1000).replace('-', '−');
}

function signed(thousandths: number): string {
  return thousandths > 0 ? `+${pointsText(thousandths)}` : pointsText(thousandths);
}

function adjustmentLabel(compiled: CompiledModel, adjustment: Adjustment, breakdown: Breakdown, label: Label): string {
  const { scale, groups } = compiled;
  const say = reasons(scale.language);
  switch (adjustment.by) {
    case 'group':
      return say.groupCap(groups[adjustment.group ?? -1]?.name ?? '');
    case 'axis':
      return say.axisCap(word('axes', adjustment.axis ?? 'fit', scale.language));
    case 'percent':
      return say.percent;
    case 'scale':
      return say.scale(pointsText(scale.lowest), pointsText(scale.highest));
    case 'limit': {
      const met = bindingLimit(compiled, adjustment, breakdown);
      return met ? say.limit(weightText(compiled, met), label(met)) : '';
    }
    case 'rounding':
      return say.rounding;
    case 'disqualified':
      return '';
  }
}

/** The met limit that moved the score: the lowest `at most` where points were taken, else the highest `at least`. */
function bindingLimit(compiled: CompiledModel, { points }: Adjustment, { met }: Breakdown): Contribution | undefined {
  const kind = points < 0 ? 'atMost' : 'atLeast';
  return met
    .filter(({ rule, step }) => weightKind(compiled, rule, step) === kind)
    .sort((a, b) => (kind === 'atMost' ? 1 : -1) * (limitAt(compiled, a) - limitAt(compiled, b)))[0];
}

function compiledStep(compiled: CompiledModel, rule: number, step: number) {
  return compiled.rules.find(({ index }) => index === rule)?.steps[step];
}

function weightKind(compiled: CompiledModel, rule: number, step: number) {
  return compiledStep(compiled, rule, step)?.weight.kind;
}

function limitAt(compiled: CompiledModel, { rule, step }: Contribution): number {
  const weight = compiledStep(compiled, rule, step)?.weight;
  return weight && 'limit' in weight ? weight.limit : 0;
}

function weightText(compiled: CompiledModel, { rule, step }: Contribution): string {
  return String(compiled.model.rules[rule]?.steps[step]?.weight ?? '').trim();
}
