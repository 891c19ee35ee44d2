/** Going from a lead in a list to its row in the sheet. */
import { signal } from '@preact/signals';
import { type CallFailure, call } from '../api';
import { sayIssue } from '../words';
import { place, sheetRowOf } from './leads';
import { tell } from './session';

/** The lead that was gone to last: lists show it as selected. */
export const wentTo = signal(-1);

/** Selects the row of a lead in the sheet. */
export async function goToLead(lead: number): Promise<void> {
  const from = place.peek();
  if (!from) return;
  wentTo.value = lead;
  try {
    await call('selectLead', from, sheetRowOf(lead));
  } catch (failure) {
    if (wentTo.peek() === lead) wentTo.value = -1;
    tell((failure as CallFailure).issues.map(sayIssue).join(' '));
  }
}
