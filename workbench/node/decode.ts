/** Turns the bytes of a file into text, whatever system wrote them, and says how they were read. */

/** A text and the name of the encoding it was written in; `certain` is false where the encoding is a guess. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  readonly certain: boolean;
}

/** What the file is when it is no text at all. */
export interface NotText {
  readonly kind: string;
}

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['an Excel workbook or another zip file', [0x50, 0x4b, 0x03, 0x04]],
  ['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a compressed file', [0x1f, 0x8b]],
];

/** Reads UTF-8, UTF-16 (with or without its mark), GB18030 (Chinese Excel) and Windows-1252 (Western Excel). */
export function decode(bytes: Uint8Array): Decoded | NotText {
  const signature = SIGNATURES.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (signature) return { kind: signature[0] };
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le', 'UTF-16', true);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be', 'UTF-16', true);
  const zeros = zerosByParity(bytes);
  // Latin letters in UTF-16 have a zero in every other byte; Chinese ones have none, but commas and line ends do.
  if (zeros.odd > 0 && zeros.even === 0) return decoded(bytes, 'utf-16le', 'UTF-16', false);
  if (zeros.even > 0 && zeros.odd === 0) return decoded(bytes, 'utf-16be', 'UTF-16', false);
  if (zeros.even > 0) return { kind: 'a file that is not text' };
  try {
    return decoded(bytes, 'utf-8', 'UTF-8', true);
  } catch {
    const chinese = looksLikePairs(bytes);
    return decoded(bytes, chinese ? 'gb18030' : 'windows-1252', chinese ? 'GB18030' : 'Windows-1252', false);
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: string, certain: boolean): Decoded {
  return { text: new TextDecoder(label, { fatal: label === 'utf-8' }).decode(bytes), encoding, certain };
}

function zerosByParity(bytes: Uint8Array): { readonly even: number; readonly odd: number } {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  return { even, odd };
}

/** Chinese characters come as pairs of high bytes; an accented Western letter stands alone between plain ones. */
function looksLikePairs(bytes: Uint8Array): boolean {
  let pairs = 0;
  let singles = 0;
  let run = 0;
  for (let index = 0; index <= bytes.length; index += 1) {
    if ((bytes[index] ?? 0) >= 0x80) {
      run += 1;
      continue;
    }
    pairs += Math.floor(run / 2);
    singles += run % 2;
    run = 0;
  }
  return pairs > singles;
}
