/** The area under the ROC curve and its interval. */
import { describe, expect, it } from 'vitest';
import { aucOf } from '../../src/learn';

describe('the AUC', () => {
  it('is the share of pairs in which the won lead scores higher, ties half', () => {
    expect(aucOf([3, 2, 2, 1], [1, 1, 0, 0])?.auc).toBe(0.875);
  });

  it('is 1 where all won leads stand above, 0.5 where all scores are the same', () => {
    expect(aucOf([5, 4, 1, 0], [1, 1, 0, 0])).toEqual({ auc: 1, low: 1, high: 1 });
    expect(aucOf([7, 7, 7, 7], [1, 0, 1, 0])?.auc).toBe(0.5);
  });

  it('is unknown where no lead was won or none lost', () => {
    expect(aucOf([1, 2], [1, 1])).toBeUndefined();
    expect(aucOf([], [])).toBeUndefined();
  });
});
