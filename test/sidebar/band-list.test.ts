/** Adding and renaming bands. */
import './page';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Model, writeModel } from '../../src/engine';

let list: typeof import('../../src/sidebar/state/band-list');
let drafts: typeof import('../../src/sidebar/state/draft');

const band = (name: string, from: string | number) => ({
  band: name,
  axis: '',
  from,
  color: '',
  nextStep: '',
  owner: '',
  respondWithin: '',
});

const MODEL: Model = {
  language: 'en',
  settings: {},
  groups: [],
  bands: [band('Hot', 70), band('Warm', 40), band('Cold', '')],
  rules: [
    {
      on: true,
      group: '',
      rule: 'Demo',
      ask: false,
      steps: [
        {
          conditions: [{ join: '', column: 'Demo', condition: 'is checked', value: '', to: '', note: '' }],
          weight: 'at least Hot',
          upTo: '',
          halfLife: '',
          since: '',
        },
      ],
    },
  ],
  examples: [{ lead: 'L-1', band: 'hot', note: '' }],
};

beforeAll(async () => {
  list = await import('../../src/sidebar/state/band-list');
  drafts = await import('../../src/sidebar/state/draft');
});

beforeEach(() => {
  const rows = writeModel(MODEL);
  drafts.begin({ name: 'LEAD_MODEL', tab: 'Lead model', row: 0, column: 0, rows, formulas: [], revision: 'r' });
});

const bands = () => drafts.model.value.bands.map(({ band: name, from }) => [name, from]);

describe('a new band', () => {
  it('halves the widest band, in the order of the tab', () => {
    list.addBand();
    expect(bands()).toEqual([
      ['Hot', 70],
      ['Warm', 40],
      ['New band', 20],
      ['Cold', ''],
    ]);
  });

  it('has a name and a colour of its own', () => {
    list.addBand();
    list.addBand();
    const [names, colors] = [bands().map(([name]) => name), drafts.model.value.bands.map(({ color }) => color)];
    expect(names).toContain('New band 2');
    expect(new Set(colors.filter((color) => color !== '')).size).toBe(2);
  });

  it('is one step to take back', () => {
    list.addBand();
    drafts.undo();
    expect(drafts.isDirty.value).toBe(false);
  });
});

describe('renaming a band', () => {
  it('takes along the limits and examples that name it', () => {
    list.renameBand(0, 'Call now');
    expect(drafts.model.value.rules[0]?.steps[0]?.weight).toBe('at least Call now');
    expect(drafts.model.value.examples?.[0]?.band).toBe('Call now');
  });

  it('leaves what names another band', () => {
    list.renameBand(1, 'Lukewarm');
    expect(drafts.model.value.rules[0]?.steps[0]?.weight).toBe('at least Hot');
    expect(drafts.model.value.examples?.[0]?.band).toBe('hot');
  });
});
