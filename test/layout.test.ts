/** What the linter cannot hold: pure code draws no chance, and the pushed code names nothing of the workbench. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

describe('the pure folders', () => {
  for (const folder of ['src/engine', 'src/templates', 'src/locales'])
    it(`draw no chance in ${folder}`, () => {
      const files = sources(folder);
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) expect(readFileSync(file, 'utf8'), file).not.toMatch(/Math\s*\.\s*random/);
    });
});

describe('every source file', () => {
  it('says in its first line what is here', () => {
    for (const file of [...sources('src'), ...sources('workbench')])
      expect(readFileSync(file, 'utf8'), file).toMatch(/^\/\*\*(?: |\n \* )\S/);
  });

  it('outside src/sheets never says SpreadsheetApp', () => {
    for (const file of sources('src').filter((name) => !name.startsWith('src/sheets/')))
      expect(readFileSync(file, 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, ''), file).not.toContain('SpreadsheetApp');
  });
});
