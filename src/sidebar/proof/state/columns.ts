/** Columns that a screen needs beside those that the model reads: here, on their way, or not to be had. */
import { useEffect, useState } from 'preact/hooks';
import { arrivals, columnData, coming, fetchColumns } from '../../state/leads';

export type Reach = 'here' | 'coming' | 'lost';

/** Fetches the columns at these positions and says whether they are here; draws again when they arrive. */
export function useColumns(positions: readonly number[]): Reach {
  arrivals.value;
  const missing = positions.filter((position) => !columnData(position));
  const wanted = missing.join();
  const [asked, setAsked] = useState<string | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same columns are the same question
  useEffect(() => {
    setAsked(wanted);
    void fetchColumns(missing).catch(() => undefined);
  }, [wanted]);
  if (missing.length === 0) return 'here';
  return asked !== wanted || missing.some((position) => coming.value.has(position)) ? 'coming' : 'lost';
}
