/** Agreed examples: leads that must be in a band, and which of them the edit would break. */
import { computed } from '@preact/signals';

export interface Broken {
  readonly line: string;
}

/** Examples that hold now and would not with the edit. */
export const broken = computed<readonly Broken[]>(() => []);
