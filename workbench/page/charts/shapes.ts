/** The few shapes that a chart is drawn from, and how long a text may be. */

/** What is said of a mark when the mouse rests on it. */
export interface Tip {
  readonly label: string;
  readonly series: string;
  readonly value: string;
}

/** One thing on the picture. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
      readonly tip?: Tip;
    }
  | {
      readonly kind: 'dot';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly fill: string;
      readonly tip: Tip;
    }
  | {
      readonly kind: 'path';
      readonly d: string;
      readonly color: string;
      readonly width: number;
      readonly fill?: string;
      readonly dashed?: boolean;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      /** The text before it was shortened. */
      readonly full: string;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly size: number;
      readonly color: string;
      readonly turn?: number;
    };

/** A rectangle for the marks. */
export interface Plot {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const INK = '#757575';
export const LABEL = '#444444';
export const GRID = '#e6e6e6';
export const BASE = '#333333';

/** About how wide a text is in pixels; Chinese letters are as wide as they are high. */
export function widthOf(text: string, size: number): number {
  let width = 0;
  for (const letter of text) width += size * emsOf(letter);
  return width;
}

function emsOf(letter: string): number {
  if (letter > '\u2e80') return 1;
  if (/[ilj.,:;|'!() ]/.test(letter)) return 0.27;
  if (/[frt-]/.test(letter)) return 0.36;
  return /[A-Zmw%@]/.test(letter) ? 0.7 : 0.56;
}

/** The text cut to the room it has, with an ellipsis where something is missing. */
export function shortened(text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size) > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A text shape, cut to its room. */
export function textShape(
  text: string,
  x: number,
  y: number,
  room: number,
  look: Partial<Pick<Shape & { kind: 'text' }, 'anchor' | 'size' | 'color' | 'turn'>> = {},
): Shape {
  const size = look.size ?? 12;
  return {
    kind: 'text',
    x,
    y,
    anchor: 'start',
    color: LABEL,
    ...look,
    size,
    full: text,
    text: shortened(text, size, room),
  };
}

/** A straight line. */
export function lineShape(x1: number, y1: number, x2: number, y2: number, color: string): Shape {
  return { kind: 'path', d: `M${x1} ${y1}L${x2} ${y2}`, color, width: 1 };
}
