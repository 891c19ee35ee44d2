/** Bands whose order or thresholds cannot be what their author meant. */
import { isDisqualifiedBand } from './bands';
import { shown } from './check-rules';
import type { CompiledModel } from './compile';
import { error, warning } from './issue';
import type { Axis, Issue } from './model';
import { thousandths } from './number';
import { attainable, attainableTotal, percentBase, type Range } from './range';
import { numberIn } from './settings';
import { isEmpty } from './text';
import { meaning } from './vocabulary';

/** Reports bands that no score can fall in, thresholds out of order, and percentages of no maximum. */
export function checkBands(compiled: CompiledModel): readonly Issue[] {
  return [
    ...percentWithoutMaximum(compiled),
    ...(['score', 'fit', 'engagement'] as const).flatMap((axis) => {
      const bands = bandsOf(compiled, axis);
      return [...outOfOrder(bands), ...unreachable(bands, rangeOf(compiled, axis), axis, compiled)];
    }),
  ];
}

interface ListedBand {
  readonly name: string;
  readonly place: string;
  readonly from: number;
}

/** The bands of the score or of an axis in the order of the tab; those with an unreadable From are reported already. */
function bandsOf({ model, scale }: CompiledModel, axis: Axis | 'score'): readonly ListedBand[] {
  return model.bands.flatMap((band, index) => {
    const own = isEmpty(band.axis) ? 'score' : meaning('axes', band.axis);
    if (own !== axis || isEmpty(band.band) || isDisqualifiedBand(band)) return [];
    const from = isEmpty(band.from) ? -Infinity : numberIn(band.from, scale.decimalSign);
    if (from === undefined) return [];
    const place = `bands[${index}].from`;
    return [{ name: shown(band.band), place, from: Number.isFinite(from) ? thousandths(from) : from }];
  });
}

/** What any lead can reach, in thousandths; undefined where no rule could give anything. */
function rangeOf(compiled: CompiledModel, axis: Axis | 'score'): Range | undefined {
  if (axis === 'score') return compiled.rules.length > 0 ? attainable(compiled) : undefined;
  const rules = compiled.rules.filter(({ group }) => compiled.groups[group]?.axis === axis);
  return rules.length > 0 ? attainableTotal({ ...compiled, rules }) : undefined;
}

function outOfOrder(bands: readonly ListedBand[]): readonly Issue[] {
  let direction = 0;
  for (let i = 1; i < bands.length; i++) {
    const step = Math.sign((bands[i]?.from ?? 0) - (bands[i - 1]?.from ?? 0)) || 0;
    if (direction !== 0 && step !== 0 && step !== direction)
      return [warning('bandsOutOfOrder', bands[i]?.place ?? '', { band: bands[i]?.name ?? '' })];
    if (step !== 0) direction = step;
  }
  return [];
}

/** A band is reached by the first rounded score at or above its From, unless the next band begins there. */
function unreachable(
  bands: readonly ListedBand[],
  range: Range | undefined,
  axis: Axis | 'score',
  { scale }: CompiledModel,
): readonly Issue[] {
  if (!range) return [];
  const unit = axis === 'score' ? 10 ** (3 - scale.decimals) : 1;
  const rising = bands.map((band, order) => ({ ...band, order })).sort((a, b) => a.from - b.from || b.order - a.order);
  return rising.flatMap(({ name, place, from }, i) => {
    const least = Math.max(from, range.lowest);
    const first = Number.isFinite(least) ? Math.ceil(least / unit) * unit : least;
    const next = rising[i + 1];
    const taken = next !== undefined && first >= next.from;
    if (!taken && first <= range.highest) return [];
    const [begins, lowest, highest] = [from, range.lowest, range.highest].map((score) =>
      Number.isFinite(score) ? score / 1000 : '',
    );
    const args = { band: name, from: begins ?? '', lowest: lowest ?? '', highest: highest ?? '' };
    return [
      warning('thresholdUnreachable', place, { ...args, next: taken && first <= range.highest ? next.name : '' }),
    ];
  });
}

function percentWithoutMaximum(compiled: CompiledModel): readonly Issue[] {
  const asked = compiled.scale.total === 'percent' && percentBase(compiled) === undefined;
  return asked ? [error('percentWithoutMaximum', 'settings.total')] : [];
}
