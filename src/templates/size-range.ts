/** Sizes written as a range of numbers: "51-200", "1000+", "20-99人", "5万以下". */

const UNIT = '(万|萬|亿|億|k|m)?';
const NUMBER = `(\\d[\\d,]*(?:\\.\\d+)?) ?${UNIT}`;
const AROUND = '(?: ?(?:人|名|元|employees|people|staff|usd|eur))?';
const BETWEEN = new RegExp(`^[$€£¥]?${NUMBER}${AROUND} ?(?:-|–|—|~|至|到|to) ?[$€£¥]?${NUMBER}${AROUND}$`);
const FROM = new RegExp(
  `^(?:(?:more than|over|above|>=?|≥|超过|超過) ?)?[$€£¥]?${NUMBER}${AROUND} ?(?:\\+|以上|or more|and more|及以上)?${AROUND}$`,
);
const BELOW = new RegExp(
  `^(?:(?:less than|under|below|up to|<=?|≤|少于|少於) ?)?[$€£¥]?${NUMBER}${AROUND} ?(?:以下|以内|以內|or less|及以下)?${AROUND}$`,
);
const SAYS_FROM = /more than|over|above|>|≥|超过|超過|\+|以上|or more|and more/;
const SAYS_BELOW = /less than|under|below|up to|<|≤|少于|少於|以下|以内|以內|or less/;
const TIMES: { readonly [unit: string]: number } = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, k: 1e3, m: 1e6 };

/** Reads a range of sizes as its ends; undefined where the text is none, and also where it is a plain number. */
export function sizeRange(value: string): readonly [low: number, high: number] | undefined {
  const plain = value.normalize('NFKC').trim().toLowerCase();
  const between = BETWEEN.exec(plain);
  if (between) {
    const [, low = '', lowUnit, high = '', highUnit] = between;
    // "10-30万" counts both ends in 万.
    return ordered(amount(low, lowUnit ?? highUnit), amount(high, highUnit));
  }
  if (SAYS_FROM.test(plain)) {
    const from = FROM.exec(plain);
    if (from) return [amount(from[1] ?? '', from[2]), Infinity];
  }
  if (SAYS_BELOW.test(plain)) {
    const below = BELOW.exec(plain);
    if (below) return [0, amount(below[1] ?? '', below[2])];
  }
  return undefined;
}

function ordered(low: number, high: number): readonly [number, number] | undefined {
  return low <= high ? [low, high] : undefined;
}

function amount(digits: string, unit: string | undefined): number {
  return Number(digits.replace(/,/g, '')) * (unit === undefined ? 1 : (TIMES[unit] ?? 1));
}
