/** What each weight of a learned model adds: how much worse the scores would tell won from lost leads without it. */
import { compile, outcomesOf, plainCell, scoreLeads } from '../engine';
import { aucOf } from './auc';
import type { LearnedPoints, LearnRequest } from './learn';
import type { LearnedWeight } from './learned-model';

/** A weight, and how much worse the scores would be without it. */
export interface JudgedWeight extends LearnedWeight {
  /** The AUC that it adds on the leads it was learned from. */
  readonly adds: number;
}

/** Judges the weights that were learned by this request, in their order: leads are scored without each. O(weights × leads). */
export function judgedWeights(
  { model, weights }: Pick<LearnedPoints, 'model' | 'weights'>,
  { header, rows, outcome, settings, day = '' }: LearnRequest,
): readonly JudgedWeight[] {
  const outcomes = outcomesOf(
    rows.map((row) => plainCell(row[outcome])),
    settings,
  );
  const closed = rows.filter((_, i) => outcomes[i] !== 0).map((row) => row.map(plainCell));
  const won = outcomes.filter((ended) => ended !== 0).map((ended) => (ended === 1 ? 1 : 0));
  const aucWithout = (left?: LearnedWeight): number => {
    const rules = model.rules.map((rule, r) => ({
      ...rule,
      steps: rule.steps.map((step, s) => (r === left?.rule && s === left.step ? { ...step, weight: 0 } : step)),
    }));
    const { scores } = scoreLeads(compile({ ...model, rules }, header, day), closed);
    return aucOf(scores, won)?.auc ?? 0.5;
  };
  const whole = aucWithout();
  return weights.map((weight) => ({ ...weight, adds: whole - aucWithout(weight) }));
}
