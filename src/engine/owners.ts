/** Who gets a lead: who has it already, else the first row of Owners that holds, else the owner of its band. */
import { type CompiledModel, isOff } from './compile';
import { compileLabels, firstHolding, labelsOf } from './labels';
import { readCell, settingColumn } from './lead-cell';
import type { Cell, Row } from './model';
import { bandRow } from './score';
import { isEmpty } from './text';

const { imul } = Math;

/** Gives every lead its owner, '' where nobody is named; `bands` are the positions of the leads' bands. */
export function ownersOf(compiled: CompiledModel, leads: readonly Row[], bands: ArrayLike<number>): readonly string[] {
  const sharers = sharersOf(compiled, leads, bands);
  const ownerColumn = settingColumn(compiled, 'ownerColumn');
  const keyColumn = settingColumn(compiled, 'leadKey');
  return leads.map((lead, i) => {
    const own = ownerColumn === undefined ? undefined : readCell(compiled, lead, ownerColumn);
    if (own?.state === 'known') return String(own.cell).trim();
    const names = sharers[i] ?? [];
    if (names.length < 2) return names[0] ?? '';
    const key = keyColumn === undefined ? undefined : readCell(compiled, lead, keyColumn);
    const text = key?.state === 'known' ? key.text : compiled.header.map((_, at) => readCell(compiled, lead, at).text);
    return names[hashOf(String(text)) % names.length] ?? '';
  });
}

/** Those who may get each lead by the model, whoever has it: the first row of Owners that holds, else its band's owners. */
export function sharersOf(
  compiled: CompiledModel,
  leads: readonly Row[],
  bands: ArrayLike<number>,
): readonly (readonly string[])[] {
  const rows = compiled.model.owners ?? [];
  const labels = labelsOf(rows, ({ owner }) => owner);
  const named = labels.flatMap(({ row, rule }, position) =>
    isOff(rule.on) || isEmpty(rows[row]?.owner) ? [] : [position],
  );
  const [found] = firstHolding(compiled, compileLabels(compiled, labels), [named], leads);
  const people = new Map<Cell, readonly string[]>();
  const peopleIn = (cell: Cell): readonly string[] => {
    const known = people.get(cell) ?? namesIn(cell);
    people.set(cell, known);
    return known;
  };
  return leads.map((_, i) => {
    const rule = labels[found?.[i] ?? -1];
    return peopleIn(rule ? (rows[rule.row]?.owner ?? '') : (bandRow(compiled, bands[i] ?? -1)?.owner ?? ''));
  });
}

/** The names in a cell of owners: "Ann | Bo". */
function namesIn(cell: Cell): readonly string[] {
  return String(cell ?? '')
    .split(/[|\n\r]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** A number that is always the same for a text, and spread evenly over texts (FNV-1a with murmur3's last steps). */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
