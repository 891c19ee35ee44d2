/** Utilities.parseCsv: CSV text as rows of texts, quotes and line breaks inside quotes read as RFC 4180 says. */

/** The rows of a CSV text; a line break at its end starts no row. */
export function parseCsv(csv: string, delimiter: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  let started = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
    started = false;
  };
  const endRow = (): void => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < csv.length; at++) {
    const character = csv[at] ?? '';
    if (quoted) {
      if (character !== '"') cell += character;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at++;
      } else quoted = false;
    } else if (character === '"' && !started) {
      quoted = true;
      started = true;
    } else if (character === delimiter) endCell();
    else if (character === '\n') endRow();
    else if (character !== '\r' || csv[at + 1] !== '\n') {
      cell += character;
      started = true;
    }
  }
  if (cell !== '' || started || row.length > 0) endRow();
  return rows;
}
