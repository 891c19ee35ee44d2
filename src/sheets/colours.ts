/** Rows coloured by band: one conditional formatting rule for each band, compared with the band's cell. */
import { type Band, isDisqualifiedBand, isEmpty } from '../engine';
import { columnLetters } from './a1';
import { isColour } from './model-look';
import type { FoundModel } from './models';
import { neighbours } from './neighbours';
import type { ScoreFormula } from './score-formula';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The shape of our own rules, which have no other mark: ="the band's cell" is "its name". */
export const BAND_FORMULA = /^=\$([A-Z]{1,3})(\d+)&""="((?:[^"]|"")*)"$/;

/** A band with the colour of its rows. */
export interface BandColour {
  readonly name: string;
  readonly colour: string;
}

/** Reads the bands of a model that colour rows: bands of the score and of the disqualified, each with a colour. */
export function bandColours({ model }: Pick<FoundModel, 'model'>): readonly BandColour[] {
  return model.bands.filter(coloursRows).map(({ band, color }) => ({
    name: String(band).trim(),
    colour: String(color).trim(),
  }));
}

function coloursRows(band: Band): boolean {
  const scored = isEmpty(band.axis) || isDisqualifiedBand(band);
  return scored && !isEmpty(band.band) && typeof band.color === 'string' && isColour(band.color);
}

/**
 * Replaces our own rules by one for each band and keeps everybody else's in their order; one write, and none where
 * nothing would change. Says whether it wrote.
 */
export function colourRows(sheet: Sheet, bands: readonly BandColour[], formulas: readonly ScoreFormula[]): boolean {
  const band = bandColumn(formulas);
  const [any] = formulas;
  if (band === undefined || !any) return false;
  const firstRow = Math.max(any.header.row, any.row) + 2;
  const columns = new Set(formulas.map(({ column }) => column).concat(band));
  for (let column = any.leads.column; column <= any.leads.lastColumn; column++) columns.add(column);
  const lastRow = Math.max(sheet.getMaxRows(), firstRow);
  const blocks = neighbours([...columns].sort((a, b) => a - b));
  const names = blocks.map(({ first, last }) => `${columnLetters(first)}${firstRow}:${columnLetters(last)}${lastRow}`);

  const wanted = bands.map(({ name, colour }) => ({
    formula: `=$${columnLetters(band)}${firstRow}&""="${name.replace(/"/g, '""')}"`,
    colour: colour.toLowerCase(),
  }));
  const there = sheet.getConditionalFormatRules();
  const own = there.map(ownRule);
  const ours = own.filter((rule): rule is OwnRule => rule !== undefined);
  const isWanted = ({ formula, colour, areas }: OwnRule, index: number): boolean =>
    formula === wanted[index]?.formula && colour === wanted[index]?.colour && areas === names.join();
  if (ours.length === wanted.length && ours.every(isWanted)) return false;

  const ranges = sheet.getRangeList(names).getRanges();
  const made = wanted.map(({ formula, colour }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges(ranges)
      .build(),
  );
  const first = own.findIndex((rule) => rule !== undefined);
  const before = first < 0 ? there : there.slice(0, first);
  const after = first < 0 ? [] : there.filter((_, index) => index > first && own[index] === undefined);
  sheet.setConditionalFormatRules([...before, ...made, ...after]);
  return true;
}

/** The column in which the bands stand; LEADREPORT shows them in its second one. */
export function bandColumn(formulas: readonly ScoreFormula[]): number | undefined {
  const band = formulas.find(({ name }) => name === 'LEADBAND');
  if (band) return band.column;
  const report = formulas.find(({ name }) => name === 'LEADREPORT');
  return report && report.column + 1;
}

interface OwnRule {
  readonly formula: string;
  readonly colour: string;
  readonly areas: string;
}

function ownRule(rule: Rule): OwnRule | undefined {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return undefined;
  const formula = String(condition.getCriteriaValues()[0] ?? '');
  if (!BAND_FORMULA.test(formula)) return undefined;
  const colour = String(condition.getBackground() ?? '').toLowerCase();
  return {
    formula,
    colour,
    areas: rule
      .getRanges()
      .map((range) => range.getA1Notation())
      .join(),
  };
}
