/** Learning asked from the sidebar: what there is to decide, what came of it, and whether today's rules should stay. */
import { describe, expect, it } from 'vitest';
import type { Cell, Model, Rule } from '../../src/engine';
import { FEWEST_EVER } from '../../src/learn';
import type { LearnedAnswer, LearnOptions } from '../../src/rpc';
import { chanceOf, oneOf } from '../learn/made-leads';
import type { Rows } from '../sheets/workbook';
import { everything } from '../sheets/workbook';
import { codes, given, NOTE, openedIn, type SidebarBook, sidebarBook } from './sidebar-book';

const INDUSTRIES = ['Software', 'Retail', 'Education', 'Logistics'];

/** Leads of whom those from Software and those with a demo are won more often; `Contract no` is filled in once won. */
function made(count: number, signal = 2): Rows {
  const chance = chanceOf(7);
  const header = ['Lead ID', 'Company', 'Job Title', 'Employees', 'Industry', 'Demo', 'Contract no', 'Outcome'];
  return [
    header,
    ...Array.from({ length: count }, (_, i) => {
      const industry = oneOf(chance, INDUSTRIES);
      const demo = chance() < 0.3;
      const logit = signal * ((industry === 'Software' ? 1 : 0) + (demo ? 1 : 0) - 0.6);
      const won = chance() < 1 / (1 + Math.exp(-logit));
      const title = oneOf(chance, ['CEO', 'Sales Manager', 'Student']);
      const row: Cell[] = [`L${i}`, `Firm ${i}`, title, Math.ceil(chance() * 900), industry, demo];
      return [...row, won ? `C${i}` : '', won ? 'won' : 'lost'] as Rows[number];
    }),
  ];
}

const OUTCOME = { outcomeColumn: 'Outcome', wonValues: '', lostValues: '' };
const OPTIONS: LearnOptions = {
  start: true,
  outcome: OUTCOME,
  leaveOut: [],
  useAnyway: [],
  monotone: {},
  insist: false,
};

const ask = (book: SidebarBook, options: Partial<LearnOptions> = {}) =>
  book.ask('learnPoints', openedIn(book).place, { ...OPTIONS, ...options });
const learn = (book: SidebarBook, options: Partial<LearnOptions> = {}): LearnedAnswer => {
  const { learned } = given(ask(book, options));
  if (!learned) throw new Error('nothing learned');
  return learned;
};
const toDecide = (book: SidebarBook, options: Partial<LearnOptions> = {}) => {
  const found = given(ask(book, { start: false, ...options })).before;
  if (!found) throw new Error('nothing to decide');
  return found;
};
const columnsOf = (answer: LearnedAnswer): readonly Cell[] =>
  'rules' in answer ? answer.rules.map(({ rule }) => rule.steps[0]?.conditions[0]?.column ?? '') : [];

/** Writes other rules into the model. */
function withRules(book: SidebarBook, change: (model: Model) => Model): void {
  const opened = openedIn(book);
  const model = change(opened.read);
  const from = { ...opened.from, rules: model.rules.map(() => null) };
  given(book.ask('applyEdit', opened.place, opened.edit(model, from), opened.guard, NOTE));
}

const rule = (column: string, condition: string, value: Cell, weight: number): Rule => ({
  on: true,
  group: '',
  rule: '',
  ask: false,
  steps: [
    {
      conditions: [{ join: '', column, condition, value, to: '', note: '' }],
      weight,
      upTo: '',
      halfLife: '',
      since: '',
    },
  ],
});

describe('points from won and lost leads', () => {
  it('are learned, and better than rules that have nothing to do with it', () => {
    const book = sidebarBook(made(500));
    withRules(book, (model) => ({ ...model, rules: [rule('Job Title', 'has word', 'CEO', 10)] }));
    const found = learn(book);
    expect(found.verdict).toBe('better');
    if (!('rules' in found)) return;
    expect(found.learned.auc).toBeGreaterThan(0.65);
    expect(found.today?.auc).toBeLessThan(0.6);
    expect(columnsOf(found)).toEqual(expect.arrayContaining(['Industry', 'Demo']));
    const [software] = found.rules.flatMap(({ rule: { steps }, steps: facts }) =>
      steps.flatMap(({ conditions, weight }, at) =>
        conditions[0]?.value === 'Software' ? [{ weight, ...facts[at] }] : [],
      ),
    );
    expect(software?.weight).toBeGreaterThan(0);
    expect(software?.adds).toBeGreaterThan(0.05);
    expect(Number(software?.won) / Number(software?.leads)).toBeGreaterThan(0.6);
    expect(found.bands).toHaveLength(2);
  });

  it('do not replace rules that are the very truth', () => {
    const book = sidebarBook(made(500));
    withRules(book, (model) => ({
      ...model,
      rules: [rule('Industry', 'is', 'Software', 20), rule('Demo', 'is checked', '', 20)],
    }));
    const found = learn(book);
    expect(found.verdict).toBe('keep');
    if ('today' in found) expect(found.today?.auc).toBeGreaterThan(0.74);
  });

  it('come in the words of the model', () => {
    const book = sidebarBook(made(500));
    withRules(book, (model) => ({ ...model, settings: { ...model.settings, language: 'zh-CN' } }));
    const found = learn(book);
    if (!('rules' in found)) throw new Error(found.verdict);
    const words = found.rules.flatMap(({ rule: { steps } }) => steps.flatMap(({ conditions }) => conditions));
    expect(words.map(({ condition }) => condition)).toEqual(expect.arrayContaining(['等于', '已勾选']));
  });

  it('are none where columns tell nothing', () => {
    expect(learn(sidebarBook(made(300, 0)), { leaveOut: ['Contract no'] }).verdict).toBe('noSignal');
  });

  it('are the same whatever the order of rows', () => {
    const [header = [], ...leads] = made(300);
    expect(learn(sidebarBook([header, ...leads.reverse()]))).toEqual(learn(sidebarBook(made(300))));
  });

  it('never come from the Lead key, our own columns or what people note later', () => {
    const [header = [], ...leads] = made(300);
    // A stage that says it all, and is nobody's to learn from.
    const rows = [
      [...header, 'Stage'],
      ...leads.map((lead) => [...lead, lead.at(-1) === 'won' ? 'Customer' : 'Recycled']),
    ];
    const book = sidebarBook(rows as Rows);
    withRules(book, (model) => ({ ...model, settings: { ...model.settings, stageColumn: 'Stage' } }));
    expect(toDecide(book).leaks.map(({ column }) => column)).toEqual(['Contract no']);
    expect(columnsOf(learn(book, { useAnyway: ['Stage', 'Lead ID'] }))).not.toContain('Stage');
    expect(columnsOf(learn(book, { useAnyway: ['Stage', 'Lead ID'] }))).not.toContain('Lead ID');
  });
});

