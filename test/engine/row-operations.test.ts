/** Rows come into another order by few operations. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { longestRise, rowOperations } from '../../src/engine/row-operations';
import { holds } from '../properties/cases';

it('moves a block at once and leaves the rows that rise', () => {
  expect(rowOperations(5, [3, 4, 0, 1, 2])).toEqual([{ kind: 'move', row: 3, count: 2, to: 0 }]);
});

it('any order is reached, with as few moved rows as can be', () => {
  const target = fc
    .tuple(fc.nat(12), fc.nat(4))
    .chain(([count, fresh]) =>
      fc
        .shuffledSubarray([
          ...Array.from({ length: count }, (_, row) => row),
          ...Array.from({ length: fresh }, (_, index) => -1 - index),
        ])
        .map((order) => ({ count, order })),
    );
  holds(
    fc.property(target, ({ count, order }) => {
      let now = Array.from({ length: count }, (_, row) => row);
      let moved = 0;
      const fresh = order.filter((id) => id < 0);
      for (const operation of rowOperations(count, order)) {
        const { kind, row } = operation;
        if (kind === 'delete') now.splice(row, operation.count);
        else if (kind === 'insert') now.splice(row, 0, ...fresh.splice(0, operation.count));
        else {
          const block = now.splice(row, operation.count);
          now.splice(operation.to > row ? operation.to - operation.count : operation.to, 0, ...block);
          moved += operation.count;
        }
      }
      expect(now).toEqual(order);
      const old = order.filter((id) => id >= 0);
      expect(moved).toBeLessThanOrEqual(old.length - longestRise(old).length);
      now = [];
    }),
  );
});
