/** Serves the workbench on this machine only and prints its address: `npm start`. */
import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOST = '127.0.0.1';
const FIRST_PORT = 8080;
const LAST_PORT = 8179;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** What Apps Script would be pushed: scripts, pages and the manifest. */
const ADDON_FILE = /\.(js|html|json)$/;

/** Nothing is ever fetched from elsewhere, so that no lead can leave; `eval` is how the page loads the add-on. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "form-action 'none'",
  "base-uri 'self'",
].join('; ');

/** The file behind an address of the page, or undefined. Only listed places are ever opened. */
export function fileFor(path: string, root: string): string | undefined {
  const [, folder = '', name = '', ...more] = path.split('/');
  if (more.length > 0 || [folder, name].some((part) => /[\\:]|^\./.test(part))) return undefined;
  if (name === '') return join(root, 'build/workbench/page', folder === '' ? 'index.html' : folder);
  if (folder === 'addon' && ADDON_FILE.test(name)) return join(root, 'dist', name);
  if (folder === 'samples' && name.endsWith('.csv')) return join(root, 'samples', name);
  return undefined;
}

/** A server for the project in `root`, not yet listening. */
export function createWorkbenchServer(root: string): Server {
  return createServer((request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === '/addon/') {
      sendAddonNames(response, join(root, 'dist'));
      return;
    }
    const file = fileFor(path, root);
    if (file === undefined || !existsSync(file)) return refuse(response, path);
    response.writeHead(200, headers(TYPES[extname(file)] ?? 'application/octet-stream'));
    createReadStream(file).pipe(response);
  });
}

/** The decoded path of an address; one that cannot be decoded stays as it is and matches no file. */
function pathOf(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function headers(type: string): Record<string, string> {
  return {
    'Content-Type': type,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
  };
}

/** An add-on that has not been built is an empty list. */
function sendAddonNames(response: ServerResponse, folder: string): void {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => ADDON_FILE.test(name)) : [];
  response.writeHead(200, headers(TYPES['.json'] ?? ''));
  response.end(JSON.stringify(names.sort()));
}

function refuse(response: ServerResponse, path: string): void {
  response.writeHead(404, headers('text/plain; charset=utf-8'));
  response.end(`There is no ${path} here. Has the project been built? Run: npm start\n`);
}

/** Listens on `wanted`, or without a wish on the first free port from 8080 on; 0 means any free port. */
export function listen(server: Server, wanted: number | undefined): Promise<number> {
  return new Promise((resolve, reject) => {
    const attempt = (port: number): void => {
      const onError = (error: NodeJS.ErrnoException): void => {
        if (error.code === 'EADDRINUSE' && wanted === undefined && port < LAST_PORT) attempt(port + 1);
        else reject(error);
      };
      server.once('error', onError);
      server.listen(port, HOST, () => {
        server.off('error', onError);
        resolve((server.address() as AddressInfo).port);
      });
    };
    attempt(wanted ?? FIRST_PORT);
  });
}

/** The port the person asks for with PORT, or undefined. */
export function portWanted(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error(`PORT must be a number from 0 to 65535, not "${text}".`);
  return port;
}

async function main(): Promise<void> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  try {
    const port = await listen(createWorkbenchServer(root), portWanted(process.env.PORT));
    console.log(`The workbench is open at http://${HOST}:${port}/  (Ctrl+C ends it)`);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
    console.error(
      taken ? `Port ${process.env.PORT} is taken. Choose another: PORT=8090 npm start` : (error as Error).message,
    );
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
