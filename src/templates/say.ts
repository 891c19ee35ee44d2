/** Short ways to write the data of templates. */
import type { Axis } from '../engine';
import type { ActivityKey } from './activities';
import type { TemplateBand, TemplateRule, TemplateStep, Words } from './template';
import type { WordList } from './word-lists';

/** One text in three languages. */
export const say = (en: string, zhCN: string, zhTW: string): Words => ({ en, 'zh-CN': zhCN, 'zh-TW': zhTW });

/** What a person should replace. */
export const YOURS = say(
  'Taken from this list: put your own here.',
  '取自此表：请换成您自己的。',
  '取自此表：請換成您自己的。',
);

type Kinds = { flag: TemplateStep[]; number: TemplateStep[]; date: TemplateStep[]; text: TemplateStep[] };

/** A thing that was done or not: a tick, a count of at least 1, a date, or any word. */
export const ticked = (weight: number): Kinds => ({
  flag: [{ when: 'isChecked', weight }],
  number: [{ when: 'atLeast', value: 1, weight }],
  date: [{ when: 'isNotBlank', weight }],
  text: [{ when: 'isNotBlank', weight }],
});

/** A thing that leads do, from a column of the list or else from the log. */
export function did(
  of: readonly ActivityKey[],
  weight: number,
  { upTo, halfLife, times }: { upTo?: number; halfLife?: number; times?: number } = {},
): Required<Pick<TemplateRule, 'steps' | 'log'>> {
  const fading = halfLife === undefined ? {} : { halfLife };
  const counted: TemplateStep =
    upTo === undefined
      ? { when: 'atLeast', value: times ?? 1, weight, ...fading }
      : { when: 'each', weight, upTo, ...fading };
  const ticks = ticked(weight);
  return {
    steps: { ...ticks, number: [counted], date: [{ when: 'isNotBlank', weight, ...fading }] },
    log: { of, steps: [counted] },
  };
}

/** A ladder of answers that exclude each other, the best first. */
export const answers = (
  ...ladder: readonly (readonly [WordList | readonly WordList[], TemplateStep['weight']])[]
): TemplateStep[] => ladder.map(([answer, weight]) => ({ when: 'is', value: { answer }, weight }));

/** A ladder of words within job titles and the like. */
export const titles = (
  ...ladder: readonly (readonly [WordList | readonly WordList[], TemplateStep['weight']])[]
): TemplateStep[] => ladder.map(([answer, weight]) => ({ when: 'hasWord', value: { answer }, weight }));

/** The colours of bands, told apart by people with any colour vision. */
export const HOT = '#F4A259';
export const WARM = '#FFE699';
export const COLD = '#D9E8F6';
export const OUT = '#CCCCCC';

/** A band of the score. */
export const band = (
  key: string,
  name: Words,
  from: TemplateBand['from'],
  color: string,
  nextStep: Words,
  respondWithin?: number,
): TemplateBand => ({ key, name, from, color, nextStep, ...(respondWithin === undefined ? {} : { respondWithin }) });

/** The band of leads that a deal-breaker took out. */
export const DISQUALIFIED = band(
  'disqualified',
  say('Disqualified', '已淘汰', '已淘汰'),
  'disqualified',
  OUT,
  say('Do not pursue', '不再跟进', '不再跟進'),
);

/** Bands of an axis, the best first, for the grid. */
export const axisBands = (
  axis: Axis,
  ...bands: readonly (readonly [name: Words, from: TemplateBand['from']])[]
): readonly TemplateBand[] => bands.map(([name, from], at) => ({ key: `${axis}${at}`, name, axis, from }));
