/** One cell of one lead, read as the conditions read it. */
import { type CompiledModel, headerIndex } from './compile';
import type { Cell, Row, SettingName } from './model';
import { Reading } from './reading';
import { isEmpty, text } from './text';

/** Reads a cell of a lead by its place in the header; a place that the lead does not have is blank. */
export function readCell({ scale, readObject }: CompiledModel, lead: Row, index: number): Reading {
  const cell = lead[index];
  return new Reading(typeof cell === 'object' && cell !== null ? (readObject?.(cell) ?? cell) : cell, scale);
}

/** The place in the header of the column that a setting names; undefined where it names none that is there. */
export function settingColumn({ model, header }: CompiledModel, name: SettingName): number | undefined {
  return columnNamed(headerIndex(header), model.settings[name] ?? '');
}

/** The place of a column by its name. */
export function columnNamed(names: ReadonlyMap<string, number>, name: Cell): number | undefined {
  return name === null || isEmpty(name) ? undefined : names.get(text(name));
}
