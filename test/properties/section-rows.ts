/** Random Segments, Grid, Owners and Questions as rows below a model, mostly right and sometimes wrong. */
import fc from 'fast-check';
import type { Rows } from './bundle';
import { column, condition } from './rule-rows';

const facts = [
  'Lead › Score',
  'lead>band',
  'Lead › Grid',
  'Lead › Completeness',
  'Lead › Grade',
  '线索 › 评分',
  'Lead › x',
];
const labelRow = (name: fc.Arbitrary<unknown>, dimension: fc.Arbitrary<unknown>) =>
  fc
    .record({
      on: fc.constantFrom<unknown>('', true, true, false),
      join: fc.constantFrom<unknown>('', '', '', 'and', 'or', 'else', false),
      dimension,
      name,
      column: fc.oneof(
        { weight: 6, arbitrary: column },
        { weight: 2, arbitrary: fc.constantFrom<unknown>('', ...facts) },
      ),
      asked: fc.oneof(
        { weight: 6, arbitrary: condition },
        { weight: 1, arbitrary: fc.constant({ Condition: '', Value: '', To: '' }) },
      ),
    })
    .map((row) => [
      row.on,
      row.join,
      row.dimension,
      row.name,
      row.column,
      row.asked.Condition,
      row.asked.Value,
      row.asked.To,
    ]);

/** Segments of a few dimensions. */
export const segmentRows: fc.Arbitrary<Rows> = fc
  .array(
    labelRow(
      fc.constantFrom<unknown>('Large', 'Small', 'Rest', ''),
      fc.constantFrom<unknown>('Deal', 'Region', 'deal', ''),
    ),
    {
      maxLength: 6,
    },
  )
  .map((rows) => [['Segments'], ['On', 'Join', 'Dimension', 'Segment', 'Column', 'Condition', 'Value', 'To'], ...rows]);

const ownerRows = fc
  .array(labelRow(fc.constantFrom<unknown>('Ann', 'Ann | Bo', '', 5, '#N/A'), fc.constant('')), { maxLength: 4 })
  .map((rows) => [
    ['Owners'],
    ['On', 'Join', 'Owner', 'Column', 'Condition', 'Value', 'To'],
    ...rows.map(([on, join, , name, ...others]) => [on, join, name, ...others]),
  ]);
const gridRows = fc
  .array(fc.constantFrom<unknown>('A1', 'b 1', 'C3', '', 7, 'x'), { maxLength: 4 })
  .map((cells) => [['Grid'], ['Cell', 'Next step'], ...cells.map((cell) => [cell, 'Call'])]);
const questionRows = fc
  .array(fc.tuple(column, fc.constantFrom<unknown>(true, false, '', 'yes')), { maxLength: 4 })
  .map((rows) => [['Questions'], ['Question', 'Column', 'Needed'], ...rows.map((row) => ['What?', ...row])]);

/** All sections beside the rules. */
export const sectionRows: fc.Arbitrary<Rows> = fc
  .tuple(segmentRows, ownerRows, gridRows, questionRows)
  .map((sections) => sections.flat());

/** Bands of both axes, of which the grid is made. */
export const axisBands: fc.Arbitrary<Rows> = fc.array(
  fc.tuple(
    fc.constantFrom<unknown>('P', 'Q', 'R', 'S'),
    fc.constantFrom<unknown>('Fit', 'Engagement'),
    fc.constantFrom<unknown>('', 0, 5, 10, 20.5, 40, -3),
  ),
  { maxLength: 6 },
);
