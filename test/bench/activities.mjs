/** What an activity log costs: LEADSCORE of 10,000 leads with 50,000 events that ten rules ask about. */
import { loadBundle } from './bundle.mjs';

const day = 86_400_000;
const today = Date.UTC(2026, 10, 22);
const names = ['Pricing page', 'Webinar', 'Demo', 'E-mail opened', 'E-mail clicked', 'Call', 'No answer', 'Quotation'];

const rules = [
  ['Activity › Pricing page', 'each', '', 7, 3, '', 30, ''],
  ['Activity › Pricing page', 'each', '', 4, 5, 14, '', ''],
  ['Activity › Webinar', 'is not blank', '', 8, '', '', '', ''],
  ['Activity › Demo | Quotation', 'is not blank', '', 20, '', 60, '', ''],
  ['Activity › E-mail *', 'each', 3, 2, 5, 30, '', 'once a day'],
  ['Activity › E-mail clicked', 'amount', 2, 3, 4, '', 90, 'distinct'],
  ['Activity › Call', 'in the last', 14, 5, '', '', '', ''],
  ['Activity › No answer', 'at least', 3, -15, '', '', 30, ''],
  ['Activity › *', 'is blank', '', -5, '', '', 60, ''],
  ['Activity › *', 'each', 10, 1, 3, 7, '', ''],
];
export const table = [
  ['Settings', '', '', '', '', '', '', ''],
  ['As of', '2026-11-22', '', '', '', '', '', ''],
  ['Lead key', 'Email', '', '', '', '', '', ''],
  ['Rules', '', '', '', '', '', '', ''],
  ['Column', 'Condition', 'Value', 'Weight', 'Up to', 'Half-life', 'Within', 'Count'],
  ...rules,
];
export const header = ['Company', 'Email'];

/** Milliseconds of one call in a fresh context, and of a later one; the dates of the log as dates or as texts. */
export function measureActivities(leads = 10_000, events = 50_000, runs = 5, dates = true) {
  const context = loadBundle();
  const times = [];
  for (let run = 0; run < runs; run++) {
    const rows = Array.from({ length: leads }, (_, i) => [`Company ${i}`, `lead${i}@example.com`]);
    const log = [['Lead', 'Activity', 'Date', 'Count', 'Note'], ...madeLog(leads, events, dates, run + 1)];
    const start = performance.now();
    context.LEADSCORE(rows, [header], table, log);
    times.push(performance.now() - start);
  }
  return times;
}

function madeLog(leads, events, dates, seed) {
  let state = seed;
  const random = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  return Array.from({ length: events }, () => {
    const when = new Date(today - random(400) * day - random(day));
    const date = dates ? when : when.toISOString().slice(0, 10);
    const count = random(5) === 0 ? random(4) : '';
    return [`Lead${random(leads)}@example.com`, names[random(names.length)], date, count, `note ${random(6)}`];
  });
}

if (process.argv[1]?.endsWith('activities.mjs'))
  for (const dates of [false, true])
    console.log(
      `${dates ? 'date cells' : 'day texts '}: ${measureActivities(10_000, 50_000, 6, dates)
        .map((ms) => ms.toFixed(0))
        .join(', ')} ms`,
    );
