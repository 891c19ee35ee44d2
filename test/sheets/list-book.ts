/** Scored lists for the tests of hand-over, stages and dashboard, with the settings that these need and a clock that can be moved. */

import type { Rpc } from '../../src/rpc';
import type { CellEntry, CellValue } from '../../workbench/document';
import { NOW, type Rows, scripts, type Workbook, workbook } from './workbook';

export const DAY = 86_400_000;

/** A scored spreadsheet. */
export interface ListBook extends Workbook {
  /** Goes to noon of so many days after 22 November 2026, for the spreadsheet and for the script. */
  readonly setDay: (days: number) => void;
  /** Names a column, or whatever else, in the model's settings. */
  readonly set: (settings: { readonly [setting: string]: CellEntry }, model?: string) => void;
  /** Writes one cell of a tab, by its A1 name. */
  readonly type: (tab: string, cell: string, value: CellEntry) => void;
  /** The shown cells of a tab; of some columns only, where their titles in the first row are given. */
  readonly table: (tab: string, columns?: readonly string[]) => string[][];
  readonly front: (tab: string) => void;
  readonly ask: <Name extends keyof Rpc>(name: Name, ...args: Parameters<Rpc[Name]>) => ReturnType<Rpc[Name]>;
}

/** Leads scored by Start here, with everything that lists need. */
export function listBook(rows: Rows = WORKED, settings: Parameters<ListBook['set']>[0] = SETTINGS): ListBook {
  let now = NOW;
  const book = workbook(rows, { now: () => now });
  const { document, emulator } = book;
  const setDay = (days: number): void => {
    now = NOW + days * DAY;
    emulator.load(clock(now), ...scripts);
  };
  emulator.load(clock(now), ...scripts);
  emulator.open();
  book.click('Start here');
  const sheetOf = (tab: string): number => {
    const sheet = book.tab(tab);
    if (sheet < 0) throw new Error(`No tab ${tab}`);
    return sheet;
  };
  const made: ListBook = {
    ...book,
    setDay,
    type(tab, cell, value) {
      const found = document.find(cell, sheetOf(tab));
      if (!found) throw new Error(cell);
      document.write(sheetOf(tab), found.row, found.column, [[value]], { grow: true });
    },
    set(named, model = 'Lead model') {
      const sheet = sheetOf(model);
      for (const [setting, value] of Object.entries(named)) {
        const used = document.used(sheet);
        const keys: CellValue[][] = document.values({ sheet, row: 0, column: 0, rows: used.rows, columns: 1 });
        const there = keys.findIndex(([key]) => key === setting);
        document.write(sheet, there < 0 ? used.rows : there, 0, [[setting, value]], { grow: true });
      }
    },
    table(tab, columns) {
      const sheet = sheetOf(tab);
      const used = document.used(sheet);
      const all = document.displays({
        sheet,
        row: 0,
        column: 0,
        rows: Math.max(used.rows, 1),
        columns: Math.max(used.columns, 1),
      });
      const at = columns?.map((name) => all[0]?.indexOf(name) ?? -1);
      return at ? all.map((row) => at.map((column) => row[column] ?? '')) : all;
    },
    front(tab) {
      document.select({ sheet: sheetOf(tab), row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
    },
    ask(name, ...args) {
      const outcome = emulator.call(name, ...args);
      if (outcome.state !== 'done') throw new Error(outcome.state === 'failed' ? outcome.failure.stack : 'asking');
      return outcome.value as ReturnType<Rpc[typeof name]>;
    },
  };
  made.set(settings);
  return made;
}

/** The same leads in a tab "Import", and "Leads" shows them by a formula. */
export function spilledBook(settings: Parameters<ListBook['set']>[0] = SETTINGS): ListBook {
  const book = listBook(WORKED, settings);
  const { document } = book;
  const { id } = document.addSheet({ name: 'Import' });
  document.write(id, 0, 0, WORKED, { grow: true });
  document.clear({ sheet: book.leads, row: 0, column: 0, rows: 7, columns: 11 });
  book.type('Leads', 'A1', { formula: '=ARRAYFORMULA(Import!A1:K8)' });
  return book;
}

/** Has the script's clock stand still at a moment. */
function clock(moment: number): string {
  return `(function () {
    var Real = Date;
    var Fixed = function (...parts) {
      return parts.length === 0 ? new Real(${moment}) : new Real(...parts);
    };
    Fixed.prototype = Real.prototype;
    Fixed.now = function () { return ${moment}; };
    Fixed.UTC = Real.UTC;
    Fixed.parse = Real.parse;
    Date = Fixed;
  })();`;
}

/** Where the columns of `WORKED` are named. */
export const SETTINGS = {
  'Owner column': 'Owner',
  'Arrived column': 'Arrived',
  'Contacted column': 'Contacted',
  'Source column': 'Source',
  'Outcome column': 'Status',
};

/** Six leads with the columns that lists need: three of them hot and open, one hot and won. */
export const WORKED: Rows = [
  [
    'Lead ID',
    'Company',
    'Job Title',
    'Email',
    'Employees',
    'Last Activity Date',
    'Owner',
    'Arrived',
    'Contacted',
    'Source',
    'Status',
  ],
  ['L1', 'Tavorind', 'CEO', 'a@tavorind.example', 250, '2026-11-20', '', '2026-11-22', '', 'Fair', 'Open'],
  ['L2', 'Meldara', 'Sales Manager', 'b@meldara.example', 40, '2026-11-01', '', '2026-11-01', '', 'Web', 'Lost'],
  ['L3', 'Quinex', 'VP Sales', 'c@quinex.example', 90, '2026-11-21', 'Ann', '2026-11-20', '', 'Web', 'Open'],
  ['L4', 'Zanem', 'Working Student', 'd@zanem.example', 12, '2026-11-21', '', '2026-11-21', '', 'Web', 'Open'],
  ['L5', 'Fjorel', 'CTO', 'e@fjorel.example', 500, '2026-11-20', '', '2026-10-20', '2026-10-20', 'Fair', 'Open'],
  ['L6', 'Rudilo', 'Director IT', 'g@rudilo.example', 700, '2026-11-19', '', '2026-11-19', '', 'Web', 'Won'],
];
