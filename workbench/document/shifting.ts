/** Rows and columns inserted and deleted: everything that points at cells follows. */
import type { Core } from './core';
import { eachCell } from './differences';
import { adjustBlock, adjustReference, mapReferences, type Shift, shiftReference, shiftSpan } from './references';
import { type Cell, isFormula, refusal, type SheetState } from './state';
import type { Area, Chart, ConditionalRule, OpenArea, SheetId, Validation } from './types';

/** Inserts (count above 0) or deletes (below 0) rows or columns. */
export function shiftSheet(core: Core, id: SheetId, shift: Shift): void {
  const { store } = core;
  const sheet = store.sheet(id);
  const byRow = shift.axis === 'row';
  const size = byRow ? sheet.rows : sheet.columns;
  const end = shift.count < 0 ? shift.at - shift.count : shift.at;
  if (shift.at < 0 || end > size || shift.count === 0) throw refusal(`Those ${shift.axis}s are out of bounds.`);
  if (size + shift.count < 1) throw refusal(`You can't delete all the ${shift.axis}s on the sheet.`);
  const frozen = byRow ? sheet.frozenRows : sheet.frozenColumns;
  const frozenSpan = frozen === 0 ? undefined : shiftSpan(0, frozen - 1, shift);
  const frozenNow = frozenSpan === undefined ? 0 : frozenSpan[1] + 1;
  if (shift.count < 0 && frozenNow > 0 && frozenNow >= size + shift.count) {
    throw refusal(`Sorry, it is not possible to delete all non-frozen ${shift.axis}s.`);
  }
  store.updateSheet(id, {
    cells: byRow
      ? shiftRows(sheet, shift)
      : sheet.cells.map((line) => line && shiftList(line, shift, neighbour(line, shift))),
    [byRow ? 'rows' : 'columns']: size + shift.count,
    [byRow ? 'frozenRows' : 'frozenColumns']: frozenNow,
    [byRow ? 'heights' : 'widths']: shiftKeys(byRow ? sheet.heights : sheet.widths, shift),
    [byRow ? 'hiddenRows' : 'hiddenColumns']: new Set(
      [...(byRow ? sheet.hiddenRows : sheet.hiddenColumns)].flatMap(
        (index) => shiftSpan(index, index, shift)?.[0] ?? [],
      ),
    ),
    merges: sheet.merges.flatMap((area) => adjustArea(area, shift)).filter((area) => area.rows * area.columns > 1),
    rules: sheet.rules.flatMap((rule) => shiftRule(rule, shift)),
    bandings: sheet.bandings.flatMap((one) => adjustArea(one.area, shift).map((area) => ({ ...one, area }))),
    charts: sheet.charts.map((chart) => shiftAnchor(chart, shift)),
    filter: shiftFilter(sheet, shift),
  });
  const onThis = (area: OpenArea) => (area.sheet === id ? adjustBlock(area, shift) : area);
  for (const { id: own, charts } of store.state().sheets) {
    if (charts.length > 0) store.updateSheet(own, { charts: charts.map((chart) => shiftRanges(chart, onThis)) });
  }
  const { names, protections, metadata } = store.state();
  store.update({
    shape: {},
    names: names.flatMap((one) => {
      const area = onThis(one.area);
      return area === undefined ? [] : [{ ...one, area }];
    }),
    protections: protections.flatMap((one) => {
      const area = one.area === null ? null : onThis(one.area);
      return area === undefined ? [] : [{ ...one, area }];
    }),
    metadata: metadata.flatMap((one) => {
      const at = one.sheet === id ? one[shift.axis] : null;
      const span = at === null ? null : shiftSpan(at, at, shift);
      if (span === undefined) return [];
      return [span === null ? one : { ...one, [shift.axis]: span[0] }];
    }),
  });
  const target = sheet.name.toLowerCase();
  mapFormulas(core, (formula, own) =>
    mapReferences(formula, (ref) => {
      const named = ref.sheet === undefined ? own === id : ref.sheet.toLowerCase() === target;
      return named ? adjustReference(ref, shift) : ref;
    }),
  );
}

function shiftRows(sheet: SheetState, shift: Shift): readonly (readonly (Cell | undefined)[] | undefined)[] {
  const cells = [...sheet.cells];
  if (shift.count < 0) {
    cells.splice(shift.at, -shift.count);
    return cells;
  }
  if (shift.at >= cells.length) return cells;
  // New rows look like the row they push down, or like the one above where that is bare.
  const model = cells[shift.at]?.some((cell) => cell !== undefined) ? cells[shift.at] : cells[shift.at - 1];
  const row = model?.map((cell) => bare(cell));
  cells.splice(shift.at, 0, ...Array.from({ length: shift.count }, () => row));
  return cells;
}

