/** Values and errors on their way into HyperFormula and out of it. */
import { DetailedCellError, ErrorType, CellError as InnerError, type RawCellContent } from 'hyperformula';
import { partsOf, serialOf } from './dates';
import type { CellError, CellValue, ErrorCode } from './types';

/** What stands in a cell whose formula cannot be read. */
export const PARSE_ERROR: CellError = { error: '#ERROR!', message: 'Formula parse error.' };
/** What stands in a cell that reads itself. */
export const CIRCLE: CellError = {
  error: '#REF!',
  message: 'Circular dependency detected. To resolve with iterative calculation, see File > Settings.',
};

const CODES: Readonly<Record<ErrorType, ErrorCode>> = {
  [ErrorType.DIV_BY_ZERO]: '#DIV/0!',
  [ErrorType.NAME]: '#NAME?',
  [ErrorType.VALUE]: '#VALUE!',
  [ErrorType.NUM]: '#NUM!',
  [ErrorType.NA]: '#N/A',
  [ErrorType.CYCLE]: '#REF!',
  [ErrorType.REF]: '#REF!',
  [ErrorType.SPILL]: '#REF!',
  [ErrorType.LIC]: '#ERROR!',
  [ErrorType.ERROR]: '#ERROR!',
};

/** A value of the engine as a cell of ours. */
export function plainValue(value: unknown): CellValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  return value instanceof DetailedCellError ? sheetsError(value) : null;
}

function sheetsError(error: DetailedCellError | InnerError): CellError {
  const message = error.message ?? '';
  if (error.type === ErrorType.CYCLE) return CIRCLE;
  if (error.type === ErrorType.ERROR)
    return message.startsWith('Parsing') ? PARSE_ERROR : { error: '#ERROR!', message };
  const unknown = /^(Function name|Named expression) (.*) not recognized\.$/.exec(message);
  if (unknown !== null) {
    const what = unknown[1] === 'Function name' ? 'function' : 'range name';
    return { error: '#NAME?', message: `Unknown ${what}: '${unknown[2]}'.` };
  }
  if (error.type === ErrorType.DIV_BY_ZERO)
    return { error: '#DIV/0!', message: 'Function DIVIDE parameter 2 cannot be zero.' };
  if (error.type === ErrorType.REF && message === '') return { error: '#REF!', message: 'Reference does not exist.' };
  return { error: CODES[error.type], message };
}

/** An error as the engine's own functions pass it on. */
export function engineError(error: CellError): InnerError {
  const type = TYPES.find((one) => CODES[one] === error.error) ?? ErrorType.ERROR;
  return new InnerError(type, error.message);
}

const TYPES = [ErrorType.DIV_BY_ZERO, ErrorType.NAME, ErrorType.VALUE, ErrorType.NUM, ErrorType.NA, ErrorType.REF];

/** A value as the engine is given it: text that stays text, dates recognisable as dates. */
export function rawValue(value: CellValue, isDate: boolean): RawCellContent {
  if (typeof value === 'string') return `'${value}`;
  if (typeof value === 'number') return isDate ? (dateText(value) ?? value) : value;
  // The engine knows neither #NULL! nor a cell that is loading.
  if (typeof value === 'object' && value !== null)
    return value.error === '#NULL!' || value.error === 'Loading...' ? '#ERROR!' : value.error;
  return value;
}

function dateText(serial: number): string | undefined {
  if (serial < 61) return undefined;
  const { year, month, day, hours, minutes, seconds } = partsOf(serial);
  const back = serialOf(year, month, day, hours * 3600 + minutes * 60 + seconds);
  if (back === undefined || Math.abs(back - serial) > 1e-9) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const date = `${year}-${two(month)}-${two(day)}`;
  return Number.isInteger(serial) ? date : `${date} ${two(hours)}:${two(minutes)}:${two(seconds)}`;
}
