import { describe, expect, test } from 'vitest';
import { readScale, type Scale } from '../../src/engine/settings';
import { modelFrom } from './compiled';

const scaleOf = (...rows: unknown[][]) => readScale(modelFrom([['Settings'], ...rows, ['Rules']]));

describe('settings', () => {
  const check = (
    name: string,
    rows: unknown[][],
    expected: Partial<Scale>,
    unreadable: readonly string[] = [],
  ): void => {
    test(name, () => {
      const { scale, issues } = scaleOf(...rows);
      expect(scale).toMatchObject(expected);
      expect(issues.map(({ severity, place }) => [severity, place])).toEqual(
        unreadable.map((place) => ['error', `settings.${place}`]),
      );
    });
  };
  check('defaults', [], {
    language: 'en',
    lowest: 0,
    highest: 100_000,
    total: 'points',
    decimals: 0,
    asOf: undefined,
    today: undefined,
    timeZone: undefined,
    leadKey: '',
    dateOrder: undefined,
    decimalSign: '.',
    blankWords: new Set(),
  });
  check(
    'the scale in thousandths',
    [
      ['Lowest score', -10.0005],
      ['Highest score', '1,000'],
    ],
    { lowest: -10_001, highest: 1_000_000 },
  );
  check(
    'the scale with a comma',
    [
      ['Decimal sign', ','],
      ['Highest score', '99,5'],
    ],
    { highest: 99_500, decimalSign: ',' },
  );
  check('a share of what is attainable', [['Total', 'Percent of Attainable']], { total: 'percent' });
  check('decimals', [['Decimals', '2']], { decimals: 2 });
  check(
    'the order of dates, also for the settings themselves',
    [
      ['Date order', 'day first'],
      ['As of', '03/04/2026'],
    ],
    { dateOrder: 'dayFirst', asOf: '2026-04-03' },
  );
  check(
    'days as ISO text',
    [
      ['As of', '22 Nov 2026'],
      ['Today', '2026年11月21日'],
    ],
    { asOf: '2026-11-22', today: '2026-11-21' },
  );
  check('the time zone', [['Time zone', ' Asia/Tokyo ']], { timeZone: 'Asia/Tokyo' });
  check('blank words', [['Blank words', 'Select | N/A | ~* | -']], {
    blankWords: new Set(['select', 'n/a', '*', '-']),
  });
  check('a blank word that is a number', [['Blank words', -1]], { blankWords: new Set(['-1']) });
  check('the lead key', [['Lead key', 'E-mail']], { leadKey: 'E-mail' });
  check(
    'what cannot be read keeps its default',
    [
      ['Lowest score', 'low'],
      ['Decimals', 4],
      ['Total', 'sum'],
      ['As of', '2026-02-30'],
      ['Date order', 'year first'],
      ['Decimal sign', ';'],
    ],
    { lowest: 0, decimals: 0, total: 'points', asOf: undefined, dateOrder: undefined, decimalSign: '.' },
    ['decimalSign', 'dateOrder', 'lowest', 'total', 'decimals', 'asOf'],
  );
  check(
    'Lowest above Highest',
    [
      ['Lowest score', 60],
      ['Highest score', 50],
    ],
    { lowest: 0, highest: 100_000 },
    ['lowest'],
  );
  check(
    'Lowest equal to Highest',
    [
      ['Lowest score', 50],
      ['Highest score', 50],
    ],
    { lowest: 50_000, highest: 50_000 },
  );
});
