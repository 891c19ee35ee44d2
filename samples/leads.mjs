/**
 * Draws the English list: about 600 business leads as a CRM exports them.
 *
 * The outcome of a lead depends on its job title, employees, industry, source, e-mail domain, pricing page visits,
 * demo request, reply, timeline and unsubscription, through `chanceToWin`; on nothing else. Country, department,
 * product interest, e-mails opened, webinar, budget and owner are drawn without looking at it.
 */

import { EXPORT_DAY, isoDay } from './calendar.mjs';
import { chanceFrom } from './chance.mjs';
import { untidy } from './untidy.mjs';
import {
  BUDGETS,
  COMPANY_ENDS,
  COMPANY_FORMS,
  COMPANY_MIDDLES,
  COMPANY_STARTS,
  FREE_MAIL,
  INDUSTRIES,
  OWNERS,
  PEOPLE,
  PRODUCTS,
  SIZES,
  SOURCES,
  TIMELINES,
  TITLES,
} from './words.mjs';

const LEADS = 612;
const SEED = 20261122;

/** All leads, newest first, as systems export them. */
export function englishLeads() {
  const chance = chanceFrom(SEED);
  const days = Array.from({ length: LEADS }, () => EXPORT_DAY - chance.between(0, 355)).sort((a, b) => a - b);
  const leads = days.map((created, index) => lead(chance, created, index + 1));
  return untidy(leads, chance).reverse();
}

function lead(chance, created, number) {
  const [country, firstNames, lastNames] = chance.oneOf(PEOPLE);
  const firstName = chance.oneOf(firstNames);
  const lastName = chance.oneOf(lastNames);
  const company = companyName(chance);
  const freeMail = chance.happens(24);
  const department = chance.oneOf(Object.keys(TITLES));
  const level = chance.oneOfShares([
    [0, 14],
    [1, 12],
    [2, 17],
    [3, 29],
    [4, 28],
  ]);
  const employees = chance.between(...chance.oneOfShares(SIZES));
  const industry = chance.oneOfShares(INDUSTRIES);
  const source = chance.oneOfShares(SOURCES);
  const visits = chance.oneOfShares([
    [0, 44],
    [1, 18],
    [2, 14],
    [3, 11],
    [4, 7],
    [6, 4],
    [9, 2],
  ]);
  const demo = chance.happens(6 + 8 * Math.min(visits, 4));
  const unsubscribed = chance.happens(8);
  const replied = !unsubscribed && chance.happens(demo ? 65 : 30);
  const timeline = chance.oneOfShares(TIMELINES);
  const age = EXPORT_DAY - created;
  const demoDay = created + chance.between(0, Math.min(age, 40));
  const lastDay = chance.between(demo ? demoDay : created, Math.min(EXPORT_DAY, created + 120));
  const open = chance.happens(age < 45 ? 85 : 20);
  const points = chanceToWin({
    level,
    employees,
    industry,
    source,
    freeMail,
    visits,
    demo,
    replied,
    timeline,
    unsubscribed,
  });
  const won = chance.happens(points);

  return {
    'Lead ID': `L-${String(number).padStart(4, '0')}`,
    'Created Date': isoDay(created),
    'First Name': firstName,
    'Last Name': lastName,
    Email: freeMail
      ? `${plain(firstName)}.${plain(company.core)}${chance.between(10, 99)}@${chance.oneOf(FREE_MAIL)}`
      : `${plain(firstName)}.${plain(lastName)}@${plain(company.core)}.example`,
    Company: company.name,
    Website: chance.happens(78) ? `https://www.${plain(company.core)}.example` : '',
    'Job Title': chance.oneOf(TITLES[department][level]),
    Department: chance.happens(84) ? department : '',
    Industry: industry,
    Employees: employees,
    'Annual Revenue': chance.happens(72) ? employees * chance.between(60, 210) * 1000 : '',
    Country: country,
    'Lead Source': source,
    'Product Interest': chance.happens(86) ? chance.someOf(PRODUCTS, 34).join(', ') : '',
    'Pricing Page Visits': visits,
    'Emails Opened': chance.happens(92) ? chance.between(0, 14) : '',
    Webinar: chance.oneOfShares([
      ['Attended', 18],
      ['Registered', 14],
      ['', 68],
    ]),
    'Demo Requested': demo ? isoDay(demoDay) : '',
    'Last Activity Date': isoDay(lastDay),
    Replied: replied ? 'Yes' : chance.oneOf(['No', 'No', '']),
    Budget: chance.happens(55) ? chance.oneOf(BUDGETS) : '',
    Timeline: timeline,
    Unsubscribed: unsubscribed,
    Owner: chance.oneOf(OWNERS),
    Status: open ? chance.oneOf(['New', 'Contacted', 'Qualified', 'Nurturing']) : 'Closed',
    Outcome: open ? 'open' : won ? 'won' : 'lost',
  };
}

/** How many of 100 such leads are won. */
function chanceToWin(known) {
  const size = known.employees;
  const points =
    -22 +
    ([26, 21, 13, 6, 0][known.level] ?? 0) +
    (size > 1000 ? 14 : size > 200 ? 24 : size > 50 ? 17 : size > 10 ? 6 : 0) +
    (['Software', 'Manufacturing', 'Logistics'].includes(known.industry) ? 14 : 0) +
    (known.source === 'Referral' ? 22 : 0) +
    (known.demo ? 30 : 0) +
    5 * Math.min(known.visits, 4) +
    (known.replied ? 16 : 0) +
    (known.timeline === 'Within 1 month' ? 24 : known.timeline === 'Within 6 months' ? 10 : 0) -
    (known.freeMail ? 24 : 0) -
    (known.unsubscribed ? 40 : 0);
  return Math.max(2, Math.min(95, points));
}

function companyName(chance) {
  const core = chance.oneOf(COMPANY_STARTS) + chance.oneOf(COMPANY_MIDDLES) + chance.oneOf(COMPANY_ENDS);
  return { core, name: `${core} ${chance.oneOf(COMPANY_FORMS)}` };
}

/** A name as it stands in an address: `Jörg` is `joerg`, `Łukasz` is `lukasz`. */
function plain(name) {
  return name
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}
