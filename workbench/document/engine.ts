/** HyperFormula behind a small door: ordinary formulas go in as text, values and the places that changed come out. */
import { CellValueDetailedType, HyperFormula, type RawCellContent } from 'hyperformula';
import { partsOf } from './dates';
import { type EngineContext, type EngineScalar, registerFunctions } from './engine-functions';
import { PARSE_ERROR, plainValue } from './engine-values';
import { engineName } from './translate';
import type { CellPlace, CellValue, SheetArea, SheetId } from './types';

/** What a number is shown as when its cell has no format of its own. */
export type NumberKind = 'plain' | 'date' | 'dateTime' | 'time' | 'percent' | 'money';

/** One cell to put into the engine: a formula in the engine's form, or a value. */
export interface EngineEntry extends CellPlace {
  readonly raw: RawCellContent;
}

export interface Engine {
  /** Starts over with these sheets and cells. */
  rebuild(sheets: readonly SheetId[], entries: readonly EngineEntry[]): void;
  /** Writes cells and gives the blocks that came out with other values. */
  write(entries: readonly EngineEntry[]): readonly SheetArea[];
  /** Lets NOW, TODAY and RAND move on; gives the blocks that changed. */
  tick(): readonly SheetArea[];
  value(place: CellPlace): CellValue;
  kind(place: CellPlace): NumberKind;
  /** Calculates a formula that is in no cell. `results` are those of the custom functions in it, in the order of their CALL_ numbers. */
  calculate(formula: string, own: SheetId, results: EngineScalar[][][]): CellValue | CellValue[][];
  /** The cells whose values come from these cells, through any number of formulas; the cells themselves included. */
  dependents(places: readonly CellPlace[]): readonly CellPlace[];
}

const CLOCK_SHEET = 'clock_';
/** Above so many cells a new engine is faster than filling the old one again. */
const MOST_REFILLED = 3000;
let registered = false;

/** Starts an engine; `now` is a serial in the spreadsheet's time zone, `readDate` reads a text as typing it would. */
export function createEngine(now: () => number, readDate: (text: string) => number | undefined): Engine {
  if (!registered) registerFunctions();
  registered = true;
  let results: EngineScalar[][][] = [];
  const context: EngineContext = {
    now,
    get results() {
      return results;
    },
  };
  let first: Record<string, RawCellContent[][]> = {};
  let built: HyperFormula | undefined;
  /** At most so many cells are in the engine. */
  let held = 0;

  // Most documents of a test hold no formula at all, and then no engine is needed.
  function engineNow(): HyperFormula {
    built ??= build(first);
    first = {};
    return built;
  }

  function build(sheets: Record<string, RawCellContent[][]>): HyperFormula {
    return HyperFormula.buildFromSheets(
      { ...sheets, [CLOCK_SHEET]: [[]] },
      {
        licenseKey: 'gpl-v3',
        context,
        undoLimit: 0,
        maxRows: 10_000_000,
        dateFormats: ['YYYY-MM-DD'],
        timeFormats: ['hh:mm:ss'],
        parseDateTime: (text) => dateParts(readDate(text)),
        accentSensitive: true,
        useRegularExpressions: false,
        useWildcards: true,
        evaluateNullToZero: true,
      },
    );
  }

  // Making an engine takes longer than filling a small one again.
  function refill(engine: HyperFormula, grids: ReadonlyMap<SheetId, RawCellContent[][]>): void {
    engine.batch(() => {
      for (const name of engine.getSheetNames()) engine.clearSheet(engine.getSheetId(name) ?? -1);
      for (const [id, cells] of grids) {
        const name = engineName(id);
        if (!engine.doesSheetExist(name)) engine.addSheet(name);
        engine.setSheetContent(engine.getSheetId(name) ?? -1, cells);
      }
    });
  }

  function address(place: CellPlace) {
    return { sheet: engineNow().getSheetId(engineName(place.sheet)) ?? -1, row: place.row, col: place.column };
  }

  function changedAreas(changes: ReturnType<HyperFormula['batch']>): SheetArea[] {
    const places: CellPlace[] = [];
    for (const change of changes) {
      if (!('address' in change)) continue;
      const { sheet, row, col } = change.address;
      const name = engineNow().getSheetName(sheet);
      if (name?.startsWith('s')) places.push({ sheet: Number(name.slice(1)), row, column: col });
    }
    return joinPlaces(places);
  }

  return {
    rebuild(sheets, entries) {
      const grids = gridsOf(sheets, entries);
      if (built === undefined || Math.max(held, entries.length) > MOST_REFILLED) {
        built?.destroy();
        built = undefined;
        first = Object.fromEntries([...grids].map(([id, cells]) => [engineName(id), cells]));
      } else refill(built, grids);
      held = entries.length;
    },
    write(entries) {
      if (entries.length === 0) return [];
      held += entries.length;
      return changedAreas(
        engineNow().batch(() => {
          for (const { start, rows } of joinEntries(entries)) engineNow().setCellContents(address(start), rows);
        }),
      );
    },
    tick() {
      const clock = engineNow().getSheetId(CLOCK_SHEET) ?? 0;
      return changedAreas(engineNow().setCellContents({ sheet: clock, row: 0, col: 0 }, null));
    },
    value: (place) => plainValue(engineNow().getCellValue(address(place))),
    kind(place) {
      const type = engineNow().getCellValueDetailedType(address(place));
      if (type === CellValueDetailedType.NUMBER_DATE) return 'date';
      if (type === CellValueDetailedType.NUMBER_DATETIME) return 'dateTime';
      if (type === CellValueDetailedType.NUMBER_TIME) return 'time';
      if (type === CellValueDetailedType.NUMBER_PERCENT) return 'percent';
      return type === CellValueDetailedType.NUMBER_CURRENCY ? 'money' : 'plain';
    },
    calculate(formula, own, callResults) {
      results = callResults;
      try {
        const value = engineNow().calculateFormula(formula, engineNow().getSheetId(engineName(own)) ?? 0);
        return Array.isArray(value) ? value.map((row) => row.map(plainValue)) : plainValue(value);
      } catch {
        return PARSE_ERROR;
      } finally {
        results = [];
      }
    },
    dependents(places) {
      const found = new Map<string, CellPlace>();
      const queue: Parameters<HyperFormula['getCellDependents']>[0][] = places.map(address);
      const seen = new Set<string>();
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        const key = JSON.stringify(next);
        if (seen.has(key)) continue;
        seen.add(key);
        if ('row' in next) {
          const name = engineNow().getSheetName(next.sheet);
          if (name?.startsWith('s')) found.set(key, { sheet: Number(name.slice(1)), row: next.row, column: next.col });
        }
        queue.push(...engineNow().getCellDependents(next));
      }
      return [...found.values()];
    },
  };
}

