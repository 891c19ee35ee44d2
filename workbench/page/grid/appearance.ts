/** How a cell looks once its own format, its drop-down or checkbox and the colours by rule are taken together; painter and tests read it here. */
import type {
  CellBorder,
  CellView,
  HorizontalAlignment,
  SheetId,
  SpreadsheetDocument,
  VerticalAlignment,
  Wrap,
} from '../../document';
import { isCellError } from '../../document';

/** Everything the painter needs to know of one cell. */
export interface Appearance {
  readonly text: string;
  /** null: an ordinary cell; else whether its box is ticked. */
  readonly checkbox: boolean | null;
  readonly dropdown: boolean;
  readonly background: string | null;
  readonly border: CellBorder | null;
  readonly color: string;
  readonly font: string;
  /** Height of the letters in pixels. */
  readonly fontSize: number;
  readonly underline: boolean;
  readonly strikethrough: boolean;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: Wrap;
  /** Space before the text, in pixels. */
  readonly indent: number;
  readonly note: string;
  /** What is wrong with the cell, as the mouse shows it, or ''. */
  readonly problem: string;
  /** True when nothing is shown, so that the text of a neighbour may run over it. */
  readonly empty: boolean;
}

const DEFAULT_COLOR = '#202124';
const PIXELS_PER_POINT = 96 / 72;
const SPACE = 4;

/** Reads how a cell looks right now. */
export function appearanceOf(document: SpreadsheetDocument, sheet: SheetId, row: number, column: number): Appearance {
  const cell = document.cell(sheet, row, column);
  const rules = document.conditionalFormat(sheet, row, column);
  const { format, validation } = cell;
  const fontSize = (format.fontSize ?? 10) * PIXELS_PER_POINT;
  const bold = rules?.bold ?? format.bold ?? false;
  const italic = rules?.italic ?? format.italic ?? false;
  const family = format.fontFamily === null ? 'Arial' : `"${format.fontFamily}", Arial`;
  const checkbox = tickOf(cell);
  return {
    text: checkbox === null ? cell.display : '',
    checkbox,
    dropdown: (validation?.kind === 'list' || validation?.kind === 'range') && validation.showDropdown,
    background: rules?.background ?? format.background ?? document.bandColor(sheet, row, column),
    border: format.border,
    color: rules?.fontColor ?? format.fontColor ?? DEFAULT_COLOR,
    font: `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}px ${family}, "Noto Sans CJK SC", sans-serif`,
    fontSize,
    underline: rules?.underline ?? format.underline ?? false,
    strikethrough: rules?.strikethrough ?? format.strikethrough ?? false,
    horizontal: format.horizontal ?? usualSide(cell, checkbox),
    vertical: format.vertical ?? 'bottom',
    wrap: format.wrap ?? 'overflow',
    indent: (format.indent ?? 0) * 3 * SPACE,
    note: cell.note,
    problem: problemOf(document, cell, sheet, row, column),
    empty: cell.display === '' && checkbox === null,
  };
}

/** Whether a checkbox cell is ticked; null for every other cell, and for one that holds something else. */
export function tickOf(cell: CellView): boolean | null {
  if (cell.validation?.kind !== 'checkbox') return null;
  const { checked, unchecked } = cell.validation;
  if (cell.value === (checked ?? true)) return true;
  return cell.value === (unchecked ?? false) || cell.value === null ? false : null;
}

function usualSide(cell: CellView, checkbox: boolean | null): HorizontalAlignment {
  if (checkbox !== null || typeof cell.value === 'boolean' || isCellError(cell.value)) return 'center';
  return typeof cell.value === 'number' ? 'right' : 'left';
}

function problemOf(document: SpreadsheetDocument, cell: CellView, sheet: SheetId, row: number, column: number): string {
  if (isCellError(cell.value)) return cell.value.message;
  if (cell.validation === null || cell.value === null) return '';
  return document.violation(sheet, row, column, cell.value) ?? '';
}
