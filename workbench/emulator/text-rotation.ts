/** TextRotation: how far the text of a cell is turned, or whether its letters stand below each other. */
import type { CellFormat } from '../document';
import type { Host } from './host';
import { refuse } from './run';
import { strict, unchecked } from './strict';

type TextRotation = GoogleAppsScript.Spreadsheet.TextRotation;

/** The TextRotation object of a format. */
export function rotationObject(host: Host, rotation: CellFormat['rotation']): TextRotation {
  return strict<TextRotation>(host.gate, 'TextRotation', () => ({
    getDegrees: () => (typeof rotation === 'number' ? rotation : 0),
    isVertical: () => rotation === 'vertical',
  }));
}

/** The rotation that a script passed in, as degrees from -90 to 90 or as an object. */
export function rotationOf(rotation: number | TextRotation): CellFormat['rotation'] {
  const plain = typeof rotation === 'number' ? null : unchecked(rotation);
  if (plain?.isVertical()) return 'vertical';
  const degrees = typeof rotation === 'number' ? rotation : (plain?.getDegrees() ?? 0);
  if (degrees < -90 || degrees > 90) refuse('Text rotation angle must be between -90 and 90 degrees.');
  return degrees === 0 ? null : degrees;
}
