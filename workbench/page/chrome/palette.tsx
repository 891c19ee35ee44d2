/** Colours to pick from. */
import { useEffect, useRef } from 'react';

const COLORS =
  '#000000 #434343 #666666 #999999 #b7b7b7 #cccccc #efefef #ffffff #980000 #cc0000 #e69138 #f1c232 #6aa84f #45818e #3d85c6 #674ea7 #f4cccc #fce5cd #fff2cc #d9ead3 #d0e0e3 #cfe2f3 #d9d2e9 #ead1dc'.split(
    ' ',
  );

interface PaletteProps {
  readonly label: string;
  /** Hears the colour; null takes the colour away. */
  readonly pick: (color: string | null) => void;
  readonly close: () => void;
}

/** A board of colours, and none. */
export function Palette({ label, pick, close }: PaletteProps) {
  const board = useRef<HTMLDivElement>(null);
  useEffect(() => board.current?.querySelector('button')?.focus(), []);
  const choose = (color: string | null): void => {
    close();
    pick(color);
  };
  return (
    <div
      className="palette"
      role="dialog"
      aria-label={label}
      ref={board}
      tabIndex={-1}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button type="button" className="none" onClick={() => choose(null)}>
        None
      </button>
      {COLORS.map((color) => (
        <button
          key={color}
          type="button"
          aria-label={color}
          title={color}
          style={{ background: color }}
          onClick={() => choose(color)}
        />
      ))}
    </div>
  );
}
