/** What the browser needs of the built sidebar: a page that starts, a part that takes from it what both need, and little of both. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

const dist = (name: string): string => readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8');
const unpacked = (packed: string): string => gunzipSync(Buffer.from(packed, 'base64')).toString('utf8');

const page = dist('Sidebar.html');
const part = dist('Proof.html');
const pageScript = unpacked(/id="packed">([^<]*)</.exec(page)?.[1] ?? '');
const partScript = unpacked(part);

/** Names in `{a:b,c:d}`: those before the colons. */
const namesIn = (members = ''): readonly string[] => members.split(',').map((member) => member.split(':')[0] ?? '');

describe('the part of the sidebar that comes when it is asked for', () => {
  test.each([
    ['Sidebar.html', 200_000],
    ['Proof.html', 100_000],
  ])('keeps to its budget beside the page: %s', (name, most) => {
    expect(Buffer.byteLength(dist(name))).toBeLessThanOrEqual(most);
  });

  test('is packed, so that nothing in it can be taken for markup', () => {
    expect(part).toMatch(/^[A-Za-z0-9+/]+=*$/);
  });

  test('takes from the page exactly what the page gives, its start aside', () => {
    const [given] = /return\{([\w$:,]*)\}\}\)\(\);LeadScorePage_\.start\(\)$/.exec(pageScript)?.slice(1) ?? [];
    const taking = [...partScript.matchAll(/const\{([^{}]*)\}=LeadScorePage_;/g)];
    const taken = new Set(taking.flatMap(([, names]) => namesIn(names)));
    expect(taken.size).toBeGreaterThan(15);
    expect([...namesIn(given)].sort()).toEqual([...taken, 'start'].sort());
  });

  test('has nothing twice', () => {
    // Minified names differ from script to script; what people read, patterns and drawings do not.
    const texts = [pageScript, partScript].map(
      (script) =>
        new Set(script.match(/[\u4e00-\u9fff]{4,}|"[A-Z][a-z]+ [\w ]{6,}"|"M[\d.]+ [^"]{12,}"|\/\^[^\n/]{9,}\//g)),
    );
    const [ofPage, ofPart] = texts;
    expect(ofPage?.size).toBeGreaterThan(50);
    expect([...(ofPart ?? [])].filter((text) => ofPage?.has(text))).toEqual([]);
    // Of preact and its signals there is one copy, or screens of the part would not know of the page's state.
    expect(pageScript).toContain('__H');
    expect(partScript).not.toContain('__H');
    expect(partScript).not.toContain('diffed');
  });
});
