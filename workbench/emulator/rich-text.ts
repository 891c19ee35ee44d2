/** RichTextValue: a text with its look. Text with one look from end to end is emulated; links and runs are not. */
import type { Host } from './host';
import { strict, unchecked } from './strict';
import { newTextStyle } from './text-style';

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextValueBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A text and the style of all of it. */
export interface RichText {
  readonly text: string;
  readonly style: TextStyle;
}

const richTexts = new WeakMap<object, RichText>();

/** The text and style of a RichTextValue that a script passed in. */
export function richTextOf(value: RichTextValue): RichText | undefined {
  return richTexts.get(value);
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
