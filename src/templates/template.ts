/** What a template is made of: rules that say which column they need, before any sheet is known. */
import type { Axis, ConditionName, Language } from '../engine';
import type { ActivityKey } from './activities';
import type { Meaning } from './list-words';
import type { Kind } from './profile';
import type { QuestionKey } from './questions';
import type { WordList } from './word-lists';

/** One text in every language of the add-on. */
export type Words = { readonly [language in Language]: string };

/** A whole ready-made model, stored once as data. */
export interface Template {
  readonly id: string;
  readonly name: Words;
  /** What it is good for, in one line. */
  readonly line: Words;
  /** When it is a good choice; the points of all that hold rank the templates. */
  readonly suits: readonly Suit[];
  /** The least and the most a lead can score where no column is missing; none where it gives no points. */
  readonly attainable?: { readonly lowest: number; readonly highest: number };
  /** The top of the scale, 100 where none is given. */
  readonly highest?: number;
  /** Where columns are missing the other rules are worth more, so that every band stays within reach. */
  readonly stretches?: true;
  readonly groups: readonly TemplateGroup[];
  readonly bands: readonly TemplateBand[];
  readonly rules: readonly TemplateRule[];
  readonly grid?: readonly TemplateCell[];
  readonly segments?: readonly TemplateDimension[];
  readonly questions: readonly QuestionKey[];
  /** What the log offers besides the activities that every template has. */
  readonly activities?: readonly ActivityKey[];
}

/** Holds where every question named has one of these answers. */
export interface Suit {
  readonly when: { readonly [question: string]: readonly string[] };
  readonly points: number;
  readonly because: Words;
}

export interface TemplateGroup {
  readonly key: string;
  /** None: the row holds the whole axis. */
  readonly name?: Words;
  readonly axis: Axis;
  readonly atMost?: number;
  readonly atLeast?: number;
}

export interface TemplateBand {
  readonly key: string;
  readonly name: Words;
  /** A band of this axis; of the score where none is given. */
  readonly axis?: Axis;
  /** The lowest score of the band; `bottom` has none, `disqualified` is for leads that a deal-breaker took out. */
  readonly from: number | 'bottom' | 'disqualified';
  readonly color?: string;
  readonly nextStep?: Words;
  readonly respondWithin?: number;
}

/** What to do with the leads of one cell of fit × engagement. */
export interface TemplateCell {
  readonly cell: string;
  readonly name: Words;
  readonly nextStep: Words;
}

export interface TemplateRule {
  readonly name: Words;
  /** The key of its group; none for deal-breakers and limits. */
  readonly group?: string;
  /** The column that the rule looks at, of several the first that the list has; without one the rule is left out. */
  readonly needs: Meaning | readonly Meaning[];
  /** The rule stands in for this column where the list has none, and is not used where it has. */
  readonly unless?: Meaning;
  readonly ask?: true;
  readonly note?: Words;
  /** Answers that are none of its steps, so that "partly clear" is not taken for "clear". */
  readonly others?: readonly WordList[];
  /** The steps of its ladder, by what the column holds: a demo request may be a tick, a count or a date. */
  readonly steps: { readonly [kind in Kind]?: readonly TemplateStep[] };
  /** Without a column the rule counts these activities of the log (none: any activity). */
  readonly log?: { readonly of: readonly ActivityKey[]; readonly steps: readonly TemplateStep[] };
}

export interface TemplateStep {
  readonly when: ConditionName;
  readonly value?: TemplateValue;
  readonly to?: number;
  /** A second condition on the same column: one that must hold too, or one that is enough by itself. */
  readonly and?: { readonly when: ConditionName; readonly value?: TemplateValue };
  readonly or?: { readonly when: ConditionName; readonly value?: TemplateValue };
  /** Points, or a limit on the score by the key of a band. */
  readonly weight: number | 'disqualify' | { readonly atLeast: string } | { readonly atMost: string };
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
  /** The column's own values that these words stand for; where it has none, the words, or its most frequent values. */
  | { readonly answer: WordList | readonly WordList[]; readonly orMostFrequent?: number }
  /** The values that most leads have. */
  | { readonly mostFrequent: number }
  /** The number that this share of the leads stays below. */
  | { readonly above: number }
  /** Sizes such as "51-200" that begin in this range. */
  | { readonly sizesFrom: number; readonly below?: number }
  /** Sizes that begin in the upper part of those that leads have. */
  | { readonly sizesAbove: number };

/** Labels of one kind, from the first source that the list has; `rest` is the label of all other leads. */
export interface TemplateDimension {
  readonly name: Words;
  readonly sources: readonly SegmentSource[];
  readonly rest: Words;
}

export interface SegmentSource {
  /** A column of the list, what is known of a lead, or the log (none: any activity). */
  readonly from:
    | { readonly needs: Meaning; readonly kinds?: readonly Kind[] }
    | { readonly lead: 'score' | 'grade' }
    | { readonly log: readonly ActivityKey[] };
  /** Labels in the order they are tried; a number: that many of the column's own values, each its own label. */
  readonly segments: readonly TemplateSegment[] | number;
}

export interface TemplateSegment {
  readonly name: Words;
  readonly when: ConditionName;
  readonly value?: TemplateValue;
}
