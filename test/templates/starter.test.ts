/** The starter model of a list: what it needs is there, what the list lacks is left out, and its bands can be reached. */
import { describe, expect, it } from 'vitest';
import { attainable, check, compile, type Language, type Model, readModel, text, writeModel } from '../../src/engine';
import {
  b2b,
  columnNames,
  findBlankWords,
  languageOf,
  listWords,
  matchColumns,
  profileOf,
  shelf,
  starterModel,
} from '../../src/templates';

const names = columnNames(listWords);

type Columns = { readonly [name: string]: readonly unknown[] };

const repeat = (values: readonly unknown[], times = 4): unknown[] => Array.from({ length: times }, () => values).flat();

/** What Start here would make of these columns. */
function starterOf(
  columns: Columns,
  language?: Language,
): { model: Model; leftOut: readonly string[]; header: string[]; sample: unknown[][] } {
  const header = Object.keys(columns);
  const cells = Object.values(columns);
  const sample = (cells[0] ?? []).map((_, row) => cells.map((column) => column[row] ?? ''));
  const blank = new Set(findBlankWords(sample, listWords).map(text));
  const profiles = cells.map((column) => profileOf(column, blank));
  const spoken = language ?? languageOf(header) ?? 'en';
  const list = {
    header,
    profiles,
    sample,
    matched: matchColumns(header, names, profiles),
    language: spoken,
    settings: {},
  };
  return { ...starterModel(b2b, shelf, list), header, sample };
}

const reach = (model: Model, header: readonly string[]): readonly [number, number] => {
  const { lowest, highest } = attainable(compile(model, header, '2026-11-22'));
  return [lowest / 1000, highest / 1000];
};

const ruleNames = (model: Model): unknown[] => model.rules.map(({ rule }) => rule);
const valuesOf = (model: Model, rule: string): unknown[] =>
  model.rules.find((each) => each.rule === rule)?.steps.map(({ conditions }) => conditions[0]?.value) ?? [];

const full: Columns = {
  'Lead ID': repeat([1, 2, 3, 4]).map((_, index) => `L${index}`),
  'Job Title': repeat(['CEO', 'VP Sales', 'Buyer', 'Student']),
  Email: repeat(['a@acme.example', 'b@gmail.com', 'c@beta.example', '']),
  Employees: repeat([10, 60, 300, 2000]),
  Industry: repeat(['Software', 'Retail', 'Software', 'Logistics']),
  Country: repeat(['Germany', 'Spain', 'Germany', 'Poland']),
  'Lead Source': repeat(['Referral', 'Website', 'Cold Call', 'Select']),
  'Pricing Page Visits': repeat([0, 1, 2, 5]),
  'Emails Opened': repeat([0, 3, 9, 1]),
  'Demo Requested': repeat(['yes', 'no', 'no', '']),
  'Last Activity Date': repeat(['2026-11-20', '2026-10-01', '2026-03-01', '']),
  Unsubscribed: repeat([false, false, true, false]),
  Budget: repeat([1000, 5000, 20000, '']),
};

describe('the starter model of a full list', () => {
  const { model, leftOut, header, sample } = starterOf(full);

  it('has a rule for every column it knows', () => {
    expect(ruleNames(model)).toEqual(
      expect.arrayContaining([
        'Company size',
        'Target industry',
        'Seniority',
        'Demo requested',
        'Free e-mail',
        'Unsubscribed',
        'Budget',
      ]),
    );
    expect(model.rules.length).toBeGreaterThanOrEqual(12);
  });

  it('says which rules it left out, and only those whose column is missing', () => {
    expect(leftOut).toContain('Webinar');
    expect(leftOut).not.toContain('Seniority');
    for (const name of leftOut) expect(ruleNames(model)).not.toContain(name);
  });

  it('has no errors, and reads back the same from its table', () => {
    expect(check(model, header, sample, '2026-11-22').filter(({ severity }) => severity === 'error')).toEqual([]);
    const { model: read, issues } = readModel(writeModel(model));
    expect(issues).toEqual([]);
    expect(read).toEqual(model);
  });

  it('reaches from 0 to 100, so that every band can be met', () => {
    expect(reach(model, header)).toEqual([0, 100]);
  });

  it('takes its thresholds and targets from the list', () => {
    expect(valuesOf(model, 'Target industry')).toEqual(['Software']);
    expect(valuesOf(model, 'Budget')).toEqual([5000]);
  });

  it('lets points for behaviour fade from the last activity', () => {
    const step = model.rules.find(({ rule }) => rule === 'Pricing page visits')?.steps[0];
    expect(step).toMatchObject({ halfLife: 60, since: 'Last Activity Date', upTo: 3 });
  });

  it('is a ladder by seniority in which an assistant of the CEO is no chief', () => {
    const ladder = model.rules.find(({ rule }) => rule === 'Seniority');
    expect(ladder?.steps.map(({ weight }) => weight)).toEqual([25, 20, 15, 10]);
    expect(ladder?.steps[0]?.conditions[1]).toMatchObject({ join: 'and', condition: 'does not contain' });
    expect(ladder?.steps.slice(1).map(({ conditions }) => conditions[0]?.join)).toEqual(['else', 'else', 'else']);
  });

  it('takes out those who cannot buy and lifts those who ask for a demo', () => {
    const weights = model.rules.flatMap(({ steps }) => steps.map(({ weight }) => weight));
    expect(weights).toContain('disqualify');
    expect(weights).toContain('at least Warm');
  });
});

