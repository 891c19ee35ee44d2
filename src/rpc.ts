/** What the sidebar may ask of the server: types only, so that neither side can drift. Everything here survives JSON. Long because both sides are read side by side. */
import type { Cell, Issue, IssueCode, Model, Origins, Rule, TablePlan } from './engine';
import type { Auc } from './learn';
import type { Finding, HandedLead, ReadinessFigures, ServiceShare, Suggestion } from './lists';

export type { Finding, HandedLead, Origins, ReadinessFigures, ServiceShare, Suggestion };

/** What a call gives: a value, or every reason why there is none. Never null: a null means that the call was lost. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Refusal[] };

/** Why the server did not do it; besides these, the issues of the model itself. */
export type RefusalCode =
  /** Somebody else is writing; try again. */
  | 'busy'
  /** The model's cells are no longer those of the revision: nothing was written. */
  | 'stale'
  /** Cells of the leads are no longer those that the sidebar holds: nothing was written. */
  | 'leadsChanged'
  /** A cell to be changed holds a formula (args: cell, formula); say `overFormulas` to replace it. */
  | 'formulaInCell'
  /** The tab (args: tab) lacks columns that an activity log has: nothing was written. */
  | 'logUnreadable'
  /** A part (args: name) of an activity is missing or cannot be read: nothing was written. */
  | 'activityIncomplete'
  /** The tab (args: tab) is protected against this person. */
  | 'notEditable'
  | 'noModel'
  | 'noModelRules'
  | 'noScoreColumns'
  | 'nameTaken'
  | 'noHeader'
  | 'headerError'
  | 'emptyTab'
  | 'everythingVolatile'
  /** No tab or version of that name (args: name). */
  | 'notThere'
  /** Lists need a column that tells leads apart, named in the setting Lead key. */
  | 'noLeadKey'
  /** Two leads have one Lead key (args: key, tab, number): nothing was written. */
  | 'leadKeyRepeated'
  /** Cells that the model reads hold errors (args: number, cell, shown, columns): nothing was written. */
  | 'errorsInLeads'
  /** The row (args: row) is no longer the lead that was asked: nothing was written. */
  | 'otherLead'
  /** A formula fills these cells of a tab (args: tab): nothing was written. */
  | 'spilledLeads'
  /** Google Sheets refused (args: message). */
  | 'refused';

/** One reason, with its place: a path into the model, or a cell such as `Lead model!G12`; '' where there is none. */
export interface Refusal {
  readonly severity: Issue['severity'];
  readonly code: RefusalCode | IssueCode;
  readonly place: string;
  readonly args: { readonly [name: string]: string | number };
}

/** A block of a tab, 0-based; `lastRow` is null where it runs to the bottom. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly lastRow: number | null;
  readonly lastColumn: number;
}

/** Where a list of leads is, and the name or range of the model that its score formulas give. */
export interface LeadPlace {
  readonly tab: string;
  readonly header: Area;
  readonly leads: Area;
  readonly model: string;
  /** Whether the rows come from a formula, so that they may move at any time and nothing can be written into them. */
  readonly spilled?: boolean;
}

/** Cells of one column, each distinct value once: lead i's cell is `values[codes[i]]`. */
export interface ColumnData {
  readonly values: readonly Cell[];
  readonly codes: readonly number[];
  /** Of the whole column, also where only a sample of the leads travels. */
  readonly fingerprint: string;
}

/** The activity log as it travels: its columns, each distinct value once. */
export interface ActivityTable {
  readonly tab: string;
  readonly columns: { readonly [column in 'lead' | 'activity' | 'date' | 'count' | 'note']: ColumnData };
  /** How many events the log has; more than travel where they are too many. */
  readonly total: number;
}

/** Something that a lead did, to be written down. */
export interface ActivityEntry {
  /** The lead's cell in the column of the Lead key. */
  readonly lead: Cell;
  readonly activity: string;
  /** Such as 2026-11-22. */
  readonly date: string;
  /** null: once. */
  readonly count: number | null;
  readonly note: string;
}

/** What a column mostly holds. */
export type ColumnKind = 'blank' | 'flag' | 'number' | 'date' | 'range' | 'email' | 'text';

