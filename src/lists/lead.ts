/** A scored lead with all that people and lists say about it: what every list is made of. */
import type { Outcome, Row } from '../engine';
import type { ReasonOut, Stage } from './words';

/** The band of a lead: its name, and its place among the bands of the score, the lowest first. */
export interface LeadBand {
  readonly name: string;
  /** −1: no band; −2: disqualified. */
  readonly at: number;
}

/** One lead of a list. Days are counted from 1970-01-01; undefined where a cell is blank or no date. */
export interface WorkedLead {
  readonly key: string;
  /** What people call it: the first text beside its key. */
  readonly name: string;
  readonly tab: string;
  /** Sheet row, counted from 1. */
  readonly row: number;
  readonly cells: Row;
  readonly score: number;
  readonly band: LeadBand;
  readonly nextStep: string;
  /** Hours to the first contact, as its band says. */
  readonly respondWithin: number | undefined;
  /** What its Owner column says. */
  readonly owner: string;
  /** Those who may get it, by the model; several share such leads. */
  readonly mayOwn: readonly string[];
  /** The stage as written, and what it means. */
  readonly stageText: string;
  readonly stage: Stage | undefined;
  readonly reason: ReasonOut | undefined;
  readonly comeBack: number | undefined;
  readonly arrived: number | undefined;
  readonly contacted: number | undefined;
  /** Whether the Contacted column holds anything, a date or not. */
  readonly isContacted: boolean;
  readonly source: string;
  readonly outcome: Outcome;
  /** The stage that the model's segments suggest; '' where they suggest none. */
  readonly suggested: string;
}
