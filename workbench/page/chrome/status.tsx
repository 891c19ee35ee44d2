/** What the selected cells add up to, and whether the workbook is saved. */
import { useEffect, useState } from 'react';
import type { CellValue, SheetArea } from '../../document';
import { selectedAreas, withinUse } from '../selection';
import { useStore } from '../store';
import type { Workbook } from '../workbook';

/** The sums of a selection. */
export interface Sums {
  readonly count: number;
  readonly numbers: number;
  readonly sum: number;
}

/** Adds up what is in these cells. */
export function addUp(values: Iterable<CellValue>): Sums {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (value === null || value === '') continue;
    count++;
    if (typeof value !== 'number') continue;
    numbers++;
    sum += value;
  }
  return { count, numbers, sum };
}

/** Sum, average and count once more than one cell is selected. */
export function Status({ workbook }: { readonly workbook: Workbook }) {
  const selection = useStore(workbook.selection);
  const revision = useStore(workbook.revision);
  const [sums, setSums] = useState<Sums | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the selection and the revision say when to add up again.
  useEffect(() => {
    const timer = setTimeout(() => {
      const areas = selectedAreas(workbook);
      const several = areas.length > 1 || areas.some(({ rows, columns }) => rows * columns > 1);
      setSums(several ? addUp(valuesOf(workbook, areas)) : null);
    }, 120);
    return () => clearTimeout(timer);
  }, [workbook, selection, revision]);

  return (
    <div className="status" role="status">
      {sums !== null && sums.count > 0 && (
        <>
          {sums.numbers > 0 && (
            <>
              <span>Sum: {short(sums.sum)}</span>
              <span>Average: {short(sums.sum / sums.numbers)}</span>
            </>
          )}
          <span>Count: {sums.count}</span>
        </>
      )}
    </div>
  );
}

function* valuesOf(workbook: Workbook, areas: readonly SheetArea[]): Iterable<CellValue> {
  for (const area of areas) {
    const used = workbook.document.used(area.sheet);
    if (area.row >= used.rows || area.column >= used.columns) continue;
    for (const row of workbook.document.values(withinUse(workbook, area))) yield* row;
  }
}

function short(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 2 });
}
