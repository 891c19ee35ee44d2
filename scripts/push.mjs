/**
 * Pushes what the build made in dist/ to a team's own Apps Script project: `npm run push`, or
 * `npm run push -- --project FILE` with a project file that is not committed. Says in a sentence what went wrong.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { adviceFor, SET_SCRIPT_ID } from './push-advice.mjs';

const NEEDED = ['appsscript.json', 'Code.js', 'Data.html', 'Lists.js', 'Server.js'];
const ALLOWED = [...NEEDED, 'Proof.html', 'Sidebar.html'];
/** What clasp would send to Google if it lay in the folder; anything else it leaves alone. */
const PUSHED = /\.(js|gs|ts|html)$|^appsscript\.json$/i;

const root = fileURLToPath(new URL('..', import.meta.url));

function main(args) {
  const projectFile = projectFileFrom(args);
  const { scriptId, folder } = readProject(projectFile);
  checkFolder(folder);
  const pushed = push(projectFile, folder);
  if (pushed.length === 0) console.log(`Nothing to push: the script ${scriptId} already has these files.`);
  else console.log(`Pushed ${pushed.join(', ')} to the script ${scriptId}.`);
  console.log(
    'Reload the spreadsheet; its menu "Lead Score" appears after a few seconds. Open that menu once per file.',
  );
}

function projectFileFrom(args) {
  const [option, file, ...rest] = args;
  if (option === undefined) return join(root, '.clasp.json');
  if ((option === '--project' || option === '-P') && file !== undefined && rest.length === 0) return resolve(file);
  throw new Error(
    `"${args.join(' ')}" is not understood. Run "npm run push", or "npm run push -- --project FILE" with your own project file.`,
  );
}

function readProject(projectFile) {
  if (!existsSync(projectFile)) throw new Error(`There is no project file at ${projectFile}. ${SET_SCRIPT_ID}`);
  let project;
  try {
    project = JSON.parse(readFileSync(projectFile, 'utf8'));
  } catch (error) {
    throw new Error(`${projectFile} cannot be read as JSON (${error.message}). ${SET_SCRIPT_ID}`);
  }
  const scriptId = typeof project?.scriptId === 'string' ? project.scriptId.trim() : '';
  if (scriptId === '' || scriptId.startsWith('REPLACE_WITH')) {
    throw new Error(`${projectFile} does not say which script to push to. ${SET_SCRIPT_ID}`);
  }
  return { scriptId, folder: resolve(dirname(projectFile), project.rootDir ?? '.') };
}

/** Refuses a folder from which clasp would quietly push too little or too much. */
function checkFolder(folder) {
  const found = existsSync(folder) ? readdirSync(folder, { recursive: true }).map(String) : [];
  const missing = NEEDED.filter((name) => !found.includes(name));
  if (missing.length > 0) {
    throw new Error(`${folder} lacks ${missing.join(', ')}. Run "npm run build" first and look at what it says.`);
  }
  const strange = found.filter((name) => PUSHED.test(name) && !ALLOWED.includes(name));
  if (strange.length > 0) {
    throw new Error(`${folder} holds ${strange.join(', ')}, which the build does not make. Delete it and push again.`);
  }
}

/** Runs clasp; gives the names of the files that Google took. */
function push(projectFile, folder) {
  const program = join(root, 'node_modules/@google/clasp/build/src/index.js');
  if (!existsSync(program)) throw new Error('clasp is not installed. Run "npm ci" and push again.');
  // --force, because without it and without a terminal clasp skips the push and still ends with success.
  const run = spawnSync(process.execPath, [program, '--json', '-P', projectFile, 'push', '--force'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = `${run.stderr ?? ''}\n${run.stdout ?? ''}`.trim();
  const files = run.status === 0 ? filesIn(run.stdout) : undefined;
  if (files === undefined) throw new Error(adviceFor(said));
  return files;
}

/** The list that clasp prints with --json; no list means that nothing was pushed, whatever the exit code says. */
function filesIn(output) {
  try {
    const files = JSON.parse(output);
    return Array.isArray(files) ? files : undefined;
  } catch {
    return undefined;
  }
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
