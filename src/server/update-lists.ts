/** Update lists, as the menu says it: every model of the spreadsheet, one after the other, each with what came of it. */

import type { SayMenu } from '../locales';
import type { Refusal } from '../rpc';
import { openSpreadsheet, type Report, refuse } from '../sheets';
import type { Context } from './context';
import { type ModelLists, readModelLists, settingText } from './list-tabs';
import { suggestionsOf, type Updated, update } from './lists';

/** Names that one sentence lists. */
const MOST = 8;

/** Brings the lists of every model up to date. */
export function updateAll({ say }: Context): Report {
  const spreadsheet = openSpreadsheet();
  const all = readModelLists(spreadsheet);
  if (all.length === 0) return refuse(say('noScoreColumns'));
  let isBrief = true;
  const lines = all.map((found) => {
    const done = trying(() => update(spreadsheet, found));
    if (!done.ok) {
      isBrief = false;
      return done.issues.map((issue) => refusalText(issue, found, say)).join(' ');
    }
    const told = updatedText(done.value, say);
    if (told.length > 1) isBrief = false;
    return told.join('\n');
  });
  return { title: say('listsTitle'), lines, brief: isBrief };
}

/** Why the lists of a model cannot be made, as the menu says it. */
export function refusalText({ code, args }: Refusal, { model }: ModelLists, say: SayMenu): string {
  const told = { ...args, tab: String(args.tab ?? model.tab) };
  switch (code) {
    case 'noLeadKey':
      return say('listsNeedKey', { tab: model.tab });
    case 'leadKeyRepeated':
      return say('leadKeyRepeated', { number: Number(args.number), key: String(args.key), tab: told.tab });
    case 'errorsInLeads':
      return say('errorsInLeads', {
        number: Number(args.number),
        cell: String(args.cell),
        shown: String(args.shown),
        columns: String(args.columns),
      });
    default:
      return say('refused', { message: String(args.message ?? code) });
  }
}

function updatedText({ planned, tab, added, written }: Updated, say: SayMenu): readonly string[] {
  const { handed, dropped } = planned.list.plan;
  const { changed } = planned.log.plan;
  const fresh = handed.filter((lead) => lead.fresh).length;
  const overdue = handed.filter((lead) => lead.overdue).length;
  const suggested = suggestionsOf(planned.leads);
  const column = settingText(planned.found.model.model, 'stageColumn');
  const hasBand = (planned.found.lists[0]?.compiled.bands.length ?? 0) > 0;
  return [
    hasBand
      ? say('handedOver', { tab, handed: handed.length, fresh, overdue })
      : say('noBandsYet', { tab: planned.found.model.tab }),
    ...(written ? [] : [say('listsSame')]),
    ...(added.length > 0 ? [say('stagesAdded', { columns: [...added] })] : []),
    ...(dropped.length > 0 && written ? [say('leadsLeft', { number: dropped.length, leads: some(dropped) })] : []),
    ...(changed > 0 ? [say('bandsChanged', { number: changed })] : []),
    ...(suggested.length > 0
      ? [
          say('stagesSuggested', {
            column: column === '' ? say('stageWord') : column,
            leads: some(suggested.map(({ key, stage }) => `${key}: ${stage}`)),
          }),
        ]
      : []),
  ];
}

function some(names: readonly string[]): readonly string[] {
  return names.length <= MOST ? names : [...names.slice(0, MOST), `… (${names.length})`];
}

type Tried<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Refusal[] };

function trying<T>(work: () => T): Tried<T> {
  try {
    return { ok: true, value: work() };
  } catch (error) {
    const { issues } = error as Error & { readonly issues?: readonly Refusal[] };
    if (!issues) throw error;
    return { ok: false, issues };
  }
}
