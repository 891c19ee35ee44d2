/** What the mouse shows when it rests on a cell: its error, or its note. */
import type { Scene } from './scene';
import { boxOf, hit } from './view';

/** A small card beside a cell. */
export interface Hover {
  readonly key: string;
  /** Beside the cell: where the card begins, or, where there is no room on the right, where it ends. */
  readonly place: { readonly left: number } | { readonly right: number };
  readonly y: number;
  readonly tone: 'note' | 'problem';
  readonly title: string;
  readonly text: string;
}

const CARD = 260;

/** The card for the cell under a point of the grid, or null when there is nothing to say. */
export function hoverAt(scene: Scene, x: number, y: number): Hover | null {
  const view = scene.view();
  if (x >= view.width || y >= view.height) return null;
  const at = hit(view, x, y);
  if (at.part !== 'cell') return null;
  const look = scene.look(at.row, at.column);
  if (look.problem === '' && look.note === '') return null;
  const box = boxOf(view, { row: at.row, column: at.column, rows: 1, columns: 1 });
  const right = box.x + box.width + 6;
  return {
    key: `${at.row} ${at.column} ${look.problem} ${look.note}`,
    place: right + CARD > view.width ? { right: view.width - box.x + 21 } : { left: right },
    y: Math.max(24, box.y),
    tone: look.problem === '' ? 'note' : 'problem',
    title: look.text.startsWith('#') ? 'Error' : 'Invalid',
    text: look.problem === '' ? look.note : [look.problem, look.note].filter((part) => part !== '').join('\n\n'),
  };
}
