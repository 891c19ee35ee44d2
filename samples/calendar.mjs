/** Calendar days as whole numbers, and the day on which both lists were exported. */

const MILLISECONDS_A_DAY = 86_400_000;

/** The last day that occurs in the lists: they look like an export made on this day. */
export const EXPORT_DAY = Date.UTC(2026, 10, 22) / MILLISECONDS_A_DAY;

/** A day as `2026-11-22`. */
export function isoDay(day) {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** A day as people type it in Germany: `22.11.2026`. */
export function dottedDay(day) {
  const [year, month, date] = isoDay(day).split('-');
  return `${date}.${month}.${year}`;
}

/** A day as Chinese systems print it: `2026年11月5日`. */
export function chineseDay(day) {
  const [year, month, date] = isoDay(day).split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
