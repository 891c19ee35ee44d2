/** Whether scoring is worth it yet: three questions and six points, each answered from figures, and what a company like this does. */
import type { Finding, FindingCode, ReadinessFigures } from './types';

/** What is answered, point by point. */
export interface ReadinessFindings {
  readonly questions: readonly Finding[];
  readonly checklist: readonly Finding[];
  readonly advice: readonly Finding[];
}

/** From about so many leads on nobody can call them all. */
const ENOUGH_LEADS = 100;
const SOME_LEADS = 30;
/** Won and lost leads, each, below which nothing can be learned. */
const ENOUGH_OUTCOMES = 40;
const MOST = 0.9;
const HALF = 0.5;

/** Judges figures. */
export function readinessOf(figures: ReadinessFigures): ReadinessFindings {
  const questions = [enoughLeads(figures), followUp(figures), bothKinds(figures)];
  return { questions, checklist: checklist(figures), advice: advice(figures, questions) };
}

function enoughLeads({ leads, lately }: ReadinessFigures): Finding {
  const answer = leads >= ENOUGH_LEADS ? 'yes' : leads >= SOME_LEADS ? 'partly' : 'no';
  return {
    code: lately === null ? 'enoughLeads' : 'enoughLeadsLately',
    answer,
    args: { leads, lately: lately ?? 0, enough: ENOUGH_LEADS },
  };
}

/** Sales follows up on the best leads, and agreed on a time. */
function followUp({ top, topContacted, bands, bandsWithTime }: ReadinessFigures): Finding {
  const args = { top, contacted: topContacted ?? 0, bands, agreed: bandsWithTime };
  if (topContacted === null) return { code: 'followUpUnknown', answer: bandsWithTime > 0 ? 'unknown' : 'no', args };
  const follows = top > 0 && topContacted / top >= MOST;
  return {
    code: 'followUp',
    answer: follows && bandsWithTime > 0 ? 'yes' : follows || bandsWithTime > 0 ? 'partly' : 'no',
    args,
  };
}

/** Who the leads are, and what they did: rules for both, and cells to judge by. */
function bothKinds({ fitRules, engagementRules, fitKnown, engagementKnown }: ReadinessFigures): Finding {
  const fit = fitRules > 0 && fitKnown >= HALF;
  const engagement = engagementRules > 0 && engagementKnown >= HALF;
  return {
    code: 'bothKinds',
    answer: fit && engagement ? 'yes' : fit || engagement ? 'partly' : 'no',
    args: { fitRules, engagementRules, fit: percent(fitKnown), engagement: percent(engagementKnown) },
  };
}

function checklist(figures: ReadinessFigures): readonly Finding[] {
  const { fitRules, engagementRules, negativeRules, disqualifyingRules, bands, bandsWithStep, won, lost } = figures;
  const outcomes = Math.min(won, lost);
  return [
    counted('customer', fitRules, 3),
    counted('behaviour', engagementRules, 3),
    counted('negative', negativeRules, 1),
    counted('dealBreakers', disqualifyingRules, 1),
    {
      code: 'handOverAgreed',
      answer: bands >= 2 && bandsWithStep >= bands ? 'yes' : bands >= 2 || bandsWithStep > 0 ? 'partly' : 'no',
      args: { bands, steps: bandsWithStep },
    },
    {
      code: 'outcomes',
      answer: outcomes >= ENOUGH_OUTCOMES ? 'yes' : won + lost > 0 ? 'partly' : 'no',
      args: { won, lost, enough: ENOUGH_OUTCOMES },
    },
  ];
}

function counted(code: FindingCode, rules: number, enough: number): Finding {
  return { code, answer: rules >= enough ? 'yes' : rules > 0 ? 'partly' : 'no', args: { rules, enough } };
}

/** A start-up keeps track, a growing company scores by rules, a mature one lets them learn. */
function advice(figures: ReadinessFigures, [leads, , kinds]: readonly Finding[]): readonly Finding[] {
  const { won, lost, lately } = figures;
  if (leads?.answer === 'no') {
    const missing = ENOUGH_LEADS - figures.leads;
    const months = lately !== null && lately > 0 ? Math.ceil(missing / lately) : null;
    return [
      { code: 'trackOnly', answer: 'no', args: { leads: figures.leads } },
      months === null
        ? { code: 'untilUnknown', answer: 'unknown', args: { missing } }
        : { code: 'untilEnough', answer: 'partly', args: { missing, months } },
    ];
  }
  if (won >= ENOUGH_OUTCOMES && lost >= ENOUGH_OUTCOMES && kinds?.answer === 'yes')
    return [{ code: 'rulesAndLearning', answer: 'yes', args: { won, lost } }];
  return [{ code: 'rulesOnly', answer: 'partly', args: { won, lost, enough: ENOUGH_OUTCOMES } }];
}

function percent(share: number): number {
  return Math.round(share * 100);
}
