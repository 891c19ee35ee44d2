/** What people keep in a model's tab: formulas, notes, colours, blank rows, rows and columns of their own. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { type Cell, type Model, type Places, placeOf, readModel } from '../../src/engine';
import type { Draft } from '../../src/sidebar/state/draft';
import type { SidebarBook } from '../server/sidebar-book';

/** Where things are put, as numbers that count around. */
export interface Keeping {
  readonly rows: readonly (readonly [at: number, own: boolean])[];
  readonly formulas: readonly number[];
  readonly notes: readonly (readonly [at: number, of: number])[];
  /** The column Note of the rules is a column of the people instead. */
  readonly column: boolean;
}

/** A thing that was put somewhere, with the path of the model that it is kept at. */
interface Thing {
  readonly path: string;
  readonly text: string;
}

export interface Kept {
  readonly formulas: readonly Thing[];
  readonly notes: readonly Thing[];
  readonly rows: readonly string[];
}

const many = { maxLength: 6 };

/** Random things in random places. */
export const keeping: fc.Arbitrary<Keeping> = fc.record({
  rows: fc.array(fc.tuple(fc.nat(70), fc.boolean()), many),
  formulas: fc.array(fc.nat(500), many),
  notes: fc.array(fc.tuple(fc.nat(500), fc.nat(99)), many),
  column: fc.boolean(),
});

const WIDTH = 14;
/** A column beside the model. */
const BESIDE = 15;
const FORMULA =
  /^(?:settings\.(?:highest|lowest|decimals)|bands\[\d+\]\.(?:from|nextStep)|groups\[\d+\]\.at(?:Most|Least)|rules.*\.(?:value|to|weight|column|condition))$/;

/** Puts things into the model's tab, as people do. */
export function keepThings({ document, tab }: SidebarBook, { rows, formulas, notes, column }: Keeping): Kept {
  const sheet = tab('Lead model');
  if (column) {
    const names = tableIn(document, sheet).findIndex((cells) => cells[WIDTH - 1] === 'Note');
    document.write(sheet, names, WIDTH - 1, [['Mine']]);
  }
  const own = rows.map(([at, isOwn], index) => {
    document.insertRows(sheet, 1 + at, 1);
    if (!isOwn) return '';
    document.write(sheet, 1 + at, BESIDE, [[`own row ${index}`]], { grow: true });
    return `own row ${index}`;
  });
  const table = tableIn(document, sheet);
  const places = readModel(table).places();
  const filled = Object.keys(places).filter((path) => {
    const [row, at] = places[path] ?? [-1, -1];
    return FORMULA.test(path) && !['', undefined].includes(table[row]?.[at] as string | undefined);
  });
  const written = [...new Set(formulas.map((at) => filled[at % filled.length] ?? ''))].map((path, index): Thing => {
    const [row, at] = places[path] ?? [0, 0];
    const formula = `=IF("kept ${index}"="",0,${JSON.stringify(table[row]?.[at])})`;
    document.setFormat({ sheet, row, column: at, rows: 1, columns: 1 }, { numberFormat: 'General' });
    document.write(sheet, row, at, [[{ formula }]]);
    return { path, text: formula };
  });
  const parts = Object.keys(places).filter((path) => /^(?:bands|groups|rules)\[\d+\].*\.[a-z]\w*$/i.test(path));
  const noted = [...new Set(notes.map(([at]) => parts[at % parts.length] ?? ''))].map((path, index): Thing => {
    const [row, at] = places[path] ?? [0, 0];
    const text = `note ${index}`;
    document.setNote(sheet, row, at, text);
    document.setFormat({ sheet, row, column: at, rows: 1, columns: 1 }, { strikethrough: true });
    return { path, text };
  });
  return { formulas: written, notes: noted, rows: own.filter((text) => text !== '') };
}

/** Expects everything where it belongs after an edit: with its part; what a rule in another's place has is its own affair. */
export function expectKept(
  { document, tab }: SidebarBook,
  kept: Kept,
  saved: Model,
  { model, keys }: Draft,
  replaced: ReadonlySet<number>,
): void {
  const sheet = tab('Lead model');
  const places = readModel(tableIn(document, sheet)).places();
  const pathNow = (path: string): string | undefined => {
    const [, kind, index] = /^(groups|bands|rules)\[(\d+)\]/.exec(path) ?? [];
    if (kind === undefined) return path;
    if (kind === 'rules' && replaced.has(Number(index))) return undefined;
    const at = keys[kind as 'groups' | 'bands' | 'rules'].indexOf(Number(index));
    return at < 0 ? undefined : path.replace(/\[\d+\]/, `[${at}]`);
  };
  for (const { path, text } of kept.formulas) {
    const now = pathNow(path);
    if (now === undefined) continue;
    const isSame = cellAt(saved, path) === cellAt(model, now);
    expect([path, viewAt(document, sheet, places, now).formula]).toEqual([path, isSame ? text : '']);
  }
  for (const { path, text } of kept.notes) {
    const now = pathNow(path);
    if (now === undefined) continue;
    const { note, format } = viewAt(document, sheet, places, now);
    expect([path, note, format.strikethrough]).toEqual([path, text, true]);
  }
  const beside = document.values({ sheet, row: 0, column: WIDTH, rows: document.used(sheet).rows, columns: 6 }).flat();
  expect(beside.filter((cell) => String(cell).startsWith('own row')).sort()).toEqual([...kept.rows].sort());
}

type Book = SidebarBook['document'];

function viewAt(document: Book, sheet: number, places: Places, path: string) {
  const [row, column] = placeOf(places, path) ?? [0, 0];
  return document.cell(sheet, row, column);
}

function tableIn(document: Book, sheet: number): readonly (readonly unknown[])[] {
  const { rows } = document.used(sheet);
  return document
    .values({ sheet, row: 0, column: 0, rows, columns: WIDTH + 1 })
    .map((row) => row.map((cell) => cell ?? ''));
}

function cellAt(model: Model, path: string): Cell | undefined {
  const found = path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce((part: unknown, key) => (part as { readonly [name: string]: unknown } | undefined)?.[key], model);
  return found as Cell | undefined;
}
