/** What lists say to those who show them: plain data that travels. */

/** A lead of the hand-over list. */
export interface HandedLead {
  readonly key: string;
  readonly name: string;
  readonly tab: string;
  readonly row: number;
  readonly score: number;
  readonly band: string;
  readonly nextStep: string;
  readonly owner: string;
  /** Days as 2026-11-22; '' where there is none. */
  readonly dueBy: string;
  readonly handedOver: string;
  readonly fresh: boolean;
  readonly overdue: boolean;
}

/** A stage that the model's segments suggest for a lead. */
export interface Suggestion {
  readonly key: string;
  readonly stage: string;
  readonly now: string;
}

/** First contacts that were due, of a band or an owner. */
export interface ServiceShare {
  readonly of: 'band' | 'owner';
  readonly name: string;
  readonly kept: number;
  readonly missed: number;
  /** Not contacted, and not due yet. */
  readonly waiting: number;
}

/** What readiness is judged by. */
export interface ReadinessFigures {
  readonly leads: number;
  /** Leads that arrived in the last 30 days; null where the model has no Arrived column. */
  readonly lately: number | null;
  readonly won: number;
  readonly lost: number;
  /** Leads of the highest band, and those of them that were contacted; null without a Contacted column. */
  readonly top: number;
  readonly topContacted: number | null;
  readonly owned: number;
  /** Bands of the score, and those with a time to respond and with a next step. */
  readonly bands: number;
  readonly bandsWithTime: number;
  readonly bandsWithStep: number;
  /** Switched-on rules, and how much of their columns is known, by axis. */
  readonly fitRules: number;
  readonly engagementRules: number;
  readonly fitKnown: number;
  readonly engagementKnown: number;
  readonly negativeRules: number;
  readonly disqualifyingRules: number;
  readonly sources: number;
}

/** What a finding is about; each has a sentence in every language. */
export type FindingCode =
  | 'enoughLeads'
  | 'enoughLeadsLately'
  | 'followUp'
  | 'followUpUnknown'
  | 'bothKinds'
  | 'customer'
  | 'behaviour'
  | 'negative'
  | 'dealBreakers'
  | 'handOverAgreed'
  | 'outcomes'
  | 'trackOnly'
  | 'untilEnough'
  | 'untilUnknown'
  | 'rulesOnly'
  | 'rulesAndLearning';

/** An answer with what it rests on: `code` and `args` make its sentence. */
export interface Finding {
  readonly code: FindingCode;
  readonly answer: 'yes' | 'partly' | 'no' | 'unknown';
  readonly args: { readonly [name: string]: string | number };
}
