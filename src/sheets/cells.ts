/** Cells as the engine reads them: what Sheets hands over as a Date becomes the text of its calendar day. */
import type { Row } from '../engine';
import { dayIn, localDay } from './clock';

/** A row, or a part of it from a column on, made as wide as its table. */
export function padded<T>(row: readonly T[], width: number, from = 0): (T | '')[] {
  return Array.from({ length: width }, (_, column) => row[from + column] ?? '');
}

/** Replaces every Date by its day in the time zone, worked out once per distinct moment. */
export function withoutDates(rows: readonly Row[], timeZone: string): readonly Row[] {
  const read = dayReader(timeZone);
  return rows.map((row) => (row.some(isDate) ? row.map(read) : row));
}

/** Makes a reader of cells that gives the day of a Date and everything else as it is. */
export function dayReader(timeZone: string): (cell: unknown) => unknown {
  const known = new Map<number, string>();
  return (cell) => {
    if (!isDate(cell)) return cell;
    const instant = cell.getTime();
    if (Number.isNaN(instant)) return '';
    let day = known.get(instant);
    if (day === undefined) {
      day = dayIn(cell, timeZone) ?? localDay(cell);
      known.set(instant, day);
    }
    return day;
  };
}

/** Tells a Date by its kind: one from another realm is no instance of ours. */
export function isDate(cell: unknown): cell is Date {
  return typeof cell === 'object' && cell !== null && Object.prototype.toString.call(cell) === '[object Date]';
}
