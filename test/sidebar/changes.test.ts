/** What an edit changes, in words for the history. */
import './page';
import { expect, it } from 'vitest';
import { addPart, moveRule, setBand, setRule, setSetting, setStep } from '../../src/sidebar/state/change';
import { changeText } from '../../src/sidebar/state/changes';
import { base, draft } from '../../src/sidebar/state/draft';
import { emptyRule } from '../../src/sidebar/state/new-rule';
import { rule } from '../engine/issues-of';
import { open } from './opened';

const tab = {
  header: ['A', 'B'],
  bands: [{ Band: 'Hot', From: 70 }],
  rules: [rule('A', 'at least', 5, 15, { Rule: 'Size' }), rule('B', 'is', 'x', 5, { Rule: 'Kind' })],
};

function said(): string {
  return changeText(base.value?.read.model ?? draft.value.model, draft.value);
}

it('says each change in a line of its own', () => {
  open(tab);
  setStep(0, 0, { weight: 20 });
  setBand(0, { from: 65 });
  setSetting('decimals', 1);
  expect(said().split('\n')).toEqual(['Decimals: blank → 1', 'Band Hot: From 70 → 65', 'Size: Weight 15 → 20']);
});

it('says nothing of an edit that was taken back', () => {
  open(tab);
  setStep(0, 0, { weight: 20 });
  setStep(0, 0, { weight: 15 });
  expect(said()).toBe('');
});

it('knows a rule again that was renamed and moved', () => {
  open(tab);
  setRule(0, { rule: 'Employees' });
  moveRule(0, 1);
  expect(said()).toContain('Size: Rule Size → Employees');
  expect(said()).not.toContain('New rule');
});

it('says the first of very many changes, and how many more there are', () => {
  open(tab);
  for (let at = 0; at < 60; at++) addPart('rules', { ...emptyRule(''), rule: `Rule ${at}` });
  const lines = said().split('\n');
  expect(lines).toHaveLength(40);
  expect(lines[39]).toBe('and 21 more changes');
});

it('fits into a row of the history, however long the names are', () => {
  open(tab);
  for (let at = 0; at < 30; at++) addPart('rules', { ...emptyRule(''), rule: `Rule ${at} ${'x'.repeat(2000)}` });
  expect(said().length).toBeLessThanOrEqual(4000);
  expect(said()).toMatch(/and \d+ more changes$/);
});
