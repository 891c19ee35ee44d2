/** One rule of the model read as a ladder of tests, with everything that keeps it from scoring. */
import type { EventsWanted, History } from './activity-history';
import { type ActivityTest, activityTest, mostEvents } from './activity-test';
import type { CompiledBand } from './bands';
import { decayOf, testOf } from './condition';
import type { Test } from './condition-test';
import { warning } from './issue';
import type { Cell, Condition, Issue, Rule, Step } from './model';
import { originOf } from './origin';
import { numberIn, type Scale } from './settings';
import { isEmpty, text } from './text';
import { meaning, word } from './vocabulary';
import { type Weight, weightOf } from './weight';

/** A test of a column of the header. */
export interface ParsedTest {
  readonly column: number;
  readonly test: Test;
}

/** A test of what leads did. */
export interface ParsedActivity {
  readonly events: EventsWanted;
  readonly test: ActivityTest;
}

/** The same after decay. */
export interface ParsedDecay {
  readonly events: EventsWanted;
  readonly test: Test<History>;
}

/** A step as parsed: tests by column of the header, or of the log. */
export interface ParsedStep {
  readonly clauses: readonly (readonly (ParsedTest | ParsedActivity)[])[];
  readonly weight: Weight;
  readonly upTo: number;
  readonly decay: ParsedTest | undefined;
  /** Where no column says since when: what is left of the activities of each clause, each event from its own date. */
  readonly decayed: readonly (readonly ParsedDecay[])[] | undefined;
}

const NOTHING: Weight = { kind: 'points', points: 0 };

