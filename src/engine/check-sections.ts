/** What is wrong in the sections beside the rules: Segments, Owners, Grid, Questions, and the columns that settings name. */
import { compileBands } from './bands';
import { checkLabels } from './check-labels';
import { explained } from './check-names';
import { shown } from './check-rules';
import type { ColumnCells } from './columns';
import { type CompiledModel, headerIndex } from './compile';
import { cellKey, cellName } from './grid';
import { error, warning } from './issue';
import { columnNamed, settingColumn } from './lead-cell';
import type { Issue } from './model';
import { nearest } from './nearest';
import { isEmpty } from './text';
import { word } from './vocabulary';

/** Reports the issues of these sections; with `cellsOf` also what the leads' cells say about them. */
export function checkSections(
  compiled: CompiledModel,
  cellsOf: ((column: number) => ColumnCells) | undefined,
): readonly Issue[] {
  const named = [...settingColumns(compiled), ...checkQuestions(compiled)];
  return [
    ...explained({ ...compiled, issues: named }),
    ...checkLabels(compiled, 'segments', cellsOf),
    ...checkGrid(compiled),
    ...checkLabels(compiled, 'owners', cellsOf),
  ];
}

/** Columns that only some formulas use: without them the others work, so a lost one is a warning. */
function settingColumns(compiled: CompiledModel): readonly Issue[] {
  const { settings, language } = compiled.model;
  return (['ownerColumn', 'arrivedColumn', 'contactedColumn'] as const).flatMap((name) => {
    const column = settings[name] ?? '';
    if (isEmpty(column) || settingColumn(compiled, name) !== undefined) return [];
    const args = { setting: word('settings', name, language), name: String(column) };
    return [warning('settingColumnMissing', `settings.${name}`, args)];
  });
}

/** A question may ask for what no column holds yet: its first answer adds the column. One nearly there is a slip. */
function checkQuestions({ model, header }: CompiledModel): readonly Issue[] {
  const names = headerIndex(header);
  return (model.questions ?? []).flatMap(({ column }, index) => {
    const place = `questions[${index}].column`;
    if (isEmpty(column)) return [error('rowColumnMissing', place, { name: '' })];
    const name = String(column);
    const isSlip = columnNamed(names, column) === undefined && nearest(name, header) !== '';
    return isSlip ? [warning('questionColumnMissing', place, { name })] : [];
  });
}

function checkGrid({ model, scale }: CompiledModel): readonly Issue[] {
  const { grid = [] } = model;
  if (grid.length === 0) return [];
  const { axisBands } = compileBands(model, scale);
  const missing = (['fit', 'engagement'] as const).filter((axis) => axisBands[axis].length === 0);
  if (missing.length > 0)
    return missing.map((axis) => error('gridBandsMissing', 'grid[0]', { axis: word('axes', axis, model.language) }));
  const cells = new Set<string>();
  for (let fit = 0; fit < axisBands.fit.length; fit++)
    for (let engagement = 0; engagement < axisBands.engagement.length; engagement++)
      cells.add(cellKey(cellName(fit, engagement)));
  const last = cellName(axisBands.fit.length - 1, axisBands.engagement.length - 1);
  const told = new Set<string>();
  return grid.flatMap(({ cell }, index) => {
    const place = `grid[${index}].cell`;
    const key = cellKey(cell);
    if (!cells.has(key)) return [error('gridCellUnknown', place, { cell: shown(cell), last })];
    if (told.has(key)) return [warning('gridCellRepeated', place, { cell: shown(cell) })];
    told.add(key);
    return [];
  });
}
