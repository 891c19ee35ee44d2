/** MD5, SHA-1, the SHA-2 family and HMAC in plain arithmetic, since a script's digests must be there at once and in any browser. */
import { sha2 } from './sha2';

type Hash = (bytes: readonly number[]) => number[];

interface Digest {
  readonly hash: Hash;
  /** Bytes the hash takes at a time. */
  readonly block: number;
}

/** By the name of Google's enumeration, without MD2. Bytes go in and come out as 0 to 255. */
export const DIGESTS: Readonly<Record<string, Digest>> = {
  MD5: { hash: md5, block: 64 },
  SHA_1: { hash: sha1, block: 64 },
  SHA_256: { hash: (bytes) => sha2(bytes, 256), block: 64 },
  SHA_384: { hash: (bytes) => sha2(bytes, 384), block: 128 },
  SHA_512: { hash: (bytes) => sha2(bytes, 512), block: 128 },
};

/** HMAC of RFC 2104. */
export function hmac({ hash, block }: Digest, value: readonly number[], key: readonly number[]): number[] {
  const short = key.length > block ? hash(key) : key;
  const padded = Array.from({ length: block }, (_, at) => short[at] ?? 0);
  const inner = hash([...padded.map((byte) => byte ^ 0x36), ...value]);
  return hash([...padded.map((byte) => byte ^ 0x5c), ...inner]);
}

/** The message with its 1 bit, zeros and length, as 32-bit words. */
function words(bytes: readonly number[], littleEndian: boolean): number[] {
  const padded = [...bytes, 0x80];
  while (padded.length % 64 !== 56) padded.push(0);
  const view = new DataView(new ArrayBuffer(padded.length + 8));
  for (const [at, byte] of padded.entries()) view.setUint8(at, byte);
  view.setBigUint64(padded.length, BigInt(bytes.length) * 8n, littleEndian);
  return Array.from({ length: view.byteLength / 4 }, (_, at) => view.getUint32(at * 4, littleEndian));
}

function bytesOf(state: readonly number[], littleEndian: boolean): number[] {
  const view = new DataView(new ArrayBuffer(state.length * 4));
  for (const [at, word] of state.entries()) view.setUint32(at * 4, word, littleEndian);
  return Array.from({ length: view.byteLength }, (_, at) => view.getUint8(at));
}

const turn = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** MD5 of RFC 1321. */
function md5(bytes: readonly number[]): number[] {
  const message = words(bytes, true);
  const turns = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  for (let start = 0; start < message.length; start += 16) {
    let [a = 0, b = 0, c = 0, d = 0] = state;
    for (let i = 0; i < 64; i++) {
      const round = i >> 4;
      const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round] ?? 0;
      const from = [i, 5 * i + 1, 3 * i + 5, 7 * i][round] ?? 0;
      const sine = Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32);
      const sum = (a + mixed + sine + (message[start + (from % 16)] ?? 0)) | 0;
      [a, d, c, b] = [d, c, b, (b + turn(sum, turns[round * 4 + (i % 4)] ?? 0)) | 0];
    }
    state = [a, b, c, d].map((word, at) => (word + (state[at] ?? 0)) | 0);
  }
  return bytesOf(state, true);
}

/** SHA-1 of FIPS 180. */
function sha1(bytes: readonly number[]): number[] {
  const message = words(bytes, false);
  let state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let start = 0; start < message.length; start += 16) {
    const w = message.slice(start, start + 16);
    const at = (i: number): number => w[i] ?? 0;
    for (let i = 16; i < 80; i++) w.push(turn(at(i - 3) ^ at(i - 8) ^ at(i - 14) ^ at(i - 16), 1));
    let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
    for (let i = 0; i < 80; i++) {
      const round = Math.floor(i / 20);
      const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][round] ?? 0;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][round] ?? 0;
      [e, d, c, b, a] = [d, c, turn(b, 30), a, (turn(a, 5) + mixed + e + constant + at(i)) | 0];
    }
    state = [a, b, c, d, e].map((word, i) => (word + (state[i] ?? 0)) | 0);
  }
  return bytesOf(state, false);
}
