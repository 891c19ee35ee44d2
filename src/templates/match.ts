/** Which column of a list tells what: names compared whole, checked against what the column really holds. */
import type { ColumnNames } from './column-names';
import { plainName } from './header-name';
import type { Meaning } from './list-words';
import { isUnique, type Kind, type Profile } from './profile';

/** For each meaning that was found, the 0-based column. */
export type Matched = { readonly [meaning in Meaning]?: number };

/** Matches columns to meanings. Without profiles only the names speak. */
export function matchColumns(
  header: readonly unknown[],
  { meanings, rankOf }: ColumnNames,
  profiles: readonly Profile[] = [],
): Matched {
  const names = header.map(plainName);
  const beside = new Set(names);
  const matched: { [meaning in Meaning]?: number } = {};
  const taken = new Set<number>();
  for (const meaning of meanings) {
    const candidates = names
      .map((name, column) => ({ column, rank: rankOf(meaning, name, beside), profile: profiles[column] }))
      .filter((c): c is typeof c & { rank: number } => c.rank !== undefined && !taken.has(c.column))
      .filter(({ profile }) => profile === undefined || fits(meaning, profile))
      .sort((a, b) => filledFirst(a.profile, b.profile) || a.rank - b.rank || a.column - b.column);
    const [best] = candidates;
    if (!best) continue;
    matched[meaning] = best.column;
    taken.add(best.column);
  }
  return matched;
}

/** A column without a single value serves only where no other does. */
function filledFirst(a: Profile | undefined, b: Profile | undefined): number {
  return Number(a?.kind === 'blank') - Number(b?.kind === 'blank');
}

const SALUTATIONS = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|m|mme|先生|女士|小姐|博士|教授)\.?$/i;
const SIZE: readonly Kind[] = ['number', 'range'];
const COUNT: readonly Kind[] = ['number'];
const ANSWERED: readonly Kind[] = ['text', 'flag'];
const ANSWER: readonly Kind[] = ['flag', 'number', 'date', 'text'];

/** The kinds of values that a column of each meaning may hold, text where none is given; a blank column fits any. */
const kinds: { readonly [meaning in Meaning]?: readonly Kind[] } = {
  leadId: ['text', 'number'],
  email: ['email'],
  employees: SIZE,
  revenue: SIZE,
  created: ['date'],
  lastActivity: ['date'],
  pricingVisits: ANSWER,
  visits: COUNT,
  timeOnSite: COUNT,
  emailsOpened: COUNT,
  emailsClicked: COUNT,
  forms: COUNT,
  webinar: ANSWER,
  downloads: ANSWER,
  demo: ANSWER,
  quote: ANSWER,
  replied: ANSWER,
  questions: COUNT,
  missedCalls: COUNT,
  optOut: ['flag', 'number', 'date'],
  bounced: ANSWER,
  budget: ['number', 'range', 'text', 'flag'],
  timeline: ['text', 'range', 'date', 'number', 'flag'],
  priority: ['text', 'flag'],
  phone: ['text', 'number', 'range'],
  owner: ['text', 'email'],
  outcome: ['text', 'flag', 'number'],
  need: ANSWERED,
  challenge: ANSWERED,
  authority: ANSWERED,
  influence: ANSWERED,
  stake: ANSWERED,
  usingDepartment: ANSWERED,
  dealSize: ['number', 'range', 'text'],
  technology: ANSWERED,
  competitor: ANSWERED,
  inquiry: ANSWER,
  trial: ANSWER,
  newsletter: ANSWER,
  social: ANSWER,
  detailedNeeds: ANSWER,
  missedMessages: COUNT,
  nextAction: ['text', 'date'],
  meeting: ANSWER,
  brief: ANSWER,
  cases: ANSWER,
  specWork: ANSWER,
  bidders: COUNT,
  application: ANSWERED,
  volume: ['number', 'range', 'text'],
  drawing: ANSWER,
  certificate: ANSWERED,
  priceGap: ['number', 'text', 'flag'],
  delivery: ['text', 'range', 'date'],
  sample: ANSWER,
  visit: ANSWER,
  eligibility: ANSWERED,
  intake: ['text', 'date'],
  funding: ANSWERED,
  phoneVerified: ['flag'],
  applied: ANSWER,
  openDay: ANSWER,
  givenScore: COUNT,
  contacted: ['date', 'flag', 'number', 'text'],
};

function fits(meaning: Meaning, profile: Profile): boolean {
  if (profile.kind === 'blank') return meaning !== 'leadId' && meaning !== 'outcome';
  if (!(kinds[meaning] ?? ['text']).includes(profile.kind)) return false;
  if (meaning === 'leadId') return isUnique(profile);
  if (meaning === 'position') return !mostly(profile, SALUTATIONS);
  if (meaning === 'website') return !mostly(profile, /linkedin\.com|facebook\.com/i);
  return true;
}

function mostly(profile: Profile, pattern: RegExp): boolean {
  const count = profile.values.reduce((sum, [value, times]) => sum + (pattern.test(value) ? times : 0), 0);
  return count * 2 > profile.filled;
}
