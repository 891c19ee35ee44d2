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
  const colors: readonly string[] = PALETTE;
  const isFree = now !== '' && !colors.includes(now);
  return (
    <div class="field-row">
      <span class="label" id="band-color">
        {say('bandColor')}
      </span>
      <div class="palette" role="radiogroup" aria-labelledby="band-color">
        {PALETTE.map((one, at) => (
          <label key={one} style={bandStyle({ color: one, kind: 'score' })}>
            <input
              type="radio"
              name="band-color"
              class="visually-hidden"
              checked={one === now}
              aria-label={say(`color${at as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`)}
              onChange={() => onChange(one)}
            />
            {name}
          </label>
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
