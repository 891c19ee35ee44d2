/** Runs `npm run push` as a person would, in a folder and a home of its own, with a stand-in where Google would be. */

import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answer, type Arrival, startStandIn } from './stand-in';

/** The folder of the project. */
export const root = join(import.meta.dirname, '../..');

/** How a push ended: its exit code, what a person read, and what arrived at the stand-in. */
export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly arrivals: readonly Arrival[];
}

/** Pushes by the project file in `folder`; every request of the program goes to a stand-in with these answers. */
export async function runPush(
  folder: string,
  answers: Readonly<Record<string, Answer>>,
  projectFile = 'project/.clasp.json',
  preload = join(import.meta.dirname, 'redirect.cjs'),
): Promise<Outcome> {
  const standIn = await startStandIn(answers);
  const child = spawn(process.execPath, ['scripts/push.mjs', '--project', join(folder, projectFile)], {
    cwd: root,
    env: {
      PATH: process.env.PATH,
      HOME: join(folder, 'home'),
      USERPROFILE: join(folder, 'home'),
      NODE_OPTIONS: `--require "${preload}"`,
      STAND_IN_PORT: String(standIn.port),
    },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (piece) => {
    out += String(piece);
  });
  child.stderr.on('data', (piece) => {
    err += String(piece);
  });
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  await standIn.stop();
  return { code, out, err, arrivals: standIn.arrivals };
}

/** Leaves a login in the home in `folder`, where clasp looks for it; the token in it is made up. */
export function writeLogin(folder: string, expires: number): void {
  const token = {
    type: 'authorized_user',
    client_id: 'made-up',
    client_secret: 'made-up',
    refresh_token: 'made-up',
    access_token: 'made-up',
    expiry_date: expires,
  };
  writeIn(folder, 'home/.clasprc.json', JSON.stringify({ tokens: { default: token } }));
}

/** Writes a file below `folder`, with the folders it needs. */
export function writeIn(folder: string, path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}
