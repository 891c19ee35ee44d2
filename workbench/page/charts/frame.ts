/** What surrounds the marks of a chart: title, legend, and the room that is left. */
import type { ChartData } from './chart-data';
import type { ChartLook } from './chart-look';
import { INK, lineShape, type Plot, type Shape, textShape, widthOf } from './shapes';

/** The drawn surroundings and the rectangle inside them. */
export interface Frame {
  readonly shapes: readonly Shape[];
  readonly room: Plot;
}

const EDGE = 18;

/** Draws title and legend, and gives the room for axes and marks. */
export function drawFrame(data: ChartData, look: ChartLook): Frame {
  const shapes: Shape[] = [];
  let top = EDGE;
  const wide = look.width - 2 * EDGE;
  if (look.title !== '') {
    shapes.push(textShape(look.title, EDGE, top + 14, wide, { size: 16, color: INK }));
    top += 24;
  }
  if (look.subtitle !== '') {
    shapes.push(textShape(look.subtitle, EDGE, top + 11, wide, { color: INK }));
    top += 18;
  }
  const room = { left: EDGE, top: top + (top > EDGE ? 8 : 0), right: look.width - EDGE, bottom: look.height - 14 };
  const names = data.series.map(({ name }, index) => look.series(index).name ?? name);
  if (look.legend === 'none' || names.every((name) => name === '')) return { shapes, room };
  if (look.legend === 'right') return legendAtRight(names, look, room, shapes);
  const y = look.legend === 'top' ? room.top + 8 : look.height - 20;
  shapes.push(...legendLine(names, look, room, y));
  return {
    shapes,
    room: look.legend === 'top' ? { ...room, top: room.top + 28 } : { ...room, bottom: room.bottom - 26 },
  };
}

function legendAtRight(names: readonly string[], look: ChartLook, room: Plot, shapes: readonly Shape[]): Frame {
  const longest = Math.max(...names.map((name) => widthOf(name, 12)));
  const width = Math.min(longest + 22, look.width * 0.3);
  const left = room.right - width;
  const fitting = Math.max(1, Math.floor((room.bottom - room.top) / 22));
  const entries = names
    .slice(0, fitting)
    .flatMap((name, index) => legendEntry(name, index, look, left, room.top + 12 + index * 22, width - 20));
  return { shapes: [...shapes, ...entries], room: { ...room, right: left - 16 } };
}

function legendLine(names: readonly string[], look: ChartLook, room: Plot, y: number): Shape[] {
  const total = room.right - room.left;
  const share = total / names.length - 38;
  const widths = names.map((name) => Math.min(widthOf(name, 12), Math.max(24, share)));
  const used = widths.reduce((sum, width) => sum + width + 38, 0) - 18;
  let x = room.left + Math.max(0, (total - used) / 2);
  return names.flatMap((name, index) => {
    const width = widths[index] ?? 0;
    const entry = legendEntry(name, index, look, x, y, width + 1);
    x += width + 38;
    return entry;
  });
}

function legendEntry(name: string, index: number, look: ChartLook, x: number, y: number, room: number): Shape[] {
  const { as, color } = look.series(index);
  const text = textShape(name, x + 18, y + 4, room);
  if (as !== 'line') return [{ kind: 'box', x, y: y - 6, width: 12, height: 12, fill: color }, text];
  return [{ ...lineShape(x, y, x + 13, y, color), width: 2 } as Shape, text];
}
