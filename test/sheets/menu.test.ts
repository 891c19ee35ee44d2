/** Opening the spreadsheet: the menu in every mode of permission, and the day in the models. */
import { describe, expect, it } from 'vitest';
import { LEADS } from './lists';
import { everything, workbook } from './workbook';

const today = (): string => new Date().toISOString().slice(0, 10);

describe('without permission', () => {
  const book = workbook(LEADS);
  const outcome = book.emulator.open('NONE');

  it('there is only the menu, in two languages, and no call but those that make it', () => {
    expect(outcome.state).toBe('done');
    const items = book.emulator.menus()[0]?.entries.flatMap((entry) => (entry.kind === 'item' ? entry.caption : []));
    expect(items).toEqual([
      'Start here · 从这里开始',
      'Rules sidebar · 规则侧边栏',
      'Add score columns · 添加评分列',
      'Recolour rows · 重新着色',
      'Check the model · 检查模型',
      'Update lists · 更新列表',
      'Dashboard · 仪表板',
      'Proof · 效果验证',
      'Activity log · 活动记录',
    ]);
    expect(
      Object.keys(book.calls().byMethod).filter((name) => !/^(SpreadsheetApp\.getUi|Ui\.|Menu\.)/.test(name)),
    ).toEqual([]);
  });
});

describe('with permission', () => {
  const todayCell = (book: ReturnType<typeof workbook>): { row: number; sheet: number } => {
    const sheet = book.tab('Lead model');
    return { sheet, row: book.shown(sheet, 'A1:A120').findIndex(([key]) => key === 'Today') };
  };

  it('the menu is in the language of the person', () => {
    const captions = (userLocale: string): unknown => workbook(LEADS, { userLocale }).emulator.menus()[0]?.entries[0];
    expect(captions('de')).toMatchObject({ caption: 'Start here' });
    expect(captions('zh_CN')).toMatchObject({ caption: '从这里开始' });
    expect(captions('zh-HK')).toMatchObject({ caption: '從這裡開始' });
  });

  it('the day is written into the model, as plain text, where it differs', () => {
    const book = workbook(LEADS);
    book.click('Start here');
    const { sheet, row } = todayCell(book);
    expect(book.document.value(sheet, row, 1)).toBe(today());
    book.document.write(sheet, row, 1, [[{ text: '2026-01-01' }]]);
    book.emulator.open();
    expect(book.document.value(sheet, row, 1)).toBe(today());
    expect(book.calls().byMethod['Range.setValue']).toBe(1);
    const before = everything(book);
    book.emulator.open();
    expect(book.calls().byMethod['Range.setValue']).toBeUndefined();
    expect(everything(book)).toEqual(before);
  });

  it("the day is that of the model's time zone", () => {
    const book = workbook(LEADS);
    book.click('Start here');
    const { sheet, row } = todayCell(book);
    const zone = book.shown(sheet, 'A1:A120').findIndex(([key]) => key === 'Time zone');
    const dayIn = (timeZone: string): string => new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date());
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Niue']) {
      book.document.enter(sheet, zone, 1, timeZone);
      book.emulator.open();
      expect(book.document.value(sheet, row, 1)).toBe(dayIn(timeZone));
    }
  });

  it('a spreadsheet without a model is not touched', () => {
    const book = workbook(LEADS);
    const before = everything(book);
    book.emulator.open();
    expect(everything(book)).toEqual(before);
    expect(book.calls().total).toBeLessThan(20);
  });

  it('installing shows the menu too', () => {
    const book = workbook(LEADS);
    expect(book.emulator.run('onInstall', { authMode: 'FULL' }).state).toBe('done');
    expect(book.emulator.menus().length).toBeGreaterThan(0);
  });
});
