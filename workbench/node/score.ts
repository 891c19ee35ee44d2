/** Scores a CSV of leads through the built add-on: `npm run score -- leads.csv [--model model.csv] [--out scored.csv]`. */
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type CsvTable, readCsv } from './read-csv';
import { readArguments, USAGE } from './score-arguments';
import { report } from './score-report';
import { type Scored, scoreWorkbook } from './score-workbook';
import { writeCsv } from './write-csv';

function main(args: readonly string[]): void {
  // npm runs scripts in the project's folder and keeps where the person stood in INIT_CWD.
  const folder = process.env.npm_lifecycle_event === 'score' ? (process.env.INIT_CWD ?? process.cwd()) : process.cwd();
  const given = readArguments(args, folder);
  if (given === 'help') {
    console.log(USAGE);
    return;
  }
  const leads = readCsv(given.leads);
  const model = given.model === undefined ? undefined : readCsv(given.model);
  const scored = scoreWorkbook(leads, model, fileURLToPath(new URL('../..', import.meta.url)));
  writeCsv(given.out, withScores(leads, scored), leads.delimiter);
  const names = { leads: basename(given.leads), model: model && basename(given.model ?? '') };
  for (const line of report(names, leads, model, scored)) console.log(line);
  console.log(`\nWritten: ${given.out}`);
}

/** The rows as they came, then cells that rows had too many, then the score columns. */
function withScores(leads: CsvTable, scored: Scored): readonly (readonly string[])[] {
  const extra = [...leads.beyond.values()].reduce((most, cells) => Math.max(most, cells.length), 0);
  return leads.rows.map((row, index) => {
    const beyond = leads.beyond.get(index) ?? [];
    const scores = scored.titles.map((_, column) => scored.cells[index]?.[column] ?? '');
    return [...row, ...Array.from({ length: extra }, (_, column) => beyond[column] ?? ''), ...scores];
  });
}

try {
  main(process.argv.slice(2));
} catch (error) {
  const sentence = error instanceof Error ? error.message : String(error);
  const known = error instanceof Error && error.name === 'Problem';
  console.error(known ? sentence : `The leads could not be scored: ${sentence}`);
  process.exitCode = 1;
}
