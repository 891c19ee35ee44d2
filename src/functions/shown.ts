/** What a call's leads show in cells: titles where the header is, blanks where no lead is. */
import type { Call } from './call';

/** What a formula shows: one value, or rows of values. */
export type Shown = string | number | (string | number)[][];

/** Shows one column; one lead alone gives one value. */
export function column(call: Call, title: string, cell: (lead: number) => string | number): Shown {
  const shown: (string | number)[][] = [];
  for (let i = 0; i < call.kinds.length; i++) {
    const kind = call.kinds[i];
    shown.push([kind === 'lead' ? cell(i) : kind === 'header' ? title : '']);
  }
  return call.single || shown.length === 0 ? (shown[0]?.[0] ?? '') : shown;
}

/** Shows several columns. */
export function rows(
  call: Call,
  titles: readonly string[],
  cells: (lead: number) => readonly (string | number)[],
): Shown {
  const blank = titles.map(() => '');
  const shown = call.kinds.map((kind, i) =>
    kind === 'lead' ? [...cells(i)] : kind === 'header' ? [...titles] : [...blank],
  );
  return shown.length === 0 ? [blank] : shown;
}