describe('before learning', () => {
  it('a column that gives the answer away is named with its reason, and left out unless asked for', () => {
    const book = sidebarBook(made(300));
    const [leak] = toDecide(book).leaks;
    expect(leak?.column).toBe('Contract no');
    expect(leak?.text).toMatch(/^Filled in 100% of the won leads, but only in 0% of the lost ones/);
    expect(columnsOf(learn(book))).not.toContain('Contract no');
    expect(columnsOf(learn(book, { useAnyway: ['contract NO'] }))).toContain('Contract no');
  });

  it('leads are counted, and columns with numbers named', () => {
    const { won, lost, open, numeric, state, column } = toDecide(sidebarBook(made(300)));
    expect({ sum: won + lost, open, numeric, state, column }).toEqual({
      sum: 300,
      open: 0,
      numeric: ['Employees'],
      state: 'ready',
      column: 'Outcome',
    });
  });

  it('too few leads are told, and are learned from only where one insists', () => {
    const book = sidebarBook(made(60));
    expect(toDecide(book)).toMatchObject({ state: 'tooFew', fewest: 40, canInsist: true });
    expect(learn(book).verdict).toBe('tooFew');
    expect(['better', 'keep', 'noSignal']).toContain(learn(book, { insist: true }).verdict);
    const few = sidebarBook(made(FEWEST_EVER + 1));
    expect(toDecide(few)).toMatchObject({ state: 'tooFew', canInsist: false });
    expect(learn(few, { insist: true }).verdict).toBe('tooFew');
  });

  it('a column of outcomes is needed; the edited settings say which', () => {
    const book = sidebarBook(made(300));
    for (const outcomeColumn of ['', 'Nowhere']) {
      expect(toDecide(book, { outcome: { ...OUTCOME, outcomeColumn } })).toMatchObject({ state: 'noOutcome' });
      expect(learn(book, { outcome: { ...OUTCOME, outcomeColumn } }).verdict).toBe('noOutcome');
    }
    // One that the score formulas do not reach is found beside their columns.
    const beside = sidebarBook(made(300).map((row) => row.slice(0, -1)) as Rows);
    beside.document.write(
      beside.leads,
      0,
      12,
      made(300).map((row) => [row.at(-1) ?? '']),
      { grow: true },
    );
    withRules(beside, (model) => ({ ...model, settings: { ...model.settings, outcomeColumn: 'Outcome' } }));
    expect(toDecide(beside).state).toBe('ready');
    expect(columnsOf(learn(beside))).toContain('Industry');
    const industry = { outcomeColumn: 'Industry', wonValues: 'Software', lostValues: '' };
    expect(toDecide(book, { outcome: industry }).state).toBe('ready');
  });

  it.each([100, 5000])('the sheet is read once and nothing is written, with %i leads', (count) => {
    const book = sidebarBook(made(count));
    const { place } = openedIn(book);
    const was = everything(book);
    given(book.ask('learnPoints', place, OPTIONS));
    expect(book.calls().byMethod['Range.getValues']).toBe(2);
    expect(everything(book)).toEqual(was);
  });
});

describe('learning is refused', () => {
  it('where nothing is scored, and where cells that the model reads show errors', () => {
    const book = sidebarBook(made(300));
    const { place } = openedIn(book);
    expect(codes(book.ask('learnPoints', { ...place, model: 'NO_MODEL' }, OPTIONS))).toEqual(['noScoreColumns']);
    book.document.enter(book.leads, 3, 4, '=1/0');
    expect(codes(ask(book))).toEqual(['errorsInLeads']);
  });
});