/** Reads a rule; where an issue is an error the rule is to be left out. `names`: the header's columns by name. */
export function parseRule(
  rule: Rule,
  place: string,
  names: ReadonlyMap<string, number>,
  scale: Scale,
  asOf: number,
  bands: readonly CompiledBand[],
): { readonly steps: readonly ParsedStep[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const error = (code: Issue['code'], at: string, args: Issue['args'] = {}): void => {
    issues.push({ severity: 'error', code, place: at, args });
  };
  let above: Cell = '';
  const parseCondition = (
    condition: Condition,
    at: string,
    first: boolean,
  ): ParsedTest | ParsedActivity | undefined => {
    if (first && !isEmpty(condition.join)) error('joinWithoutRule', `${at}.join`, { join: String(condition.join) });
    else if (!isEmpty(condition.join) && meaning('joins', condition.join) === undefined)
      error('joinUnknown', `${at}.join`, { join: String(condition.join) });
    if (!first && condition.rule !== undefined && !isEmpty(condition.rule))
      error('joinOfAnotherRule', `${at}.rule`, { name: String(condition.rule), rule: String(rule.rule) });
    const named = isEmpty(condition.column) && !first ? above : condition.column;
    above = named;
    const column = named === null ? undefined : names.get(text(named));
    const origin = column === undefined ? originOf(named) : undefined;
    const events = origin?.origin === 'activity' ? parseEvents(origin.rest, condition, at) : undefined;
    if (column === undefined && !events) error('columnMissing', `${at}.column`, { name: String(named ?? '') });
    const name = meaning('conditions', condition.condition);
    if (name === undefined) {
      error('conditionUnknown', `${at}.condition`, { condition: String(condition.condition ?? '') });
      return undefined;
    }
    const { value, to } = condition;
    const built = events
      ? activityTest(name, value, to, scale, asOf, mostEvents(events.count, events.within))
      : testOf(name, value, to, scale, asOf);
    if (built === 'activityCondition') {
      error(built, `${at}.condition`, { condition: word('conditions', name, scale.language) });
      return undefined;
    }
    if (typeof built === 'string') {
      error(built, `${at}.${built.startsWith('to') ? 'to' : 'value'}`, {
        condition: word('conditions', name, scale.language),
        value: String((built.startsWith('to') ? condition.to : condition.value) ?? ''),
      });
      return undefined;
    }
    if (events && 'decayed' in built) return { events, test: built };
    return column === undefined || 'decayed' in built ? undefined : { column, test: built };
  };

  const parseEvents = (list: string, { within, count }: Condition, at: string): EventsWanted => {
    if (isEmpty(scale.leadKey)) error('activityWithoutLeadKey', `${at}.column`);
    const days = isEmpty(within) ? Infinity : numberIn(within ?? '', scale.decimalSign);
    if (days === undefined || days <= 0) error('withinNotAboveZero', `${at}.within`, { value: String(within) });
    const counted = isEmpty(count) ? 'each' : meaning('counts', count);
    if (counted === undefined) error('countUnknown', `${at}.count`, { count: String(count) });
    return { names: list, within: days ?? Infinity, count: counted ?? 'each' };
  };

  const parseStep = (step: Step, at: string, firstStep: boolean): ParsedStep => {
    const clauses: (ParsedTest | ParsedActivity)[][] = [];
    step.conditions.forEach((condition, c) => {
      const parsed = parseCondition(condition, `${at}.conditions[${c}]`, firstStep && c === 0);
      const last = clauses[clauses.length - 1];
      if (!last || meaning('joins', condition.join) === 'or') clauses.push(parsed ? [parsed] : []);
      else if (parsed) last.push(parsed);
    });
    const weight = weightOf(step.weight, scale, bands);
    if (!weight) error('weightUnreadable', `${at}.weight`, { weight: String(step.weight ?? '') });
    return { clauses, weight: weight ?? NOTHING, ...parseCounting(step, at, weight ?? NOTHING, clauses) };
  };

  const parseCounting = (
    step: Step,
    at: string,
    weight: Weight,
    clauses: ParsedStep['clauses'],
  ): Pick<ParsedStep, 'upTo' | 'decay' | 'decayed'> => {
    const upTo = isEmpty(step.upTo) ? Infinity : numberIn(step.upTo, scale.decimalSign);
    if (upTo === undefined || upTo < 0) error('upToUnreadable', `${at}.upTo`, { value: String(step.upTo) });
    const halfLife = isEmpty(step.halfLife) ? undefined : (numberIn(step.halfLife, scale.decimalSign) ?? 0);
    const since = step.since === null ? undefined : names.get(text(step.since));
    if (!isEmpty(step.since) && since === undefined)
      error('sinceColumnMissing', `${at}.since`, { name: String(step.since) });
    if (halfLife !== undefined && halfLife <= 0)
      error('halfLifeNotAboveZero', `${at}.halfLife`, { value: String(step.halfLife) });
    const ownDates = isEmpty(step.since) && clauses.every((clause) => clause.some((each) => 'events' in each));
    if (halfLife !== undefined && isEmpty(step.since) && !ownDates) error('sinceMissing', `${at}.since`);
    if (weight.kind !== 'points') {
      if (halfLife !== undefined || !isEmpty(step.upTo)) issues.push(warning('decayIgnored', `${at}.weight`));
      return { upTo: Infinity, decay: undefined, decayed: undefined };
    }
    const most = upTo ?? Infinity;
    if (halfLife === undefined || halfLife <= 0) return { upTo: most, decay: undefined, decayed: undefined };
    return {
      upTo: most,
      decay: since === undefined ? undefined : { column: since, test: decayOf(halfLife, asOf) },
      decayed: ownDates
        ? clauses.map((clause) => clause.flatMap((each) => decayedOf(each, halfLife, most)))
        : undefined,
    };
  };

  const steps = rule.steps.map((step, s) => parseStep(step, `${place}.steps[${s}]`, s === 0));
  return { steps, issues };
}

function decayedOf(each: ParsedTest | ParsedActivity, halfLife: number, upTo: number): readonly ParsedDecay[] {
  return 'events' in each ? [{ events: each.events, test: each.test.decayed(halfLife, upTo) }] : [];
}
