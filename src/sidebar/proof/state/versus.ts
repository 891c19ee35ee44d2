/** Two models on the same leads: the saved one, an earlier version or another model of the spreadsheet, against the edited one. */
import { signal } from '@preact/signals';
import { type Model, readModel } from '../../../engine';
import { compareTwo, type TwoModels } from '../../../learn';
import { CallFailure, call } from '../../api';
import { modelOfVersion } from '../../state/history';
import { leadRows } from '../../state/leads';
import type { Answer } from '../../state/lists';
import type { Scored } from '../../state/preview';
import { scoredLeads } from './judged';

/** What the edited model is held against: `saved`, `version 3` or `model LEAD_MODEL_2`. */
export const versus = signal('saved');

/** The model that it is held against, once it is here; the saved one needs no waiting. */
export const otherModel = signal<Answer<Model>>({ kind: 'waiting' });

/** Fetches the model of a choice. */
export async function readOther(choice: string): Promise<void> {
  otherModel.value = { kind: 'waiting' };
  try {
    const model = await modelOf(choice);
    if (versus.peek() === choice) otherModel.value = { kind: 'here', value: model };
  } catch (failure) {
    if (versus.peek() === choice)
      otherModel.value = {
        kind: 'failed',
        failure: failure instanceof CallFailure ? failure : new CallFailure([], true),
      };
  }
}

/** Compares on all leads that both models take for leads. */
export function compared(first: Scored, second: Scored, ended: ArrayLike<number> | undefined): TwoModels {
  const outcomes = ended ?? new Uint8Array(leadRows().length);
  return compareTwo(scoredLeads(first, outcomes), scoredLeads(second, outcomes), outcomes);
}

async function modelOf(choice: string): Promise<Model> {
  const [kind, name = ''] = choice.split(/ (.*)/s);
  if (kind === 'version') return modelOfVersion(Number(name));
  return readModel((await call('readTable', name)).rows).model;
}
