/** How leads ended: for lists of work, and for judging. */
import { describe, expect, it } from 'vitest';
import { outcomeReader, outcomesOf } from '../../src/engine';

describe('outcomes of a list of work', () => {
  it('are read by the words of the model', () => {
    const of = outcomeReader({ wonValues: 'Signed | Paid', lostValues: 'Gone' });
    expect(['signed', 'Paid', 'gone', 'Won', ''].map(of)).toEqual(['won', 'won', 'lost', 'open', 'open']);
  });

  it('are read by the usual words where it has none', () => {
    expect([true, 'Won', '成交', 'lost', 'Working', false].map(outcomeReader({}))).toEqual([
      'won',
      'won',
      'won',
      'lost',
      'open',
      'open',
    ]);
  });
});

describe('outcomes to judge by', () => {
  const [OPEN, WON, LOST] = [0, 1, 2];
  const of = (cells: readonly unknown[], settings = {}) => [...outcomesOf(cells, settings)];

  it('take an unticked checkbox, no and 0 as lost, and blank cells as open', () => {
    expect(of([true, false, '', null])).toEqual([WON, LOST, OPEN, OPEN]);
    expect(of([1, 0, '1', '0'])).toEqual([WON, LOST, WON, LOST]);
    expect(of(['Yes', 'no', ' NO '])).toEqual([WON, LOST, LOST]);
  });

  it('leave stages between won and lost open where the column says lost', () => {
    expect(of(['Won', 'Lost', 'Engaging', 'Prospecting'])).toEqual([WON, LOST, OPEN, OPEN]);
  });

  it('take every other word as lost where none says so, but for words that say open', () => {
    expect(of(['Customer', 'No budget', 'Too far away', 'Open'])).toEqual([WON, LOST, LOST, OPEN]);
  });

  it('read the words of the model, and only these where it names both', () => {
    expect(of(['Signed', 'Gone', 'Paid', 'Won'], { wonValues: 'Signed | Paid' })).toEqual([WON, LOST, WON, LOST]);
    expect(of(['Signed', 'Gone', 'Talking'], { wonValues: 'Signed', lostValues: 'Gone' })).toEqual([WON, LOST, OPEN]);
  });

  it('leave blank words and errors open', () => {
    expect(of(['won', 'Select', '#N/A', Number.NaN, 'lost'], { blankWords: 'Select' })).toEqual([
      WON,
      OPEN,
      OPEN,
      OPEN,
      LOST,
    ]);
  });
});
