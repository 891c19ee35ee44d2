/** The lines that `npm run score` prints: bands with their shares, the time, and what a person should look at. */
import { type CsvTable, count } from './read-csv';
import type { Scored } from './score-workbook';

const BAR = 30;
const SEPARATORS: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '\t': 'tab' };

/** All lines for one scored list. */
export function report(
  names: { readonly leads: string; readonly model: string | undefined },
  leads: CsvTable,
  model: CsvTable | undefined,
  scored: Scored,
): readonly string[] {
  const lead = scored.cells.slice(scored.headerRow + 1).filter((cells) => cells[scored.scoreColumn] !== '');
  const findings = [
    ...leads.findings,
    ...(model?.findings ?? []),
    ...headerFindings(leads, scored.headerRow),
    ...unscoredFindings(leads, scored),
  ];
  const separator = SEPARATORS[leads.delimiter] ?? leads.delimiter;
  return [
    `${names.leads}: ${count(lead.length, 'lead', 'leads')}, ${count(leads.width, 'column', 'columns')} (${leads.encoding}, ${separator})`,
    names.model === undefined
      ? 'Model: the starter model that "Start here" fits to the columns'
      : `Model: ${names.model}`,
    ...scored.remarks.map((remark) => `  ${remark.replace(/\s+/g, ' ')}`),
    `Set up and scored in ${time(scored.milliseconds.first)}; scored once more in ${time(scored.milliseconds.again)}`,
    '',
    ...bandLines(lead, scored),
    ...section(
      'The model',
      scored.issues.map(({ cell, text }) => `${cell}: ${text}`),
    ),
    ...section('The file', findings),
  ];
}

/** Like Math.min, which a list of 200,000 arguments would break. */
function least(numbers: readonly number[]): number {
  return numbers.reduce((low, number) => (number < low ? number : low), Number.POSITIVE_INFINITY);
}

function time(milliseconds: number): string {
  return `${Math.round(milliseconds).toLocaleString('en-US')} ms`;
}

/** One line a band, the one with the highest scores first: name, leads, share, bar, scores from and to. */
function bandLines(leads: readonly (readonly string[])[], scored: Scored): readonly string[] {
  const bands = new Map<string, number[]>();
  for (const cells of leads) {
    const band = cells[scored.bandColumn] ?? '';
    const scores = bands.get(band) ?? [];
    scores.push(Number(cells[scored.scoreColumn]));
    bands.set(band, scores);
  }
  const longest = Math.max(...[...bands.keys()].map((name) => cellsWide(shown(name))));
  return [...bands]
    .map(([name, scores]) => ({
      name,
      leads: scores.length,
      low: least(scores),
      high: -least(scores.map((score) => -score)),
    }))
    .sort((a, b) => b.high - a.high || b.low - a.low)
    .map((band) => {
      const share = band.leads / leads.length;
      const bar = '█'.repeat(Math.max(1, Math.round(share * BAR)));
      const number = band.leads.toLocaleString('en-US').padStart(7);
      const percent = `${(share * 100).toFixed(1)} %`.padStart(7);
      const range = band.low === band.high ? `${band.low}` : `${band.low}–${band.high}`;
      return `  ${shown(band.name)}${' '.repeat(longest - cellsWide(shown(band.name)))} ${number} ${percent}  ${range.padEnd(9)} ${bar}`;
    });
}

function shown(band: string): string {
  return band === '' ? '(no band)' : band;
}

/** How wide a name is in a terminal, where a Chinese character takes two places. */
function cellsWide(name: string): number {
  return [...name].reduce((wide, character) => wide + (character >= '\u2e80' ? 2 : 1), 0);
}

/** Names that stand above two columns, and columns without a name: no rule can tell them apart. */
function headerFindings(leads: CsvTable, headerRow: number): readonly string[] {
  const header = (leads.rows[headerRow] ?? []).map((name) => name.trim());
  const twice = [...new Set(header.filter((name, at) => name !== '' && header.indexOf(name) !== at))];
  const unnamed = header.flatMap((name, at) => (name === '' && hasContent(leads, headerRow, at) ? [at + 1] : []));
  return [
    ...twice.map(
      (name) => `Several columns are called "${name}"; rules read the first. Give the others names of their own.`,
    ),
    ...unnamed.map((column) => `Column ${column} has no name, so no rule can read it.`),
  ];
}

/** Rows with content that got no score: their cell in the column that identifies a lead is blank. */
function unscoredFindings(leads: CsvTable, scored: Scored): readonly string[] {
  const rows = leads.rows.flatMap((row, at) => {
    const isLead = at > scored.headerRow && row.some((cell) => cell.trim() !== '' && !/^false$/i.test(cell));
    return isLead && (scored.cells[at]?.[scored.scoreColumn] ?? '') === '' ? [at + 1] : [];
  });
  if (rows.length === 0) return [];
  return [
    `${count(rows.length, 'row has', 'rows have')} no score (first: row ${rows[0]}): the model's Lead key is blank there.`,
  ];
}

function hasContent(leads: CsvTable, headerRow: number, column: number): boolean {
  return leads.rows.slice(headerRow + 1).some((row) => row[column]?.trim());
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : ['', `${title}: ${count(lines.length, 'thing', 'things')} to look at`, ...lines.map((line) => `  ${line}`)];
}
