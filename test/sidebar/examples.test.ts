/** Agreed examples: which hold, which an edit breaks, and what becomes of them when bands are renamed. */
import './page';
import { describe, expect, test } from 'vitest';
import { setBand, setSetting, setStep } from '../../src/sidebar/state/change';
import { draft, undo } from '../../src/sidebar/state/draft';
import { broken, exampleOf, examples, pin, unpin } from '../../src/sidebar/state/examples';
import { keyOffer } from '../../src/sidebar/state/lead-key';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';

const tab: Tab = {
  settings: { 'As of': '2026-11-22', 'Lead key': 'E-mail' },
  header: ['E-mail', 'Name', 'Size'],
  bands: [
    { Band: 'Hot', From: 70 },
    { Band: 'Warm', From: 30 },
    { Band: 'Cold', From: '' },
  ],
  rules: [rule('Size', 'at least', 100, 72)],
  leads: [
    ['kw@nordlicht.example', 'Katharina Weiß', 200],
    ['jo@tiny.example', 'Jo Small', 3],
  ],
  rows: [
    ['Examples'],
    ['Lead', 'Must be', 'Note'],
    [' KW@Nordlicht.example', 'hot', ''],
    ['jo@tiny.example', 'Hot', ''],
  ],
};
const states = () => examples.value.map(({ state }) => state);

describe('an agreed example', () => {
  test('is broken where it holds now and would not with the edit, and says so in one line', () => {
    open(tab);
    expect(states()).toEqual(['holds', 'unmet']);
    expect(broken.value).toEqual([]);
    setStep(0, 0, { weight: 68 });
    expect(states()).toEqual(['broken', 'unmet']);
    expect(broken.value.map(({ line }) => line)).toEqual(['Katharina Weiß: must be hot, would be Warm (score 68)']);
    undo();
    expect(broken.value).toEqual([]);
  });

  test('that does not hold even now blocks nothing, and may come to hold', () => {
    open(tab);
    setStep(0, 0, { weight: 80 });
    expect(broken.value).toEqual([]);
    setBand(0, { from: 0 });
    setBand(1, { from: -10 });
    expect(states()).toEqual(['holds', 'holds']);
  });

  test('follows its band to a new name, and back', () => {
    open(tab);
    setBand(0, { band: 'Very hot' });
    expect(examples.value.map(({ band }) => band)).toEqual(['Very hot', 'Very hot']);
    expect(states()).toEqual(['holds', 'unmet']);
    expect(broken.value).toEqual([]);
    undo();
    expect(draft.value.model.examples?.map(({ band }) => band)).toEqual(['hot', 'Hot']);
  });

  test('stays where only the threshold of its band moves, or where two bands have its name', () => {
    open({ ...tab, bands: [...(tab.bands ?? []), { Band: 'Hot', From: 90 }] });
    setBand(0, { from: 75 });
    setBand(0, { band: 'Hotter' });
    expect(draft.value.model.examples?.map(({ band }) => band)).toEqual(['hot', 'Hot']);
  });

  test('breaks where its lead is no longer found by the Lead key', () => {
    open(tab);
    setSetting('leadKey', 'Name');
    expect(states()).toEqual(['broken', 'missing']);
    expect(broken.value[0]?.line).toContain('would not be found by its Lead key');
  });

  test('is missing where no lead has its key', () => {
    open({ ...tab, rows: [['Examples'], ['Lead', 'Must be'], ['gone@x.example', 'Hot']] });
    expect(states()).toEqual(['missing']);
    expect(examples.value[0]?.name).toBe('gone@x.example');
  });

  test('is broken where one of several leads with its key leaves the band', () => {
    open({ ...tab, leads: [...(tab.leads ?? []), ['kw@nordlicht.example', 'Katharina again', 120]] });
    expect(states()[0]).toBe('holds');
    setStep(0, 0, { weight: 68 });
    expect(states()[0]).toBe('broken');
  });
});

describe('agreeing on a band', () => {
  test('is added once for each lead, changed, and taken back', () => {
    open({ ...tab, rows: [] });
    pin('kw@nordlicht.example', 'Hot');
    expect(states()).toEqual(['holds']);
    pin('KW@nordlicht.example', 'Warm');
    expect(states()).toEqual(['unmet']);
    const agreed = exampleOf('kw@nordlicht.example');
    expect(agreed?.band).toBe('Warm');
    unpin(agreed?.at ?? -1);
    expect(draft.value.model.examples).toBeUndefined();
  });

  test('guards in the same edit that makes a column the Lead key, or changes it', () => {
    for (const key of ['', 'Name']) {
      open({ ...tab, rows: [], settings: { 'As of': '2026-11-22', 'Lead key': key } });
      setSetting('leadKey', 'E-mail');
      pin('kw@nordlicht.example', 'Hot');
      expect(states()).toEqual(['holds']);
      setStep(0, 0, { weight: 68 });
      expect(states()).toEqual(['broken']);
    }
  });

  test('guards at once against an edit that was made before', () => {
    open({ ...tab, rows: [] });
    setStep(0, 0, { weight: 68 });
    pin('kw@nordlicht.example', 'Hot');
    expect(states()).toEqual(['broken']);
  });
});

describe('a column offered as Lead key', () => {
  test('is filled and different in every row, the likeliest first', () => {
    open({
      ...tab,
      header: ['Name', 'E-mail', 'ID'],
      leads: [
        ['A', 'a@x.example', 7],
        ['B', 'b@x.example', 7],
      ],
    });
    expect(keyOffer.value).toEqual({ name: 'E-mail' });
  });

  test('is none where all have blanks or repeats, however they are written', () => {
    open({
      ...tab,
      header: ['E-mail', 'Name'],
      leads: [
        ['A@x.example', 'A'],
        ['a@X.example ', ''],
      ],
    });
    expect(keyOffer.value).toBeNull();
  });
});
