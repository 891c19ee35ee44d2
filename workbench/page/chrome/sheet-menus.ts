/** The spreadsheet's own menus: File, Edit, View, Insert, Format, Data, Help. */
import { copyByMenu, pasteByMenu } from '../clipboard';
import {
  clearSelection,
  cursorFormat,
  deleteColumns,
  deleteRows,
  editNote,
  format,
  freeze,
  insertColumns,
  insertRows,
  merge,
  redo,
  setCheckboxes,
  sortSheet,
  toggle,
  undo,
} from '../commands';
import { chooseCsv, downloadCsv, renameWorkbook, startFromSample } from '../files';
import { openSheet } from '../selection';
import { type MenuLine, openDialog, type Workbook } from '../workbook';
import { numberLines } from './number-formats';
import { addTab } from './tab-actions';

const RULE: MenuLine = { kind: 'rule' };

/** The lines of every menu by its label, as they stand at this moment. */
export function sheetMenus(workbook: Workbook): Readonly<Record<string, readonly MenuLine[]>> {
  return {
    File: fileMenu(workbook),
    Edit: editMenu(workbook),
    View: viewMenu(workbook),
    Insert: insertMenu(workbook),
    Format: formatMenu(workbook),
    Data: dataMenu(workbook),
    Help: [
      act('Keyboard shortcuts', () => openDialog(workbook, { kind: 'keys' })),
      act('About this workbench', () => openDialog(workbook, { kind: 'about' })),
    ],
  };
}

function act(label: string, run: () => void, keys?: string): MenuLine {
  return { kind: 'action', label, run, ...(keys === undefined ? {} : { keys }) };
}

function choice(label: string, checked: boolean, run: () => void): MenuLine {
  return { kind: 'action', label, checked, run };
}

function fileMenu(workbook: Workbook): readonly MenuLine[] {
  return [
    {
      kind: 'group',
      label: 'New from sample',
      lines: [
        act('600 leads, scored', () => startFromSample(workbook, 'leads.csv')),
        act('200 leads in Chinese, scored', () => startFromSample(workbook, 'leads-zh.csv')),
        act('Blank spreadsheet', () => startFromSample(workbook, null)),
      ],
    },
    act('Open a CSV file…', () => chooseCsv(workbook)),
    act('Download this tab as CSV', () => downloadCsv(workbook)),
    RULE,
    act('Rename…', () => renameWorkbook(workbook)),
    act('Settings…', () => openDialog(workbook, { kind: 'settings' })),
  ];
}

function editMenu(workbook: Workbook): readonly MenuLine[] {
  const steps = workbook.document.history();
  const named = (verb: string, label: string | undefined): string => (label === undefined ? verb : `${verb}: ${label}`);
  return [
    {
      kind: 'action',
      label: named('Undo', steps.undo),
      keys: 'Ctrl+Z',
      disabled: steps.undo === undefined,
      run: () => undo(workbook),
    },
    {
      kind: 'action',
      label: named('Redo', steps.redo),
      keys: 'Ctrl+Y',
      disabled: steps.redo === undefined,
      run: () => redo(workbook),
    },
    RULE,
    act('Cut', () => void copyByMenu(workbook, true), 'Ctrl+X'),
    act('Copy', () => void copyByMenu(workbook, false), 'Ctrl+C'),
    act('Paste', () => void pasteByMenu(workbook, false), 'Ctrl+V'),
    act('Paste values only', () => void pasteByMenu(workbook, true), 'Ctrl+Shift+V'),
    RULE,
    act('Delete values', () => clearSelection(workbook), 'Delete'),
    act('Delete rows', () => deleteRows(workbook)),
    act('Delete columns', () => deleteColumns(workbook)),
  ];
}

