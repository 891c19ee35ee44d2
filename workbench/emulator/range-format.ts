/** Range: how the cells look. Every property comes as one value for the block and as rows of values. */
import type { CellFormat, OpenArea, SheetArea, Wrap } from '../document';
import { colorObject, colorText } from './color';
import { readOptionalColor } from './colors';
import { enumMember } from './enums';
import type { Host } from './host';
import { closed, shaped } from './range-place';
import { refuse } from './run';
import { rotationObject, rotationOf } from './text-rotation';
import { styleFormat, textStyleOf } from './text-style';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Color = GoogleAppsScript.Spreadsheet.Color;
type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;
type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
type Change = Partial<CellFormat>;

/** The members of Range that read and change formats. */
export function formatMembers(host: Host, place: OpenArea, self: () => Range): Partial<Range> {
  const { document } = host;
  const area = (): SheetArea => closed(host, place);
  const first = (): SheetArea => ({ ...area(), rows: 1, columns: 1 });
  const one = (change: Change): Range => {
    document.setFormat(area(), change);
    return self();
  };
  const many = <T>(rows: readonly (readonly T[])[], change: (value: T) => Change): Range => {
    const block = area();
    document.setFormats(
      block,
      shaped(block, rows).map((row) => Array.from(row, change)),
    );
    return self();
  };
  const get = <T>(show: (format: CellFormat) => T): T => show(document.formats(first())[0]![0]!);
  const all = <T>(show: (format: CellFormat) => T): T[][] => document.formats(area()).map((row) => row.map(show));
  return {
    getBackground: () => get(background),
    getBackgrounds: () => all(background),
    getBackgroundObject: () => get((format) => colorObject(host, background(format))),
    getBackgroundObjects: () => all((format) => colorObject(host, background(format))),
    setBackground: (color: string | null) => one({ background: readOptionalColor(color) }),
    setBackgrounds: (colors: (string | null)[][]) =>
      many(colors, (color) => ({ background: readOptionalColor(color) })),
    setBackgroundRGB: (red: number, green: number, blue: number) => one({ background: hex(red, green, blue) }),
    setBackgroundObject: (color: Color | null) => one({ background: colorText(color) }),
    setBackgroundObjects: (colors: (Color | null)[][] | null) =>
      colors ? many(colors, (color) => ({ background: colorText(color) })) : one({ background: null }),
    getFontColor: () => get(fontColor),
    getFontColors: () => all(fontColor),
    getFontColorObject: () => get((format) => colorObject(host, fontColor(format))),
    getFontColorObjects: () => all((format) => colorObject(host, fontColor(format))),
    setFontColor: (color: string | null) => one({ fontColor: readOptionalColor(color) }),
    setFontColors: (colors: (string | null)[][]) => many(colors, (color) => ({ fontColor: readOptionalColor(color) })),
    setFontColorObject: (color: Color | null) => one({ fontColor: colorText(color) }),
    setFontColorObjects: (colors: (Color | null)[][]) => many(colors, (color) => ({ fontColor: colorText(color) })),
    getFontWeight: () => get(weight),
    getFontWeights: () => all(weight),
    setFontWeight: (value: string | null) => one({ bold: flag(value, 'bold', 'normal') }),
    setFontWeights: (values: (string | null)[][]) => many(values, (value) => ({ bold: flag(value, 'bold', 'normal') })),
    getFontStyle: () => get(slope),
    getFontStyles: () => all(slope),
    setFontStyle: (value: string | null) => one({ italic: flag(value, 'italic', 'normal') }),
    setFontStyles: (values: (string | null)[][]) =>
      many(values, (value) => ({ italic: flag(value, 'italic', 'normal') })),
    getFontLine: () => get(line),
    getFontLines: () => all(line),
    setFontLine: (value: string | null) => one(lineChange(value)),
    setFontLines: (values: (string | null)[][]) => many(values, lineChange),
    getFontSize: () => get((format) => format.fontSize ?? 10),
    getFontSizes: () => all((format) => format.fontSize ?? 10),
    setFontSize: (size: number) => one({ fontSize: size }),
    setFontSizes: (sizes: number[][]) => many(sizes, (size) => ({ fontSize: size })),
    getFontFamily: () => get((format) => format.fontFamily ?? 'Arial'),
    getFontFamilies: () => all((format) => format.fontFamily ?? 'Arial'),
    setFontFamily: (family: string | null) => one({ fontFamily: family }),
    setFontFamilies: (families: (string | null)[][]) => many(families, (family) => ({ fontFamily: family })),
    getHorizontalAlignment: () => get((format) => format.horizontal ?? 'general'),
    getHorizontalAlignments: () => all((format) => format.horizontal ?? 'general'),
    setHorizontalAlignment: (value: string | null) => one({ horizontal: horizontal(value) }),
    setHorizontalAlignments: (values: (string | null)[][]) =>
      many(values, (value) => ({ horizontal: horizontal(value) })),
    getVerticalAlignment: () => get((format) => format.vertical ?? 'bottom'),
    getVerticalAlignments: () => all((format) => format.vertical ?? 'bottom'),
    setVerticalAlignment: (value: string | null) => one({ vertical: vertical(value) }),
    setVerticalAlignments: (values: (string | null)[][]) => many(values, (value) => ({ vertical: vertical(value) })),
    getWrap: () => get((format) => format.wrap === 'wrap'),
    getWraps: () => all((format) => format.wrap === 'wrap'),
    setWrap: (wrap: boolean) => one({ wrap: wrap ? 'wrap' : 'overflow' }),
    setWraps: (wraps: boolean[][]) => many(wraps, (wrap) => ({ wrap: wrap ? 'wrap' : 'overflow' })),
    getWrapStrategy: () => get(strategy),
    getWrapStrategies: () => all(strategy),
    setWrapStrategy: (value: WrapStrategy) => one({ wrap: wrapNamed(value) }),
    setWrapStrategies: (values: WrapStrategy[][]) => many(values, (value) => ({ wrap: wrapNamed(value) })),
    getTextRotation: () => get((format) => rotationObject(host, format.rotation)),
    getTextRotations: () => all((format) => rotationObject(host, format.rotation)),
    setTextRotation: (rotation: number | TextRotation) => one({ rotation: rotationOf(rotation) }),
    setTextRotations: (rotations: TextRotation[][]) =>
      many(rotations, (rotation) => ({ rotation: rotationOf(rotation) })),
    setVerticalText: (vertical: boolean) => one({ rotation: vertical ? 'vertical' : null }),
    getNumberFormat: () => document.numberFormats(first())[0]?.[0] ?? '',
    getNumberFormats: () => document.numberFormats(area()),
    setNumberFormat: (format: string) => one({ numberFormat: numberFormat(format) }),
    setNumberFormats: (formats: string[][]) => many(formats, (format) => ({ numberFormat: numberFormat(format) })),
    getTextStyle: () => get((format) => textStyleOf(host, format)),
    getTextStyles: () => all((format) => textStyleOf(host, format)),
    setTextStyle: (style: GoogleAppsScript.Spreadsheet.TextStyle) => one(styleFormat(style)),
    setTextStyles: (styles: GoogleAppsScript.Spreadsheet.TextStyle[][]) => many(styles, styleFormat),
  };
}

