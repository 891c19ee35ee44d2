/** What is to stand in a tab of tables, such as the Dashboard. */
import type { Cell } from '../engine';

/** How a table is drawn: its first column across, the others up; `mixed` draws each series as `series` says. */
export interface BoardChart {
  readonly kind: 'column' | 'stacked' | 'bar' | 'line' | 'mixed';
  /** How many columns from the first on it shows. */
  readonly columns: number;
  readonly colours: readonly string[];
  readonly series?: readonly ('bars' | 'line' | 'dots')[];
  /** What its axes are called. */
  readonly across?: string;
  readonly up?: string;
  /** Where the axis of values ends, which then begins at 0. */
  readonly upTo?: number;
}

/** One table with its chart, as it is to be; `titles` are all that the chart may have been called. */
export interface BoardTable {
  readonly title: string;
  readonly titles: readonly string[];
  /** How to read it: a line between title and header. */
  readonly hint?: string;
  /** Header and rows; shorter rows are filled up. */
  readonly rows: readonly (readonly Cell[])[];
  /** Number formats of the columns; '' or none: text in the first column, plain in the others. */
  readonly formats: readonly string[];
  readonly chart: BoardChart | undefined;
  /** Said instead of rows where there are none. */
  readonly missing: string;
}

/** The block: how wide, how many rows each table has room for, its title and a blank row included, and how many sentences come first. */
export interface BoardShape {
  readonly width: number;
  readonly slot: number;
  readonly sentences?: number;
  /** Pixels of the first column, where it holds more than a name. */
  readonly names?: number;
}

/** What is to stand in the tab. */
export interface Board {
  readonly name: string;
  readonly tab: string;
  readonly intro: string;
  /** Sentences before the tables, the first of them in bold. */
  readonly sentences?: readonly string[];
  readonly tables: readonly BoardTable[];
  readonly shape: BoardShape;
}
