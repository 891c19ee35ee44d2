/** TextStyle and RichTextValue: the look of a text as a value of its own. Only one style for the whole cell is emulated. */
import type { CellFormat } from '../document';
import { colorObject, colorText } from './color';
import { readColor } from './colors';
import type { Host } from './host';
import { strict } from './strict';

type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Look = Partial<
  Pick<CellFormat, 'bold' | 'italic' | 'underline' | 'strikethrough' | 'fontColor' | 'fontSize' | 'fontFamily'>
>;

const looks = new WeakMap<object, Look>();

/** The text style of a cell. */
export function textStyleOf(host: Host, format: Look): TextStyle {
  const look: Look = {
    bold: format.bold ?? false,
    italic: format.italic ?? false,
    underline: format.underline ?? false,
    strikethrough: format.strikethrough ?? false,
    fontColor: format.fontColor ?? '#000000',
    fontSize: format.fontSize ?? 10,
    fontFamily: format.fontFamily ?? 'Arial',
  };
  return textStyle(host, look);
}

/** The change of format that a text style stands for. */
export function styleFormat(style: TextStyle): Look {
  return looks.get(style) ?? {};
}

/** SpreadsheetApp.newTextStyle(). */
export function newTextStyle(host: Host, start: Look = {}): TextStyleBuilder {
  let look = start;
  const set = (change: Look): TextStyleBuilder => {
    look = { ...look, ...change };
    return builder;
  };
  const builder: TextStyleBuilder = strict<TextStyleBuilder>(host.gate, 'TextStyleBuilder', () => ({
    setBold: (bold: boolean) => set({ bold }),
    setItalic: (italic: boolean) => set({ italic }),
    setUnderline: (underline: boolean) => set({ underline }),
    setStrikethrough: (strikethrough: boolean) => set({ strikethrough }),
    setFontFamily: (fontFamily: string) => set({ fontFamily }),
    setFontSize: (fontSize: number) => set({ fontSize }),
    setForegroundColor: (color: string) => set({ fontColor: readColor(color) }),
    setForegroundColorObject: (color: GoogleAppsScript.Spreadsheet.Color) => set({ fontColor: colorText(color) }),
    build: () => textStyle(host, look),
  }));
  return builder;
}

function textStyle(host: Host, look: Look): TextStyle {
  const style = strict<TextStyle>(host.gate, 'TextStyle', () => ({
    copy: () => newTextStyle(host, look),
    isBold: () => look.bold ?? null,
    isItalic: () => look.italic ?? null,
    isUnderline: () => look.underline ?? null,
    isStrikethrough: () => look.strikethrough ?? null,
    getFontFamily: () => look.fontFamily ?? null,
    getFontSize: () => look.fontSize ?? null,
    getForegroundColor: () => look.fontColor ?? null,
    getForegroundColorObject: () => (look.fontColor ? colorObject(host, look.fontColor) : null),
  }));
  looks.set(style, look);
  return style;
}
