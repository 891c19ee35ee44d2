/** Why an edit moves a lead: what gives it other points than before, the largest difference first. */
import { type Breakdown, type CompiledModel, type Contribution, explainLeads, stepWords, word } from '../../engine';
import { points, reasonWords, say } from '../words';
import { draft } from './draft';
import { leadRows } from './leads';
import type { Scored } from './preview';

/** One thing that counts differently now, in thousandths of points. */
export interface Difference {
  readonly label: string;
  readonly points: number;
}

/** Differences said of one lead. */
const MOST = 2;

/** Says in one line why a lead moves between how it stands and how it would stand with the edit. */
export function whyMoved(lead: number, was: Scored, is: Scored): string {
  if (was.included[lead] === 0) return say('becomesLead');
  if (is.included[lead] === 0) return say('noLeadAnymore');
  const [earlier, later] = [breakdownOf(was, lead), breakdownOf(is, lead)];
  if (!earlier || !later) return '';
  const [outBefore, outNow] = [outBy(was.compiled, earlier), outBy(is.compiled, later)];
  if (outNow !== undefined && outBefore === undefined) return reasonWords.disqualified(outNow);
  if (outBefore !== undefined && outNow === undefined) return say('noLongerOut', { rule: outBefore });
  const found = differences(was.compiled, earlier, is.compiled, later, draft.value.keys.rules);
  if (found.length === 0) return say('onlyThresholds');
  const said = found.slice(0, MOST).map(({ label, points: by }) => `${by > 0 ? '+' : ''}${points(by)} ${label}`);
  return said.join(say('comma')) + (found.length > MOST ? ` ${say('andMore', { n: found.length - MOST })}` : '');
}

/** What differs between two breakdowns of one lead; `keys` tell which rules of the later model were which before. */
export function differences(
  from: CompiledModel,
  earlier: Breakdown,
  to: CompiledModel,
  later: Breakdown,
  keys: readonly number[],
): readonly Difference[] {
  const found = new Map<string, { label: string; points: number }>();
  const put = (key: string, label: string, by: number): void => {
    const one = found.get(key) ?? { label, points: 0 };
    found.set(key, { label, points: one.points + by });
  };
  for (const given of earlier.contributions) put(`rule ${given.rule}`, labelOf(from, given), -given.points);
  for (const given of later.contributions) put(`rule ${keys[given.rule]}`, labelOf(to, given), given.points);
  for (const { by, group, axis, points: taken } of earlier.adjustments)
    put(`${by} ${groupName(from, group)} ${axis}`, adjustmentLabel(from, by, group, axis), -taken);
  for (const { by, group, axis, points: taken } of later.adjustments)
    put(`${by} ${groupName(to, group)} ${axis}`, adjustmentLabel(to, by, group, axis), taken);
  return [...found.values()]
    .filter(({ points: by }) => by !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function breakdownOf({ compiled }: Scored, lead: number): Breakdown | undefined {
  let found: Breakdown | undefined;
  explainLeads(compiled, [leadRows()[lead] ?? []], (_, breakdown) => {
    found = breakdown;
  });
  return found;
}

/** The rule that disqualifies; undefined where none does. */
function outBy(compiled: CompiledModel, { met }: Breakdown): string | undefined {
  const out = met.find(
    ({ rule, step }) => compiled.rules.find(({ index }) => index === rule)?.steps[step]?.weight.kind === 'disqualify',
  );
  return out && labelOf(compiled, out);
}

/** One line has no room for the step beside the name of its rule. */
function labelOf({ model }: CompiledModel, { rule, step }: Contribution): string {
  return String(model.rules[rule]?.rule ?? '').trim() || stepWords(model, rule, step, reasonWords);
}

function groupName({ groups }: CompiledModel, group: number | undefined): string {
  return group === undefined ? '' : (groups[group]?.name ?? '');
}

function adjustmentLabel(
  compiled: CompiledModel,
  by: Breakdown['adjustments'][number]['by'],
  group: number | undefined,
  axis: 'fit' | 'engagement' | undefined,
): string {
  const { scale, model } = compiled;
  switch (by) {
    case 'group':
      return reasonWords.groupCap(groupName(compiled, group));
    case 'axis':
      return reasonWords.axisCap(word('axes', axis ?? 'fit', model.language));
    case 'percent':
      return reasonWords.percent;
    case 'scale':
      return reasonWords.scale(points(scale.lowest), points(scale.highest));
    case 'limit':
      return say('limitOfScore');
    case 'rounding':
      return reasonWords.rounding;
    case 'disqualified':
      return reasonWords.disqualifiedBand;
  }
}
