/** The measure of all: one function written by hand for these thirty rules, nothing general about it. */
import { ageOf, domainOf, isChecked, itemsOf, numberOf, textOf, wordsPattern } from './reading.mjs';

const leaders = wordsPattern(['ceo', 'cto', 'cfo', 'founder', 'owner']);
const heads = wordsPattern(['vp', 'head']);
const juniors = wordsPattern(['intern', 'student', 'assistant']);
const core = new Set(['germany', 'france', 'united kingdom', 'netherlands', 'austria']);
const next = new Set(['united states', 'usa', 'canada', 'australia', 'sweden', 'switzerland']);
const never = new Set(['nigeria', 'turkey']);
const target = new Set(['manufacturing', 'logistics', 'automotive', 'energy', 'pharma']);
const free = new Set(['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com']);

/** Scores leads one after the other. */
export function makeHand() {
  return (leads) => leads.map(scoreLead);
}

function scoreLead(lead) {
  let points = 0;
  const title = textOf(lead[2]);
  if (leaders.test(title)) points += 25;
  if (heads.test(title)) points += 20;
  if (title.includes('director')) points += 15;
  if (title.includes('manager')) points += 8;
  if (juniors.test(title)) points -= 15;
  const country = textOf(lead[3]);
  if (core.has(country)) points += 10;
  if (next.has(country)) points += 5;
  if (never.has(country)) points -= 20;
  const industry = textOf(lead[4]);
  if (target.has(industry)) points += 12;
  if (industry.includes('software')) points += 6;
  const employees = numberOf(lead[5]);
  if (employees >= 50 && employees <= 500) points += 10;
  if (employees >= 501) points += 15;
  if (employees < 10) points -= 5;
  const source = textOf(lead[6]);
  if (source === 'referral' || source === 'partner') points += 10;
  if (source === 'webinar') points += 6;
  if (source.startsWith('paid')) points += 2;
  const items = itemsOf(textOf(lead[7]));
  if (items.includes('pricing')) points += 10;
  if (items.includes('demo') || items.includes('integration')) points += 6;
  if (items.includes('careers')) points -= 10;
  const age = ageOf(lead[8]);
  if (age >= 0 && age <= 7) points += 10;
  if (age >= 0 && age <= 30) points += 5;
  if (age > 180) points -= 10;
  const visits = numberOf(lead[9]);
  if (visits > 0) points += 2 * Math.min(4, Math.floor(visits / 5 + 1e-9));
  if (visits > 20) points += 5;
  if (isChecked(lead[10])) points -= 30;
  const budget = lead[11];
  if (numberOf(budget) >= 10000) points += 12;
  if (typeof budget === 'string' && budget.trim() === '') points -= 3;
  const email = textOf(lead[1]);
  if (free.has(domainOf(email))) points -= 10;
  if (email.endsWith('.edu')) points -= 5;
  const company = textOf(lead[0]);
  if (company.endsWith('inc') || company.endsWith('gmbh') || company.endsWith('ltd')) points += 3;
  return Math.max(0, Math.min(100, points));
}
