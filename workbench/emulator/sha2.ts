/** The SHA-2 hashes of FIPS 180: SHA-256 with words of 32 bits, SHA-384 and SHA-512 with words of 64. */

interface Words {
  readonly bits: bigint;
  readonly rounds: number;
  /** How far words turn, in the order of the standard: Σ0, Σ1, then σ0 and σ1, whose last number is a shift. */
  readonly turns: readonly (readonly [number, number, number])[];
}

const SMALL: Words = {
  bits: 32n,
  rounds: 64,
  turns: [
    [2, 13, 22],
    [6, 11, 25],
    [7, 18, 3],
    [17, 19, 10],
  ],
};
const LARGE: Words = {
  bits: 64n,
  rounds: 80,
  turns: [
    [28, 34, 39],
    [14, 18, 41],
    [1, 8, 7],
    [19, 61, 6],
  ],
};

/** The hash of bytes from 0 to 255. */
export function sha2(bytes: readonly number[], size: 256 | 384 | 512): number[] {
  const kind = size === 256 ? SMALL : LARGE;
  const { bits, rounds, turns } = kind;
  const cut = (word: bigint): bigint => BigInt.asUintN(Number(bits), word);
  const turn = (word: bigint, by: number): bigint => (word >> BigInt(by)) | cut(word << (bits - BigInt(by)));
  const mix = (word: bigint, which: number, shifts: boolean): bigint => {
    const [one, two, three] = turns[which]!;
    return turn(word, one) ^ turn(word, two) ^ (shifts ? word >> BigInt(three) : turn(word, three));
  };
  const primes = firstPrimes(rounds);
  const constants = primes.map((prime) => rootPart(prime, 3n, bits));
  let state = primes
    .slice(size === 384 ? 8 : 0)
    .slice(0, 8)
    .map((prime) => rootPart(prime, 2n, bits));
  for (const block of blocks(bytes, kind)) {
    const w = [...block];
    for (let i = 16; i < rounds; i++)
      w.push(cut(w[i - 16]! + mix(w[i - 15]!, 2, true) + w[i - 7]! + mix(w[i - 2]!, 3, true)));
    let [a, b, c, d, e, f, g, h] = state as [bigint, bigint, bigint, bigint, bigint, bigint, bigint, bigint];
    for (let i = 0; i < rounds; i++) {
      const one = h + mix(e, 1, false) + ((e & f) ^ (cut(~e) & g)) + constants[i]! + w[i]!;
      const two = mix(a, 0, false) + ((a & b) ^ (a & c) ^ (b & c));
      [h, g, f, e, d, c, b, a] = [g, f, e, cut(d + one), c, b, a, cut(one + two)];
    }
    state = [a, b, c, d, e, f, g, h].map((word, i) => cut(word + state[i]!));
  }
  const width = Number(bits) / 8;
  return state
    .flatMap((word) => Array.from({ length: width }, (_, at) => Number((word >> BigInt(8 * (width - 1 - at))) & 255n)))
    .slice(0, size / 8);
}

/** The padded message, sixteen words at a time. */
function blocks(bytes: readonly number[], { bits }: Words): bigint[][] {
  const width = Number(bits) / 8;
  const padded = [...bytes, 0x80];
  while (padded.length % (16 * width) !== 14 * width) padded.push(0);
  const length = BigInt(bytes.length) * 8n;
  for (let at = 2 * width - 1; at >= 0; at--) padded.push(Number((length >> BigInt(8 * at)) & 255n));
  const words = Array.from({ length: padded.length / width }, (_, at) =>
    padded.slice(at * width, (at + 1) * width).reduce((word, byte) => (word << 8n) | BigInt(byte), 0n),
  );
  return Array.from({ length: words.length / 16 }, (_, at) => words.slice(at * 16, at * 16 + 16));
}

function firstPrimes(count: number): bigint[] {
  const primes: bigint[] = [];
  for (let n = 2n; primes.length < count; n++) if (primes.every((prime) => n % prime !== 0n)) primes.push(n);
  return primes;
}

/** The first bits after the point of a square or cube root, which is where the constants of SHA-2 come from. */
function rootPart(prime: bigint, degree: bigint, bits: bigint): bigint {
  const target = prime << (bits * degree);
  let low = 0n;
  let high = target;
  while (high - low > 1n) {
    const middle = (low + high) / 2n;
    if (middle ** degree <= target) low = middle;
    else high = middle;
  }
  return BigInt.asUintN(Number(bits), low);
}
