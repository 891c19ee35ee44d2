/** Thresholds: how far each may be moved, which score is nearest, and labels that never overlap. */
import './page';
import { beforeAll, describe, expect, it } from 'vitest';
import type { BandView } from '../../src/sidebar/state/preview';

type Thresholds = typeof import('../../src/sidebar/state/thresholds');
type Bands = typeof import('../../src/sidebar/state/histogram');
let state: Thresholds & Bands & typeof import('../../src/sidebar/state/lanes');

beforeAll(async () => {
  state = {
    ...(await import('../../src/sidebar/state/thresholds')),
    ...(await import('../../src/sidebar/state/histogram')),
    ...(await import('../../src/sidebar/state/lanes')),
  };
});

const WHOLE = { lowest: 0, highest: 100, unit: 1, scores: 101 };

function views(...froms: readonly number[]): readonly BandView[] {
  return froms.map((from, rank) => ({
    key: rank,
    index: rank,
    name: `Band ${rank}`,
    color: '',
    kind: 'score',
    from,
    rank,
  }));
}

describe('thresholds', () => {
  it('stay one score away from their neighbours', () => {
    const [hot, warm] = state.thresholdsOf(views(70, 40, Number.NEGATIVE_INFINITY), WHOLE);
    expect(hot).toMatchObject({ from: 70, least: 41, most: 100 });
    expect(warm).toMatchObject({ from: 40, least: 1, most: 69 });
  });

  it('are none for a band from the bottom', () => {
    expect(state.thresholdsOf(views(Number.NEGATIVE_INFINITY), WHOLE)).toEqual([]);
  });

  it('may begin at the lowest score where no band lies below', () => {
    expect(state.thresholdsOf(views(40), WHOLE)[0]).toMatchObject({ least: 0, most: 100 });
  });

  it('keep a place outside of the scale until they are moved', () => {
    expect(state.thresholdsOf(views(130), WHOLE)[0]).toMatchObject({ from: 130, least: 0, most: 130 });
  });

  it('move in whole scores, or in tenths where the model counts them', () => {
    const [hot] = state.thresholdsOf(views(70, 40), WHOLE);
    expect(hot && state.scoreNear(hot, 66.6, WHOLE)).toBe(67);
    const tenths = { lowest: 0, highest: 1, unit: 0.1, scores: 11 };
    const [high] = state.thresholdsOf(views(0.7), tenths);
    expect(high && state.scoreNear(high, 0.33, tenths)).toBe(0.3);
  });

  it('do not pass a neighbour, however far they are pulled', () => {
    const [hot] = state.thresholdsOf(views(70, 40), WHOLE);
    expect(hot && state.scoreNear(hot, -500, WHOLE)).toBe(41);
    expect(hot && state.scoreNear(hot, 500, WHOLE)).toBe(100);
  });
});

describe('labels of thresholds', () => {
  it('share a lane as long as they do not touch', () => {
    const label = (center: number) => ({ center, width: 20 });
    expect(state.lanesOf([label(10), label(40), label(50)])).toEqual([0, 0, 1]);
  });

  it('give way to the ends of the scale', () => {
    expect(state.lanesOf([{ center: 250, width: 30 }], [{ center: 248, width: 20 }])).toEqual([1]);
  });
});

describe('the histogram', () => {
  const leads = (scores: readonly number[], bandOf: readonly number[], included = scores.map(() => 1)) => ({
    scores: Float64Array.from(scores, (score) => score * 1000),
    bandOf: Uint8Array.from(bandOf),
    included: Uint8Array.from(included),
    bandViews: [...views(50), { ...views(0)[0], kind: 'disqualified' }] as readonly BandView[],
  });

  it('counts each lead once, the disqualified apart, and no row that is no lead', () => {
    const { size, counts, disqualified } = state.histogramOf(
      leads([0, 0, 1, 100, 7], [0, 1, 0, 0, 0], [1, 1, 1, 1, 0]),
      WHOLE,
    );
    expect(size).toBe(2);
    expect([counts[0], disqualified[0], counts[50]]).toEqual([2, 1, 1]);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  it('cuts off a bar that towers over all others', () => {
    const many = leads(
      [...Array.from({ length: 90 }, () => 0), ...Array.from({ length: 10 }, () => 50)],
      Array.from({ length: 100 }, () => 0),
    );
    expect(state.tallest(state.histogramOf(many, WHOLE))).toBe(15);
    expect(state.tallest(state.histogramOf(leads([0, 0, 50], [0, 0, 0]), WHOLE))).toBe(2);
  });
});
