/** What every template keeps to: its range as stored, texts in three languages, words that are used, a whole grid. */
import { describe, expect, it } from 'vitest';
import { attainable, check, compile, type Language, meaning } from '../../src/engine';
import { listWords, proposeModel, shelf, type Template, type Words } from '../../src/templates';
import { type Example, modelOf, readExamples } from './fixtures/examples';

const languages: readonly Language[] = ['en', 'zh-CN', 'zh-TW'];

/** The example in which no column of the template is missing. */
const fullest = (id: string): Example | undefined =>
  readExamples()
    .filter(({ template }) => template === id)
    .sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length)[0];

describe('the range of a template', () => {
  for (const { id, attainable: stored } of shelf.templates) {
    const example = fullest(id);
    if (!example || !stored) continue;
    it(`is what its rules can give: ${id}, ${stored.lowest} to ${stored.highest}`, () => {
      const { model, header, leftOut } = modelOf(example);
      const { lowest, highest } = attainable(compile(model, header, example.day));
      expect([lowest / 1000, highest / 1000]).toEqual([stored.lowest, stored.highest]);
      expect(leftOut).toEqual([]);
      expect(check(model, header).map(({ code }) => code)).not.toContain('thresholdUnreachable');
    });
  }

  it('is told by every template that has rules', () => {
    for (const { rules, attainable: stored } of shelf.templates) expect(stored !== undefined).toBe(rules.length > 0);
  });
});

describe('texts', () => {
  const texts = textsIn(shelf);

  it('are there in all three languages', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const text of texts) for (const language of languages) expect(text[language].trim(), text.en).not.toBe('');
  });

  it('of 简体中文 hold no traditional signs, and those of 繁體中文 no simplified ones', () => {
    const traditional =
      /[線編號業員區國來電郵職務規額態負責聯絡詢價頁間創錄輸贏轉單級動戶師總經銷關測際樣圖書計稱謂銜頭門屬產類數營歲潛狀後觸繫係溝錢報瀏覽時長開啟擊點參與討會載資請諮問閱絕專採購週導機話誰認誤備傳則據獲階進錯試領環決幣萬億筆處評層應協廠課組爾約簽覆複寫選擇]/;
    const simplified =
      /[线编号业员区国来电邮职务规额态负责联络询价页间创录输赢转单级动户师总经销关测际样图书计称谓衔头门属产类数营岁潜状后触沟钱报浏览时长开启击点参与讨会载资请咨问阅绝专采购周导机话谁认误备传则据获阶进错试领环决币万亿笔处评层应协厂课组尔约签写选择]/;
    for (const text of texts) {
      expect(text['zh-CN'], text.en).not.toMatch(traditional);
      expect(text['zh-TW'], text.en).not.toMatch(simplified);
    }
  });

  it('name no template twice', () => {
    for (const language of languages) {
      const names = shelf.templates.map(({ name }) => name[language]);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('are short where they must fit a line', () => {
    for (const { line, suits } of shelf.templates)
      for (const { en } of [line, ...suits.map(({ because }) => because)]) expect(en.length).toBeLessThan(110);
  });
});

describe('the shelf', () => {
  const used = JSON.stringify(shelf.templates);

  it('has no list of words, no question and no activity that nobody uses', () => {
    for (const list of Object.keys(shelf.words)) expect(used, list).toContain(`"${list}"`);
    for (const question of Object.keys(shelf.questions)) expect(used, question).toContain(`"${question}"`);
    for (const [key, { always }] of Object.entries<{ always?: boolean }>(shelf.activities))
      if (!always) expect(used, key).toContain(`"${key}"`);
  });

  it('tells columns apart that its rules need', () => {
    for (const { rules, id } of shelf.templates)
      for (const { needs, name } of rules)
        for (const key of [needs].flat()) expect(Object.keys(listWords.columns), `${id}: ${name.en}`).toContain(key);
  });

  it('asks whether a decision maker, a company size and a need are known', () => {
    const needed = Object.entries<{ needed?: boolean }>(shelf.questions).filter(([, { needed: is }]) => is);
    expect(needed.map(([key]) => key)).toEqual(expect.arrayContaining(['authority', 'employees', 'challenge']));
    for (const { questions } of shelf.templates) expect(questions.length).toBeGreaterThanOrEqual(5);
  });
});

describe('a template', () => {
  const facts = { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22' } as const;
  for (const template of shelf.templates) {
    it(`works with the least of lists, in all languages, and says what is missing: ${template.id}`, () => {
      for (const language of languages) {
        const list = {
          header: ['Lead ID', 'Job Title'],
          leads: [
            ['L1', 'CEO'],
            ['L2', 'Buyer'],
          ],
          facts: { ...facts, language },
        };
        const { model, leftOut } = proposeModel(list, { template, shelf, words: listWords });
        const errors = check(model, list.header, list.leads).filter(({ severity }) => severity === 'error');
        expect(
          errors.filter(({ place }) => !place.startsWith('questions')),
          language,
        ).toEqual([]);
        const lacks = template.rules.filter(({ log, unless }) => !log && !unless).length;
        expect(leftOut.length).toBeLessThanOrEqual(lacks);
        if (lacks > 3) expect(leftOut.length).toBeGreaterThan(0);
      }
    });

    it(`has a cell for each pair of bands, and limits of bands it has: ${template.id}`, () => {
      expect((template.grid ?? []).map(({ cell }) => cell).sort()).toEqual(template.grid ? cellsOf(template) : []);
      const keys = template.bands.map(({ key }) => key);
      for (const { steps, log, group } of template.rules) {
        for (const { weight } of [...Object.values(steps).flat(), ...(log?.steps ?? [])])
          if (typeof weight === 'object') expect(keys).toContain(Object.values(weight)[0]);
        if (group !== undefined) expect(template.groups.map(({ key }) => key)).toContain(group);
      }
    });
  }
});

it('the columns of the log are read in every language', () => {
  for (const language of languages) {
    const template = shelf.templates.find(({ id }) => id === 'campaign') as Template;
    const list = {
      header: ['Email'],
      leads: [['a@b.example'], ['c@d.example']],
      facts: { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22', language } as const,
    };
    const { model } = proposeModel(list, { template, shelf, words: listWords });
    const [origin, name] = String(model.rules[0]?.steps[0]?.conditions[0]?.column).split(' › ');
    expect(meaning('origins', origin)).toBe('activity');
    expect(model.activities?.map(({ activity }) => activity)).toContain(name);
  }
});

function cellsOf({ bands }: Template): readonly string[] {
  const count = (axis: string): number => bands.filter((band) => band.axis === axis).length;
  return Array.from({ length: count('fit') }, (_, row) => String.fromCharCode(65 + row)).flatMap((letter) =>
    Array.from({ length: count('engagement') }, (_, at) => `${letter}${at + 1}`),
  );
}

function textsIn(value: unknown): readonly Words[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('zh-CN' in value) return [value as Words];
  return Object.values(value).flatMap(textsIn);
}