function gridsOf(sheets: readonly SheetId[], entries: readonly EngineEntry[]): Map<SheetId, RawCellContent[][]> {
  const grids = new Map<SheetId, RawCellContent[][]>(sheets.map((id) => [id, []]));
  for (const { sheet, row, column, raw } of entries) {
    const grid = grids.get(sheet);
    if (grid === undefined) continue;
    while (grid.length <= row) grid.push([]);
    const line = grid[row] ?? [];
    while (line.length < column) line.push(null);
    line[column] = raw;
  }
  return grids;
}

// What the engine makes of it (date, time or both) depends on which parts are there.
function dateParts(serial: number | undefined) {
  if (serial === undefined) return undefined;
  const { year, month, day, hours, minutes, seconds } = partsOf(serial);
  const time = { hours, minutes, seconds };
  if (Number.isInteger(serial)) return { year, month, day };
  return serial < 1 ? time : { year, month, day, ...time };
}

/** Cells of one column that follow each other, joined into blocks. */
export function joinPlaces(places: readonly CellPlace[]): SheetArea[] {
  const sorted = [...places].sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const areas: { sheet: SheetId; row: number; column: number; rows: number; columns: number }[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = areas[areas.length - 1];
    if (last?.sheet === sheet && last.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ sheet, row, column, rows: 1, columns: 1 });
  }
  return areas;
}

function joinEntries(entries: readonly EngineEntry[]): { start: CellPlace; rows: RawCellContent[][] }[] {
  const sorted = [...entries].sort((a, b) => a.sheet - b.sheet || a.column - b.column || a.row - b.row);
  const blocks: { start: CellPlace; rows: RawCellContent[][] }[] = [];
  for (const entry of sorted) {
    const last = blocks[blocks.length - 1];
    const sameColumn = last?.start.sheet === entry.sheet && last.start.column === entry.column;
    const down = sameColumn ? entry.row - last.start.row - last.rows.length : Number.NaN;
    if (down === 0) last?.rows.push([entry.raw]);
    // Of two entries for one cell the later counts; sorting has kept their order.
    else if (down === -1 && last !== undefined) last.rows[last.rows.length - 1] = [entry.raw];
    else blocks.push({ start: entry, rows: [[entry.raw]] });
  }
  return blocks;
}
