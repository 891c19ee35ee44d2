/** `npm run push`, against a stand-in for Google: which files go up, and what a person reads when they do not. */

import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Outcome, root, runPush, writeIn, writeLogin } from './run-push';
import { type Answer, googleError } from './stand-in';

const EMPTY_SCRIPT: Answer = { status: 200, body: { scriptId: 'an-id', files: [] } };
const HOUR = 3_600_000;

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'push-'));
  write('project/.clasp.json', JSON.stringify({ scriptId: 'an-id', rootDir: 'dist' }));
  write('project/dist/Code.js', 'function onOpen() {}\n');
  write('project/dist/Data.html', '{"templates":{}}');
  write('project/dist/Lists.js', 'function updateLists() {}\n');
  write('project/dist/Server.js', 'function startHere() {}\n');
  write('project/dist/appsscript.json', '{ "timeZone": "Etc/UTC" }\n');
  logIn(Date.now() + HOUR);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('what goes up', () => {
  test('is what the build made, byte for byte, and nothing else', async () => {
    rmSync(join(folder, 'project/dist'), { recursive: true });
    cpSync(join(root, 'dist'), join(folder, 'project/dist'), { recursive: true });
    const built = readdirSync(join(root, 'dist')).sort();
    expect(built.filter((name) => name !== 'Sidebar.html' && name !== 'Proof.html')).toEqual([
      'Code.js',
      'Data.html',
      'Lists.js',
      'Server.js',
      'appsscript.json',
    ]);

    const { code, out, arrivals } = await push({ GET: EMPTY_SCRIPT, PUT: EMPTY_SCRIPT });

    expect(code).toBe(0);
    expect(arrivals.map(({ line }) => line)).toEqual([
      'GET script.googleapis.com/v1/projects/an-id/content',
      'PUT script.googleapis.com/v1/projects/an-id/content',
    ]);
    const files = built.map((name) => ({
      name: name.replace(/\.\w+$/, ''),
      type: { js: 'SERVER_JS', html: 'HTML', json: 'JSON' }[name.replace(/.*\./, '')],
      source: readFileSync(join(root, 'dist', name), 'utf8'),
    }));
    expect(sorted(arrivals[1]?.body)).toEqual(sorted({ files }));
    for (const name of built) expect(out).toContain(name);
  });

  test('includes a sidebar where there is one', async () => {
    write('project/dist/Sidebar.html', '<p>Lead Score</p>');
    const { arrivals } = await push({ GET: EMPTY_SCRIPT, PUT: EMPTY_SCRIPT });
    expect(sorted(arrivals[1]?.body)).toEqual([
      { name: 'Code', type: 'SERVER_JS', source: 'function onOpen() {}\n' },
      { name: 'Data', type: 'HTML', source: '{"templates":{}}' },
      { name: 'Lists', type: 'SERVER_JS', source: 'function updateLists() {}\n' },
      { name: 'Server', type: 'SERVER_JS', source: 'function startHere() {}\n' },
      { name: 'Sidebar', type: 'HTML', source: '<p>Lead Score</p>' },
      { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "Etc/UTC" }\n' },
    ]);
  });

  test('is nothing when Google already has it all', async () => {
    const files = [
      { name: 'Code', type: 'SERVER_JS', source: 'function onOpen() {}\n' },
      { name: 'Data', type: 'HTML', source: '{"templates":{}}' },
      { name: 'Lists', type: 'SERVER_JS', source: 'function updateLists() {}\n' },
      { name: 'Server', type: 'SERVER_JS', source: 'function startHere() {}\n' },
      { name: 'appsscript', type: 'JSON', source: '{ "timeZone": "Etc/UTC" }\n' },
    ];
    const { code, out, arrivals } = await push({ GET: { status: 200, body: { files } } });
    expect(code).toBe(0);
    expect(arrivals.length).toBe(1);
    expect(out).toContain('Nothing to push: the script an-id already has these files.');
  });

  test('goes to the script of another project file when one is named', async () => {
    write('project/mine.json', JSON.stringify({ scriptId: 'my-own-id', rootDir: 'dist' }));
    const { arrivals } = await push({ GET: EMPTY_SCRIPT, PUT: EMPTY_SCRIPT }, 'project/mine.json');
    expect(arrivals[1]?.line).toBe('PUT script.googleapis.com/v1/projects/my-own-id/content');
  });
});

