/** Values that do not fit what stands in their column: found nowhere, run together by commas, or inside longer words. */
import { type CheckedTest, shown } from './check-rules';
import type { ColumnCells } from './columns';
import { testOf } from './condition';
import { warning } from './issue';
import type { Cell, Issue } from './model';
import { nearest } from './nearest';
import { numberIn, type Scale } from './settings';
import { isEmpty } from './text';
import { alternatives } from './value-list';
import type { ConditionName } from './vocabulary';
import { hasWord } from './words';

/** What to look for where a condition has a list of values: the condition itself, without its "not". */
const SOUGHT: { readonly [name in ConditionName]?: ConditionName } = {
  is: 'is',
  isNot: 'is',
  contains: 'contains',
  containsNot: 'contains',
  hasWord: 'hasWord',
  startsWith: 'startsWith',
  endsWith: 'endsWith',
  includes: 'includes',
  includesNot: 'includes',
  hasDomain: 'hasDomain',
};

/** Bounds on the work for one condition; what lies beyond is not judged. */
const MOST_TESTS = 400_000;
const MOST_NAMES = 1000;
const MOST_MENDED = 5;
/** Long lists (of accounts, say) name values that no lead has yet: only slips of the finger are told. */
const LONG_LIST = 20;

/** Reports what is odd about the values of one condition; without leads only what can never be right. */
export function checkValues(
  test: CheckedTest,
  cellsOf: ((column: number) => ColumnCells) | undefined,
  scale: Scale,
): readonly Issue[] {
  const sought = SOUGHT[test.name];
  const { value } = test.condition;
  if (sought === undefined || value === null || isEmpty(value)) return [];
  const cells = test.at === undefined ? undefined : cellsOf?.(test.at);
  const pieces = piecesOf(value);
  const known = cells?.known.length ?? 0;
  const judged = pieces.slice(0, Math.ceil(MOST_TESTS / Math.max(known, 1)));
  const missing = judged.filter((piece) => known > 0 && cells && !occurs(sought, piece, cells, scale));
  const joined = judged.find((piece) => {
    const apart = sought === 'includes' || sought === 'hasDomain' || missing.includes(piece);
    return apart && partsOf(piece, scale).length > 1;
  });
  return [
    ...(joined === undefined ? [] : [separatedByCommas(test, joined, scale)]),
    ...(joined === undefined && cells ? occursNowhere(test, sought, pieces, missing, cells, scale) : []),
    ...(sought === 'contains' && cells ? insideWords(test, judged, cells) : []),
  ];
}

/** The alternatives of a Value as they are written. */
function piecesOf(value: string | number | boolean): readonly Cell[] {
  if (typeof value !== 'string') return [value];
  const pieces = value.normalize('NFKC').match(/(?:~[*?|~]|[^|\r\n])+/g) ?? [];
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
}

function occurs(sought: ConditionName, piece: Cell, { known, has }: ColumnCells, scale: Scale): boolean {
  const [alternative] = piece === null ? [] : alternatives(piece);
  if (alternative && !alternative.wild && has(alternative.text)) return true;
  const test = testOf(sought, piece, '', scale, 0);
  return typeof test === 'string' || known.some(({ cell }) => test.count(cell) !== 0);
}

/** What stands between commas; a number such as 10,000 has no parts. */
function partsOf(piece: Cell, scale: Scale): readonly string[] {
  if (typeof piece !== 'string' || numberIn(piece, scale.decimalSign) !== undefined) return [];
  return piece.split(/[,;、]/).flatMap((part) => part.trim() || []);
}

function separatedByCommas(test: CheckedTest, piece: Cell, scale: Scale): Issue {
  const instead = shown(partsOf(piece, scale).join(' | '));
  return warning('valueSeparatedByCommas', `${test.place}.value`, { value: shown(piece), instead });
}

function occursNowhere(
  test: CheckedTest,
  sought: ConditionName,
  pieces: readonly Cell[],
  missing: readonly Cell[],
  cells: ColumnCells,
  scale: Scale,
): readonly Issue[] {
  if (missing.length === 0) return [];
  const whole = sought === 'is' || sought === 'includes';
  const names = namesIn(cells, sought);
  const mended = missing.slice(0, MOST_MENDED).map((piece) => {
    // No number is a slip of another.
    const near = numberIn(piece, scale.decimalSign) === undefined ? nearest(shown(piece), names) : '';
    return { piece, near };
  });
  const slip = mended.find(({ near }) => near !== '');
  const told = slip ?? mended[0];
  const expected = whole ? pieces.length > LONG_LIST : missing.length < pieces.length;
  if (!told || (!slip && expected && missing.length < pieces.length)) return [];
  const more = missing.length > 1 ? missing.length - 1 : '';
  const args = { value: shown(told.piece), nearest: shown(told.near), column: test.written, more };
  return [warning('valueOccursNowhere', `${test.place}.value`, args)];
}

/** What the cells of a column could have been meant to say: whole values, items, or for parts of the text words too. */
function namesIn({ known }: ColumnCells, sought: ConditionName): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { cell } of known.slice(0, MOST_NAMES)) {
    const name = String(cell.cell).slice(0, 200);
    names.add(name);
    if (sought === 'is') continue;
    for (const part of name.split(sought === 'includes' ? /[,;|、\r\n]/ : /[\s,;|、/()]+/)) names.add(part);
  }
  return names;
}

/** Tells that a value such as "CTO" is found in "Director" too; marks at its ends ("@", ".") part words by themselves. */
function insideWords(test: CheckedTest, pieces: readonly Cell[], { known }: ColumnCells): readonly Issue[] {
  for (const piece of pieces) {
    const value = (piece === null ? undefined : alternatives(piece)[0]?.text) ?? '';
    const core = value.replace(/^[\s!-/:-@[-`{-~]+|[\s!-/:-@[-`{-~]+$/g, '');
    if (core === '') continue;
    const inside = known.filter(({ cell }) => cell.text.includes(value) && !hasWord(cell.text, core));
    const [first] = inside;
    if (!first) continue;
    const leads = inside.reduce((sum, each) => sum + each.leads, 0);
    const example = shown(first.cell.cell);
    return [warning('valueInsideWords', `${test.place}.value`, { value: shown(piece), example, leads })];
  }
  return [];
}
