/** Points as they were learned, and whether they do better than today's rules on leads that they were not learned from. */
import { effectiveDay, headerIndex, type Language, meaning, type Rule, text, word } from '../engine';
import {
  aucDifference,
  aucOf,
  type JudgedWeight,
  judgedWeights,
  type LearnedPoints,
  type LearnRequest,
  learn,
} from '../learn';
import type { LearnedAnswer, LearnedRule, LearnOptions } from '../rpc';
import type { EndedLeads } from './ended-leads';
import type { ModelLists } from './list-tabs';
import { today } from './today';

/** Learns, and holds what was learned against the rules of the model on the same leads. */
export function learnedFrom({ model, lists }: ModelLists, ended: EndedLeads, options: LearnOptions): LearnedAnswer {
  const { header, rows, outcomes, settings, left, outcome } = ended;
  if (outcome < 0) return { verdict: 'noOutcome' };
  const places = headerIndex(header);
  const placesOf = (names: readonly string[]): number[] => names.flatMap((name) => places.get(text(name)) ?? []);
  const [first] = lists;
  const clock = today(model.timeZone);
  const request: LearnRequest = {
    header,
    rows,
    outcome,
    settings,
    day: first ? effectiveDay(first.compiled.scale, clock) : clock,
    leaveOut: [...left, ...placesOf(options.leaveOut)],
    useAnyway: placesOf(options.useAnyway),
    monotone: Object.fromEntries(
      Object.entries(options.monotone).flatMap(([name, way]) => placesOf([name]).map((at) => [at, way])),
    ),
    insist: options.insist,
  };
  const made = learn(request);
  if (made.kind === 'noOutcome' || made.kind === 'tooFew') return { verdict: made.kind };
  const scores = ended.scores();
  const won = Array.from(outcomes, (one) => one === 1);
  const { won: wins, lost } = made;
  if (made.kind === 'noSignal') {
    const closed = won.map((_, i) => i).filter((i) => outcomes[i] !== 0);
    const now = aucOf(
      closed.map((i) => scores[i] ?? 0),
      closed.map((i) => won[i] ?? false),
    );
    return { verdict: 'noSignal', learned: made.auc, today: now ?? null, won: wins, lost };
  }
  // Leads that are open have no chance, and so do not count.
  const difference = aucDifference(
    scores,
    made.unseen.map((chance) => chance ?? Number.NaN),
    won,
  );
  return {
    verdict: difference && difference.low > 0 ? 'better' : 'keep',
    learned: difference?.second ?? made.auc,
    today: difference?.first ?? null,
    won: wins,
    lost,
    rules: rulesOf(made.model, judgedWeights(made, request), model.model.language),
    base: Number(made.model.groups[0]?.atMost ?? 0),
    bands: made.bands.flatMap(({ from }) => from ?? []),
  };
}

/** The learned rules in the words of the model that they are for. */
function rulesOf(
  model: LearnedPoints['model'],
  weights: readonly JudgedWeight[],
  language: Language,
): readonly LearnedRule[] {
  return model.rules.map((rule, at) => ({
    rule: inLanguage(rule, language),
    steps: weights
      .filter((weight) => weight.rule === at)
      .sort((a, b) => a.step - b.step)
      .map(({ leads, won, adds }) => ({ leads, won, adds })),
  }));
}

function inLanguage(rule: Rule, language: Language): Rule {
  return {
    ...rule,
    steps: rule.steps.map((step) => ({
      ...step,
      conditions: step.conditions.map((condition) => {
        const [name, join] = [meaning('conditions', condition.condition), meaning('joins', condition.join)];
        return {
          ...condition,
          condition: name ? word('conditions', name, language) : condition.condition,
          join: join ? word('joins', join, language) : '',
        };
      }),
    })),
  };
}