function viewMenu(workbook: Workbook): readonly MenuLine[] {
  const sheet = openSheet(workbook);
  const { row, column } = workbook.selection.get();
  const rowLines = [0, 1, 2].map((count) =>
    choice(count === 0 ? 'No rows' : count === 1 ? '1 row' : `${count} rows`, sheet.frozenRows === count, () =>
      freeze(workbook, { frozenRows: count }),
    ),
  );
  const columnLines = [0, 1, 2].map((count) =>
    choice(
      count === 0 ? 'No columns' : count === 1 ? '1 column' : `${count} columns`,
      sheet.frozenColumns === count,
      () => freeze(workbook, { frozenColumns: count }),
    ),
  );
  return [
    {
      kind: 'group',
      label: 'Freeze',
      lines: [
        ...rowLines,
        act(`Up to row ${row + 1}`, () => freeze(workbook, { frozenRows: row + 1 })),
        RULE,
        ...columnLines,
        act('Up to this column', () => freeze(workbook, { frozenColumns: column + 1 })),
      ],
    },
  ];
}

function insertMenu(workbook: Workbook): readonly MenuLine[] {
  return [
    act('Rows above', () => insertRows(workbook, 'above')),
    act('Rows below', () => insertRows(workbook, 'below')),
    act('Columns left', () => insertColumns(workbook, 'left')),
    act('Columns right', () => insertColumns(workbook, 'right')),
    RULE,
    act('Sheet', () => addTab(workbook), 'Shift+F11'),
    RULE,
    act('Checkbox', () => setCheckboxes(workbook, true)),
    act('Note…', () => editNote(workbook), 'Shift+F2'),
  ];
}

function formatMenu(workbook: Workbook): readonly MenuLine[] {
  const now = cursorFormat(workbook);
  return [
    { kind: 'group', label: 'Number', lines: numberLines(workbook) },
    {
      kind: 'group',
      label: 'Text',
      lines: [
        { ...choice('Bold', now.bold === true, () => toggle(workbook, 'bold')), keys: 'Ctrl+B' },
        { ...choice('Italic', now.italic === true, () => toggle(workbook, 'italic')), keys: 'Ctrl+I' },
        { ...choice('Underline', now.underline === true, () => toggle(workbook, 'underline')), keys: 'Ctrl+U' },
        choice('Strikethrough', now.strikethrough === true, () => toggle(workbook, 'strikethrough')),
      ] as readonly MenuLine[],
    },
    {
      kind: 'group',
      label: 'Alignment',
      lines: (['left', 'center', 'right'] as const).map((side) =>
        choice(side === 'left' ? 'Left' : side === 'center' ? 'Centre' : 'Right', now.horizontal === side, () =>
          format(workbook, { horizontal: side }),
        ),
      ),
    },
    {
      kind: 'group',
      label: 'Wrapping',
      lines: (['overflow', 'wrap', 'clip'] as const).map((wrap) =>
        choice(
          wrap === 'overflow' ? 'Overflow' : wrap === 'wrap' ? 'Wrap' : 'Clip',
          (now.wrap ?? 'overflow') === wrap,
          () => format(workbook, { wrap }),
        ),
      ),
    },
    RULE,
    act('Merge cells', () => merge(workbook, true)),
    act('Unmerge', () => merge(workbook, false)),
    RULE,
    act('Clear formatting', () =>
      format(workbook, {
        background: null,
        fontColor: null,
        bold: null,
        italic: null,
        underline: null,
        strikethrough: null,
        fontSize: null,
        fontFamily: null,
        horizontal: null,
        vertical: null,
        wrap: null,
        numberFormat: null,
        indent: null,
        border: null,
        rotation: null,
      }),
    ),
  ];
}

function dataMenu(workbook: Workbook): readonly MenuLine[] {
  return [
    act('Sort sheet A to Z by this column', () => sortSheet(workbook, true)),
    act('Sort sheet Z to A by this column', () => sortSheet(workbook, false)),
    RULE,
    act('Named ranges…', () => openDialog(workbook, { kind: 'names' })),
    act('Remove the rule of these cells', () => setCheckboxes(workbook, false)),
    RULE,
    act('Calculate again', () => workbook.document.recalculate()),
  ];
}
