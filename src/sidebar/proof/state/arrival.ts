/** When leads came in, where the model says in which column that stands. */
import { computed } from '@preact/signals';
import { dayOf, isEmpty, plainCell, readScale, text } from '../../../engine';
import { model } from '../../state/draft';
import { arrivals, columnData, positions } from '../../state/leads';

/** Apart from the rest of the model, so that only an edit of the settings has all leads looked through again. */
const settings = computed(() => model.value.settings);

/** The position of the Arrived column; undefined where the model names none that is there. */
export const arrivedPosition = computed<number | undefined>(() => {
  const { arrivedColumn } = settings.value;
  if (arrivedColumn === undefined || arrivedColumn === null || isEmpty(arrivedColumn)) return undefined;
  return positions.value.get(text(arrivedColumn));
});

/** The day of each lead, counted from 1970-01-01; undefined until the column is here. */
export const arrivalDays = computed<readonly (number | undefined)[] | undefined>(() => {
  arrivals.value;
  const data = arrivedPosition.value === undefined ? undefined : columnData(arrivedPosition.value);
  if (!data) return undefined;
  const { dateOrder } = readScale({ ...model.peek(), settings: settings.value }).scale;
  const days = data.values.map((cell) => dayOf(String(plainCell(cell)), dateOrder));
  return data.codes.map((code) => days[code]);
});
