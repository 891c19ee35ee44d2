/** What becomes of a lead if nothing happens: day by day ahead, as interest fades and time windows close. */
import {
  type CompiledModel,
  type CompiledRule,
  compile,
  isoDay,
  meaning,
  type Row,
  scoreTable,
  strengthTable,
} from '../../engine';
import { log } from './activities';

/** `fixed`: the model counts to a fixed day; `timeless`: no rule asks for the time; scores are in thousandths. */
export type Outlook =
  | { readonly kind: 'fixed'; readonly day: string }
  | { readonly kind: 'timeless' }
  | { readonly kind: 'moves'; readonly days: number; readonly score: number; readonly band: number }
  | { readonly kind: 'stays'; readonly score: number };

/** How far it looks ahead. */
export const DAYS_AHEAD = 365;

/**
 * Looks ahead for one lead, one day a step, so that whoever runs it can pause between two days.
 * Cost of a day: compiling the rules that ask for the time, and one score.
 */
export function* lookAhead(compiled: CompiledModel, cells: Row): Generator<number, Outlook> {
  const { model, scale, asOf, header } = compiled;
  if (scale.asOf !== undefined) return { kind: 'fixed', day: scale.asOf };
  const timed = compiled.rules.filter((rule) => asksForTime(compiled, rule));
  if (timed.length === 0) return { kind: 'timeless' };

  const rules = timed.map(({ index }) => model.rules[index]).filter((rule) => rule !== undefined);
  const table = strengthTable(compiled, [cells]);
  const values = Float64Array.from(table.values);
  const score = () => scoreTable(compiled, { ...table, values });
  const start = score().bands[0];
  let last = 0;
  for (let days = 1; days <= DAYS_AHEAD; days++) {
    const settings = { ...model.settings, asOf: isoDay(asOf + days) };
    const later = compile({ ...model, rules, settings }, header, '', undefined, log.peek());
    const strengths = strengthTable(later, [cells]).values;
    // Both leave out the same faulty rules, so the places of the others agree.
    later.rules.forEach(({ firstStep, steps }, at) => {
      const to = timed[at]?.firstStep ?? 0;
      for (let step = 0; step < steps.length; step++) values[to + step] = strengths[firstStep + step] ?? 0;
    });
    const { scores, bands } = score();
    last = scores[0] ?? 0;
    const band = bands[0] ?? -1;
    if (band !== start) return { kind: 'moves', days, score: last, band };
    yield days;
  }
  return { kind: 'stays', score: last };
}

function asksForTime({ model }: CompiledModel, { index, steps }: CompiledRule): boolean {
  return (
    steps.some(({ decay, decayed, times }) => decay ?? decayed ?? times) ||
    (model.rules[index]?.steps ?? []).some(({ conditions }) =>
      conditions.some(({ condition }) =>
        ['inTheLast', 'notInTheLast', 'inTheNext'].includes(meaning('conditions', condition) ?? ''),
      ),
    )
  );
}
