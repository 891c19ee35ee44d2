/** How learning does on leads that it has not seen: five times, each on four fifths of the leads, judged on the others; `!` where places run over a list itself. */
import { compile, type Model, type Row, scoreLeads } from '../engine';
import { type Auc, aucOf } from './auc';
import { chanceAt } from './chance';
import { fitPoints, type Ground } from './fit-points';
import { foldsOf } from './folds';
import { learnedModel } from './learned-model';

/** How the points did on leads that they were not learned from. */
export interface Judged {
  readonly auc: Auc;
  /** The chance that each lead was given by points learned without it. */
  readonly chances: Float64Array;
}

const FOLDS = 5;

/**
 * Learns and judges fold by fold; leads and outcomes in content order. Everything is fitted anew in each: candidates,
 * choice, rounding, chances; and the engine scores the test leads by the model that came out. Undefined where nothing was
 * won or nothing lost. Cost: five learnings.
 */
export function crossValidate(
  ground: Ground,
  leads: readonly Row[],
  won: Uint8Array,
  header: Row,
  settings: Model['settings'],
): Judged | undefined {
  const foldOf = foldsOf(won, FOLDS);
  const chances = new Float64Array(leads.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const places = (isTest: boolean): Int32Array =>
      Int32Array.from(foldOf.keys()).filter((i) => (foldOf[i] === fold) === isTest);
    const [train, test] = [places(false), places(true)];
    const trained = Uint8Array.from(train, (i) => won[i]!);
    const { points, chance } = fitPoints(ground, train, trained);
    const { model } = learnedModel(points, [], header, trained, settings);
    // A model with a day of its own: ages were learned as of that day.
    const compiled = compile(model, header, ground.day === undefined ? '' : ground.dayText);
    const { scores } = scoreLeads(
      compiled,
      Array.from(test, (i) => leads[i]!),
    );
    const base = trained.reduce((sum, one) => sum + one, 0) / Math.max(1, train.length);
    test.forEach((i, at) => {
      chances[i] = chance ? chanceAt(chance, scores[at]! / 1000) : base;
    });
  }
  const auc = aucOf(chances, won);
  return auc && { auc, chances };
}
