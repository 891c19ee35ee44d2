/** What a starter model is made of: rules that say which column they need, before any sheet is known. */
import type { Axis, ConditionName, Language } from '../engine';
import type { Meaning } from './list-words';
import type { Kind } from './profile';
import type { WordList } from './word-lists';

/** One text in every language of the add-on. */
export type Words = { readonly [language in Language]: string };

/** A whole starter model, stored once as data. */
export interface Template {
  readonly name: Words;
  readonly groups: readonly TemplateGroup[];
  readonly bands: readonly TemplateBand[];
  readonly rules: readonly TemplateRule[];
  /** The lists of words that its rules look for. */
  readonly words: { readonly [list in WordList]: Words };
}

export interface TemplateGroup {
  readonly key: string;
  readonly name: Words;
  readonly axis: Axis;
  readonly atMost: number;
  readonly atLeast?: number;
}

export interface TemplateBand {
  readonly key: string;
  readonly name: Words;
  /** The lowest score of the band; `bottom` has none, `disqualified` is for leads that a deal-breaker took out. */
  readonly from: number | 'bottom' | 'disqualified';
  readonly color: string;
  readonly nextStep: Words;
  readonly respondWithin?: number;
}

export interface TemplateRule {
  readonly name: Words;
  /** The key of its group; none for deal-breakers and limits. */
  readonly group?: string;
  /** The column that the rule looks at; without such a column the rule is left out. */
  readonly needs: Meaning;
  /** The rule stands in for this column where the list has none, and is not used where it has. */
  readonly unless?: Meaning;
  readonly ask?: true;
  readonly note?: Words;
  /** The steps of its ladder, by what the column holds: a demo request may be a tick, a count or a date. */
  readonly steps: { readonly [kind in Kind]?: readonly TemplateStep[] };
}

export interface TemplateStep {
  readonly when: ConditionName;
  readonly value?: TemplateValue;
  readonly to?: number;
  /** A second condition on the same column that must hold too. */
  readonly and?: { readonly when: ConditionName; readonly value: TemplateValue };
  readonly weight: number | 'disqualify' | { readonly atLeast: string };
  readonly upTo?: number;
  /** Days after which it is worth half, counted from the column's own date or from the lead's last activity. */
  readonly halfLife?: number;
}

/** A value as written, or one that is read from the sheet itself. */
export type TemplateValue =
  | string
  | number
  /** A list of words in the language of the column's values. */
  | { readonly list: WordList }
  /** The values that most leads have. */
  | { readonly mostFrequent: number }
  /** The number that this share of the leads stays below. */
  | { readonly above: number }
  /** Sizes such as "51-200" that begin in this range. */
  | { readonly sizesFrom: number; readonly below?: number }
  /** Sizes that begin in the upper part of those that leads have. */
  | { readonly sizesAbove: number };
