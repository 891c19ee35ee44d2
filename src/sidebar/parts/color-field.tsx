/** The colour of a band: one of a palette that everybody can tell apart, or any other, shown with the band's name on it. */
import { PALETTE } from '../state/band-list';
import { say } from '../words';
import { bandStyle } from './band-mark';

interface ColorFieldProps {
  readonly name: string;
  readonly color: string;
  readonly onChange: (color: string) => void;
}

export function ColorField({ name, color, onChange }: ColorFieldProps) {
  const now = color.toUpperCase();
  const isFree = now !== '' && !PALETTE.some((one) => one === now);
  const onArrow = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[role=radio]')];
    const to = all[(all.indexOf(document.activeElement as HTMLElement) + by + all.length) % all.length];
    to?.focus();
    to?.click();
  };
  const known = PALETTE.findIndex((one) => one === now);
  return (
    <div class="field-row">
      <span class="label" id="band-color">
        {say('bandColor')}
      </span>
      <div class="palette" role="radiogroup" aria-labelledby="band-color" onKeyDown={onArrow}>
        {PALETTE.map((one, at) => (
          <button
            key={one}
            type="button"
            role="radio"
            aria-checked={one === now}
            aria-label={say(`color${at as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`)}
            tabIndex={at === Math.max(0, known) ? 0 : -1}
            style={bandStyle({ color: one, kind: 'score' })}
            onClick={() => onChange(one)}
          >
            {name}
          </button>
        ))}
      </div>
      <div class="free-color">
        <input
          type="color"
          value={/^#[0-9a-f]{6}$/i.test(color) ? color : '#ffffff'}
          aria-label={say('ownColor')}
          onChange={(event) => onChange(event.currentTarget.value.toUpperCase())}
        />
        <input
          class="field number"
          key={color}
          value={color}
          placeholder="#F4A259"
          aria-label={say('colorCode')}
          maxLength={7}
          onChange={({ currentTarget }) => {
            const code = codeOf(currentTarget.value);
            currentTarget.setAttribute('aria-invalid', String(code === undefined));
            if (code !== undefined && code !== now) onChange(code);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
        />
        {isFree && (
          <span class="sample" style={bandStyle({ color: codeOf(color) ?? '', kind: 'score' })}>
            {name}
          </span>
        )}
      </div>
    </div>
  );
}

/** A colour as the model keeps it; '' for none, undefined where it cannot be read. */
function codeOf(typed: string): string | undefined {
  const code = typed.trim().toUpperCase();
  if (code === '') return '';
  const short = /^#?([0-9A-F])([0-9A-F])([0-9A-F])$/.exec(code);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  return /^#?[0-9A-F]{6}$/.test(code) ? `#${code.replace('#', '')}` : undefined;
}
