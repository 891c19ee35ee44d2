/** The part of the sidebar that comes when it is first asked for: fetched once, and again only after a failure. */
import './page';
import { expect, it } from 'vitest';
import { part, readPart } from '../../src/sidebar/state/part';
import { calls, serve } from './server';

/** Runs a packed script as the page would: here its text is all there is to it. */
function runScripts(run: (packed: string) => void): void {
  Object.assign(globalThis, { LeadScoreRun_: async (packed: string) => run(packed) });
}

const Screen = () => null;

it('says why it does not come, comes when asked again, and only once', async () => {
  runScripts(() => undefined);
  serve({ readPart: () => ({ ok: false, issues: [{ severity: 'error', code: 'busy', place: '', args: {} }] }) });
  await readPart();
  expect(part.value).toMatchObject({ kind: 'failed', failure: { issues: [{ code: 'busy' }] } });

  // A script that does not take its place is none.
  serve({ readPart: () => ({ ok: true, value: 'packed' }) });
  await readPart();
  expect(part.value).toMatchObject({ kind: 'failed', failure: { lost: true } });

  const ran: string[] = [];
  runScripts((packed) => {
    ran.push(packed);
    part.value = { kind: 'here', value: Screen };
  });
  const twice = [readPart(), readPart()];
  expect(part.value.kind).toBe('waiting');
  await Promise.all(twice);
  await readPart();
  expect(part.value).toEqual({ kind: 'here', value: Screen });
  expect(ran).toEqual(['packed']);
  expect(calls).toHaveLength(2);
});
