/** Cells as the engine reads them: what Sheets hands over as a Date becomes the text of its calendar day. */
import type { Row } from '../engine';
import { dayIn, localDay } from './clock';

/** Replaces every Date by its day in the time zone, worked out once per distinct moment. */
export function withoutDates(rows: readonly Row[], timeZone: string): readonly Row[] {
  const known = new Map<number, string>();
  const dayText = (moment: Date): string => {
    const instant = moment.getTime();
    if (Number.isNaN(instant)) return '';
    let day = known.get(instant);
    if (day === undefined) {
      day = dayIn(moment, timeZone) ?? localDay(moment);
      known.set(instant, day);
    }
    return day;
  };
  return rows.map((row) => (row.some(isDate) ? row.map((cell) => (isDate(cell) ? dayText(cell) : cell)) : row));
}

/** Tells a Date by its kind: one from another realm is no instance of ours. */
function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && Object.prototype.toString.call(cell) === '[object Date]';
}
