/** The lists of the model (hand-over, stages, service levels) and its readiness, as the server finds them in the sheet. */
import { signal } from '@preact/signals';
import type { LeadPlace, Lists, Readiness } from '../../rpc';
import { CallFailure, call } from '../api';
import { say, sayIssue } from '../words';
import { place } from './leads';
import { take, tell } from './session';

/** What was asked for: on its way, here, or why it is not. */
export type Answer<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly failure: CallFailure }
  | { readonly kind: 'here'; readonly value: T };

const WAITING = { kind: 'waiting' } as const;

export const lists = signal<Answer<Lists>>(WAITING);
export const readiness = signal<Answer<Readiness>>(WAITING);
/** What is being made at the moment. */
export const making = signal<'lists' | 'dashboard' | 'stages' | 'trend' | 'log' | null>(null);

export function readLists(): Promise<void> {
  return answered(lists, (from) => call('readLists', from));
}

export function readReadiness(): Promise<void> {
  return answered(readiness, (from) => call('readiness', from));
}

/** Brings the Hand-over tab up to date, as the menu does. */
export async function updateLists(): Promise<void> {
  await make('lists', async (from) => {
    const value = await call('updateListsOf', from);
    lists.value = { kind: 'here', value };
    tell(say('listsUpdated', { n: value.handed }));
  });
}

/** Makes the dashboard or brings it up to date, and goes there. */
export async function showDashboard(): Promise<void> {
  await make('dashboard', async (from) => {
    const tab = await call('dashboardOf', from);
    await goToTab(tab);
    tell(say('dashboardUpdated', { tab }));
  });
}

/** Goes to the activity log, which is made where there is none. */
export async function openLog(): Promise<void> {
  const from = place.value;
  if (!from || making.value) return;
  making.value = 'log';
  try {
    const { tab, passed } = await call('openLog', from);
    if (passed > 0) {
      // The formulas read a log from now on, and the preview does as they do.
      const opening = await call('openModel', from.tab);
      if (opening.kind === 'model' && place.value === from) take(opening);
    }
    tell(say(passed > 0 ? 'logPassed' : 'logOpen', { tab, n: passed }));
  } catch (failure) {
    tell(failureOf(failure).issues.map(sayIssue).join(' ') || say('rowNotReadWhy'));
  } finally {
    making.value = null;
  }
}

/** Adds the columns for stage, reason and the day to come back. */
export async function addStages(): Promise<void> {
  await make('stages', async (from) => {
    const added = await call('addStages', from);
    tell(say(added ? 'stagesAdded' : 'stagesThere'));
    await readLists();
  });
}

/** Adds the column with the changes of scores within a week. */
export async function addTrend(): Promise<void> {
  await make('trend', async (from) => {
    await call('addTrend', from);
    tell(say('trendAdded'));
    await readLists();
  });
}

/** Goes to a row of another tab, counted from 1. */
export async function goToTab(tab: string, row = 1): Promise<void> {
  const from = place.value;
  if (!from) return;
  try {
    await call('selectLead', { ...from, tab, leads: { ...from.leads, column: 0 } }, row);
  } catch {
    tell(say('refusal_notThere', { name: tab }));
  }
}

async function answered<T>(into: { value: Answer<T> }, ask: (from: LeadPlace) => Promise<T>): Promise<void> {
  const from = place.value;
  if (!from) return;
  if (into.value.kind === 'failed') into.value = WAITING;
  try {
    const value = await ask(from);
    if (place.value === from) into.value = { kind: 'here', value };
  } catch (failure) {
    into.value = { kind: 'failed', failure: failureOf(failure) };
  }
}

async function make(what: NonNullable<typeof making.value>, work: (from: LeadPlace) => Promise<void>): Promise<void> {
  const from = place.value;
  if (!from || making.value) return;
  making.value = what;
  try {
    await work(from);
  } catch (failure) {
    lists.value = { kind: 'failed', failure: failureOf(failure) };
  } finally {
    making.value = null;
  }
}

function failureOf(failure: unknown): CallFailure {
  return failure instanceof CallFailure ? failure : new CallFailure([], true);
}
