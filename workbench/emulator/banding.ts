/** Banding: alternating colours over a block, and Google's twelve themes of them. */
import type { Area, BandColors, Banding as DocumentBanding, OpenArea } from '../document';
import { readOptionalColor } from './colors';
import type { Host } from './host';
import { rangeOf } from './range';
import { areaOfRange, closed, overlap } from './range-place';
import { refuse } from './run';
import { strict } from './strict';

type Banding = GoogleAppsScript.Spreadsheet.Banding;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Theme = GoogleAppsScript.Spreadsheet.BandingTheme;

/** Header, second stripe and footer of each theme; the first stripe is white. */
const THEMES: Readonly<Record<string, readonly [string, string, string]>> = {
  LIGHT_GREY: ['#bdbdbd', '#f3f3f3', '#dedede'],
  CYAN: ['#4dd0e1', '#e0f7fa', '#a2e8f1'],
  GREEN: ['#63d297', '#e7f9ef', '#afe9ca'],
  YELLOW: ['#f7cb4d', '#fef8e3', '#fce8b2'],
  ORANGE: ['#f46524', '#ffe6dd', '#ffccbc'],
  BLUE: ['#5b95f9', '#e8f0fe', '#acc9fe'],
  TEAL: ['#26a69a', '#ddf2f0', '#8cd3cd'],
  GREY: ['#78909c', '#ebeff1', '#bbc8ce'],
  BROWN: ['#cca677', '#f8f2eb', '#e6d3ba'],
  LIGHT_GREEN: ['#8bc34a', '#eef7e3', '#c4e2a0'],
  INDIGO: ['#8989eb', '#e8e7fc', '#c4c3f7'],
  PINK: ['#e91d63', '#fddce8', '#f68eb2'],
};
const NO_COLORS: BandColors = { header: null, first: null, second: null, footer: null };

/** The members of Range about bandings. */
export function bandingMembers(
  host: Host,
  place: OpenArea,
): Pick<Range, 'applyRowBanding' | 'applyColumnBanding' | 'getBandings'> {
  const apply =
    (along: 'rows' | 'columns') =>
    (theme?: Theme, showHeader = true, showFooter = false): Banding => {
      const { sheet, ...area } = closed(host, place);
      const others = host.document.bandings(sheet);
      const id = others.reduce((most, one) => Math.max(most, one.id), 0) + 1;
      const [header, second, footer] = THEMES[String(theme ?? 'LIGHT_GREY')] ?? refuse('Invalid banding theme');
      const colors = {
        header: showHeader ? header : null,
        first: '#ffffff',
        second,
        footer: showFooter ? footer : null,
      };
      put(host, sheet, others, { id, area, rows: null, columns: null, [along]: colors });
      return bandingOf(host, sheet, id);
    };
  return {
    applyRowBanding: apply('rows'),
    applyColumnBanding: apply('columns'),
    getBandings() {
      const area = closed(host, place);
      return bandingsOf(host, area.sheet, area);
    },
  };
}

/** The bandings of a tab, or those that touch a block of it. */
export function bandingsOf(host: Host, sheet: number, within?: Area): Banding[] {
  const found = host.document.bandings(sheet).filter(({ area }) => !within || overlap(area, within));
  return found.map(({ id }) => bandingOf(host, sheet, id));
}

function put(host: Host, sheet: number, others: readonly DocumentBanding[], banding: DocumentBanding): void {
  if (others.some((other) => overlap(other.area, banding.area))) {
    refuse('You cannot add alternating background colors to a range that already has alternating background colors.');
  }
  host.document.setBandings(sheet, [...others, banding]);
}

function bandingOf(host: Host, sheet: number, id: number): Banding {
  const { document } = host;
  const others = (): readonly DocumentBanding[] => document.bandings(sheet).filter((one) => one.id !== id);
  const current = (): DocumentBanding =>
    document.bandings(sheet).find((one) => one.id === id) ?? refuse('Banding not found');
  const get = (along: 'rows' | 'columns', part: keyof BandColors) => () => current()[along]?.[part] ?? null;
  const set =
    (along: 'rows' | 'columns', part: keyof BandColors) =>
    (color: string | null): Banding => {
      const now = current();
      const colors = { ...(now[along] ?? NO_COLORS), [part]: readOptionalColor(color) };
      document.setBandings(sheet, [...others(), { ...now, [along]: colors }]);
      return banding;
    };
  const banding: Banding = strict<Banding>(host.gate, 'Banding', () => ({
    copyTo(range: Range) {
      const { sheet: target, ...area } = areaOfRange(host, range);
      const there = document.bandings(target);
      const copy = there.reduce((most, one) => Math.max(most, one.id), 0) + 1;
      put(host, target, there, { ...current(), id: copy, area });
      return bandingOf(host, target, copy);
    },
    getRange: () => rangeOf(host, { sheet, ...current().area }),
    setRange(range: Range) {
      const { sheet: target, ...area } = areaOfRange(host, range);
      if (target !== sheet) refuse('Banding cannot move to a different sheet.');
      put(host, sheet, others(), { ...current(), area });
      return banding;
    },
    remove: () => document.setBandings(sheet, current() && others()),
    getHeaderRowColor: get('rows', 'header'),
    getFirstRowColor: get('rows', 'first'),
    getSecondRowColor: get('rows', 'second'),
    getFooterRowColor: get('rows', 'footer'),
    getHeaderColumnColor: get('columns', 'header'),
    getFirstColumnColor: get('columns', 'first'),
    getSecondColumnColor: get('columns', 'second'),
    getFooterColumnColor: get('columns', 'footer'),
    setHeaderRowColor: set('rows', 'header'),
    setFirstRowColor: set('rows', 'first'),
    setSecondRowColor: set('rows', 'second'),
    setFooterRowColor: set('rows', 'footer'),
    setHeaderColumnColor: set('columns', 'header'),
    setFirstColumnColor: set('columns', 'first'),
    setSecondColumnColor: set('columns', 'second'),
    setFooterColumnColor: set('columns', 'footer'),
  }));
  return banding;
}
