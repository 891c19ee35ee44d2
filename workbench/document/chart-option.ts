/** An option of a chart by its dotted name, however it was set. */
import type { Chart } from './types';

/** The option, also where it was set as part of a larger one: "legend.position" is found in `legend`. */
export function chartOption({ options }: Pick<Chart, 'options'>, name: string): unknown {
  let value: unknown = options[name];
  const parts = name.split('.');
  for (let n = parts.length - 1; value === undefined && n > 0; n--) {
    value = options[parts.slice(0, n).join('.')];
    for (const part of parts.slice(n)) value = isObject(value) ? value[part] : undefined;
  }
  return value;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
