/** The formulas as tests ask them, with a calendar that stands still. */
import {
  type Asked,
  type Edge,
  leadAction,
  leadBand,
  leadComplete,
  leadGrid,
  leadNext,
  leadParts,
  leadRange,
  leadReport,
  leadScore,
  leadSegment,
  leadWhy,
  type Shown,
} from '../../src/functions';

/** Noon of 22 November 2026 in a spreadsheet that lives in UTC. */
export const edge: Edge = {
  now: () => new Date(Date.UTC(2026, 10, 22, 12)),
  dayIn: (moment, zone) => (zone === 'UTC' ? moment.toISOString().slice(0, 10) : undefined),
  localDay: (moment) => moment.toISOString().slice(0, 10),
  spreadsheetTimeZone: () => 'UTC',
};

export const formulas = {
  LEADSCORE: leadScore,
  LEADBAND: leadBand,
  LEADWHY: leadWhy,
  LEADPARTS: leadParts,
  LEADRANGE: leadRange,
  LEADREPORT: leadReport,
  LEADACTION: leadAction,
  LEADGRID: leadGrid,
  LEADCOMPLETE: leadComplete,
  LEADNEXT: leadNext,
  LEADSEGMENT: leadSegment,
} as const;

export type FormulaName = keyof typeof formulas;

export const formulaNames = Object.keys(formulas) as readonly FormulaName[];

/** Shows what a formula gives in its cells. */
export function ask(name: FormulaName, ...asked: Asked): Shown {
  return formulas[name](edge, ...asked);
}

/** The same, where rows are expected. */
export function askRows(name: FormulaName, ...asked: Asked): (string | number)[][] {
  const shown = ask(name, ...asked);
  if (!Array.isArray(shown)) throw new Error(`${name} shows one value: ${shown}`);
  return shown;
}

/** The English model that most of these tests use: titles, a country, a checkbox. */
export const header = ['Name', 'Title', 'Country', 'Demo'] as const;

/** The model as a table, with settings of one's own. */
export function modelWith(...more: readonly (readonly [key: string, value: string | number])[]): unknown[][] {
  return [
    ['Settings', '', '', '', ''],
    ...more.map(([key, value]) => [key, value, '', '', '']),
    ['Groups', '', '', '', ''],
    ['Group', 'Axis', 'At most', '', ''],
    ['Person', 'Fit', 25, '', ''],
    ['Interest', 'Engagement', '', '', ''],
    ['Bands', '', '', '', ''],
    ['Band', 'From', 'Next step', '', ''],
    ['Hot', 30, 'Call today', '', ''],
    ['Warm', 10, 'Write', '', ''],
    ['Cold', '', '', '', ''],
    ['Out', 'disqualified', 'Do nothing', '', ''],
    ['Rules', '', '', '', ''],
    ['Group', 'Column', 'Condition', 'Value', 'Weight'],
    ['Person', 'Title', 'has word', 'VP', 20],
    ['Person', 'Country', 'is', 'DE', 10],
    ['Interest', 'Demo', 'is checked', '', 15],
    ['', 'Name', 'contains', 'rival', 'disqualify'],
  ];
}