/** The leads as far as they travelled. */
export interface LeadTable {
  readonly header: readonly string[];
  readonly kinds: readonly ColumnKind[];
  /** Sheet rows, counted from 1, of the leads that travel, as runs: first row and how many. */
  readonly rows: readonly (readonly [first: number, count: number])[];
  /** How many rows hold anything in the sheet; more than travel where the leads are too many. */
  readonly total: number;
  /** By position in the header; the others come by `readColumns`. */
  readonly columns: { readonly [position: number]: ColumnData };
  /** Names of columns beside the range of the formulas, score columns aside. */
  readonly outside: readonly string[];
}

/** The model's table as it stands in its tab. */
export interface ModelTable {
  readonly name: string;
  readonly tab: string;
  /** Where the table begins in its tab, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly Cell[])[];
  /** Formulas of the table's cells, positions within the table. */
  readonly formulas: readonly (readonly [row: number, column: number, formula: string])[];
  readonly revision: string;
}

/** What opening gives, by the state of the tab that the person looks at. */
export type Opening = Opened | FirstRun | Unready;

/** A tab with leads and a model. */
export interface Opened {
  readonly kind: 'model';
  readonly place: LeadPlace;
  readonly model: ModelTable;
  readonly leads: LeadTable;
  /** The activity log that the score formulas read; null where they read none. */
  readonly activities?: ActivityTable | null;
  /** Today in the model's time zone, such as 2026-11-22. */
  readonly day: string;
  /** Whether this person may write into the model's tab. */
  readonly canEdit: boolean;
  /** The newest version in the history; 0 where there is none. */
  readonly version: number;
  /** The model was edited by hand since that version; the history has been told. */
  readonly editedByHand: boolean;
}

/** A tab with leads and no model yet: all that is needed to propose one. */
export interface FirstRun {
  readonly kind: 'firstRun';
  readonly tab: string;
  readonly header: Area;
  readonly leads: LeadTable;
  readonly facts: { readonly locale: string; readonly timeZone: string; readonly day: string };
  readonly proposal: Proposal;
  readonly chooser: readonly ChooserQuestion[];
  /** Columns with NOW() or RAND(), and those cut off by one of them: no formula can read these. */
  readonly volatile: readonly string[];
  readonly cutOff: readonly string[];
}

/** A ready-made model fitted to a list, and which column each of its rules looks at. */
export interface Proposal {
  /** The template that the model comes from. */
  readonly template: string;
  readonly model: Model;
  /** For each meaning that a rule needs, the position of its column in the header; null where there is none. */
  readonly matched: { readonly [meaning: string]: number | null };
  /** `fromLog`: without a column the rule counts what the activity log says; other rules are left out then. */
  readonly rules: readonly {
    readonly name: string;
    readonly meaning: string;
    readonly position: number | null;
    readonly fromLog: boolean;
  }[];
  /** Every template there is, for this list; the one to begin with first. */
  readonly templates: readonly TemplateChoice[];
}

/** One template as a person chooses it, in the person's language. */
export interface TemplateChoice {
  readonly id: string;
  readonly name: string;
  /** What it is good for, in one line. */
  readonly line: string;
  /** The least and the most points it can give where no column is missing; null where it gives none. */
  readonly lowest: number | null;
  readonly highest: number | null;
  /** Names of its rules that this list has no column for. */
  readonly missing: readonly string[];
  /** When it is a good choice: see `chooseTemplate` of src/templates. */
  readonly suits: readonly {
    /** Holds where every question named here has one of these answers. */
    readonly when: { readonly [question: string]: readonly string[] };
    readonly points: number;
    readonly because: string;
  }[];
}

/** A question that helps to choose a template: what is sold, at which price, by a company of which size. */
export interface ChooserQuestion {
  readonly id: string;
  readonly text: string;
  readonly answers: readonly { readonly id: string; readonly text: string }[];
}

/** A tab where nothing can be done yet. */
export interface Unready {
  readonly kind: 'unready';
  readonly issues: readonly Refusal[];
  /** Tabs with leads that are scored, to go to instead. */
  readonly scored: readonly string[];
}

