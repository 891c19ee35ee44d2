/** What a template brings beside its rules: questions, activities, segments, and settings that name columns. */
import { describe, expect, it } from 'vitest';
import type { Model } from '../../src/engine';
import { listWords, proposeModel, shelf, templateOf } from '../../src/templates';

const modelFor = (id: string, columns: { readonly [name: string]: readonly unknown[] | 'unique' }): Model => {
  const header = Object.keys(columns);
  const leads = Array.from({ length: 12 }, (_, row) =>
    Object.values(columns).map((values) => (values === 'unique' ? `${row}@acme.example` : values[row % values.length])),
  );
  const facts = { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22', language: 'en' } as const;
  return proposeModel({ header, leads, facts }, { template: templateOf(shelf, id), shelf, words: listWords }).model;
};

describe('questions', () => {
  const { questions = [] } = modelFor('bant', {
    'Pain Points': ['Slow', 'Costly'],
    'Decision Maker': ['Ann decides', 'Bob decides', 'Ann decides'],
    'Budget range': ['x'],
  });
  const about = (text: string) => questions.find(({ question }) => String(question).includes(text));

  it('name the column that holds the answer, and offer its values', () => {
    expect(about('challenges')).toMatchObject({ column: 'Pain Points', needed: true, answers: 'Costly | Slow' });
    expect(about('decides')).toMatchObject({ column: 'Decision Maker', answers: 'Ann decides | Bob decides' });
  });

  it('name a column to be added where there is none, with answers that the rules know', () => {
    expect(about('goal') ?? about('reach')).toMatchObject({ column: 'Goal', needed: false, answers: '' });
    expect(about('start')).toMatchObject({
      column: 'Timeline',
      answers: 'Within 1 month | Within 6 months | Undecided',
    });
  });

  it('are six, and the size of the company', () => expect(questions.length).toBe(7));
});

describe('activities', () => {
  const named = (id: string): unknown[] =>
    (modelFor(id, { Name: ['Ann'] }).activities ?? []).map(({ activity }) => activity);

  it('are what speaks for a lead and what speaks against it', () => {
    expect(named('b2b')).toEqual(
      expect.arrayContaining([
        'Asked for documents',
        'Asked for a detailed demo',
        'Asked for a quotation',
        'Asked many questions',
        'Stated detailed needs',
        'Call not answered',
        'Message not answered',
        'Budget too low',
        'Cannot describe the need',
      ]),
    );
  });

  it('are those of the trade too', () => {
    expect(named('manufacturing')).toContain('Asked for a sample');
    expect(named('b2b')).not.toContain('Asked for a sample');
  });

  it('are counted where the list has no column for them, each fading from its own day', () => {
    const rule = modelFor('saas', { Email: 'unique' }).rules.find(({ rule: name }) => name === 'Pricing page');
    expect(rule?.steps[0]).toMatchObject({ upTo: 3, halfLife: 14, since: '', weight: 7 });
    expect(rule?.steps[0]?.conditions[0]).toMatchObject({ column: 'Activity › Pricing page', condition: 'each' });
    const column = modelFor('saas', { 'Pricing Page Visits': [0, 1, 2] }).rules.find(
      ({ rule: name }) => name === 'Pricing page',
    );
    expect(column?.steps[0]?.conditions[0]).toMatchObject({ column: 'Pricing Page Visits', condition: 'each' });
  });
});

describe('rules on the log', () => {
  it('are left out where nothing tells leads apart', () => {
    const names = modelFor('campaign', { 'Job Title': ['Manager', 'Clerk'] }).rules.map(({ rule }) => rule);
    expect(names).toEqual(['Position']);
    const keyed = modelFor('campaign', { 'Job Title': ['Manager', 'Clerk'], Email: 'unique' });
    expect(keyed.rules.map(({ rule }) => rule)).toContain('Trial');
    expect(keyed.settings.leadKey).toBe('Email');
  });
});

describe('the segmentation board', () => {
  it('does without what only the log could tell where nothing tells leads apart', () => {
    const { segments = [] } = modelFor('board', { Name: ['Ann'] });
    expect([...new Set(segments.map(({ dimension }) => dimension))]).toEqual(['Score', 'Completeness']);
  });

  const model = modelFor('board', {
    Email: 'unique',
    'Deal Size': [10_000, 25_000, 60_000],
    'Lead Status': ['New', 'Working'],
    Product: ['Pump', 'Valve'],
    Country: ['Spain', 'Chile'],
    'Last Activity Date': ['2026-11-01', '2026-01-01'],
  });
  const rows = model.segments ?? [];
  const labels = (dimension: string): unknown[] =>
    rows.filter((row) => row.dimension === dimension).map(({ segment }) => segment);

  it('has eight dimensions and no points', () => {
    expect([...new Set(rows.map(({ dimension }) => dimension))]).toEqual([
      'Score',
      'Deal size',
      'Contacted',
      'Completeness',
      'Funnel stage',
      'Product of interest',
      'Region',
      'Relationship',
    ]);
    expect(model.rules).toEqual([]);
  });

  it('sorts deals by size, and everything else by the values of the list', () => {
    expect(labels('Deal size')).toEqual(['Above 100 k', '50–100 k', '20–50 k', 'About 10 k', 'Unknown']);
    expect(labels('Product of interest')).toEqual(['Pump', 'Valve', 'Other']);
  });

  it('ends each dimension with a label for all other leads', () => {
    const rest = rows.filter(({ column }) => column === '');
    expect(rest.map(({ dimension }) => dimension)).toEqual([...new Set(rows.map(({ dimension }) => dimension))]);
  });

  it('asks the lead itself and the log where the list has no column', () => {
    const columns = (dimension: string): unknown[] =>
      rows.filter((row) => row.dimension === dimension).map(({ column }) => column);
    expect(columns('Score')[0]).toBe('Lead › Score');
    expect(columns('Completeness')[0]).toBe('Lead › Grade');
    expect(columns('Contacted')[0]).toBe('Activity › Call | Meeting | Reply');
  });
});

it('to track only gives no points and no bands, but the questions and where leads come from', () => {
  const model = modelFor('track', { Name: ['Ann'], 'Lead Source': ['Web', 'Fair'], 'Created Date': ['2026-11-01'] });
  expect([model.rules, model.bands, model.groups]).toEqual([[], [], []]);
  expect(model.questions?.length).toBe(7);
  expect(model.settings).toMatchObject({
    sourceColumn: 'Lead Source',
    arrivedColumn: 'Created Date',
    contactedColumn: '',
  });
});
