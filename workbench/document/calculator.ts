/**
 * Keeps every formula's value right: compares the document with what was last calculated, and calculates what that touches.
 *
 * Longer than most files, because the order of these steps is the whole of it and is best read in one place.
 */
import { meets, overlaps } from './address';
import { type ArrayCell, arrayCell, isArrayFormula, isVolatile } from './array-cells';
import { calculateCell, type Surroundings, toRows } from './array-formulas';
import { overlapsAny, widen } from './boxes';
import { createRecollection } from './calls';
import { eachCell, eachChange } from './differences';
import { isDateFormat } from './display';
import { createEngine, type NumberKind } from './engine';
import { CIRCLE, rawValue } from './engine-values';
import { createMirror } from './mirror';
import { parseTyped } from './parse-input';
import { createReader } from './reader';
import { createSpills, isSerial, outcomeAt, plainOf } from './spills';
import { cellAt, type DocumentState, isFormula, type Store } from './state';
import { tokenise } from './tokens';
import { engineToken, prepare } from './translate';
import type { Area, CellPlace, CellValue, CustomCall, SheetArea, SheetId } from './types';
import { createVolatiles } from './volatiles';

export interface Calculator {
  /** Calculates whatever is not up to date. */
  flush(): void;
  value(sheet: SheetId, row: number, column: number): CellValue;
  /** What kind of number a formula's value is, for a cell without a format of its own. */
  kind(sheet: SheetId, row: number, column: number): NumberKind;
  /** The array formula that fills this cell or stands in it. */
  arrayAt(sheet: SheetId, row: number, column: number): ArrayCell | undefined;
  spilledAreas(sheet: SheetId): readonly Area[];
  volatileCell(area: SheetArea): CellPlace | null;
  calculate(formula: string, place: CellPlace): CellValue | CellValue[][];
  setCustomFunctions(names: readonly string[], call: CustomCall): void;
  recalculate(): void;
  /** True while a custom function runs, when nothing may be written. */
  isBusy(): boolean;
  /** Sheets whose values changed since this was last asked. */
  takeChanged(): ReadonlySet<SheetId>;
}

/** So often may one edit calculate one cell before it counts as running in a circle. */
const MOST_RUNS = 30;

