/** The README's promises: its example gives what it shows, and its commands exist. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { loadBundle as loadFile } from './bundle/load';
import { loadBundle } from './properties/bundle';

const readme = readFileSync('README.md', 'utf8');
const block = (name: string): string[][] => {
  const text = new RegExp(`\`\`\`csv ${name}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];
  if (text === undefined) throw new Error(`README shows no ${name}`);
  return Papa.parse<string[]>(text.trim()).data;
};

describe('README', () => {
  it('shows scores, bands and reasons that the formulas really give', () => {
    const [header = [], ...leads] = block('leads.csv');
    const call = loadBundle();
    const rows = [header, ...leads];
    const formulas = ['LEADSCORE', 'LEADBAND', 'LEADWHY'] as const;
    const columns = formulas.map((formula) => call(formula, rows, [header], block('model.csv')));
    const shown = rows.map((_, i) => columns.map((column) => String(column[i]?.[0])));
    expect(shown).toEqual(block('result.csv'));
  });

  it('shows the backtest that the formula really gives', () => {
    const cells = block('outcomes.csv').map(([score = '', outcome]) => [
      /^\d+$/.test(score) ? Number(score) : score,
      outcome,
    ]);
    const { call } = loadFile();
    const shown = call(
      'LEADBACKTEST',
      cells.map(([score]) => [score]),
      cells.map(([, outcome]) => [outcome]),
      block('model.csv'),
    );
    const rows = Array.isArray(shown) ? shown : [];
    const cell = (value: unknown) => String(typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);
    expect(rows.map((row: readonly unknown[]) => row.map(cell))).toEqual(block('backtest.csv'));
  });

  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm (?:run )?(start|test|score|push|bench|build|format|samples)\b/g)];
    expect(named.length).toBeGreaterThan(6);
    for (const [, name = ''] of named) expect(scripts).toHaveProperty(name);
  });

  it('lists every condition of the model format', async () => {
    const { vocabulary } = await import('../src/engine');
    for (const [english] of Object.values(vocabulary.conditions)) expect(readme).toContain(`\`${english}\``);
  });
});
