/** The call sheet: what is asked first, what is written, and what comes of it. */
import './page';
import { beforeEach, describe, expect, test } from 'vitest';
import {
  answer,
  answers,
  answerTo,
  asked,
  forgetAnswers,
  newColumns,
  unwritten,
  writeAnswers,
} from '../../src/sidebar/state/call-sheet';
import { addPart } from '../../src/sidebar/state/change';
import { completeness } from '../../src/sidebar/state/completeness';
import { askSelection, savedView } from '../../src/sidebar/state/lead';
import { place } from '../../src/sidebar/state/leads';
import { toast } from '../../src/sidebar/state/session';
import { rule, type Tab } from '../engine/issues-of';
import { open } from './opened';
import { calls, serve } from './server';

const tab: Tab = {
  settings: { 'Lead key': 'Id' },
  header: ['Id', 'Budget', 'Decides'],
  bands: [
    { Band: 'Hot', From: 50 },
    { Band: 'Cold', From: '' },
  ],
  rules: [rule('Budget', 'is', 'yes', 60)],
  leads: [
    ['a', '', 'the owner'],
    ['b', 'no', ''],
  ],
};
let cells: (string | number)[] = [];

beforeEach(async () => {
  forgetAnswers();
  open(tab);
  cells = ['a', '', 'the owner'];
  const ask = (question: string, column: string, needed: boolean, given = ''): void => {
    addPart('questions', { question, column, needed, answers: given, note: '' });
  };
  ask('Who decides?', 'Decides', true);
  ask('When?', 'Start', false, 'now | later');
  ask('Is there a budget?', 'Budget', true, 'yes | no');
  serve({
    readSelection: () => ({ ok: true, value: { tab: 'Leads', row: 2, column: 1, lead: cells } }),
    writeAnswers: (_, { answers: given }) => {
      cells = ['a', 'yes', 'the owner'];
      if (given.some(({ value }) => value === 'lost'))
        return { ok: false, issues: [{ severity: 'error', code: 'otherLead', place: '', args: { row: 2 } }] };
      return {
        ok: true,
        value: { columns: { 1: { values: ['yes', 'no'], codes: [0, 1], fingerprint: 'new' } }, reopened: null },
      };
    },
  });
  await askSelection();
});

const at = (column: string) => asked.value.find((one) => one.column === column)!;

describe('the call sheet', () => {
  test('asks first what is needed and unknown, then what is unknown, then shows what is known', () => {
    expect(asked.value.map(({ question, known, isNew }) => [question, known, isNew])).toEqual([
      ['Is there a budget?', '', false],
      ['When?', '', true],
      ['Who decides?', 'the owner', false],
    ]);
    expect(completeness.value).toMatchObject({ share: 0, grade: 'D', missing: ['Budget'] });
  });

  test('writes answers together, names the lead that was asked, and has it explained anew', async () => {
    answer(at('Budget'), 'yes');
    answer(at('Start'), 'now');
    expect(newColumns.value).toEqual(['Start']);
    expect(savedView.value?.score).toBe(0);
    expect(await writeAnswers()).toBe(true);
    const sent = calls.find(({ name }) => name === 'writeAnswers')?.args[1];
    expect(sent).toEqual({
      row: 2,
      lead: ['a', '', 'the owner'],
      answers: [
        { column: 'Budget', value: 'yes' },
        { column: 'Start', value: 'now' },
      ],
      adds: true,
      rows: [[2, 2]],
    });
    expect(answers.value.size).toBe(0);
    expect(savedView.value?.score).toBe(60_000);
  });

  test('keeps what was typed where it was not written, and forgets it on another lead', async () => {
    answer(at('Budget'), 'lost');
    expect(await writeAnswers()).toBe(false);
    expect(unwritten.value?.has('otherLead')).toBe(true);
    expect(answerTo(at('Budget'))).toBe('lost');
    cells = ['b', 'no', ''];
    await askSelection();
    expect(answers.value.size).toBe(0);
  });

  test('shows what the notes say where rows come from a formula, adds no column, and writes there', async () => {
    const from = place.value;
    if (!from) throw new Error('no place');
    place.value = { ...from, spilled: true };
    const notes: { [column: string]: string } = { budget: 'yes', start: 'now', decides: 'the owner' };
    serve({
      readSelection: () => ({ ok: true, value: { tab: 'Leads', row: 2, column: 1, lead: cells, notes } }),
      writeAnswers: () => {
        notes.start = 'later';
        return { ok: true, value: { columns: {}, reopened: null, notes: 'Lead notes' } };
      },
    });
    await askSelection();
    expect(asked.value.map(({ column, known, isNoted, isNew }) => [column, known, isNoted, isNew])).toEqual([
      ['Decides', 'the owner', false, false],
      ['Start', 'now', true, false],
      ['Budget', 'yes', true, false],
    ]);
    answer(at('Start'), 'later');
    expect(newColumns.value).toEqual([]);
    expect(await writeAnswers()).toBe(true);
    expect(at('Start').known).toBe('later');
    expect(toast.value?.text).toContain('Lead notes');
  });

  test('takes what stands there already for no answer', async () => {
    answer(at('Decides'), 'the board');
    answer(at('Decides'), 'the owner');
    expect(await writeAnswers()).toBe(false);
    expect(calls.map(({ name }) => name)).not.toContain('writeAnswers');
  });
});
