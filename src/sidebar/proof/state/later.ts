/** Figures that take a moment: the screen says that it is counting, and shows them once they are there. */
import { useEffect, useState } from 'preact/hooks';

/** What the work gives; undefined until it is done the first time. It is done again when something of `on` changes. */
export function useLater<T>(work: () => T, on: readonly unknown[]): T | undefined {
  const [made, setMade] = useState<{ readonly value: T } | undefined>(undefined);
  useEffect(() => {
    // After the next painting, so that the word that it counts is seen.
    const waiting = setTimeout(() => setMade({ value: work() }), 30);
    return () => clearTimeout(waiting);
    // biome-ignore lint/correctness/useExhaustiveDependencies: the caller says what the work depends on
  }, on);
  return made?.value;
}
