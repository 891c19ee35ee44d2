/** Where the sections of a model tab begin and end: a title alone in its row, down to the next title. */
import type { Row } from './model';
import { isEmpty } from './text';
import { meaning, type Term } from './vocabulary';

/** A section: the row and column of its title, and the row after its last. */
export interface Section {
  readonly row: number;
  readonly column: number;
  readonly end: number;
}

export interface Sections {
  readonly sections: { readonly [name in Term<'sections'>]?: Section };
  /** Titles that stand a second time; what is below them is not read. */
  readonly repeated: readonly { readonly row: number; readonly name: Term<'sections'> }[];
}

/** Finds every section of a table; rows above the first title are for people. */
export function findSections(rows: readonly Row[]): Sections {
  const titles: { row: number; column: number; name: Term<'sections'> }[] = [];
  rows.forEach((cells, row) => {
    const column = cells.findIndex(isFilled);
    const name = column < 0 ? undefined : meaning('sections', cells[column]);
    if (name !== undefined && !cells.some((cell, at) => at > column && isFilled(cell)))
      titles.push({ row, column, name });
  });
  const sections: { [name in Term<'sections'>]?: Section } = {};
  const repeated: { row: number; name: Term<'sections'> }[] = [];
  titles.forEach(({ row, column, name }, index) => {
    if (sections[name]) repeated.push({ row, name });
    else sections[name] = { row, column, end: titles[index + 1]?.row ?? rows.length };
  });
  return { sections, repeated };
}

function isFilled(cell: unknown): boolean {
  return cell !== false && !isEmpty(cell);
}
