/** Draws the text of a cell: aligned, clipped or running over blank neighbours, wrapped, struck through. */
import type { Appearance } from './appearance';
import type { Box } from './view';

const PADDING = 3;
const LINE = 1.2;
const ARROW_ROOM = 18;
/** No letter is wider than this, in font sizes. */
const WIDEST = 1.05;
/** Texts that cannot be wider than this are not measured: no column is so narrow by default. */
const SHORT = 60;
/** More letters than fit on any screen. */
const LONGEST = 400;

const widths = new Map<string, number>();

/** The width of a text in pixels, remembered because measuring costs more than drawing. */
export function textWidth(context: CanvasRenderingContext2D, font: string, text: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  if (widths.size > 20_000) widths.clear();
  context.font = font;
  const width = context.measureText(text).width;
  widths.set(key, width);
  return width;
}

/** How far the text of a cell sticks out of it, to the left and to the right; 0 and 0 when it fits or may not. */
export function overhang(
  context: CanvasRenderingContext2D,
  look: Appearance,
  width: number,
): { left: number; right: number } {
  const spare = { left: 0, right: 0 };
  if (look.wrap !== 'overflow' || look.text === '' || look.dropdown) return spare;
  const over = neededWidth(context, look) - width;
  if (over <= 0) return spare;
  if (look.horizontal === 'left') return { left: 0, right: over };
  if (look.horizontal === 'right') return { left: over, right: 0 };
  return { left: over / 2, right: over / 2 };
}

const needs = new WeakMap<Appearance, number>();

/** The width the text asks for; a short text is not measured but taken for as wide as its letters could be. */
function neededWidth(context: CanvasRenderingContext2D, look: Appearance): number {
  let need = needs.get(look);
  if (need === undefined) {
    const around = 2 * PADDING + look.indent;
    const atMost = look.text.length * look.fontSize * WIDEST + around;
    const measured = (): number => textWidth(context, look.font, longestLine(look.text).slice(0, LONGEST)) + around;
    need = atMost < SHORT ? atMost : measured();
    needs.set(look, need);
  }
  return need;
}

function longestLine(text: string): string {
  if (!text.includes('\n')) return text;
  return text.split('\n').reduce((longest, line) => (line.length > longest.length ? line : longest), '');
}

/** Draws a cell's text in its box; `clip` is the box it may reach into. */
export function drawText(context: CanvasRenderingContext2D, look: Appearance, box: Box, clip: Box): void {
  if (look.text === '') return;
  const arrow = look.dropdown ? ARROW_ROOM : 0;
  const room = box.width - arrow;
  const lines = linesOf(context, look, room);
  const lineHeight = Math.round(look.fontSize * LINE);
  const height = lines.length * lineHeight;
  // Clipping costs more than drawing: most texts fit and need none.
  const fits = lines.length === 1 && lineHeight < box.height && neededWidth(context, look) <= clip.width - arrow;
  if (!fits) {
    context.save();
    context.beginPath();
    context.rect(clip.x, clip.y, clip.width - arrow, clip.height);
    context.clip();
  }
  context.font = look.font;
  context.fillStyle = look.color;
  context.textBaseline = 'alphabetic';
  context.textAlign = look.horizontal;
  const x = textX(look, box.x, room);
  let y = textTop(look, box, height) + Math.round(lineHeight * 0.78);
  for (const line of lines) {
    context.fillText(line, x, y);
    if (look.underline || look.strikethrough) strokeLine(context, look, line, x, y);
    y += lineHeight;
  }
  if (!fits) context.restore();
}

function linesOf(context: CanvasRenderingContext2D, look: Appearance, room: number): readonly string[] {
  if (look.wrap === 'wrap') return wrapped(context, look, room - 2 * PADDING - look.indent);
  return look.text.includes('\n') ? look.text.split('\n') : [look.text.slice(0, LONGEST)];
}

function textX(look: Appearance, left: number, room: number): number {
  if (look.horizontal === 'right') return left + room - PADDING - 1;
  if (look.horizontal === 'center') return left + room / 2;
  return left + PADDING + look.indent;
}

function textTop(look: Appearance, box: Box, height: number): number {
  if (look.vertical === 'top' || height > box.height) return box.y + 2;
  if (look.vertical === 'middle') return box.y + Math.round((box.height - height) / 2);
  return box.y + box.height - height - 2;
}

function strokeLine(context: CanvasRenderingContext2D, look: Appearance, line: string, x: number, y: number): void {
  const width = textWidth(context, look.font, line);
  const left = look.horizontal === 'right' ? x - width : look.horizontal === 'center' ? x - width / 2 : x;
  if (look.underline) context.fillRect(left, y + 2, width, 1);
  if (look.strikethrough) context.fillRect(left, Math.round(y - look.fontSize * 0.3), width, 1);
}

/** Breaks a text into lines of at most this width: between words, and within what has no spaces (Chinese, long links). */
export function wrapped(context: CanvasRenderingContext2D, look: Appearance, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of look.text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(/(?<=[\s-])|(?<=[\u3000-\u9fff\uff00-\uffef])/u)) {
      if (line !== '' && textWidth(context, look.font, (line + word).trimEnd()) > width) {
        lines.push(line);
        line = '';
      }
      line += word;
      while (line.length > 1 && textWidth(context, look.font, line.trimEnd()) > width) {
        const fits = longestFit(context, look.font, line, width);
        lines.push(line.slice(0, fits));
        line = line.slice(fits);
      }
    }
    lines.push(line);
  }
  return lines;
}

function longestFit(context: CanvasRenderingContext2D, font: string, text: string, width: number): number {
  let fits = text.length - 1;
  while (fits > 1 && textWidth(context, font, text.slice(0, fits)) > width) fits--;
  return fits;
}
