/** Sizes that people write as ranges. */
import { expect, it } from 'vitest';
import { sizeRange } from '../../src/templates/size-range';

it('reads sizes as their ends', () => {
  const sizes: readonly (readonly [string, readonly [number, number]])[] = [
    ['51-200', [51, 200]],
    ['51 – 200 employees', [51, 200]],
    ['1,001-5,000', [1001, 5000]],
    ['10001+', [10001, Infinity]],
    ['50 or more', [50, Infinity]],
    ['> 500', [500, Infinity]],
    ['less than 10', [0, 10]],
    ['20-99人', [20, 99]],
    ['1000人以上', [1000, Infinity]],
    ['20人以下', [0, 20]],
    ['10-30万', [100_000, 300_000]],
    ['5万以下', [0, 50_000]],
    ['$10k - $50k', [10_000, 50_000]],
  ];
  for (const [written, ends] of sizes) expect(sizeRange(written), written).toEqual(ends);
});

it('takes nothing else for a size', () => {
  for (const written of ['120', '555-0100', 'SME', '', 'A1-B2', '2026-11-22', 'about ten', '200-51'])
    expect(sizeRange(written), written).toBeUndefined();
});
