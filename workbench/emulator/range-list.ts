/** RangeList: several ranges of one tab on which a call acts one after the other. */
import type { OpenArea } from '../document';
import type { Host } from './host';
import { rangeOf } from './range';
import { closed } from './range-place';
import { strict, unchecked } from './strict';

type Range = GoogleAppsScript.Spreadsheet.Range;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

const EACH = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const;

const places = new WeakMap<object, readonly OpenArea[]>();

/** The blocks of a RangeList that a script passed in. */
export function areasOfList(list: RangeList): readonly OpenArea[] {
  return places.get(list) ?? [];
}

/** The RangeList object of these blocks. */
export function rangeListOf(host: Host, areas: readonly OpenArea[]): RangeList {
  const ranges = areas.map((area) => rangeOf(host, area));
  const list: RangeList = strict<RangeList>(host.gate, 'RangeList', () => {
    const forEach = (name: (typeof EACH)[number]) => {
      return (...args: never[]): RangeList => {
        // Every overload of these members takes the same arguments on Range and RangeList; the gate has checked them.
        for (const range of ranges) (unchecked(range)[name] as (...args: never[]) => Range)(...args);
        return list;
      };
    };
    return {
      ...(Object.fromEntries(EACH.map((name) => [name, forEach(name)])) as Partial<RangeList>),
      getRanges: () => [...ranges],
      activate() {
        const blocks = areas.map((area) => closed(host, area));
        const last = blocks.at(-1);
        if (last) host.document.select({ sheet: last.sheet, row: last.row, column: last.column, areas: blocks });
        return list;
      },
    };
  });
  places.set(list, areas);
  return list;
}
