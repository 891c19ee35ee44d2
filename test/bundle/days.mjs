/** Asks the built file, in this process's time zone, which day it takes each moment for; prints the answers as JSON. */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

const code = new Script(readFileSync(new URL('../../dist/Code.js', import.meta.url), 'utf8'));
const HOURS = { 'Asia/Tokyo': 9, 'America/Phoenix': -7 };
const DAYS = ['2026-07-04', '2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24'];

/** A case names what its spreadsheet and runtime know; the answer lists days, and how often services were asked. */
function answer({ intl = true, utilities = false, spreadsheetZone, clock, settings = [], asOfMoment, moments, realm }) {
  const asked = { zone: 0, formatted: 0 };
  const context = createContext(Object.create(null));
  if (!intl) new Script('delete globalThis.Intl').runInContext(context);
  if (clock)
    new Script(
      `globalThis.Date = class extends Date { constructor(...given) { super(...(given.length ? given : ['${clock}'])); } }`,
    ).runInContext(context);
  if (spreadsheetZone)
    context.SpreadsheetApp = {
      getActiveSpreadsheet: () => ({
        getSpreadsheetTimeZone: () => {
          asked.zone++;
          return spreadsheetZone;
        },
      }),
    };
  if (utilities)
    context.Utilities = {
      formatDate: (moment, zone, pattern) => {
        asked.formatted++;
        if (!(zone in HOURS) || pattern !== 'yyyy-MM-dd') throw new Error('Invalid argument');
        return new Date(moment.getTime() + HOURS[zone] * 3_600_000).toISOString().slice(0, 10);
      },
    };
  code.runInContext(context);

  const other = createContext(Object.create(null));
  const realms = {
    own: (time) => new Script(`new Date(${time})`).runInContext(context),
    other: (time) => new Script(`new Date(${time})`).runInContext(other),
    node: (time) => new Date(time),
  };
  const cell = (moment) => {
    if (typeof moment === 'string') return moment;
    if (moment.local) return realms[realm ?? 'node'](new Date(...moment.local).getTime());
    return realms[realm ?? 'node'](moment.utc === 'invalid' ? Number.NaN : Date.parse(moment.utc));
  };
  const ages = moments === undefined;
  const model = [
    ['Settings', '', '', ''],
    ...settings.map(([key, value]) => [key, value, '', '']),
    ...(asOfMoment ? [['As of', cell(asOfMoment), '', '']] : []),
    ['Rules', '', '', ''],
    ['Column', 'Condition', 'Value', 'Weight'],
    ...(ages ? [['Day', 'in the last', 0, 1]] : DAYS.map((day) => ['Day', 'is', day, Number(day.slice(-2))])),
    ['Day', 'is blank', '', 99],
  ];
  const leads = (ages ? DAYS : moments).map((moment, i) => [`lead ${i}`, cell(moment)]);
  const scores = context.LEADSCORE([...leads, ['last', 'x']], [['Lead', 'Day']], model);
  const found = [...scores].slice(0, -1).map(([score]) => score);
  const days = ages
    ? DAYS.filter((_, i) => found[i] === 1).map((day) => Number(day.slice(-2)))
    : found.map((score) => (score === 99 ? 'blank' : score));
  return { days, ...asked };
}

console.log(JSON.stringify(JSON.parse(process.argv[2]).map(answer)));