function neighbour(line: readonly (Cell | undefined)[], shift: Shift): Cell | undefined {
  return bare(line[shift.at - 1] ?? line[shift.at]);
}

function bare(cell: Cell | undefined): Cell | undefined {
  return cell && { ...cell, content: null, note: '' };
}

function shiftList<T>(list: readonly T[], shift: Shift, filling: T): readonly T[] {
  const next = [...list];
  if (shift.count < 0) next.splice(shift.at, -shift.count);
  else if (shift.at < next.length) next.splice(shift.at, 0, ...Array.from({ length: shift.count }, () => filling));
  return next;
}

function shiftKeys(sizes: ReadonlyMap<number, number>, shift: Shift): ReadonlyMap<number, number> {
  return new Map(
    [...sizes].flatMap(([index, size]): [number, number][] => {
      const span = shiftSpan(index, index, shift);
      return span === undefined ? [] : [[span[0], size]];
    }),
  );
}

function adjustArea(area: Area, shift: Shift): Area[] {
  const next = adjustBlock({ ...area, rows: area.rows, columns: area.columns }, shift);
  return next === undefined
    ? []
    : [{ row: next.row, column: next.column, rows: next.rows ?? area.rows, columns: next.columns ?? area.columns }];
}

function shiftRule(rule: ConditionalRule, shift: Shift): ConditionalRule[] {
  const areas = rule.areas.flatMap((area) => adjustArea(area, shift));
  const [old] = rule.areas;
  const [anchor] = areas;
  if (anchor === undefined || old === undefined) return [];
  if (rule.condition.kind !== 'formula') return [{ ...rule, areas }];
  const formula = mapReferences(rule.condition.formula, (ref) => {
    if (ref.sheet !== undefined) return ref;
    const adjusted = adjustReference(ref, shift);
    // The row it started from is gone, but the rule speaks of the same place in every row.
    return adjusted.kind === 'ref' ? adjusted : shiftReference(ref, anchor.row - old.row, anchor.column - old.column);
  });
  return [{ ...rule, areas, condition: { ...rule.condition, formula } }];
}

// A chart whose corner is deleted stays, at the edge of the gap.
function shiftAnchor(chart: Chart, shift: Shift): Chart {
  const at = chart[shift.axis];
  return { ...chart, [shift.axis]: shiftSpan(at, at, shift)?.[0] ?? Math.max(0, shift.at - 1) };
}

function shiftRanges(chart: Chart, moved: (area: OpenArea) => OpenArea | undefined): Chart {
  return { ...chart, ranges: chart.ranges.flatMap((range) => moved(range) ?? []) };
}

function shiftFilter(sheet: SheetState, shift: Shift): SheetState['filter'] {
  const area = sheet.filter === null ? undefined : adjustArea(sheet.filter.area, shift)[0];
  if (sheet.filter === null || area === undefined) return null;
  if (shift.axis === 'row') return { ...sheet.filter, area };
  const hidden = Object.entries(sheet.filter.hidden).flatMap(([column, texts]) => {
    const span = shiftSpan(Number(column), Number(column), shift);
    return span === undefined ? [] : [[span[0], texts] as const];
  });
  return { area, hidden: Object.fromEntries(hidden) };
}

/** Rewrites every formula of the document, in cells, rules and validations. */
export function mapFormulas(core: Core, change: (formula: string, sheet: SheetId) => string): void {
  const { store } = core;
  for (const sheet of store.state().sheets) {
    const validations = new Map<Validation, Validation>();
    const revalidate = (validation: Validation | null): Validation | null => {
      if (validation?.kind !== 'formula') return validation;
      const known = validations.get(validation);
      if (known !== undefined) return known;
      const formula = change(validation.formula, sheet.id);
      const next = formula === validation.formula ? validation : { ...validation, formula };
      validations.set(validation, next);
      return next;
    };
    eachCell(sheet, (row, column, cell) => {
      const { content } = cell;
      const formula = isFormula(content) ? change(content.formula, sheet.id) : undefined;
      const validation = revalidate(cell.validation);
      const same = formula === undefined || (isFormula(content) && content.formula === formula);
      if (same && validation === cell.validation) return;
      store.setCell(sheet.id, row, column, {
        ...cell,
        validation,
        content: same || formula === undefined ? content : { formula },
      });
    });
  }
}
