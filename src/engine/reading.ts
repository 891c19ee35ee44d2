/** What one cell of a lead says: error, blank, or a text that may also be a number or a day; each worked out once. */
import { type DateOrder, dayOf } from './day';
import { emailDomain } from './domain';
import type { Cell } from './model';
import { type DecimalSign, numberOf } from './number';
import { text } from './text';

/** How a sheet writes its cells: the words that mean blank, the order of dates, the decimal sign. */
export interface Spelling {
  readonly blankWords: ReadonlySet<string>;
  readonly dateOrder: DateOrder | undefined;
  readonly decimalSign: DecimalSign;
}

const ERRORS: ReadonlySet<string> = new Set([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#DIV/0!',
  '#NAME?',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
  'Loading...',
]);

/** Tells whether a cell holds an error value, which meets no condition at all. */
export function isError(cell: unknown): boolean {
  switch (typeof cell) {
    case 'string': {
      const first = cell.charCodeAt(0);
      // '#' or 'L' or white space: most cells are told apart by one character.
      return (first === 35 || first === 76 || first <= 32) && ERRORS.has(cell.trim());
    }
    case 'number':
      return !Number.isFinite(cell);
    case 'boolean':
    case 'undefined':
      return false;
    default:
      return cell !== null;
  }
}

/** A cell as it is kept: blank as an empty text, and what Sheets could not compute as the text of an error. */
export function plainCell(cell: unknown): Cell {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string' || typeof cell === 'boolean') return cell;
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : '#ERROR!';
}

/** One cell, read: `state` first; `number` and `day` are worked out when a condition asks. */
export class Reading {
  readonly state: 'error' | 'blank' | 'known';
  readonly cell: string | number | boolean;
  readonly text: string;
  private numberRead = false;
  private numberValue: number | undefined;
  private dayRead = false;
  private dayValue: number | undefined;
  private domainRead = false;
  private domainValue: string | undefined;

  constructor(
    raw: unknown,
    private readonly spelling: Spelling,
  ) {
    const readable = !isError(raw);
    this.cell = readable && (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') ? raw : '';
    this.text = text(this.cell);
    this.state = readable ? (this.text === '' || spelling.blankWords.has(this.text) ? 'blank' : 'known') : 'error';
  }

  /** The cell as a number, where it is one or plainly reads as one. */
  get number(): number | undefined {
    if (!this.numberRead) {
      this.numberRead = true;
      if (typeof this.cell === 'number') this.numberValue = this.cell;
      else if (typeof this.cell === 'string') this.numberValue = numberOf(this.text, this.spelling.decimalSign);
    }
    return this.numberValue;
  }

  /** The cell as a day number, where its text is a real date. */
  get day(): number | undefined {
    if (!this.dayRead) {
      this.dayRead = true;
      if (typeof this.cell === 'string') this.dayValue = dayOf(this.text, this.spelling.dateOrder);
    }
    return this.dayValue;
  }

  /** The domain of the cell's e-mail address, where it is one. */
  get emailDomain(): string | undefined {
    if (!this.domainRead) {
      this.domainRead = true;
      this.domainValue = emailDomain(this.text);
    }
    return this.domainValue;
  }

  /** The cell as it is before white space is collapsed: line breaks part the items of a multi-select. */
  get items(): readonly string[] {
    if (typeof this.cell !== 'string') return [this.text];
    return this.cell
      .normalize('NFKC')
      .split(/[,;|、\r\n]/)
      .map(text)
      .filter((item) => item !== '');
  }
}
