/** A band shown by shape and colour: its name stands beside it, so that colour is never all there is. */
import type { BandView } from '../state/preview';

const SHAPES = [
  // From the highest band down.
  'M5 0.500 10 9.500H0z',
  'M5 0.500a4.500 4.500 0 1 1 0 9 4.500 4.500 0 0 1 0-9',
  'M5 0 10 5 5 10 0 5z',
  'M1 1h8v8H1z',
] as const;
const DOWN = 'M0 0.500h10L5 9.500z';
const OUT = 'M1.500 0 5 3.500 8.500 0 10 1.500 6.500 5 10 8.500 8.500 10 5 6.500 1.500 10 0 8.500 3.500 5 0 1.500z';
const NONE = 'M0 4h10v2H0z';

/** The outline of a band's mark; the lowest of several score bands always points down. */
export function shapeOf({ kind, rank }: Pick<BandView, 'kind' | 'rank'>, bands: number): string {
  if (kind === 'disqualified') return OUT;
  if (kind === 'none') return NONE;
  if (bands > 1 && rank === bands - 1) return DOWN;
  return SHAPES[Math.min(rank, SHAPES.length - 1)] ?? SHAPES[0];
}

/** Background and ink of a band: its own colour, and whichever ink reads well on it. */
export function bandStyle({ color, kind }: Pick<BandView, 'color' | 'kind'>): { background: string; color: string } {
  const background = color !== '' ? color : kind === 'none' ? '#f1f3f4' : '#e3e8ee';
  return { background, color: isDark(background) ? '#ffffff' : '#1f1f1f' };
}

/** The mark alone; the band's name is to stand beside it. */
export function BandMark({ band, bands }: { readonly band: BandView; readonly bands: number }) {
  return (
    <span class="mark" style={bandStyle(band)} aria-hidden="true">
      <svg viewBox="0 0 10 10" aria-hidden="true">
        <path d={shapeOf(band, bands)} />
      </svg>
    </span>
  );
}

/** Mark and name in the band's colour. */
export function BandPill({ band, bands }: { readonly band: BandView; readonly bands: number }) {
  return (
    <span class="pill" style={bandStyle(band)}>
      <BandMark band={band} bands={bands} />
      {band.name}
    </span>
  );
}

/** Relative luminance by WCAG: dark backgrounds take white ink. */
function isDark(color: string): boolean {
  const channel = (at: number): number => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5) < 0.18;
}
