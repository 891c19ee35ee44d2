/** A date cell is a moment: midnight of the spreadsheet's time zone, whatever zone the script runs in. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

type Moment = string | { readonly utc: string } | { readonly local: readonly number[] };

/** What a spreadsheet and its runtime know; without `moments` the days whose age is 0 are asked for. */
interface Case {
  readonly name: string;
  readonly intl?: boolean;
  readonly utilities?: boolean;
  readonly spreadsheetZone?: string;
  readonly clock?: string;
  readonly settings?: readonly (readonly [key: string, value: string])[];
  readonly asOfMoment?: Moment;
  readonly realm?: 'own' | 'other' | 'node';
  readonly moments?: readonly Moment[];
  readonly expected: { readonly days: readonly unknown[]; readonly zone?: number; readonly formatted?: number };
}

const utc = (text: string): Moment => ({ utc: text });
const midnightInTokyo = utc('2026-11-21T15:00:00Z');
const lateInTokyo = utc('2026-11-22T14:59:59Z');
const midnightInPhoenix = utc('2026-11-22T07:00:00Z');
const lateInPhoenix = utc('2026-11-23T06:59:59Z');
const asOf = ['As of', '2026-11-22'] as const;
const bare = { intl: false, utilities: true } as const;

const cases: readonly Case[] = [
  {
    name: 'a date cell is its day in the time zone of the spreadsheet',
    spreadsheetZone: 'Asia/Tokyo',
    settings: [asOf],
    moments: [midnightInTokyo, lateInTokyo, utc('2026-11-21T14:59:59Z')],
    expected: { days: [22, 22, 21], zone: 1 },
  },
  {
    name: 'summer time counts',
    spreadsheetZone: 'America/New_York',
    settings: [asOf],
    moments: [
      utc('2026-11-22T05:00:00Z'),
      utc('2026-11-22T04:59:59Z'),
      utc('2026-07-04T04:00:00Z'),
      utc('2026-07-05T03:59:59Z'),
    ],
    expected: { days: [22, 21, 4, 4] },
  },
  {
    name: 'east of Greenwich without Intl',
    ...bare,
    spreadsheetZone: 'Asia/Tokyo',
    settings: [asOf],
    moments: [midnightInTokyo, lateInTokyo],
    expected: { days: [22, 22], zone: 1 },
  },
  {
    name: 'west of Greenwich without Intl',
    ...bare,
    spreadsheetZone: 'America/Phoenix',
    settings: [asOf],
    moments: [midnightInPhoenix, lateInPhoenix],
    expected: { days: [22, 22], zone: 1 },
  },
  {
    name: "the model's time zone wins, and the spreadsheet is not asked",
    spreadsheetZone: 'America/Phoenix',
    settings: [asOf, ['Time zone', 'Asia/Tokyo']],
    moments: [midnightInTokyo, lateInTokyo],
    expected: { days: [22, 22], zone: 0 },
  },
  {
    name: "the model's time zone wins without Intl",
    ...bare,
    spreadsheetZone: 'America/Phoenix',
    settings: [asOf, ['Time zone', 'Asia/Tokyo']],
    moments: [midnightInTokyo, lateInTokyo],
    expected: { days: [22, 22], zone: 0 },
  },
  {
    name: 'a time zone that nobody knows gives way to that of the spreadsheet',
    spreadsheetZone: 'Asia/Tokyo',
    settings: [asOf, ['Time zone', 'Mars/Olympus']],
    moments: [midnightInTokyo, lateInTokyo],
    expected: { days: [22, 22], zone: 1 },
  },
  {
    name: 'a thousand dates ask the spreadsheet once, and each moment is worked out once',
    ...bare,
    spreadsheetZone: 'Asia/Tokyo',
    settings: [asOf],
    moments: Array.from({ length: 1000 }, (_, i) => (i % 2 ? midnightInTokyo : lateInTokyo)),
    expected: { days: Array<number>(1000).fill(22), zone: 1, formatted: 2 },
  },
  {
    name: 'without a date nothing is asked',
    ...bare,
    spreadsheetZone: 'Asia/Tokyo',
    settings: [asOf],
    moments: ['2026-11-22', '23 Nov 2026'],
    expected: { days: [22, 23], zone: 0, formatted: 0 },
  },
  {
    name: "nobody knows a time zone: the runtime's counts",
    settings: [asOf],
    moments: [{ local: [2026, 10, 22] }, { local: [2026, 10, 22, 23, 59, 59] }],
    expected: { days: [22, 22] },
  },
  {
    name: "nobody knows a time zone, without Intl: the runtime's counts",
    intl: false,
    settings: [asOf],
    moments: [{ local: [2026, 10, 22] }, { local: [2026, 10, 22, 23, 59, 59] }],
    expected: { days: [22, 22] },
  },
  ...(['own', 'other', 'node'] as const).map(
    (realm): Case => ({
      name: `dates of another realm are dates (${realm}), and an invalid one is blank`,
      realm,
      spreadsheetZone: 'Asia/Tokyo',
      settings: [asOf],
      moments: [midnightInTokyo, utc('invalid'), lateInTokyo],
      expected: { days: [22, 'blank', 22] },
    }),
  ),
  {
    name: 'As of wins over Today and the clock',
    spreadsheetZone: 'Asia/Tokyo',
    clock: '2026-11-22T12:00:00Z',
    settings: [['Today', '2026-11-21'], asOf],
    expected: { days: [22], zone: 0 },
  },
  {
    name: 'Today wins over the clock',
    spreadsheetZone: 'Asia/Tokyo',
    clock: '2026-11-22T12:00:00Z',
    settings: [['Today', '2026-11-21']],
    expected: { days: [21], zone: 0 },
  },
  {
    name: 'As of may be a date cell',
    spreadsheetZone: 'Asia/Tokyo',
    clock: '2026-11-24T12:00:00Z',
    asOfMoment: midnightInTokyo,
    settings: [['Today', '2026-11-20']],
    expected: { days: [22], zone: 1 },
  },
  {
    name: 'the clock shows the day of the spreadsheet',
    spreadsheetZone: 'Asia/Tokyo',
    clock: '2026-11-22T16:30:00Z',
    expected: { days: [23], zone: 1 },
  },
  {
    name: 'the clock shows the day of the spreadsheet, without Intl',
    ...bare,
    spreadsheetZone: 'America/Phoenix',
    clock: '2026-11-22T06:30:00Z',
    expected: { days: [21], zone: 1 },
  },
  {
    name: "the clock shows the day of the model's time zone",
    spreadsheetZone: 'America/Phoenix',
    clock: '2026-11-22T16:30:00Z',
    settings: [['Time zone', 'Asia/Tokyo']],
    expected: { days: [23], zone: 0 },
  },
];

const runtimeDay: Case = { name: '', clock: '2026-11-22T16:30:00Z', expected: { days: [] } };

describe.each([
  ['Pacific/Kiritimati', 23],
  ['America/Los_Angeles', 22],
  ['UTC', 22],
])('in a script that runs in %s', (zone, clockDay) => {
  const answers = ask(zone, [...cases, runtimeDay]);

  cases.forEach(({ name, expected }, i) => {
    test(name, () => {
      expect(answers[i]).toMatchObject(expected);
    });
  });

  test("nobody knows a time zone: the clock shows the runtime's day", () => {
    expect(answers[cases.length]).toMatchObject({ days: [clockDay] });
  });
});

/** Runs the cases in a process of its own: a process has one time zone. */
function ask(zone: string, asked: readonly Case[]): readonly unknown[] {
  const script = fileURLToPath(new URL('days.mjs', import.meta.url));
  const told = execFileSync(process.execPath, [script, JSON.stringify(asked)], { env: { ...process.env, TZ: zone } });
  return JSON.parse(told.toString());
}
