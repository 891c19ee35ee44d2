/** Utilities: dates, printf, base64, digests, CSV, UUIDs, and a sleep that counts but does not wait. */
import { bytesOfText, newBlob } from './blob';
import { DIGESTS, hmac } from './digest';
import { formatDate } from './format-date';
import { formatString } from './format-string';
import type { Host } from './host';
import { parseCsv } from './parse-csv';
import { refuse } from './run';
import { strict } from './strict';

type Utilities = GoogleAppsScript.Utilities.Utilities;

/** The global Utilities. */
export function createUtilities(host: Host): Utilities {
  return strict<Utilities>(host.gate, 'Utilities', () => ({
    formatDate: (date: GoogleAppsScript.Base.Date, timeZone: string, format: string) =>
      formatDate(date.getTime(), timeZone, format),
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    getUuid: () => crypto.randomUUID(),
    sleep(milliseconds: number) {
      if (milliseconds < 0 || milliseconds > 300_000) refuse('Invalid argument: milliseconds');
      host.run().slept += milliseconds;
    },
    parseCsv: (csv: string, delimiter?: string) => parseCsv(csv, delimiter ?? ','),
    base64Encode: (data: string | number[]) => encode(data),
    base64EncodeWebSafe: (data: string | number[]) => encode(data).replaceAll('+', '-').replaceAll('/', '_'),
    base64Decode: (text: string) => decode(text),
    base64DecodeWebSafe: (text: string) => decode(text.replaceAll('-', '+').replaceAll('_', '/')),
    computeDigest: (algorithm: unknown, value: string | number[]) =>
      signed(digest(host, String(algorithm)).hash(bytes(value))),
    computeHmacSignature: (algorithm: unknown, value: string | number[], key: string | number[]) =>
      signed(hmac(digest(host, String(algorithm).replace(/^HMAC_/, '')), bytes(value), bytes(key))),
    computeHmacSha256Signature: (value: string | number[], key: string | number[]) =>
      signed(hmac(digest(host, 'SHA_256'), bytes(value), bytes(key))),
    newBlob: (data: string | number[], type?: string, name?: string) => newBlob(host, data, type ?? null, name ?? null),
  }));
}

function digest(host: Host, name: string): (typeof DIGESTS)[string] {
  return DIGESTS[name] ?? host.gate.notEmulated(`Utilities.DigestAlgorithm.${name}`);
}

/** Apps Script's bytes, -128 to 127, as bytes from 0 to 255; text as UTF-8. */
function bytes(data: string | readonly number[]): number[] {
  return Array.from(typeof data === 'string' ? bytesOfText(data) : data, (byte) => byte & 255);
}

function signed(values: readonly number[]): number[] {
  return values.map((byte) => (byte << 24) >> 24);
}

function encode(data: string | readonly number[]): string {
  const bytes = typeof data === 'string' ? bytesOfText(data) : data;
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte & 255)).join(''));
}

function decode(text: string): number[] {
  try {
    return Array.from(atob(text), (character) => (character.charCodeAt(0) << 24) >> 24);
  } catch {
    return refuse('Could not decode string.');
  }
}
