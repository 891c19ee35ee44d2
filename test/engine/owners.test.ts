/** Who gets a lead, and for how long. */
import { describe, expect, test } from 'vitest';
import { compile, ownersOf, type Row, scoreLeads, sharersOf } from '../../src/engine';
import { compiledFrom, modelFrom, rules } from './compiled';

const header = ['Id', 'Size', 'Rep'];
const tab = (settings: readonly Row[], owners: readonly Row[]): readonly Row[] => [
  ['Settings'],
  ...settings,
  ['Bands'],
  ['Band', 'From', 'Owner'],
  ['Hot', 10, 'Hanna | Hugo'],
  ['Cold', '', ''],
  ['Owners'],
  ['Owner', 'Column', 'Condition', 'Value'],
  ...owners,
  ...rules(['Size', 'at least', 50, 20]),
];
const owned = (rows: readonly Row[], leads: readonly Row[]): readonly string[] => {
  const compiled = compiledFrom(rows, header);
  return ownersOf(compiled, leads, scoreLeads(compiled, leads).bands);
};
const everybody = [['Ann | Bo\nCy', '', '', '']];
const keyed = [['Lead key', 'Id']];
const many = Array.from({ length: 3000 }, (_, i) => [`L-${i}`, i % 100, '']);

describe('several owners', () => {
  const owners = owned(tab(keyed, everybody), many);

  test('share evenly', () => {
    for (const name of ['Ann', 'Bo', 'Cy']) {
      const count = owners.filter((owner) => owner === name).length;
      expect(count).toBeGreaterThan(900);
      expect(count).toBeLessThan(1100);
    }
  });

  test('keep their leads when rows are sorted, and when other cells change', () => {
    const changed = [...many].reverse().map(([id]) => [` ${String(id).toLowerCase()}`, 7, '']);
    expect(owned(tab(keyed, everybody), changed)).toEqual([...owners].reverse());
  });

  test('are told apart by the whole row where no column identifies leads', () => {
    const rows = tab([], everybody);
    expect(new Set(owned(rows, many)).size).toBe(3);
    expect(owned(rows, many)).toEqual(
      owned(
        rows,
        many.map((lead) => [...lead]),
      ),
    );
  });

  test('of a band share too', () => {
    expect(new Set(owned(tab(keyed, []), many))).toEqual(new Set(['Hanna', 'Hugo', '']));
  });
});

test('who has a lead keeps it', () => {
  const rows = tab([...keyed, ['Owner column', 'rep']], everybody);
  expect(owned(rows, [['L-1', 60, ' Zoe ']])).toEqual(['Zoe']);
  expect(owned(rows, [['L-1', 60, '#N/A']])).toEqual(owned(tab(keyed, everybody), [['L-1', 60, '']]));
});

test('the first row that holds gives the owner, and a row without one nothing', () => {
  const rows = tab(keyed, [
    ['', 'Size', 'at least', 60],
    ['Ann', 'Size', 'at least', 50],
    ['Bo', 'Size', 'at least', 'x'],
    ['Cy', 'Size', 'at least', 5],
  ]);
  expect(
    owned(rows, [
      ['a', 70, ''],
      ['b', 50, ''],
      ['c', 9, ''],
      ['d', 1, ''],
    ]),
  ).toEqual(['Ann', 'Ann', 'Cy', '']);
});

test('a date in a row without a key is read as its day', () => {
  const model = modelFrom(tab([], everybody));
  const compiled = compile(model, header, '2026-11-22', () => '2026-11-20');
  const as = (cell: unknown): readonly string[] => ownersOf(compiled, [[cell, 1, 'x']], [0]);
  expect(as(new Date(5))).toEqual(as('2026-11-20'));
});

test('who may get a lead is told also for those who have one', () => {
  const compiled = compiledFrom(tab([...keyed, ['Owner column', 'Rep']], everybody), header);
  expect(sharersOf(compiled, [['L-1', 60, 'Zoe']], [1])).toEqual([['Ann', 'Bo', 'Cy']]);
});
