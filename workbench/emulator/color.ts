/** Color: a colour as an object, which Google's newer methods hand out. */
import { readColor } from './colors';
import { enumMember } from './enums';
import type { Host } from './host';
import { refuse } from './run';
import { strict } from './strict';

type Color = GoogleAppsScript.Spreadsheet.Color;
type ColorBuilder = GoogleAppsScript.Spreadsheet.ColorBuilder;
type RgbColor = GoogleAppsScript.Base.RgbColor;

const texts = new WeakMap<object, string>();

/** The Color object of '#rrggbb'. */
export function colorObject(host: Host, text: string): Color {
  const color = strict<Color>(host.gate, 'Color', () => ({
    asRgbColor: () => rgbColor(host, text),
    getColorType: () => enumMember('ColorType', 'RGB'),
  }));
  texts.set(color, text);
  return color;
}

/** The '#rrggbb' of a Color object; null stays null. */
export function colorText(color: Color | null): string | null {
  return color === null || color === undefined ? null : (texts.get(color) ?? refuse('Invalid color'));
}

/** SpreadsheetApp.newColor(). */
export function newColor(host: Host): ColorBuilder {
  let text = '#000000';
  const builder: ColorBuilder = strict<ColorBuilder>(host.gate, 'ColorBuilder', () => ({
    setRgbColor(cssString: string) {
      text = readColor(cssString);
      return builder;
    },
    asRgbColor: () => rgbColor(host, text),
    getColorType: () => enumMember('ColorType', 'RGB'),
    build: () => colorObject(host, text),
  }));
  return builder;
}

function rgbColor(host: Host, text: string): RgbColor {
  const part = (at: number): number => Number.parseInt(text.slice(at, at + 2), 16);
  return strict<RgbColor>(host.gate, 'RgbColor', () => ({
    asHexString: () => text,
    getRed: () => part(1),
    getGreen: () => part(3),
    getBlue: () => part(5),
    getColorType: () => enumMember('ColorType', 'RGB'),
  }));
}
