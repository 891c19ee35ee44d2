/** A local stand-in for Google's script service: notes what a push sends and answers as it is told. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived: `PUT script.googleapis.com/v1/projects/…/content`. */
export interface Arrival {
  readonly line: string;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A running stand-in; `answers` maps the method (GET, PUT or POST) to the answer, `arrivals` lists what came. */
export interface StandIn {
  readonly port: number;
  readonly arrivals: Arrival[];
  readonly stop: () => Promise<void>;
}

/** Starts a stand-in on a free port of this machine. */
export async function startStandIn(answers: Readonly<Record<string, Answer>>): Promise<StandIn> {
  const arrivals: Arrival[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8');
    request.on('data', (piece) => {
      text += piece;
    });
    request.on('end', () => {
      const method = request.method ?? '';
      const path = (request.url ?? '').replace(/\?.*/, '');
      arrivals.push({
        line: `${method} ${String(request.headers['x-meant-for'])}${path}`,
        body: text.startsWith('{') ? JSON.parse(text) : text,
      });
      const answer = answers[method] ?? { status: 500, body: {} };
      response.writeHead(answer.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer.body));
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { port, arrivals, stop: () => new Promise((done) => server.close(() => done())) };
}

/** An error in the form that Google's services give it. */
export function googleError(status: number, state: string, message: string, reason: string): Answer {
  return { status, body: { error: { code: status, message, status: state, errors: [{ message, reason }] } } };
}
