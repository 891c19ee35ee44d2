/** The column by which leads are told apart, and which one would do where the model names none. */
import { computed } from '@preact/signals';
import { type Cell, isEmpty, isError, type Model, type Row, text } from '../../engine';
import { base, model } from './draft';
import { arrivals, columnData, coming, header, positions, table } from './leads';
import { nameColumns } from './name-columns';

/** Leads by the value of a column, in the form in which texts are compared; undefined until the column is here. */
export type LeadsByKey = ReadonlyMap<string, readonly number[]> | undefined;

/** The position of a model's Lead key; undefined without one, −1 where the header has no such column. */
export function keyPosition({ settings: { leadKey } }: Pick<Model, 'settings'>): number | undefined {
  if (leadKey === undefined || leadKey === null || isEmpty(leadKey)) return undefined;
  return positions.value.get(text(leadKey)) ?? -1;
}

/** Leads by the Lead key of the edited model. */
export const leadsByKey = computed<LeadsByKey>(() => byColumn(keyPosition(model.value)));

/** Leads by the Lead key of the saved model. */
export const leadsBySavedKey = computed<LeadsByKey>(() => {
  const saved = keyPosition(base.value?.read.model ?? model.value);
  return saved === keyPosition(model.value) ? leadsByKey.value : byColumn(saved);
});

/** The Lead key of a lead by the saved model; undefined where it has none, or nobody can tell. */
export function keyOfLead(cells: Row): Cell | undefined {
  const saved = base.value?.read.model;
  const position = saved && keyPosition(saved);
  const key = position === undefined ? undefined : cells[position];
  return keyText(key) === '' ? undefined : (key as Cell);
}

/** The form in which keys are compared; '' where a cell is no key. */
export function keyText(cell: unknown): string {
  if (isEmpty(cell) || isError(cell)) return '';
  return text(cell as Exclude<Cell, null>);
}

/** The columns that are worth fetching to find a Lead key among them. */
export const keyCandidates = computed<readonly number[]>(() => nameColumns.value.keys);

/** A column that is filled and different in every row; null where none is, undefined while columns are on their way. */
export const keyOffer = computed<{ readonly name: string } | null | undefined>(() => {
  arrivals.value;
  const { kinds } = table.value ?? { kinds: [] };
  const likely = keyCandidates.value;
  const others = header.value
    .map((_, column) => column)
    .filter((column) => !likely.includes(column) && ['text', 'email'].includes(kinds[column] ?? ''));
  const found = [...likely, ...others].find(isUnique);
  if (found !== undefined) return { name: header.value[found] ?? '' };
  return likely.some((column) => coming.value.has(column)) ? undefined : null;
});

function isUnique(column: number): boolean {
  const data = columnData(column);
  if (!data || data.codes.length === 0 || data.values.length < data.codes.length) return false;
  const keys = data.values.map(keyText);
  return !keys.includes('') && new Set(keys).size === data.codes.length;
}

function byColumn(position: number | undefined): LeadsByKey {
  arrivals.value;
  const data = position === undefined ? undefined : columnData(position);
  if (!data) return undefined;
  const keys = data.values.map(keyText);
  const found = new Map<string, number[]>();
  data.codes.forEach((code, lead) => {
    const key = keys[code] ?? '';
    if (key === '') return;
    const leads = found.get(key);
    if (leads) leads.push(lead);
    else found.set(key, [lead]);
  });
  return found;
}
