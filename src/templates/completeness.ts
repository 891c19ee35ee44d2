/** Rules for a list without any column we know: how much of a lead is filled in, and how recent it is. */
import { type Condition, type Rule, type Step, word } from '../engine';
import type { Draft, LeadList } from './starter';
import type { Words } from './template';

const KNOWN: Words = { en: 'known', 'zh-CN': '已填写', 'zh-TW': '已填寫' };
const RECENT: Words = { en: 'lately', 'zh-CN': '近期', 'zh-TW': '近期' };
const MOST_RULES = 6;

/** Makes rules from the columns themselves: a date in the last 30 days, and cells that only some leads have filled. */
export function completenessRules({ header, profiles, matched, language }: LeadList): readonly Draft[] {
  const used = new Set([matched.leadId, matched.outcome, matched.status, matched.owner, matched.optOut]);
  const free = header
    .map((name, column) => ({ name, profile: profiles[column], column }))
    .filter(({ name, column }) => name.trim() !== '' && !used.has(column));
  const rule = (
    column: string,
    called: string,
    condition: Pick<Condition, 'condition' | 'value'>,
    weight: number,
  ): Draft => {
    const step: Step = {
      conditions: [{ join: '', column, ...condition, to: '', note: '' }],
      weight,
      upTo: '',
      halfLife: '',
      since: '',
    };
    const made: Rule = { on: true, group: '', rule: `${column}: ${called}`, ask: false, steps: [step] };
    return { rule: made, group: 'contact' };
  };
  const recent = free
    .filter(({ profile }) => profile?.kind === 'date')
    .slice(0, 1)
    .map(({ name }) =>
      rule(name, RECENT[language], { condition: word('conditions', 'inTheLast', language), value: 30 }, 6),
    );
  // A column that is always filled tells leads apart as little as one that never is.
  const telling = free.filter(({ profile }) => profile && profile.filled > 0 && profile.filled < profile.rows);
  const complete = (telling.length > 0 ? telling : free)
    .slice(0, MOST_RULES)
    .map(({ name }) =>
      rule(name, KNOWN[language], { condition: word('conditions', 'isNotBlank', language), value: '' }, 3),
    );
  return [...recent, ...complete];
}
