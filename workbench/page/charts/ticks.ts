/** Where an axis is marked: round numbers, and days that people count by. */
import { partsOf, serialOf } from '../../document';

/** Round numbers from at most `low` to at least `high`, about `wanted` of them; `whole` keeps to whole numbers. */
export function niceTicks(low: number, high: number, wanted: number, whole: boolean): readonly number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / Math.max(1, wanted);
  const power = 10 ** Math.floor(Math.log10(rough));
  const round = [1, 2, 2.5, 5, 10].find((step) => step * power >= rough * 0.999) ?? 10;
  const step = whole ? Math.max(1, Math.ceil(round * power)) : round * power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.max(first + 1, Math.ceil(high / step - 1e-9));
  // Multiplied, not added up, so that 0.3 is not 0.30000000000000004 in the last place shown.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Days within a span, about `wanted` of them: every day or week, or the first of months or years. */
export function dayTicks(low: number, high: number, wanted: number): readonly number[] {
  const days = (high - low) / Math.max(1, wanted);
  if (days <= 20) {
    const step = [1, 2, 7, 14].find((one) => one >= days) ?? 21;
    const first = Math.ceil(low);
    return Array.from({ length: Math.floor((high - first) / step) + 1 }, (_, index) => first + index * step);
  }
  const step = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((months) => months * 30.5 >= days) ?? 600;
  const { year } = partsOf(low);
  const ticks: number[] = [];
  for (let month = 0; ticks.length < 200; month += step) {
    const serial = serialOf(year + Math.floor(month / 12), (month % 12) + 1, 1);
    if (serial === undefined || serial > high) break;
    if (serial >= low) ticks.push(serial);
  }
  return ticks;
}
