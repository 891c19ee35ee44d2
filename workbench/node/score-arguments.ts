/** Reads what a person typed behind `npm run score --`. */
import { basename, extname, resolve } from 'node:path';
import { problem } from './problem';

/** Which file to score, with which model, and where the result goes. */
export interface ScoreArguments {
  readonly leads: string;
  readonly model: string | undefined;
  readonly out: string;
}

/** How the command is used, in the words that are shown when it is called wrongly. */
export const USAGE = 'Use: npm run score -- leads.csv [--model model.csv] [--out scored.csv]';

const OPTIONS = ['--model', '--out'] as const;

/** Reads the arguments; paths count from `folder`, the place where the person stands. */
export function readArguments(args: readonly string[], folder: string): ScoreArguments | 'help' {
  if (args.includes('--help') || args.includes('-h')) return 'help';
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const [name = '', ...value] = argument.split('=');
    if (!argument.startsWith('-')) files.push(argument);
    else if (!OPTIONS.some((option) => option === name)) throw problem(`There is no option ${name}. ${USAGE}`);
    else if (options.has(name)) throw problem(`${name} is given twice. ${USAGE}`);
    else if (value.length > 0) options.set(name, value.join('='));
    else {
      index += 1;
      options.set(name, args[index] ?? '');
    }
  }
  for (const [name, value] of options) {
    if (value === '' || value.startsWith('--')) throw problem(`${name} needs the name of a file. ${USAGE}`);
  }
  const [leads, ...more] = files;
  if (leads === undefined) throw problem(`Which leads? Name a CSV file. ${USAGE}`);
  if (more.length > 0) throw problem(`One file at a time: "${more.join(' ')}" is one too many. ${USAGE}`);
  return finished(resolve(folder, leads), options, folder);
}

function finished(leads: string, options: ReadonlyMap<string, string>, folder: string): ScoreArguments {
  const model = options.get('--model');
  const paths = {
    leads,
    model: model === undefined ? undefined : resolve(folder, model),
    out: resolve(folder, options.get('--out') ?? `${basename(leads, extname(leads))}-scored.csv`),
  };
  if (paths.out === paths.leads || paths.out === paths.model) {
    throw problem(`The result would overwrite ${paths.out}. Name another file with --out.`);
  }
  return paths;
}
