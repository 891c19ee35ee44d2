/** The day by which a lead is to be contacted first. */
import type { CompiledModel } from './compile';
import { UNCHECKED } from './condition';
import { isoDay } from './day';
import { readCell, settingColumn } from './lead-cell';
import type { Row } from './model';
import { bandRow } from './score';
import { numberIn } from './settings';

/** Makes the reader of due days, such as 2026-11-22; '' without an arrival or a time to respond, and once contacted. */
export function dueReader(compiled: CompiledModel): (lead: Row, band: number) => string {
  const arrived = settingColumn(compiled, 'arrivedColumn');
  const contacted = settingColumn(compiled, 'contactedColumn');
  return (lead, band) => {
    const hours = numberIn(bandRow(compiled, band)?.respondWithin ?? '', compiled.scale.decimalSign);
    if (arrived === undefined || hours === undefined || hours < 0 || wasContacted(compiled, lead, contacted)) return '';
    const { day } = readCell(compiled, lead, arrived);
    const due = day === undefined ? Number.NaN : day + Math.floor(hours / 24);
    return due <= LAST_DAY ? isoDay(due) : '';
  };
}

/** 31 December 9999: no later day can be written. */
const LAST_DAY = 2932896;

/** Anything but an empty checkbox says that there was a contact. */
function wasContacted(compiled: CompiledModel, lead: Row, column: number | undefined): boolean {
  if (column === undefined) return false;
  const { state, cell, text } = readCell(compiled, lead, column);
  return state === 'known' && cell !== false && !UNCHECKED.has(text);
}
