/** Issues as notes on the cells they are about; our part of a note is told by its first line, the rest is other people's. */

/** The line with which our part of a note begins, in every language. */
export const MARK = '⚠ Lead Score';

/** Takes our part out of a note; what people wrote stays. */
export function withoutOurs(note: string): string {
  const at = note.indexOf(MARK);
  return at < 0 ? note : note.slice(0, at).trimEnd();
}

/** Puts sentences below what people wrote in a note. */
export function withOurs(note: string, sentences: readonly string[]): string {
  const others = withoutOurs(note);
  if (sentences.length === 0) return others;
  const ours = [MARK, ...sentences.map((sentence) => (sentences.length > 1 ? `• ${sentence}` : sentence))].join('\n');
  return others === '' ? ours : `${others}\n\n${ours}`;
}

/** Renews our notes on a block of cells: one call to read, one to write, none where nothing changes. */
export function renewNotes(
  range: GoogleAppsScript.Spreadsheet.Range,
  sentencesAt: (row: number, column: number) => readonly string[],
): boolean {
  const notes = range.getNotes();
  const renewed = notes.map((cells, row) => cells.map((note, column) => withOurs(note, sentencesAt(row, column))));
  const changed = renewed.some((cells, row) => cells.some((note, column) => note !== notes[row]?.[column]));
  if (changed) range.setNotes(renewed);
  return changed;
}
