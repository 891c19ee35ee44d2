/** The first run: which template fits what is sold, the model that it gives for this list, and making it. */
import { computed, signal } from '@preact/signals';
import type { FirstRun, Proposal, TemplateChoice } from '../../rpc';
import { chooseTemplate } from '../../templates';
import { CallFailure, call } from '../api';
import { say, sayIssue } from '../words';
import { propose } from './draft';
import { day, holdLeads } from './leads';
import { leadCount } from './preview';
import { open, tell } from './session';

/** A template in the order in which it is offered, with the reason for its place. */
export interface Offered extends TemplateChoice {
  readonly reason: string;
  readonly isBest: boolean;
}

const run = signal<FirstRun | null>(null);
export const proposal = signal<Proposal | null>(null);
/** The answers to the questions, by question; one that is left away counts for none. */
export const answers = signal<{ readonly [question: string]: string }>({});
export const busy = signal<'' | 'matching' | 'creating'>('');
export const wrong = signal('');
/** The template that is being asked for; null while none is. */
const wanted = signal<string | null>(null);

/** The template that shows as taken, from the click on. */
export const chosen = computed(() => wanted.value ?? proposal.value?.template ?? null);
/** A person took one of the templates: further answers no longer change it. */
let isTaken = false;

/** Begins with a list and the model proposed for it. */
export function beginFirstRun(opening: FirstRun): void {
  run.value = opening;
  answers.value = {};
  busy.value = '';
  wrong.value = '';
  isTaken = false;
  day.value = opening.facts.day;
  holdLeads(opening.leads);
  take(opening.proposal);
}

/** All templates, the best first. Before anything is answered that is the one that was proposed. */
export const offered = computed<readonly Offered[]>(() => {
  const now = proposal.value;
  if (!now) return [];
  const byId = new Map(now.templates.map((template) => [template.id, template]));
  const ranked = chooseTemplate(answers.value, now.templates).flatMap(({ id, points, reason }) => {
    const template = byId.get(id);
    return template ? [{ ...template, reason, isBest: points > 0 }] : [];
  });
  const best = ranked[0]?.isBest === true ? ranked[0].id : now.template;
  return ranked.map((one) => ({ ...one, isBest: one.id === best })).sort((a, b) => Number(b.isBest) - Number(a.isBest));
});

/** Answers a question, or takes the answer back; the template that fits best is proposed, unless a person took one. */
export async function answer(question: string, given: string): Promise<void> {
  const others = Object.entries(answers.value).filter(([id]) => id !== question);
  answers.value = Object.fromEntries(given === '' ? others : [...others, [question, given]]);
  const best = offered.value.find(({ isBest }) => isBest);
  if (!isTaken && best && best.id !== proposal.value?.template) await ask({}, best.id);
}

/** Takes a template. */
export async function choose(template: string): Promise<void> {
  isTaken = true;
  if (template !== proposal.value?.template) await ask({}, template);
}

/** Says which column holds what a rule needs. */
export function match(meaning: string, position: number | null): Promise<void> {
  return ask({ [meaning]: position }, proposal.value?.template ?? null);
}

/** Makes the model, its score columns and colours, and opens it. */
export async function create(): Promise<void> {
  const [opening, now] = [run.value, proposal.value];
  if (!opening || !now || busy.value !== '') return;
  busy.value = 'creating';
  wrong.value = '';
  try {
    await call('createModel', opening.tab, opening.header, now.model);
    await open();
    tell(say('created', { n: leadCount.value }));
  } catch (failure) {
    wrong.value = wordsOf(failure);
    busy.value = '';
  }
}

let asked = 0;

async function ask(changed: Proposal['matched'], template: string | null): Promise<void> {
  const [opening, now] = [run.value, proposal.value];
  if (!opening || !now) return;
  const mine = ++asked;
  busy.value = 'matching';
  wanted.value = template;
  wrong.value = '';
  try {
    const matched = { ...now.matched, ...changed };
    const found = await call('proposeModel', opening.tab, opening.header, matched, template);
    if (mine === asked) take(found);
  } catch (failure) {
    if (mine === asked) wrong.value = wordsOf(failure);
  }
  if (mine !== asked) return;
  busy.value = '';
  wanted.value = null;
}

function take(found: Proposal): void {
  proposal.value = found;
  propose(found.model);
}

function wordsOf(failure: unknown): string {
  return failure instanceof CallFailure ? failure.issues.map(sayIssue).join(' ') : String(failure);
}
