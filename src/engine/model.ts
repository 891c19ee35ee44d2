/** What a lead-scoring model is made of: settings, groups, bands and rules, exactly as their author wrote them. */
import type { IssueCode } from './issue-codes';

/** One cell of a sheet as the engine sees it. Blank is '' or null; a date is text such as '2026-11-22'. */
export type Cell = string | number | boolean | null;

/** Rows of cells; what Sheets hands over may hold errors and other objects, so reading takes `unknown`. */
export type Row = readonly unknown[];

export type Language = 'en' | 'zh-CN' | 'zh-TW';

export type Axis = 'fit' | 'engagement';

/** A model keeps cells as written (`weight: 'at most Warm'`), so that writing it back changes nothing. */
export interface Model {
  readonly language: Language;
  readonly settings: Settings;
  readonly groups: readonly Group[];
  readonly bands: readonly Band[];
  readonly rules: readonly Rule[];
  /** Sections that a model may do without are left away where they have no rows. Labels instead of points. */
  readonly segments?: readonly Segment[];
  /** What to do with the leads of each cell of fit × engagement. */
  readonly grid?: readonly GridCell[];
  readonly owners?: readonly Owner[];
  readonly questions?: readonly Question[];
  /** Leads whose band is agreed. */
  readonly examples?: readonly Example[];
  /** The activities that the log offers. */
  readonly activities?: readonly Activity[];
}

export type SettingName =
  | 'name'
  | 'language'
  | 'asOf'
  | 'today'
  | 'timeZone'
  | 'lowest'
  | 'highest'
  | 'total'
  | 'decimals'
  | 'blankWords'
  | 'dateOrder'
  | 'decimalSign'
  | 'leadKey'
  | 'outcomeColumn'
  | 'wonValues'
  | 'lostValues'
  | 'ownerColumn'
  | 'stageColumn'
  | 'reasonColumn'
  | 'comeBackColumn'
  | 'arrivedColumn'
  | 'contactedColumn'
  | 'sourceColumn'
  | 'opinionColumn'
  | 'trendColumn'
  | 'format';

/** Only the settings that the author gave; a missing one has its default. */
export type Settings = { readonly [name in SettingName]?: Cell };

/** A group of rules and its limits; with a blank `group` the row limits the whole axis. */
export interface Group {
  readonly group: Cell;
  readonly axis: Cell;
  readonly atMost: Cell;
  readonly atLeast: Cell;
}

export interface Band {
  readonly band: Cell;
  readonly axis: Cell;
  readonly from: Cell;
  readonly color: Cell;
  readonly nextStep: Cell;
  readonly owner: Cell;
  readonly respondWithin: Cell;
}

/** A lead, by its Lead key, that must be in a band: it guards the model against edits, and moves no score. */
export interface Example {
  readonly lead: Cell;
  readonly band: Cell;
  readonly note: Cell;
}

/** A row of Segments: of one dimension the first label whose condition holds. Join rows add conditions to the row above. */
export interface Segment {
  readonly on: Cell;
  readonly join: Cell;
  readonly dimension: Cell;
  readonly segment: Cell;
  readonly column: Cell;
  readonly condition: Cell;
  readonly value: Cell;
  readonly to: Cell;
  readonly within: Cell;
  readonly count: Cell;
  readonly note: Cell;
}

/** A cell of fit × engagement, such as A1: the best band of either axis. */
export interface GridCell {
  readonly cell: Cell;
  readonly name: Cell;
  readonly nextStep: Cell;
}

/** A row of Owners: who gets the leads for which it holds; several names share them. Join rows as in Segments. */
export interface Owner {
  readonly on: Cell;
  readonly join: Cell;
  readonly owner: Cell;
  readonly column: Cell;
  readonly condition: Cell;
  readonly value: Cell;
  readonly to: Cell;
  readonly note: Cell;
}

/** What to ask a lead, and the column that holds the answer. */
export interface Question {
  readonly question: Cell;
  readonly column: Cell;
  readonly needed: Cell;
  readonly answers: Cell;
  readonly note: Cell;
}

/** Something that leads do, as the activity log names it. */
export interface Activity {
  readonly activity: Cell;
  readonly note: Cell;
}

/** A ladder: the first step that holds counts. A rule with one step is the usual case. */
export interface Rule {
  readonly on: Cell;
  readonly group: Cell;
  readonly rule: Cell;
  readonly ask: Cell;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly conditions: readonly Condition[];
  readonly weight: Cell;
  readonly upTo: Cell;
  readonly halfLife: Cell;
  readonly since: Cell;
}

/** One row of a step, as written. On the first row of a rule `join` is blank; `and` binds tighter than `or`. */
export interface Condition {
  readonly join: Cell;
  /** What a Join row says in the column Rule; left away where it repeats the rule's name, as it should. */
  readonly rule?: Cell;
  readonly column: Cell;
  readonly condition: Cell;
  readonly value: Cell;
  readonly to: Cell;
  /** Of an activity: the days that count, and how its events are counted; left away where blank. */
  readonly within?: Cell;
  readonly count?: Cell;
  readonly note: Cell;
}

/** Something the author of a model should put right. `error`: the part is left out; `warning`: it counts, but look. */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: IssueCode;
  /** A path into the model, such as `rules[3].steps[0].conditions[1].value`, `bands[2].from` or `settings.decimals`. */
  readonly place: string;
  readonly args: { readonly [name: string]: string | number };
}
