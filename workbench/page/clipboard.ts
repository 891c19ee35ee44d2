/** Copy, cut and paste: inside the workbook with formulas and formats, elsewhere as tab-separated text. */
import { change, sentenceOf } from './edit';
import { select, selectedArea, selectedAreas, withinUse } from './selection';
import { openDialog, type Workbook } from './workbook';

/** Remembers the selected cells and gives their text for the system's clipboard. */
export function copy(workbook: Workbook, cut: boolean): string {
  const area = withinUse(workbook, selectedArea(workbook));
  const text = workbook.document.copyText(area);
  workbook.clip.set({ sheet: area.sheet, area, cut, text });
  return text;
}

/** Pastes a text at the selection; if it is what was copied here, the cells themselves are pasted. */
export function paste(workbook: Workbook, text: string, valuesOnly: boolean): void {
  const clip = workbook.clip.get();
  if (clip !== null && sameText(clip.text, text)) {
    pasteCells(workbook, valuesOnly);
    return;
  }
  const to = selectedArea(workbook);
  const rows = text.replace(/\r?\n$/, '').split(/\r?\n/);
  const filled = {
    ...to,
    rows: Math.max(to.rows, rows.length),
    columns: Math.max(to.columns, ...rows.map((row) => row.split('\t').length)),
  };
  const single = rows.length === 1 && rows[0]?.includes('\t') === false && to.rows * to.columns > 1;
  change(workbook, 'Paste', [filled], () => {
    if (single) return fillWith(workbook, rows[0] ?? '');
    const area = workbook.document.pasteText(to, text);
    select(workbook, area.row, area.column, [area]);
  });
}

/** One copied word over several selected cells goes into each of them. */
function fillWith(workbook: Workbook, text: string): void {
  for (const area of selectedAreas(workbook)) {
    const { sheet, row, column, rows, columns } = area;
    workbook.document.write(
      sheet,
      row,
      column,
      Array.from({ length: rows }, () => Array.from({ length: columns }, () => text)),
    );
  }
}

function pasteCells(workbook: Workbook, valuesOnly: boolean): void {
  const clip = workbook.clip.get();
  if (clip === null) return;
  const from = { sheet: clip.sheet, ...clip.area };
  const at = selectedArea(workbook);
  const times = (room: number, size: number): number => Math.max(1, Math.floor(room / size)) * size;
  const to = clip.cut
    ? { ...at, rows: from.rows, columns: from.columns }
    : { ...at, rows: times(at.rows, from.rows), columns: times(at.columns, from.columns) };
  change(workbook, 'Paste', clip.cut ? [from, to] : [to], () => {
    grow(workbook, to);
    if (clip.cut) workbook.document.move(from, to);
    else workbook.document.copy(from, to, valuesOnly ? 'values' : 'all');
    select(workbook, to.row, to.column, [to]);
  });
  if (clip.cut) workbook.clip.set(null);
}

function grow(
  workbook: Workbook,
  to: { sheet: number; row: number; column: number; rows: number; columns: number },
): void {
  const { document } = workbook;
  const info = document.sheet(to.sheet);
  if (info === undefined) return;
  const rows = Math.max(info.rows, to.row + to.rows);
  const columns = Math.max(info.columns, to.column + to.columns);
  if (rows > info.rows || columns > info.columns) document.setSheet(to.sheet, { rows, columns });
}

function sameText(left: string, right: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').replace(/\n$/, '');
  return plain(left) === plain(right);
}

/** Copies by menu rather than by keyboard. */
export async function copyByMenu(workbook: Workbook, cut: boolean): Promise<void> {
  const text = copy(workbook, cut);
  try {
    await navigator.clipboard.writeText(text);
  } catch (error) {
    askForKeys(workbook, cut ? 'Ctrl+X' : 'Ctrl+C', error);
  }
  workbook.focusGrid.get()();
}

/** Pastes by menu rather than by keyboard, where the browser allows it. */
export async function pasteByMenu(workbook: Workbook, valuesOnly: boolean): Promise<void> {
  try {
    paste(workbook, await navigator.clipboard.readText(), valuesOnly);
  } catch (error) {
    if (workbook.clip.get() !== null) pasteCells(workbook, valuesOnly);
    else askForKeys(workbook, valuesOnly ? 'Ctrl+Shift+V' : 'Ctrl+V', error);
  }
  workbook.focusGrid.get()();
}

function askForKeys(workbook: Workbook, keys: string, error: unknown): void {
  openDialog(workbook, {
    kind: 'message',
    title: 'The browser keeps its clipboard to itself',
    text: `Press ${keys} instead. (${sentenceOf(error)})`,
  });
}
