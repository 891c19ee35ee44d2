/** Which cells take their value from NOW, RAND, RANDARRAY or RANDBETWEEN, through however many formulas. */
import { holds } from './address';
import type { ArrayCell } from './array-cells';
import type { Engine } from './engine';
import type { CellPlace, SheetArea } from './types';

export interface Volatiles {
  add(place: CellPlace): void;
  drop(place: CellPlace): void;
  any(): boolean;
  /** The first such cell of the block. */
  inside(area: SheetArea): CellPlace | null;
  /** Looks again at what depends on them when next asked. */
  moved(): void;
  forget(): void;
}

/** Starts with none. */
export function createVolatiles(engine: Engine, arrays: () => Iterable<ArrayCell>): Volatiles {
  const sources = new Map<string, CellPlace>();
  let reached: readonly CellPlace[] | undefined;

  function reach(): readonly CellPlace[] {
    const found = [...engine.dependents([...sources.values()])];
    for (const cell of arrays()) {
      const fed = found.some((at) =>
        cell.areas.some((area) => area.sheet === at.sheet && holds(area, at.row, at.column)),
      );
      if (!fed && !cell.volatile) continue;
      for (let row = cell.area.row; row < cell.area.row + cell.area.rows; row += 1) {
        for (let column = cell.area.column; column < cell.area.column + cell.area.columns; column += 1) {
          found.push({ sheet: cell.area.sheet, row, column });
        }
      }
    }
    return found;
  }

  return {
    add(place) {
      sources.set(`${place.sheet}:${place.row}:${place.column}`, place);
      reached = undefined;
    },
    drop(place) {
      sources.delete(`${place.sheet}:${place.row}:${place.column}`);
      reached = undefined;
    },
    any: () => sources.size > 0,
    inside(area) {
      if (sources.size === 0) return null;
      reached ??= reach();
      return reached.find((place) => place.sheet === area.sheet && holds(area, place.row, place.column)) ?? null;
    },
    moved() {
      reached = undefined;
    },
    forget() {
      sources.clear();
      reached = undefined;
    },
  };
}
