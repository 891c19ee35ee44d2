/** Writes leads as CSV, quoting only the cells that need it. */

/** One text of all rows: the names of the columns, then a line for every lead. */
export function csvOf(leads, lineEnd) {
  const columns = Object.keys(leads[0]);
  const rows = [columns, ...leads.map((lead) => columns.map((column) => lead[column]))];
  return rows.map((row) => row.map(cellText).join(',') + lineEnd).join('');
}

function cellText(value) {
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