const background = (format: CellFormat): string => format.background ?? '#ffffff';
const fontColor = (format: CellFormat): string => format.fontColor ?? '#000000';
const weight = (format: CellFormat): 'bold' | 'normal' => (format.bold ? 'bold' : 'normal');
const slope = (format: CellFormat): 'italic' | 'normal' => (format.italic ? 'italic' : 'normal');
const line = (format: CellFormat): 'line-through' | 'underline' | 'none' =>
  format.strikethrough ? 'line-through' : format.underline ? 'underline' : 'none';
const strategy = (format: CellFormat): WrapStrategy =>
  enumMember('WrapStrategy', (format.wrap ?? 'overflow').toUpperCase());
const numberFormat = (format: string): string | null => (format === '' || format === 'General' ? null : format);

function wrapNamed(value: WrapStrategy): Wrap {
  return { WRAP: 'wrap', OVERFLOW: 'overflow', CLIP: 'clip' }[String(value)] as Wrap;
}

function flag(value: string | null, on: string, off: string): boolean | null {
  if (value === null || value === undefined) return null;
  return value === on ? true : value === off ? false : refuse(`Invalid argument: ${value}`);
}

function lineChange(value: string | null): Change {
  if (value === null || value === undefined) return { underline: null, strikethrough: null };
  if (!['none', 'underline', 'line-through'].includes(value)) refuse(`Invalid argument: ${value}`);
  return { underline: value === 'underline', strikethrough: value === 'line-through' };
}

function horizontal(value: string | null): CellFormat['horizontal'] {
  if (value === null || value === undefined || value === 'normal' || value === 'general') return null;
  return value === 'left' || value === 'center' || value === 'right' ? value : refuse(`Invalid argument: ${value}`);
}

function vertical(value: string | null): CellFormat['vertical'] {
  if (value === null || value === undefined) return null;
  return value === 'top' || value === 'middle' || value === 'bottom' ? value : refuse(`Invalid argument: ${value}`);
}

function hex(red: number, green: number, blue: number): string {
  return `#${[red, green, blue].map((part) => Math.trunc(part).toString(16).padStart(2, '0')).join('')}`;
}
