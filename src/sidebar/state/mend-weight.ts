/** Mends weights: a band's name that was mistyped, a penalty that is meant to end it, decay beside a limit. */
import { type Issue, splitWeight, text, word } from '../../engine';
import { say } from '../words';
import { setStep } from './change';
import { draft } from './draft';
import type { Mend } from './mends';
import { rulePath, stepAt } from './part-path';

/** Beside a limit or a deal-breaker these do nothing. */
const NO_DECAY = { upTo: '', halfLife: '', since: '' };

export function mendWeight(issue: Issue): Mend | undefined {
  const path = rulePath(issue.place);
  const { language, bands } = draft.value.model;
  const out = word('weights', 'disqualify', language);
  switch (issue.code) {
    case 'penaltyOutscored':
      return {
        label: say('mendDisqualify'),
        run: () => setStep(path.rule, path.step, { ...NO_DECAY, weight: out }),
      };
    case 'decayIgnored':
      return { label: say('mendClear'), run: () => setStep(path.rule, path.step, NO_DECAY) };
    default: {
      const near = String(issue.args.nearest ?? '');
      const band = bands.find((one) => near !== '' && text(one.band ?? '') === text(near));
      const { kind } = splitWeight(String(stepAt(path)?.weight ?? ''));
      if (!band || kind === undefined) return undefined;
      const weight = `${word('weights', kind, language)} ${String(band.band).trim()}`;
      return { label: say('mendUse', { name: weight }), run: () => setStep(path.rule, path.step, { weight }) };
    }
  }
}
