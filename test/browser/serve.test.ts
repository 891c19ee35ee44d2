/** The little server behind `npm start`. */
import { createServer } from 'node:http';
import { join, sep } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createWorkbenchServer, fileFor, listen, portWanted } from '../../workbench/node/serve';

const open: { close: () => unknown }[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

describe('fileFor', () => {
  test('finds the page, the add-on and the samples', () => {
    expect(fileFor('/', '/p')).toBe(join('/p', 'build/workbench/page/index.html'));
    expect(fileFor('/page.js', '/p')).toBe(join('/p', 'build/workbench/page/page.js'));
    expect(fileFor('/addon/Code.js', '/p')).toBe(join('/p', 'dist/Code.js'));
    expect(fileFor('/samples/leads.csv', '/p')).toBe(join('/p', 'samples/leads.csv'));
  });

  test('finds nothing outside of these places', () => {
    const tries = [
      '/addon/notes.txt',
      '/samples/make.mjs',
      '/samples/../package.json',
      '/../package.json',
      '/..',
      '/samples/..',
      '/a/b/c',
      '/.git',
      `/samples${sep}x\\y.csv`,
      '/samples/.x.csv',
    ];
    expect(tries.map((path) => fileFor(path, '/p'))).toEqual(tries.map(() => undefined));
  });
});

describe('the server', () => {
  test('answers with the file, forbids the page to talk to anyone else, and lists the add-on', async () => {
    const server = createWorkbenchServer(process.cwd());
    open.push(server);
    const port = await listen(server, 0);
    const leads = await fetch(`http://127.0.0.1:${port}/samples/leads.csv`);
    expect(leads.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(leads.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await (await fetch(`http://127.0.0.1:${port}/addon/`)).json()).toContain('Code.js');
  });

  test('says what to do about a missing file, and survives a broken address', async () => {
    const server = createWorkbenchServer(process.cwd());
    open.push(server);
    const port = await listen(server, 0);
    const missing = await fetch(`http://127.0.0.1:${port}/nothing.js`);
    expect([missing.status, await missing.text()]).toEqual([
      404,
      'There is no /nothing.js here. Has the project been built? Run: npm start\n',
    ]);
    expect((await fetch(`http://127.0.0.1:${port}/%E0%A4%A`)).status).toBe(404);
  });

  test('takes the next port when its own is taken, but never another than the one asked for', async () => {
    const other = createServer();
    open.push(other);
    const taken = await listen(other, 0);
    const server = createWorkbenchServer(process.cwd());
    open.push(server);
    await expect(listen(server, taken)).rejects.toThrow('EADDRINUSE');
    const free = await listen(server, undefined);
    const second = createWorkbenchServer(process.cwd());
    open.push(second);
    expect(await listen(second, undefined)).toBeGreaterThan(free);
  });
});

describe('portWanted', () => {
  test('reads PORT, and says what is wrong with it', () => {
    expect([portWanted(undefined), portWanted(''), portWanted('9000')]).toEqual([undefined, undefined, 9000]);
    expect(() => portWanted('x')).toThrow('PORT must be a number from 0 to 65535, not "x".');
  });
});
