/** Segments and owners while they are edited: rows that belong together stay together, and every step can be taken back. */
import './page';
import { beforeEach, describe, expect, test } from 'vitest';
import { leadsOfBlocks } from '../../src/sidebar/state/block-leads';
import {
  addBlock,
  addCondition,
  blocksOf,
  dimensions,
  emptyRow,
  labelOf,
  moveBlock,
  removeBlock,
  removeCondition,
  setRow,
} from '../../src/sidebar/state/blocks';
import { replaceModel } from '../../src/sidebar/state/change';
import { draft, draftOf, origins, redo, undo } from '../../src/sidebar/state/draft';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';

const tab: Tab = {
  header: ['Company', 'Size', 'Country'],
  bands: [
    { Band: 'Hot', From: 50 },
    { Band: 'Cold', From: '' },
  ],
  rules: [rule('Size', 'at least', 100, 60)],
  leads: [
    ['A', 2000, 'DE'],
    ['B', 300, 'AT'],
    ['C', 20, 'FR'],
    ['D', 3000, 'FR'],
  ],
};

const segment = (segment: string, column: string, condition: string, value: string | number, dimension = 'Size') => ({
  ...emptyRow('segments'),
  dimension,
  segment,
  column,
  condition,
  value,
});

const labels = (): readonly string[] => blocksOf('segments').map(labelOf);
const counts = () => blocksOf('segments').map((block) => leadsOfBlocks('segments').get(block.at)?.length);

beforeEach(() => {
  open(tab);
  addBlock('segments', [
    segment('Large in Germany', 'Size', 'at least', 1000),
    { ...segment('', 'Country', 'is', 'DE', ''), on: '', join: 'and' },
  ]);
  addBlock('segments', [segment('Large', 'Size', 'at least', 1000)]);
  addBlock('segments', [segment('Near', 'Country', 'is', 'DE | AT', 'Region')]);
  addBlock('segments', [segment('Others', '', '', '')]);
});

describe('segments', () => {
  test('are counted by dimension: the first that holds takes a lead', () => {
    expect(dimensions().map(({ name, blocks }) => [name, ...blocks.map(labelOf)])).toEqual([
      ['Size', 'Large in Germany', 'Large', 'Others'],
      ['Region', 'Near'],
    ]);
    expect(counts()).toEqual([1, 1, 2, 2]);
  });

  test('move among those of their dimension, with the rows that join conditions to them', () => {
    moveBlock(blocksOf('segments')[0]!, 1);
    expect(labels()).toEqual(['Large', 'Large in Germany', 'Near', 'Others']);
    expect(draft.value.model.segments?.map(({ join }) => join)).toEqual(['', '', 'and', '', '']);
    expect(counts()).toEqual([2, 0, 2, 2]);
    moveBlock(blocksOf('segments')[1]!, 1);
    expect(labels()).toEqual(['Large', 'Near', 'Others', 'Large in Germany']);
    undo();
    undo();
    expect(labels()[0]).toBe('Large in Germany');
    redo();
    expect(labels()[0]).toBe('Large');
  });

  test('get and lose conditions; the last one leaves a segment for everybody else', () => {
    const [first] = blocksOf('segments');
    addCondition(first!, 'or');
    expect(blocksOf('segments')[0]?.rows.map(({ join }) => join)).toEqual(['', 'and', 'or']);
    removeCondition(blocksOf('segments')[0]!, 2);
    removeCondition(blocksOf('segments')[0]!, 0);
    expect(blocksOf('segments')[0]?.rows).toMatchObject([
      { join: '', dimension: 'Size', segment: 'Large in Germany', column: 'Country', value: 'DE', on: true },
    ]);
    removeCondition(blocksOf('segments')[0]!, 0);
    expect(blocksOf('segments')[0]?.rows).toMatchObject([{ segment: 'Large in Germany', column: '', condition: '' }]);
  });

  test('are copied behind themselves and deleted whole', () => {
    const [first] = blocksOf('segments');
    addBlock('segments', first!.rows, first);
    expect(labels().slice(0, 3)).toEqual(['Large in Germany', 'Large in Germany', 'Large']);
    removeBlock(blocksOf('segments')[0]!);
    expect(draft.value.model.segments).toHaveLength(5);
  });

  test('that are switched off take nobody', () => {
    setRow(blocksOf('segments')[0]!, 0, { on: false });
    expect(counts()).toEqual([0, 2, 2, 2]);
  });

  test('keep their places in the sheet while they move', () => {
    const { model } = draft.value;
    replaceModel(draftOf(model, { ...origins(draft.value), segments: [0, 1, 2, 3, 4] }));
    moveBlock(blocksOf('segments')[0]!, 1);
    expect(origins(draft.value).segments).toEqual([2, 0, 1, 3, 4]);
  });
});

test('owners are counted as segments are: the first row that holds', () => {
  addBlock('owners', [{ ...emptyRow('owners'), owner: 'Ann | Bo', column: 'Country', condition: 'is', value: 'FR' }]);
  addBlock('owners', [{ ...emptyRow('owners'), owner: 'Cyd', column: 'Lead › Band', condition: 'is', value: 'Hot' }]);
  addBlock('owners', [{ ...emptyRow('owners'), owner: 'Inbox' }]);
  expect(blocksOf('owners').map((block) => leadsOfBlocks('owners').get(block.at))).toEqual([[2, 3], [0, 1], []]);
});
