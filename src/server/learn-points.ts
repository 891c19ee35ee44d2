/** Learning points from how the leads of a model ended: what a person should decide before, and what comes of it; for the sidebar. */
import { outcomesOf } from '../engine';
import { blankDoubts, FEWEST, FEWEST_EVER, figuresOf, leaksOf } from '../learn';
import { fill, type LeakTexts } from '../locales';
import type { LeadPlace, LearnAnswer, LearnBefore, LearnOptions } from '../rpc';
import { openSpreadsheet } from '../sheets';
import { decline } from './answer';
import { contextNow } from './context';
import { type EndedLeads, endedLeads } from './ended-leads';
import { learnedFrom } from './learned-answer';
import { onlyModel } from './lists';
import { errorsRefusal } from './worked-leads';

/** Says what there is to learn from, or learns; writes nothing. */
export function learnPoints({ model, tab }: LeadPlace, options: LearnOptions): LearnAnswer {
  const found = onlyModel(openSpreadsheet(), model);
  const wrong = errorsRefusal(found);
  if (wrong) decline(wrong);
  const settings = { ...found.model.model.settings, ...options.outcome };
  const { rows, ...leads } = endedLeads(found, tab, settings);
  const ended: EndedLeads = {
    ...leads,
    rows,
    outcomes: outcomesOf(
      rows.map((row) => row[leads.outcome]),
      settings,
    ),
  };
  return options.start
    ? { before: null, learned: learnedFrom(found, ended, options) }
    : { before: beforehand(ended), learned: null };
}

/** What a person decides before: columns that give the answer away, columns in doubt, which numbers may go one way only. */
function beforehand(ended: EndedLeads): LearnBefore {
  const { outcomes, left, numeric, settings } = ended;
  const [open = 0, won = 0, lost = 0] = [0, 1, 2].map((outcome) => outcomes.filter((one) => one === outcome).length);
  const fewer = Math.min(won, lost);
  const { language, data } = contextNow();
  const texts: LeakTexts = data.leaks[language];
  const leaks = leaksOf(ended).filter(({ at }) => !left.has(at));
  const doubts = blankDoubts(ended, new Set([...left, ...leaks.map(({ at }) => at)]));
  return {
    state: won + lost === 0 ? 'noOutcome' : fewer < FEWEST ? 'tooFew' : 'ready',
    column: String(settings.outcomeColumn ?? '').trim(),
    won,
    lost,
    open,
    fewest: FEWEST,
    canInsist: fewer >= FEWEST_EVER,
    leaks: leaks.map((leak) => ({ column: leak.column, text: fill(texts[leak.why], figuresOf(ended, leak)) })),
    doubts: doubts.map(({ column, blank, filled }) => ({
      column,
      text: fill(texts.blankDoubt, { leads: blank.of, rate: percent(blank.rate), otherRate: percent(filled.rate) }),
    })),
    numeric,
  };
}

function percent(share: number): number {
  return Math.round(100 * share);
}
