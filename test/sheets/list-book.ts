/** Scored lists for the tests of hand-over, stages and dashboard, with the settings that these need. */
import type { CellEntry } from '../../workbench/document';
import { LEADS } from './lists';
import { NOW, type Rows, type Workbook, workbook } from './workbook';

export const DAY = 86_400_000;

/** A scored spreadsheet whose clock can be moved. */
export interface ListBook extends Workbook {
  readonly setDay: (days: number) => void;
  /** Names a column, or whatever else, in the model's settings. */
  readonly set: (setting: string, value: CellEntry, model?: string) => void;
  /** Writes one cell of a tab, by its A1 name. */
  readonly type: (tab: string, cell: string, value: CellEntry) => void;
  /** The shown cells of a tab from its first column to the last one filled. */
  readonly table: (tab: string, rows?: number) => string[][];
}

/** Leads scored by Start here. */
export function listBook(rows: Rows = LEADS, options: Parameters<typeof workbook>[1] = {}): ListBook {
  let now = NOW;
  const book = workbook(rows, { ...options, now: () => now });
  book.click('Start here');
  const { document } = book;
  const type: ListBook['type'] = (tab, cell, value) => {
    const found = document.find(cell, book.tab(tab));
    if (!found) throw new Error(cell);
    document.write(book.tab(tab), found.row, found.column, [[value]], { grow: true });
  };
  return {
    ...book,
    setDay(days) {
      now = NOW + days * DAY;
    },
    set(setting, value, model = 'Lead model') {
      const sheet = book.tab(model);
      const used = document.used(sheet);
      const values = document.values({ sheet, row: 0, column: 0, rows: used.rows, columns: 2 });
      const there = values.findIndex(([key]) => key === setting);
      document.write(sheet, there < 0 ? used.rows : there, 0, [[setting, value]], { grow: true });
    },
    type,
    table(tab, rows) {
      const sheet = book.tab(tab);
      const used = document.used(sheet);
      return document.displays({ sheet, row: 0, column: 0, rows: rows ?? used.rows, columns: used.columns });
    },
  };
}

/** Leads with the columns that lists need: when they arrived, who has them, when they were contacted. */
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