describe('a list that lacks columns', () => {
  const lists: { readonly [name: string]: Columns } = {
    'of names and titles': { Name: repeat(['Ann', 'Bob']), 'Job Title': repeat(['CEO', 'Buyer']) },
    'of visits alone': { Visits: repeat([1, 2, 3, 9]) },
    'of columns nobody knows': {
      Alpha: repeat(['a', '', 'b']),
      Beta: repeat([1, 2, '']),
      Gamma: repeat(['2026-11-01', '', '']),
    },
    'of full columns nobody knows': { Alpha: repeat(['a', 'b']), Beta: repeat(['c', 'd']) },
    'of empty columns': { 'Job Title': repeat(['']), Email: repeat(['']) },
  };
  for (const [name, columns] of Object.entries(lists))
    it(`still gets a model whose bands can be reached: ${name}`, () => {
      const { model, header } = starterOf(columns);
      expect(model.rules.length).toBeGreaterThan(0);
      const [, highest] = reach(model, header);
      expect(highest).toBeGreaterThanOrEqual(95);
      expect(highest).toBeLessThanOrEqual(100);
    });
});

describe('columns of other kinds', () => {
  const demo = (cells: readonly unknown[]): unknown =>
    starterOf({ 'Demo Requested': repeat(cells) }).model.rules.find(({ rule }) => rule === 'Demo requested')?.steps[0]
      ?.conditions[0]?.condition;

  it('get the condition that fits what they hold', () => {
    expect(demo([true, false])).toBe('is checked');
    expect(demo([1, 0, 2])).toBe('at least');
    expect(demo(['2026-11-01', ''])).toBe('is not blank');
  });

  it('turn sizes in words into a ladder of those words', () => {
    const { model } = starterOf({ 公司规模: repeat(['20人以下', '20-99人', '100-499人', '500-999人', '1000人以上']) });
    expect(valuesOf(model, '公司规模')).toEqual(['500-999人', '100-499人', '1000人以上', '20-99人']);
    const english = starterOf({ 'Company Size': repeat(['1-10', '11-50', '51-200', '201-500', '501-1000', '1001+']) });
    expect(valuesOf(english.model, 'Company size')).toEqual(['201-500 | 501-1000', '51-200', '1001+', '11-50']);
  });

  it('take signs literally that a value list would read as wildcards', () => {
    const { model } = starterOf({ Industry: repeat(['R&D*', 'R&D*', 'A|B', 'Other?', 'Plain', 'More']) });
    expect(valuesOf(model, 'Target industry')[0]).toContain('R&D~*');
  });
});

describe('languages', () => {
  it('are those of the list, down to conditions and bands', () => {
    const { model } = starterOf({ 职位: repeat(['总经理', '经理']), 邮箱: repeat(['a@b.example', 'c@qq.com']) });
    expect(model.language).toBe('zh-CN');
    expect(model.bands.map(({ band }) => band)).toEqual(['热', '温', '冷', '已淘汰']);
    expect(valuesOf(model, '职位级别')[0]).toContain('总经理');
    expect(readModel(writeModel(model)).model.language).toBe('zh-CN');
  });

  it('of words and of values may differ: Chinese titles below an English header', () => {
    const { model } = starterOf({ 'Job Title': repeat(['總經理', '業務經理']) });
    expect(model.language).toBe('en');
    expect(valuesOf(model, 'Seniority')[0]).toContain('總經理');
  });

  it('are all complete in the template', () => {
    for (const { name } of [...b2b.rules, ...b2b.groups, ...b2b.bands])
      for (const language of ['en', 'zh-CN', 'zh-TW'] as const) expect(name?.[language], name?.en).toBeTruthy();
  });
});

describe('the colours of the bands', () => {
  /** A colour as a person with a colour deficiency sees it (Machado, Oliveira and Fernandes 2009, full severity). */
  const seen: { readonly [kind: string]: readonly number[] } = {
    normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protanopia: [0.152, 1.053, -0.205, 0.115, 0.786, 0.099, -0.004, -0.048, 1.052],
    deuteranopia: [0.367, 0.861, -0.228, 0.28, 0.673, 0.047, -0.012, 0.043, 0.969],
    tritanopia: [1.256, -0.077, -0.179, -0.078, 0.931, 0.148, 0.005, 0.691, 0.304],
  };
  const palettes = shelf.templates.map(({ id, bands }) => ({ id, bands: bands.flatMap(({ color }) => color ?? []) }));
  const linear = (color: string): number[] =>
    [1, 3, 5].map((at) => {
      const c = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
  const lab = ([r = 0, g = 0, b = 0]: number[]): number[] => {
    const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const [x, y, z] = [
      f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505),
      f(0.2126 * r + 0.7152 * g + 0.0722 * b),
      f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089),
    ];
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };
  const through = (matrix: readonly number[], rgb: number[]): number[] =>
    [0, 3, 6].map((at) =>
      Math.min(
        1,
        Math.max(
          0,
          rgb.reduce((sum, c, i) => sum + c * (matrix[at + i] ?? 0), 0),
        ),
      ),
    );

  for (const [kind, matrix] of Object.entries(seen))
    it.each(palettes)(`can be told apart, in $id: ${kind}`, ({ bands }) => {
      const colors = bands.map((color) => lab(through(matrix, linear(color))));
      colors.forEach((a, i) => {
        for (const b of colors.slice(i + 1))
          expect(Math.hypot(...a.map((v, at) => v - (b[at] ?? 0)))).toBeGreaterThan(12);
      });
    });

  it.each(palettes)('leave black text easy to read: $id', ({ bands }) => {
    for (const color of bands) {
      const [r = 0, g = 0, b = 0] = linear(color);
      expect((0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05) / 0.05).toBeGreaterThan(7);
    }
  });
});