/** A model as it is to be, where its parts come from, and how its table becomes that. */
export interface ModelEdit {
  readonly model: Model;
  readonly from: Origins;
  readonly plan: TablePlan;
}

/** How the model's table becomes that of a version, and the formulas that stood there then. */
export interface Restoration {
  readonly plan: TablePlan;
  readonly formulas: ModelTable['formulas'];
}

/** What must still be true for an edit to be written. */
export interface Guard {
  readonly revision: string;
  /** Fingerprints of the columns that the preview was made of, by position in the header. */
  readonly columns: { readonly [position: number]: string };
  readonly overFormulas: boolean;
  /** Fingerprints of the activity log's columns, where the preview was made of one. */
  readonly activities?: { readonly [column: string]: string };
}

/** A line of the history, as the person should find it again. */
export interface Note {
  readonly text: string;
  /** What changed, from → to, one line a change. */
  readonly changes: string;
  /** How many leads changed their band. */
  readonly moved: number;
}

export interface Applied {
  readonly model: ModelTable;
  readonly version: number;
}

/** One version of the model, as the history lists it. */
export interface Version {
  readonly number: number;
  /** As the history shows it, in the model's time zone: 2026-11-22 14:05. */
  readonly when: string;
  readonly note: string;
  readonly changes: string;
  /** null for an edit by hand, whose effect nobody measured. */
  readonly moved: number | null;
  readonly byHand: boolean;
  readonly revision: string;
}

/** The whole table of a version, formulas included. */
export type VersionTable = Pick<ModelTable, 'rows' | 'formulas'>;

/** The cell that is selected in the sheet, its row and column counted from 1; `lead` are the cells of its row under the header, null outside of the leads. */
export interface Selection {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly lead: readonly Cell[] | null;
  /** Where its row comes from a formula: what the notes say about it, by name of the column as texts are compared. */
  readonly notes?: { readonly [column: string]: Cell };
}

/** What a lead answered, to be written into its row. */
export interface Answers {
  /** Counted from 1. */
  readonly row: number;
  /** The cells of the row as the asker saw them. */
  readonly lead: readonly Cell[];
  readonly answers: readonly { readonly column: string; readonly value: Cell }[];
  /** Whether columns that are missing may be added behind the leads. */
  readonly adds: boolean;
  /** The rows that travelled, as `LeadTable` gives them. */
  readonly rows: LeadTable['rows'];
}

/** The columns as they are after answers were written, by position; everything anew where the header is another. */
export interface Written {
  readonly columns: { readonly [position: number]: ColumnData };
  readonly reopened: Opened | null;
  /** The tab of the notes that hold the answers, where the lead's row comes from a formula. */
  readonly notes?: string;
}

/** A model and the tabs that are scored by it. */
export interface KnownModel {
  readonly name: string;
  /** The model's own name, its setting Name; '' where it has none. */
  readonly title: string;
  readonly tab: string;
  readonly scored: readonly string[];
}

/** What is to be done with the leads of a model, and what the last update changed. */
export interface Lists {
  readonly model: string;
  /** The tabs of the lists; null where there is none yet. */
  readonly handOverTab: string | null;
  readonly notesTab: string | null;
  /** The band from which on leads are handed over; '' where the model has none. */
  readonly band: string;
  /** Leads to hand over, the highest score first; at most 500 travel, `handed` counts them all. */
  readonly leads: readonly HandedLead[];
  readonly handed: number;
  readonly fresh: number;
  readonly overdue: number;
  readonly dropped: readonly string[];
  /** Stages that the segments of the dimension Stage suggest, where they are not what stands there; at most 500. */
  readonly suggestions: readonly Suggestion[];
  /** Settings whose columns people fill in, and whether the lists have them. */
  readonly columns: {
    readonly [setting in 'stage' | 'reason' | 'comeBack' | 'owner' | 'contacted' | 'trend']: string | null;
  };
  readonly service: readonly ServiceShare[];
  /** How many leads changed their band or stage since they were last stamped. */
  readonly stamped: number;
}

