/** The names by which columns are known, made ready to look up. */
import { plainName } from './header-name';
import type { ListWords, Meaning, NamesOfColumn } from './list-words';

/** Knows names of columns, in the form that `plainName` gives. */
export interface ColumnNames {
  /** Every meaning there is, in the order in which they are looked for. */
  readonly meanings: readonly Meaning[];
  /** Tells how surely a name means something: 0 is the surest, undefined where it does not. */
  readonly rankOf: (meaning: Meaning, name: string, namesBeside: ReadonlySet<string>) => number | undefined;
  /** Tells whether a header often holds this name; evidence that a row of cells is a header. */
  readonly isKnown: (name: string) => boolean;
}

/** Makes the names ready; once for as many columns as there are. */
export function columnNames({ columns, otherColumns }: ListWords): ColumnNames {
  const meanings = Object.keys(columns) as readonly Meaning[];
  const indexes = new Map(meanings.map((meaning) => [meaning, indexOf(columns[meaning])]));
  const known = new Set(otherColumns.split(/[|\n]/).map(plainName));
  for (const { ranks } of indexes.values()) for (const name of ranks.keys()) known.add(name);
  return {
    meanings,
    rankOf(meaning, name, namesBeside) {
      const index = indexes.get(meaning);
      const rank = index?.ranks.get(name);
      if (!index || rank !== undefined) return rank;
      const companion = index.beside.get(name);
      return companion !== undefined && namesBeside.has(companion) ? index.ranks.size : undefined;
    },
    isKnown: (name) => name !== '' && known.has(name),
  };
}

interface Index {
  readonly ranks: ReadonlyMap<string, number>;
  readonly beside: ReadonlyMap<string, string>;
}

function indexOf({ en, zh, beside }: NamesOfColumn): Index {
  const ranks = new Map<string, number>();
  for (const list of [en, zh])
    list.split(/[|\n]/).forEach((written, rank) => {
      const name = plainName(written);
      if (name !== '' && !ranks.has(name)) ranks.set(name, rank);
    });
  const pairs = Object.entries(beside ?? {}).map(([a, b]) => [plainName(a), plainName(b)] as const);
  return { ranks, beside: new Map(pairs) };
}
