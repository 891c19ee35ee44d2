/** What a person types behind `npm run score --`. */

import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../workbench/node/score-arguments';

const at = (path: string) => resolve('/desk', path);

describe('the command line', () => {
  test('names the leads; the result lies where the person stands', () => {
    expect(readArguments(['lists/leads.csv'], '/desk')).toEqual({
      leads: at('lists/leads.csv'),
      model: undefined,
      out: at('leads-scored.csv'),
    });
  });

  test.each([[['leads.csv', '--model', 'm.csv', '--out', 'o.csv']], [['--out=o.csv', '--model=m.csv', 'leads.csv']]])(
    'takes its options in any order and form: %j',
    (args) => {
      expect(readArguments(args, '/desk')).toEqual({ leads: at('leads.csv'), model: at('m.csv'), out: at('o.csv') });
    },
  );

  test('asks for help', () => {
    expect(readArguments(['x.csv', '--help'], '/desk')).toBe('help');
  });

  test.each([
    [[], 'Which leads? Name a CSV file.'],
    [['a.csv', 'b.csv'], 'One file at a time: "b.csv" is one too many.'],
    [['a.csv', '--modell', 'm.csv'], 'There is no option --modell.'],
    [['a.csv', '--model'], '--model needs the name of a file.'],
    [['a.csv', '--model', '--out'], '--model needs the name of a file.'],
    [['a.csv', '--out', 'x', '--out', 'y'], '--out is given twice.'],
    [['a.csv', '--out', './a.csv'], `The result would overwrite ${at('a.csv')}.`],
    [['a.csv', '--model', 'm.csv', '--out', 'm.csv'], `The result would overwrite ${at('m.csv')}.`],
  ])('%j is refused with a sentence', (args, sentence) => {
    expect(() => readArguments(args, '/desk')).toThrow(sentence);
  });
});