/** What a lead scored and when. */
export interface ScoreHistory {
  /** From each moment on, the oldest first; days are counted from 1970-01-01. */
  readonly lines: readonly {
    readonly when: string;
    readonly day: number;
    readonly score: number;
    readonly band: string;
  }[];
  /** The score a week ago, or the first one known since; null where there is none. */
  readonly weekAgo: number | null;
}

/** Whether scoring is worth it yet, answered with numbers; every finding has its sentence in the person's language. */
export interface Readiness {
  readonly figures: ReadinessFigures;
  /** Enough leads? Does sales follow up, as agreed? Both kinds of data? */
  readonly questions: readonly Said[];
  readonly checklist: readonly Said[];
  /** What a company at this stage does: track only, rules, or rules with learning and segments. */
  readonly advice: readonly Said[];
}

/** A finding with its sentence. */
export interface Said extends Finding {
  readonly text: string;
}

/** How points are to be learned; columns by their names. */
export interface LearnOptions {
  /** false: only says what there is to learn from. */
  readonly start: boolean;
  /** Where and how it stands how leads ended, as the edited model has it. */
  readonly outcome: { readonly [setting in 'outcomeColumn' | 'wonValues' | 'lostValues']: Cell };
  readonly leaveOut: readonly string[];
  /** Columns to learn from although they seem to give the answer away. */
  readonly useAnyway: readonly string[];
  /** Columns whose numbers may only add (up) or only take points (down) as they rise. */
  readonly monotone: { readonly [column: string]: 'up' | 'down' };
  /** Learn from fewer leads than should be. */
  readonly insist: boolean;
}

/** A column, and what is odd about it in the person's language. */
export interface OddColumn {
  readonly column: string;
  readonly text: string;
}

/** What there is to learn from, and what to decide before. */
export interface LearnBefore {
  readonly state: 'ready' | 'tooFew' | 'noOutcome';
  /** Of outcomes; '' where none is named. */
  readonly column: string;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  /** So many won and so many lost leads there should be. */
  readonly fewest: number;
  readonly canInsist: boolean;
  /** Columns that seem to give the answer away; they are left out unless asked for. */
  readonly leaks: readonly OddColumn[];
  /** Columns that may be filled in only after talking to a lead; they are used unless left out. */
  readonly doubts: readonly OddColumn[];
  /** Columns with numbers. */
  readonly numeric: readonly string[];
}

/** A learned rule; of each step, the leads that it was learned from, and the AUC that it adds on them. */
export interface LearnedRule {
  readonly rule: Rule;
  readonly steps: readonly { readonly leads: number; readonly won: number; readonly adds: number }[];
}

/** What came of learning; both AUCs are of the same leads, those of learned points of leads they were not learned from. */
export type LearnedAnswer =
  | {
      /** Better than today's rules, or not surely so: then these should stay. */
      readonly verdict: 'better' | 'keep';
      readonly learned: Auc;
      readonly today: Auc | null;
      readonly won: number;
      readonly lost: number;
      readonly rules: readonly LearnedRule[];
      /** What every lead has before any rule. */
      readonly base: number;
      /** Proposed thresholds, the highest first. */
      readonly bands: readonly number[];
    }
  | {
      readonly verdict: 'noSignal';
      readonly learned: Auc;
      readonly today: Auc | null;
      readonly won: number;
      readonly lost: number;
    }
  | { readonly verdict: 'tooFew' | 'noOutcome' };

/** One of the two, as asked for. */
export interface LearnAnswer {
  readonly before: LearnBefore | null;
  readonly learned: LearnedAnswer | null;
}

