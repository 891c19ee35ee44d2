/** Leads for measuring: twelve columns as a CRM exports them, the same ones for one seed, in strings nobody shares. */
import { deserialize, serialize } from 'node:v8';

/** The header of the leads. */
export const header = [
  'Company',
  'Email',
  'Job title',
  'Country',
  'Industry',
  'Employees',
  'Source',
  'Topics',
  'Last visit',
  'Visits',
  'Unsubscribed',
  'Budget',
];

/** The day that ages are counted to. */
export const asOf = '2026-11-22';

const firstNames = [
  'Anna',
  'José',
  'Wei',
  'Maria',
  'John',
  'Fatima',
  'Lukas',
  'Priya',
  'Chloé',
  'Tom',
  'Yuki',
  'Olga',
  'Ben',
  'Sofia',
  'Ali',
  'Zoë',
];
const lastNames = [
  'Smith',
  'Müller',
  'Chen',
  'García',
  'Rossi',
  'Novak',
  'Khan',
  'Dubois',
  'Jensen',
  'Sato',
  'Silva',
  'Brown',
  'Kowalski',
  'Haddad',
];
const stems = [
  'Nova',
  'Blue',
  'Green',
  'North',
  'Data',
  'Cloud',
  'Alpha',
  'Urban',
  'Prime',
  'Solar',
  'Terra',
  'Quick',
  'Bright',
  'Iron',
];
const tails = ['Works', 'Labs', 'Systems', 'Logistics', 'Foods', 'Partners', 'Media', 'Energy', 'Health', 'Tools'];
const forms = ['Inc', 'GmbH', 'Ltd', 'AG', 'S.A.', 'LLC', 'BV', ''];
const levels = [
  'CEO',
  'CTO',
  'VP',
  'Head of',
  'Director of',
  'Senior Manager',
  'Manager',
  'Specialist',
  'Intern',
  'Founder',
  'Assistant',
  'Director',
];
const fields = [
  'Sales',
  'Marketing',
  'Operations',
  'IT',
  'Finance',
  'Procurement',
  'Engineering',
  'Human Resources',
  'Product',
  '',
];
const countries = [
  'United States',
  'Germany',
  'France',
  'United Kingdom',
  'Spain',
  'Italy',
  'Netherlands',
  'Poland',
  'Brazil',
  'India',
  'China',
  'Japan',
  'Canada',
  'Mexico',
  'Sweden',
  'Austria',
  'Switzerland',
  'germany',
  ' France',
  'USA',
  'Nigeria',
  'Turkey',
  'Australia',
  'Singapore',
];
const industries = [
  'Software',
  'SaaS software',
  'Manufacturing',
  'Retail',
  'Banking',
  'Insurance',
  'Healthcare',
  'Education',
  'Logistics',
  'Energy',
  'Media',
  'Real Estate',
  'Telecommunications',
  'Government',
  'Food & Beverage',
  'Automotive',
  'Consulting',
  'Pharma',
  '',
];
const sources = [
  'Referral',
  'Partner',
  'Webinar',
  'Paid search',
  'Paid social',
  'Organic',
  'Trade fair',
  'Cold call',
  'Newsletter',
  '',
];
const topics = ['pricing', 'demo', 'integration', 'security', 'careers', 'support', 'roadmap', 'API'];
const freeDomains = ['gmail.com', 'yahoo.com', 'hotmail.com', 'outlook.com'];

/** Makes `count` leads in blocks, so that a million of them fit; strings are as fresh as those of a sheet. */
export function makeLeads(count, seed = 2026) {
  const random = randomFrom(seed);
  const leads = [];
  while (leads.length < count) {
    const block = Array.from({ length: Math.min(20_000, count - leads.length) }, (_, at) =>
      makeLead(random, leads.length + at),
    );
    for (const lead of deserialize(serialize(block))) leads.push(lead);
  }
  return leads;
}

function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function makeLead(random, number) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const often = (share) => random() < share;
  const first = pick(firstNames);
  const last = pick(lastNames);
  const company = `${pick(stems)}${pick(tails)} ${Math.floor(random() * 4000)} ${pick(forms)}`.trim();
  const domain = often(0.3)
    ? pick(freeDomains)
    : `${company.split(' ')[0]?.toLowerCase()}${number % 977}${often(0.05) ? '.edu' : '.com'}`;
  const employees = Math.floor(10 ** (random() * 4));
  const budget = Math.floor(random() * 60) * 500;
  const day = Math.floor(random() * 400);
  return [
    company,
    often(0.04) ? '' : `${first}.${last}${number}@${domain}`,
    `${pick(levels)} ${pick(fields)}`.trim(),
    pick(countries),
    pick(industries),
    often(0.08) ? '' : often(0.05) ? employees.toLocaleString('en-US') : employees,
    pick(sources),
    topics.filter(() => often(0.25)).join(', '),
    often(0.1) ? '' : isoDay(20779 - day + (often(0.01) ? 30 : 0)),
    Math.floor(60 * random() ** 3),
    often(0.9) ? false : often(0.5) ? true : 'yes',
    often(0.4) ? '' : often(0.005) ? '#N/A' : often(0.1) ? `$${budget.toLocaleString('en-US')}` : budget,
  ];
}

function isoDay(day) {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
