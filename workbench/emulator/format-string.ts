/** printf as Utilities.formatString and Logger.log know it. */

/** Fills %s, %d, %i, %f, %x, %j and %% in, with flags, width and precision. */
export function formatString(template: string, values: readonly unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+ 0,]*)(\d+)?(?:\.(\d+))?([sdifxXjoO%])/g,
    (whole, flags: string, width: string | undefined, precision: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      if (next >= values.length) return whole;
      const text = one(values[next++], kind, flags, precision === undefined ? undefined : Number(precision));
      const missing = Number(width ?? 0) - text.length;
      if (missing <= 0) return text;
      if (flags.includes('-')) return text + ' '.repeat(missing);
      if (!flags.includes('0') || kind === 's') return ' '.repeat(missing) + text;
      const sign = /^[-+]/.exec(text)?.[0] ?? '';
      return sign + '0'.repeat(missing) + text.slice(sign.length);
    },
  );
}

function one(value: unknown, kind: string, flags: string, precision: number | undefined): string {
  if (kind === 's') return precision === undefined ? text(value) : text(value).slice(0, precision);
  if (kind === 'j' || kind === 'o' || kind === 'O') return JSON.stringify(value) ?? String(value);
  const number = Number(value);
  if (kind === 'x' || kind === 'X') {
    const hex = Math.trunc(number).toString(16);
    return kind === 'X' ? hex.toUpperCase() : hex;
  }
  const digits = Math.abs(number).toFixed(kind === 'f' ? (precision ?? 6) : 0);
  const whole = kind === 'f' ? digits : String(Math.trunc(Math.abs(number)));
  const grouped = flags.includes(',') ? whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',') : whole;
  const plus = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  return (number < 0 ? '-' : plus) + grouped;
}

function text(value: unknown): string {
  return typeof value === 'object' && value !== null && Array.isArray(value)
    ? `[${value.map(text).join(', ')}]`
    : String(value);
}
