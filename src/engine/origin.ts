/** Columns that are no column of the sheet: "Activity › Pricing page" looks into the log, "Lead › Score" at the result. */
import type { Cell } from './model';
import { meaning, type Term } from './vocabulary';

/** Where such a column takes its value from, and what stands behind the sign. */
export interface Origin {
  readonly origin: Term<'origins'>;
  readonly rest: string;
}

/** Takes such a name apart, in any language; undefined where it is a plain name of a column. */
export function originOf(column: Cell): Origin | undefined {
  const parts = typeof column === 'string' ? NAMED.exec(column.normalize('NFKC')) : null;
  const origin = parts ? meaning('origins', parts[1]) : undefined;
  const rest = parts?.[2]?.trim() ?? '';
  return origin === undefined || rest === '' ? undefined : { origin, rest };
}

const NAMED = /^([^›>]*)[›>]([\s\S]*)$/;