/** Starts calculating for a store; `now` is a serial in the spreadsheet's time zone. */
export function createCalculator(store: Store, now: () => number): Calculator {
  const engine = createEngine(now, (text) => {
    const { value, format } = parseTyped(text, state.locale, now());
    return typeof value === 'number' && isDateFormat(format) ? value : undefined;
  });
  const spills = createSpills();
  const mirror = createMirror(engine, spills, () => state);
  const reader = createReader(engine, spills, () => state);
  const changed = new Set<SheetId>();
  let state = store.state();
  let seen: DocumentState | undefined;
  let custom: ReadonlySet<string> = new Set();
  let call: CustomCall = () => null;
  let busy = false;
  let arrays = new Map<string, ArrayCell>();
  let dirty = new Set<ArrayCell>();
  /** The block of each sheet that holds everything array formulas read, and the one that holds everything out of date. */
  let reach = new Map<SheetId, SheetArea>();
  let dirtyReach = new Map<SheetId, SheetArea>();
  const volatiles = createVolatiles(engine, () => arrays.values());
  const earlier = createRecollection();

  const around: Surroundings = {
    engine,
    get state() {
      return state;
    },
    get custom() {
      return custom;
    },
    get call() {
      return call;
    },
    read: (area) => reader.block(area),
    show(area) {
      mirror.show(area);
      touch(mirror.write());
    },
    volatileIn: (area) => volatiles.inside(area) !== null,
    recall: earlier.find,
  };

  function flush(): void {
    if (busy || (store.state() === seen && dirty.size === 0)) return;
    const before = seen;
    busy = true;
    state = store.state();
    store.freeze();
    try {
      if (before === undefined || before.shape !== state.shape) rebuild();
      else if (before !== state) {
        takeDifferences(before);
        touch(mirror.write());
        if (volatiles.any()) tick();
      }
      settle();
      seen = state;
    } catch (error) {
      // Half a calculation is worth nothing: the next one starts over.
      seen = undefined;
      throw error;
    } finally {
      earlier.forget();
      busy = false;
    }
  }

  function rebuild(): void {
    for (const cell of arrays.values()) for (const memory of cell.calls.values()) earlier.keep(memory);
    arrays = new Map();
    dirty = new Set();
    reach = new Map();
    dirtyReach = new Map();
    volatiles.forget();
    spills.clear();
    mirror.forget();
    reader.forget();
    for (const sheet of state.sheets) {
      changed.add(sheet.id);
      eachCell(sheet, (row, column, { content }) => {
        if (isFormula(content)) addFormula({ sheet: sheet.id, row, column }, content.formula);
      });
    }
    mirror.restart();
  }

  function takeDifferences(before: DocumentState): void {
    for (const sheet of state.sheets) {
      const old = before.sheets.find((one) => one.id === sheet.id);
      if (old === undefined || old.cells === sheet.cells) continue;
      const areas = eachChange(old, sheet, (row, column, was, is) => {
        // A formula that only got another format keeps what it came to.
        if (was === is && isFormula(is)) return;
        const place = { sheet: sheet.id, row, column };
        if (isFormula(was)) dropFormula(place);
        if (isFormula(is)) addFormula(place, is.formula);
        else if (isFormula(was))
          mirror.put({ ...place, raw: rawValue(is, isDateFormat(cellAt(sheet, row, column).format.numberFormat)) });
      });
      for (const area of areas) mirror.refresh(area);
      touch(areas);
    }
  }

  function addFormula(place: CellPlace, formula: string): void {
    const tokens = prepare(tokenise(formula));
    if (isVolatile(tokens)) volatiles.add(place);
    else volatiles.moved();
    if (isArrayFormula(tokens, custom)) {
      const cell = arrayCell(state, place, tokens);
      arrays.set(keyOf(place), cell);
      markDirty(cell);
      for (const area of cell.areas) widen(reach, area);
      mirror.put({ ...place, raw: null });
    } else {
      mirror.put({
        ...place,
        raw: `=${tokens.map((token) => engineToken(state, place.sheet, token, mirror.show)).join('')}`,
      });
    }
  }

  function dropFormula(place: CellPlace): void {
    const key = keyOf(place);
    volatiles.drop(place);
    const cell = arrays.get(key);
    if (cell === undefined) return;
    arrays.delete(key);
    dirty.delete(cell);
    spills.release(cell);
    mirror.refresh(cell.area);
    touch([cell.area]);
  }

  function markDirty(cell: ArrayCell): void {
    dirty.add(cell);
    widen(dirtyReach, cell.wanted);
  }

  /** Marks whatever reads these cells, or wants to fill them, as out of date. */
  function touch(areas: readonly SheetArea[], by?: ArrayCell): void {
    for (const area of areas) {
      changed.add(area.sheet);
      for (const cell of spills.wide()) if (cell !== by && meets(cell.wanted, area)) markDirty(cell);
      const read = reach.get(area.sheet);
      if (read === undefined || !overlaps(read, area)) continue;
      reader.drop(area);
      for (const cell of arrays.values()) {
        if (!dirty.has(cell) && cell.areas.some((one) => meets(one, area))) markDirty(cell);
      }
    }
  }

  function tick(): void {
    touch(engine.tick());
    for (const cell of arrays.values()) if (cell.volatile) markDirty(cell);
  }

  function settle(): void {
    for (const cell of dirty) cell.runs = 0;
    for (const cell of dirty) visit(cell, new Set());
    dirtyReach = new Map();
  }

  function visit(cell: ArrayCell, waiting: Set<ArrayCell>): void {
    if (!dirty.has(cell) || waiting.has(cell)) return;
    waiting.add(cell);
    // What fills this cell's arguments goes first, so that it need not be calculated twice.
    const fed = cell.areas.filter((area) => overlapsAny(dirtyReach, area));
    if (fed.length > 0) {
      for (const other of [...dirty]) {
        if (other !== cell && fed.some((area) => meets(area, other.wanted))) visit(other, waiting);
      }
    }
    waiting.delete(cell);
    dirty.delete(cell);
    cell.runs += 1;
    const rows = cell.runs > MOST_RUNS ? [[CIRCLE]] : resultRows(cell);
    const areas = spills.place(cell, rows, state);
    if (areas.length === 0) return;
    // Two blocks: it fills other cells than before.
    if (areas.length > 1) volatiles.moved();
    for (const area of areas) mirror.refresh(area);
    touch(mirror.write(), cell);
    touch(areas, cell);
  }

  function resultRows(cell: ArrayCell) {
    const own = { ...cell.place, rows: 1, columns: 1 };
    if (cell.areas.some((area) => meets(area, own))) return [[CIRCLE]];
    const rows = toRows(calculateCell(cell, around));
    const filled = { ...own, rows: rows.length, columns: rows[0]?.length ?? 1 };
    return cell.areas.some((area) => meets(area, filled)) ? [[CIRCLE]] : rows;
  }

  return {
    flush,
    value(sheet, row, column) {
      flush();
      const owner = spills.ownerAt(sheet, row, column);
      if (owner !== undefined) return plainOf(outcomeAt(owner, row, column));
      const { content } = cellAt(store.sheet(sheet), row, column);
      return isFormula(content) ? engine.value({ sheet, row, column }) : content;
    },
    kind(sheet, row, column) {
      flush();
      const owner = spills.ownerAt(sheet, row, column);
      if (owner === undefined) {
        return isFormula(cellAt(store.sheet(sheet), row, column).content)
          ? engine.kind({ sheet, row, column })
          : 'plain';
      }
      const outcome = outcomeAt(owner, row, column);
      return !isSerial(outcome) ? 'plain' : Number.isInteger(outcome.serial) ? 'date' : 'dateTime';
    },
    arrayAt(sheet, row, column) {
      flush();
      return spills.ownerAt(sheet, row, column);
    },
    spilledAreas(sheet) {
      flush();
      return [...spills.on(sheet)].map((cell) => cell.area);
    },
    volatileCell(area) {
      flush();
      return volatiles.inside(area);
    },
    calculate(formula, place) {
      flush();
      const cell = arrayCell(state, place, prepare(tokenise(formula)));
      for (const area of cell.areas) widen(reach, area);
      const rows = toRows(calculateCell(cell, around)).map((row) => row.map(plainOf));
      return rows.length === 1 && rows[0]?.length === 1 ? (rows[0][0] ?? null) : rows;
    },
    setCustomFunctions(names, next) {
      custom = new Set(names.map((name) => name.toUpperCase()));
      call = next;
      for (const cell of arrays.values()) cell.calls.clear();
      seen = undefined;
    },
    recalculate() {
      flush();
      for (const cell of arrays.values()) {
        cell.calls.clear();
        markDirty(cell);
      }
      tick();
      flush();
    },
    isBusy: () => busy,
    takeChanged() {
      const sheets = new Set(changed);
      changed.clear();
      return sheets;
    },
  };
}

function keyOf(place: CellPlace): string {
  return `${place.sheet}:${place.row}:${place.column}`;
}
