/** Takes words out of a starter's lists that no lead has and that the check would take for slips of the pen. */
import { type Cell, check, type Model, type Row, text } from '../engine';

const MOST_PASSES = 8;
const PLACE = /^rules\[(\d+)\]\.steps\[(\d+)\]\.conditions\[(\d+)\]\.value$/;

/** Removes such words until the check of a sample of the leads has nothing to say about them. */
export function withoutIdleWords(model: Model, header: Row, sample: readonly Row[]): Model {
  let left = model;
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const slips = check(left, header, sample).filter(({ code, args }) => code === 'valueOccursNowhere' && args.nearest);
    const before = left;
    for (const { place, args } of slips) left = without(left, place, String(args.value));
    if (left === before) break;
  }
  return left;
}

function without(model: Model, place: string, word: string): Model {
  const [r = -1, s = -1, c = -1] = (PLACE.exec(place) ?? []).slice(1).map(Number);
  const value = model.rules[r]?.steps[s]?.conditions[c]?.value;
  const shorter = value === undefined ? undefined : shortened(value, word);
  if (shorter === undefined) return model;
  const replace = <T>(list: readonly T[], at: number, change: (item: T) => T): T[] =>
    list.map((item, index) => (index === at ? change(item) : item));
  return {
    ...model,
    rules: replace(model.rules, r, (rule) => ({
      ...rule,
      steps: replace(rule.steps, s, (step) => ({
        ...step,
        conditions: replace(step.conditions, c, (condition) => ({ ...condition, value: shorter })),
      })),
    })),
  };
}

/** The list without the word; undefined where it is not in there, or is the only one. */
function shortened(value: Cell, word: string): string | undefined {
  const words = String(value).split(' | ');
  const left = words.filter((each) => text(each) !== text(word));
  return left.length === 0 || left.length === words.length ? undefined : left.join(' | ');
}
