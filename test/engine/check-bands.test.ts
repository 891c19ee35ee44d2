/** Bands out of order and bands that no score can fall in. */
import { describe, expect, it } from 'vitest';
import { issuesOf, rule, type Tab, type Written } from './issues-of';

const check = (bands: readonly Written[], expected: readonly string[], tab: Tab = {}): void => {
  const rules = [rule('A', 'at least', 5, 60), rule('A', 'is checked', '', -20, { Group: 'G' })];
  const groups = [{ Group: 'G', Axis: 'Fit' }];
  const found = issuesOf({ header: ['A'], rules, groups, bands, ...tab }).filter(({ place }) =>
    place.startsWith('bands'),
  );
  expect(
    found.map(({ code, args: { band, lowest, highest, next } }) => [code, band, lowest, highest, next].join(' ')),
  ).toEqual(expected);
};
const band = (Band: string, From: string | number, Axis = ''): Written => ({ Band, From, Axis });

describe('the order of bands', () => {
  it('may rise or fall', () => {
    check([band('Hot', 60), band('Warm', 30), band('Cold', '')], []);
    check([band('Cold', ''), band('Warm', 30), band('Hot', 60)], []);
  });

  it('is told once, at the first band that breaks it', () => {
    check([band('Hot', 60), band('Cold', 0), band('Warm', 30), band('Cool', 20)], ['bandsOutOfOrder Warm   ']);
  });

  it('is no matter of the band of the disqualified', () => {
    check([band('Hot', 60), band('Out', 'disqualified'), band('Cold', '')], []);
  });
});

describe('a band that no score can fall in', () => {
  it('lies above the attainable range', () => {
    check([band('Hot', 61), band('Cold', '')], ['thresholdUnreachable Hot 0 60 ']);
  });

  it('lies below the attainable range, under the next band', () => {
    check([band('Cold', 0), band('Frozen', -5)], ['thresholdUnreachable Frozen 0 60 Cold']);
    check([band('Cold', 0), band('Frozen', -5)], [], { settings: { 'Lowest score': -10 } });
  });

  it('shares its threshold with an earlier one', () => {
    check([band('Hot', 50), band('Warm', 50), band('Cold', 0)], ['thresholdUnreachable Warm 0 60 Hot']);
    check([band('Hot', 60), band('Warm', 60), band('Cold', 0)], ['thresholdUnreachable Warm 0 60 Hot']);
  });

  it('lies between two rounded scores', () => {
    check([band('Hot', 50), band('Warm', 49.2), band('Cold', 0)], ['thresholdUnreachable Warm 0 60 Hot']);
    check([band('Hot', 50), band('Warm', 49.2), band('Cold', 0)], [], { settings: { Decimals: 1 } });
  });

  it('of an axis is measured by the points of that axis', () => {
    check([band('A', 1, 'Fit'), band('B', 0, 'Fit')], ['thresholdUnreachable A -20 0 ']);
    check([band('A', 1, 'Engagement')], []);
  });

  it('is not told where no rule counts', () => {
    check([band('Hot', 70)], [], { rules: [rule('A', 'is blank', '', 'much')] });
  });
});
