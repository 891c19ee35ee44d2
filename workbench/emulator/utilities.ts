/** Utilities: dates, printf, base64, CSV, UUIDs, and a sleep that counts but does not wait. */
import { bytesOfText, newBlob } from './blob';
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
    newBlob: (data: string | number[], type?: string, name?: string) => newBlob(host, data, type ?? null, name ?? null),
  }));
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