describe('what stops a push before anything is sent', () => {
  test('is an id that is still the placeholder', async () => {
    cpSync(join(root, '.clasp.json'), join(folder, 'project/.clasp.json'));
    write('project/.clasp.json', '{ "scriptId": "REPLACE_WITH_YOUR_SCRIPT_ID", "rootDir": "dist" }');
    await expectFailure({}, 'does not say which script to push to. Put the id of your own script into .clasp.json', 0);
  });

  test('is a project file that is missing or no JSON', async () => {
    const missing = await push({}, 'project/nowhere.json');
    expect(missing.code).toBe(1);
    expect(missing.err).toContain('There is no project file at');
    write('project/.clasp.json', '{ scriptId');
    await expectFailure({}, 'cannot be read as JSON', 0);
  });

  test('is a folder without the built files', async () => {
    rmSync(join(folder, 'project/dist'), { recursive: true });
    await expectFailure(
      {},
      'lacks appsscript.json, Code.js, Data.html, Lists.js, Server.js. Run "npm run build" first',
      0,
    );
  });

  test('is a script in the folder that the build does not make', async () => {
    write('project/dist/Old.js', '');
    await expectFailure({}, 'holds Old.js, which the build does not make. Delete it and push again.', 0);
  });

  test('is a person who is not logged in', async () => {
    rmSync(join(folder, 'home/.clasprc.json'));
    await expectFailure({}, 'You are not logged in at Google. Run "npx clasp login"', 0);
  });
});

describe('what Google refuses reaches the user as a sentence', () => {
  test('when the login has expired', async () => {
    logIn(Date.now() - HOUR);
    const withdrawn = { error: 'invalid_grant', error_description: 'Token has been expired or revoked.' };
    const { arrivals } = await expectFailure(
      { POST: { status: 400, body: withdrawn } },
      'Your login at Google has expired or was withdrawn. Run "npx clasp login"',
    );
    expect(arrivals[0]?.line).toBe('POST oauth2.googleapis.com/token');
  });

  test('when the token is not accepted', () =>
    expectFailure(
      {
        POST: { status: 400, body: { error: 'invalid_grant' } },
        GET: googleError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.', 'authError'),
      },
      'Your login at Google has expired or was withdrawn.',
    ));

  test('when the Apps Script API is off (403)', () =>
    expectFailure(
      {
        GET: googleError(
          403,
          'PERMISSION_DENIED',
          'User has not enabled the Apps Script API. Enable it by visiting https://script.google.com/home/usersettings then retry.',
          'forbidden',
        ),
      },
      'The Apps Script API is switched off for your account (403). Switch it on at https://script.google.com/home/usersettings',
    ));

  test('when the account may not change the script (403)', () =>
    expectFailure(
      {
        GET: EMPTY_SCRIPT,
        PUT: googleError(403, 'PERMISSION_DENIED', 'The caller does not have permission', 'forbidden'),
      },
      'Google does not let this account change the script (403). Ask its owner to share it with you as an editor',
    ));

  test('when there is no such script (404)', () =>
    expectFailure(
      { GET: googleError(404, 'NOT_FOUND', 'Requested entity was not found.', 'notFound') },
      'Google knows no script with this id, or does not show it to this account (404).',
    ));

  test('when a file has a syntax error', () =>
    expectFailure(
      {
        GET: EMPTY_SCRIPT,
        PUT: googleError(
          400,
          'INVALID_ARGUMENT',
          'Syntax error: SyntaxError: Unexpected token } line: 12 file: Code',
          'badRequest',
        ),
      },
      'Google refused dist/Code.js at line 12: SyntaxError: Unexpected token }',
    ));

  test('when a syntax error is in a file that is not among ours', () =>
    expectFailure(
      {
        GET: EMPTY_SCRIPT,
        PUT: googleError(400, 'INVALID_ARGUMENT', 'Syntax error: Missing ; line: 3 file: Other', 'badRequest'),
      },
      'Google refused dist/Other.js at line 3: Missing ;',
    ));

  test('when Google answers with something unheard of', () =>
    expectFailure(
      { GET: googleError(418, 'TEAPOT', 'I am a teapot', 'teapot') },
      'The push failed and nothing reached Google (clasp said: I am a teapot).',
    ));
});

test('a push that clasp skips while it ends with success counts as a failure', async () => {
  // A preload that makes every clasp end at once with exit code 0 and its own words, as it does without --force.
  write('skip.cjs', 'if (process.argv[1].includes("clasp")) { console.log("Skipping push."); process.exit(0); }');
  const { code, err, arrivals } = await push({}, 'project/.clasp.json', join(folder, 'skip.cjs'));
  expect([code, arrivals.length]).toEqual([1, 0]);
  expect(err).toContain('clasp skipped the push, so nothing reached Google.');
});

async function expectFailure(answers: Readonly<Record<string, Answer>>, sentence: string, requests?: number) {
  const outcome = await push(answers);
  expect(outcome.err.replaceAll('\n', ' ')).toContain(sentence);
  expect(outcome.err).not.toMatch(/^\s+at /m);
  expect(outcome.code).toBe(1);
  if (requests !== undefined) expect(outcome.arrivals.length).toBe(requests);
  return outcome;
}

function push(answers: Readonly<Record<string, Answer>>, projectFile?: string, preload?: string): Promise<Outcome> {
  return runPush(folder, answers, projectFile, preload);
}

function logIn(expires: number): void {
  writeLogin(folder, expires);
}

function write(path: string, text: string): void {
  writeIn(folder, path, text);
}

function sorted(body: unknown): unknown {
  const { files } = body as { files: readonly { name: string }[] };
  return [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
}
