/** Tests what leads did, lead by lead; `!` because this is a hot loop. */
import { NO_HISTORY } from './activity-history';
import type { ColumnReader } from './classes';
import type { ActivityColumn } from './compile';
import type { Row } from './model';

/** Makes the reader of one activity column for blocks of up to `blockSize` leads. */
export function activityReader({ index, tests, historyOf }: ActivityColumn, blockSize: number): ColumnReader {
  const width = tests.length;
  const classOf = new Int32Array(blockSize);
  // Class 0 is a lead that nothing is known of, which meets no test; class 1 one that did nothing.
  const counts = new Float64Array(width * (blockSize + 2));
  tests.forEach((test, t) => {
    counts[width + t] = test.count(NO_HISTORY);
  });
  const read = (leads: readonly Row[], from: number, size: number): void => {
    for (let i = 0; i < size; i++) {
      const history = historyOf(leads[from + i]?.[index]);
      if (history === undefined || history === NO_HISTORY) {
        classOf[i] = history ? 1 : 0;
        continue;
      }
      classOf[i] = i + 2;
      const start = (i + 2) * width;
      for (let t = 0; t < width; t++) counts[start + t] = tests[t]!.count(history);
    }
  };
  return { classes: { tests: width, classOf, counts }, read };
}
