/** Formatting rules of ours in tabs of lists: what is overdue, and the colour of a band; recognised by their shape. */

import { columnLetters } from './a1';
import { BAND_FORMULA, type BandColour } from './colours';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** A day is there and it is past. A product instead of AND: its arguments would be parted by the locale's sign. */
const OVERDUE = /^=\(\$([A-Z]{1,3})(\d+)<>""\)\*\(\$\1\2<TODAY\(\)\)$/;
const RED = { background: '#FDE0DC', ink: '#B3261E' };

interface Wanted {
  readonly formula: string;
  readonly background: string;
  readonly ink: string | null;
  readonly area: string;
}

/** Marks days that are past, and bands by their colours; replaces only rules of ours, and writes only where they differ. */
export function markList(
  sheet: Sheet,
  firstRow: number,
  { due, band }: { readonly due: number | undefined; readonly band: number | undefined },
  bands: readonly BandColour[],
): boolean {
  const last = Math.max(sheet.getMaxRows(), firstRow + 1);
  const cell = (column: number): string => `$${columnLetters(column)}${firstRow + 1}`;
  const area = (column: number): string => `${columnLetters(column)}${firstRow + 1}:${columnLetters(column)}${last}`;
  const wanted: Wanted[] = [];
  if (due !== undefined)
    wanted.push({
      formula: `=(${cell(due)}<>"")*(${cell(due)}<TODAY())`,
      background: RED.background,
      ink: RED.ink,
      area: area(due),
    });
  if (band !== undefined)
    for (const { name, colour } of bands)
      wanted.push({
        formula: `=${cell(band)}&""="${name.replace(/"/g, '""')}"`,
        background: colour,
        ink: null,
        area: area(band),
      });
  const there = sheet.getConditionalFormatRules();
  const ours = there.filter((rule) => ownFormula(rule) !== undefined);
  if (ours.length === wanted.length && ours.every((rule, index) => isLike(rule, wanted[index]))) return false;
  const made = wanted.map(({ formula, background, ink, area: name }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(formula).setBackground(background);
    return (ink === null ? rule : rule.setFontColor(ink)).setRanges([sheet.getRange(name)]).build();
  });
  sheet.setConditionalFormatRules([...there.filter((rule) => !ours.includes(rule)), ...made]);
  return true;
}

function ownFormula(rule: Rule): string | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return undefined;
  const formula = String(condition.getCriteriaValues()[0] ?? '');
  return OVERDUE.test(formula) || BAND_FORMULA.test(formula) ? formula : undefined;
}

function isLike(rule: Rule, wanted: Wanted | undefined): boolean {
  const background = String(rule.getBooleanCondition()?.getBackground() ?? '').toLowerCase();
  const area = rule
    .getRanges()
    .map((range) => range.getA1Notation())
    .join();
  return (
    ownFormula(rule) === wanted?.formula && background === wanted?.background.toLowerCase() && area === wanted?.area
  );
}
