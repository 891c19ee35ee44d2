/** An earlier table comes back cell by cell. */
import { describe, expect, it } from 'vitest';
import { planRestore } from '../../src/engine';

const NAMES = ['Column', 'Condition', 'Value', 'Weight'];

describe('a restoration', () => {
  it('writes only the cells that differ', () => {
    const now = [['Rules', '', '', ''], NAMES, ['Title', 'is', 'CEO', 7]];
    const then = [['Rules', '', '', ''], NAMES, ['Title', 'is', 'CEO', 5]];
    const { operations, writes } = planRestore(now, [], then, []);
    expect([operations, writes]).toEqual([[], [[2, 3, 5]]]);
  });

  it('clears what stands beyond an earlier table that was narrower', () => {
    const now = [
      ['Rules', '', '', '', ''],
      [...NAMES.slice(0, 3), 'Note', 'Weight'],
      ['Title', 'is', 'CEO', 'why', 5],
    ];
    const then = [['Rules', '', '', ''], NAMES, ['Title', 'is', 'CEO', 5]];
    const { writes } = planRestore(now, [], then, []);
    expect(writes).toEqual([
      [1, 3, 'Weight'],
      [1, 4, ''],
      [2, 3, 5],
      [2, 4, ''],
    ]);
  });

  it('puts a value in the place of a formula that gives the same', () => {
    const rows = [['Rules', '', '', ''], NAMES, ['Title', 'is', 'CEO', 5]];
    expect(planRestore(rows, [[2, 3, '=4+1']], rows, []).writes).toEqual([[2, 3, 5]]);
    expect(planRestore(rows, [[2, 3, '=4+1']], rows, [[2, 3, '=2+3']]).writes).toEqual([]);
  });
});
