/** Folds depend on what leads say, not on how they are sorted. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentOrder, foldsOf } from '../../src/learn/folds';
import { holds } from '../properties/cases';
import { leadCell } from '../properties/cells';

const rows = fc.array(fc.array(leadCell, { minLength: 2, maxLength: 2 }), { maxLength: 20 });

describe('the order by contents', () => {
  it('is the same rows in the same order however they were sorted', () => {
    holds(
      fc.property(rows, fc.integer(), (list, seed) => {
        const shuffled = list
          .map((row, i) => ({ row, at: Math.imul(i + 1, seed | 1) }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
        const inOrder = (of: readonly unknown[][]) =>
          Array.from(contentOrder(of), (i) =>
            of[i]?.map((cell) => (typeof cell === 'object' ? '' : `${typeof cell}${String(cell)}`)),
          );
        expect(inOrder(shuffled)).toEqual(inOrder(list));
      }),
    );
  });

  it('changes with the seed, and is no sorting', () => {
    const list = Array.from({ length: 100 }, (_, i) => [i]);
    const order = [...contentOrder(list)];
    expect(order).not.toEqual([...contentOrder(list, 43)]);
    expect(order).not.toEqual(list.map(([i]) => i));
    expect([...order].sort((a, b) => a - b)).toEqual(list.map(([i]) => i));
  });

  it('tells a number from its text, and a cell from its neighbour', () => {
    const order = (list: readonly unknown[][]) => Array.from(contentOrder(list), (i) => list[i]);
    expect(order([[1, ''], ['1', ''], ['', 1]])).toEqual(order([['', 1], ['1', ''], [1, '']])); // biome-ignore format: rows
  });
});

describe('folds', () => {
  it('share won and lost leads evenly', () => {
    const won = Array.from({ length: 103 }, (_, i) => (i % 4 === 0 ? 1 : 0));
    const folds = foldsOf(won);
    const wins = [0, 1, 2, 3, 4].map((fold) => won.filter((one, i) => one === 1 && folds[i] === fold).length);
    const losses = [0, 1, 2, 3, 4].map((fold) => won.filter((one, i) => one === 0 && folds[i] === fold).length);
    expect(Math.max(...wins) - Math.min(...wins)).toBeLessThanOrEqual(1);
    expect(Math.max(...losses) - Math.min(...losses)).toBeLessThanOrEqual(1);
  });
});