/** Every call of the sidebar; each is one entry point of the same name. */
export interface Rpc {
  /** Everything to begin with, for the open tab, or for another one. */
  readonly openModel: (tab: string | null) => Result<Opening>;
  readonly readColumns: (
    place: LeadPlace,
    positions: readonly number[],
    /** The rows that travelled, as `LeadTable` gives them; all leads where they are left away. */
    rows?: LeadTable['rows'] | null,
  ) => Result<{ readonly [position: number]: ColumnData }>;
  readonly readSelection: (place: LeadPlace) => Result<Selection>;
  /** Goes to a lead's row, counted from 1. */
  readonly selectLead: (place: LeadPlace, row: number) => Result<boolean>;
  /** Writes what a lead answered into its row. */
  readonly writeAnswers: (place: LeadPlace, answers: Answers) => Result<Written>;
  readonly applyEdit: (place: LeadPlace, edit: ModelEdit, guard: Guard, note: Note) => Result<Applied>;
  readonly readVersions: (model: string) => Result<readonly Version[]>;
  readonly readVersion: (model: string, number: number) => Result<VersionTable>;
  /** Writes the table of a version back, cell by cell. */
  readonly restoreVersion: (
    place: LeadPlace,
    restoration: Restoration,
    guard: Pick<Guard, 'revision'>,
    note: Note,
  ) => Result<Applied>;
  /** A model for the list again: with other columns for what its rules need, or from another template (none: the default). */
  readonly proposeModel: (
    tab: string,
    header: Area,
    /** null: as the columns are called. */
    matched: Proposal['matched'] | null,
    template?: string | null,
  ) => Result<Proposal>;
  /** Makes the model's tab, the score columns and the colours of a first run. */
  readonly createModel: (tab: string, header: Area, model: Model) => Result<boolean>;
  /** Warns whoever edits the model's tab by hand, or no longer. */
  readonly protectModel: (model: string, on: boolean) => Result<boolean>;
  readonly isProtected: (model: string) => Result<boolean>;
  /** Has the score formulas read the columns beside them too. */
  readonly extendLeads: (place: LeadPlace) => Result<boolean>;
  /** Writes down what a lead did; the first time it makes the log. Says whether it did. */
  readonly addActivity: (place: LeadPlace, entry: ActivityEntry) => Result<{ readonly madeLog: boolean }>;
  /** Goes to the activity log, made where there is none; says how many score formulas read it from now on. */
  readonly openLog: (place: LeadPlace) => Result<{ readonly tab: string; readonly passed: number }>;
  readonly listModels: () => Result<readonly KnownModel[]>;
  /** The lists as they would be now; writes nothing. */
  readonly readLists: (place: LeadPlace) => Result<Lists>;
  /** Stamps what changed and brings the Hand-over tab up to date, as the menu does. */
  readonly updateListsOf: (place: LeadPlace) => Result<Lists>;
  /** Adds columns for stage, reason and the day to come back, named in the settings, where they are missing; true where it added any. */
  readonly addStages: (place: LeadPlace) => Result<boolean>;
  /** Adds a column that says by how much each score changed within a week, named in the settings; false where it was there. */
  readonly addTrend: (place: LeadPlace) => Result<boolean>;
  /** What a lead scored and when, by its Lead key; no lines where lists were never updated. */
  readonly scoreHistory: (place: LeadPlace, key: string) => Result<ScoreHistory>;
  /** Makes the Dashboard tab or brings it up to date, and gives its name. */
  readonly dashboardOf: (place: LeadPlace) => Result<string>;
  /** Makes the Proof tab or brings it up to date, and gives its name. */
  readonly proofOf: (place: LeadPlace) => Result<string>;
  /** Learns points from how leads ended, or says what there is to learn from; writes nothing. */
  readonly learnPoints: (place: LeadPlace, options: LearnOptions) => Result<LearnAnswer>;
  readonly readiness: (place: LeadPlace) => Result<Readiness>;
  /** The table of a model as it stands in its tab, to be compared with. */
  readonly readTable: (model: string) => Result<VersionTable>;
  /** The script of the part of the sidebar that comes when it is asked for, packed. */
  readonly readPart: () => Result<string>;
  /** A copy of a model under a new name, in a tab of its own. */
  readonly copyModel: (model: string, title: string) => Result<KnownModel>;
  /** A model from a template (its id), fitted to the leads of a place, in a tab of its own; it scores nothing yet. */
  readonly newModel: (place: LeadPlace, template: string, title: string) => Result<KnownModel>;
  /** Scores a tab by another model: its columns beside those there, or instead of them. */
  readonly scoreBy: (place: LeadPlace, model: string, how: 'beside' | 'instead') => Result<boolean>;
}
