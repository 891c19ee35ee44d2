/** Whole words in a text, also where scripts are written without spaces. */

/** Finds a value as a whole word: "cto" stands in "our cto, berlin" and in 担任cto职位, not in "director". */
export function hasWord(subject: string, value: string): boolean {
  if (value === '') return false;
  const openStart = isUnbounded(firstPoint(value));
  const openEnd = isUnbounded(lastPoint(value));
  for (let at = subject.indexOf(value); at >= 0; at = subject.indexOf(value, at + 1)) {
    const before = openStart || !binds(lastPoint(subject.slice(Math.max(0, at - 2), at)));
    const after = openEnd || !binds(firstPoint(subject.slice(at + value.length, at + value.length + 2)));
    if (before && after) return true;
  }
  return false;
}

/** A letter or digit beside a value makes it part of a longer word, except in scripts without spaces. */
function binds(point: string): boolean {
  return point !== '' && isLetterOrDigit(point) && !isUnbounded(point);
}

function isLetterOrDigit(point: string): boolean {
  // Most neighbours are plain, and the pattern for all scripts is slow to make.
  if (point < '\u0080') return /[a-z0-9]/i.test(point);
  inAnyScript ??= anyScript();
  return inAnyScript(point);
}

let inAnyScript: ((point: string) => boolean) | undefined;

function anyScript(): (point: string) => boolean {
  try {
    // As a literal this pattern could keep the whole file from loading where property escapes are unknown.
    const pattern = /[\p{L}\p{N}]/u;
    return (point) => pattern.test(point);
  } catch {
    return (point) => point.toLowerCase() !== point.toUpperCase() || (point.codePointAt(0) ?? 0) > 0x2e7f;
  }
}

/** Han, Hiragana and Katakana, by their code points. */
function isUnbounded(point: string): boolean {
  const code = point.codePointAt(0) ?? 0;
  if (code < 0x2e80) return false;
  return (
    (code <= 0x2fd5 && code !== 0x2e9a) ||
    code === 0x3005 ||
    code === 0x3007 ||
    (code >= 0x3021 && code <= 0x3029) ||
    (code >= 0x3038 && code <= 0x303b) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x309d && code <= 0x309f) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x30fc && code <= 0x30ff) ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x4dbf) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfad9) ||
    (code >= 0xff66 && code <= 0xff9d) ||
    (code >= 0x1aff0 && code <= 0x1b16f) ||
    (code >= 0x20000 && code <= 0x323af)
  );
}

function firstPoint(value: string): string {
  const code = value.codePointAt(0);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function lastPoint(value: string): string {
  const low = value.charCodeAt(value.length - 1);
  const pair = value.length > 1 && low >= 0xdc00 && low <= 0xdfff;
  return value.slice(pair ? -2 : -1);
}
