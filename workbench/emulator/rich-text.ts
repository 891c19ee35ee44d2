/** RichTextValue: a text with its look. Text with one look from end to end is emulated; links and runs are not. */
import type { OpenArea, SheetArea } from '../document';
import { withinCell } from './conversion';
import type { Host } from './host';
import { closed, filled, shaped } from './range-place';
import { refuse } from './run';
import { strict, unchecked } from './strict';
import { newTextStyle, styleFormat, textStyleOf } from './text-style';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A text and the style of all of it. */
interface RichText {
  readonly text: string;
  readonly style: TextStyle;
}

const richTexts = new WeakMap<object, RichText>();

/** The members of Range that read and write texts with their look. */
export function richTextMembers(host: Host, place: OpenArea, self: () => Range): Partial<Range> {
  const { document } = host;
  const read = (area: SheetArea): (RichTextValue | null)[][] => {
    const formats = document.formats(area);
    const values = document.values(area);
    return document
      .displays(area)
      .map((row, r) =>
        row.map((text, c) =>
          typeof values[r]?.[c] === 'string' || text === ''
            ? richTextValue(host, { text, style: textStyleOf(host, formats[r]![c]!) })
            : null,
        ),
      );
  };
  const write = (area: SheetArea, values: readonly (readonly RichTextValue[])[]): Range => {
    const texts = values.map((row) => Array.from(row, (value) => richTexts.get(value) ?? refuse('Invalid argument')));
    const entries = texts.map((row) => row.map(({ text }) => ({ text: withinCell(host, text) })));
    document.write(area.sheet, area.row, area.column, entries);
    document.setFormats(
      area,
      texts.map((row) => row.map(({ style }) => styleFormat(style))),
    );
    return self();
  };
  return {
    getRichTextValue: () => read({ ...closed(host, place), rows: 1, columns: 1 })[0]?.[0] ?? null,
    getRichTextValues: () => read(closed(host, place)),
    setRichTextValue: (value: RichTextValue) => write(closed(host, place), filled(closed(host, place), value)),
    setRichTextValues: (values: RichTextValue[][]) => write(closed(host, place), shaped(closed(host, place), values)),
  };
}

/** The RichTextValue of a text in one style. */
export function richTextValue(host: Host, { text, style }: RichText): RichTextValue {
  const value: RichTextValue = strict<RichTextValue>(host.gate, 'RichTextValue', () => ({
    getText: () => text,
    getTextStyle: () => style,
    getLinkUrl: () => null,
    getStartIndex: () => 0,
    getEndIndex: () => text.length,
    getRuns: () => [value],
    copy: () => newRichTextValue(host, { text, style }),
  }));
  richTexts.set(value, { text, style });
  return value;
}

/** SpreadsheetApp.newRichTextValue(). */
export function newRichTextValue(host: Host, start?: RichText): RichTextValueBuilder {
  let text = start?.text ?? '';
  let style = start?.style;
  const builder: RichTextValueBuilder = strict<RichTextValueBuilder>(host.gate, 'RichTextValueBuilder', () => ({
    setText(newText: string) {
      text = newText;
      return builder;
    },
    setTextStyle(first: TextStyle | number | null, end?: number, partStyle?: TextStyle | null) {
      if (typeof first === 'number') {
        if (first !== 0 || end !== text.length) host.gate.notEmulated('RichTextValueBuilder.setTextStyle of a part');
        style = partStyle ?? undefined;
      } else style = first ?? undefined;
      return builder;
    },
    build: () => richTextValue(host, { text, style: style ?? unchecked(newTextStyle(host)).build() }),
  }));
  return builder;
}
