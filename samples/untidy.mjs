/** Makes a clean list look like one that people have typed in: stray spaces, capitals, rough numbers, odd names. */

import { dottedDay, EXPORT_DAY } from './calendar.mjs';

const LONG_NAME =
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft Oskeluvik GmbH & Co. KG';

/** Rows that always exist, by position, whatever chance draws: each is a cell that careless software gets wrong. */
const ODD_CELLS = [
  [7, { Company: '=SUM(1)' }],
  [19, { Company: LONG_NAME }],
  [23, { 'First Name': 'Zoë 🚀' }],
  [31, { 'First Name': 'María del Carmen Guadalupe', 'Last Name': 'Fernández de la Cruz y Ibáñez-Wolkenstein' }],
  [42, { Company: 'Brelomavik, Sons & Daughters "The Weavers"' }],
  [58, { Company: '@tavorind Freight' }],
  [77, { 'Job Title': 'Chief Executive Officer\n(interim)' }],
  [96, { Company: '+Kestilosen Studio' }],
  [121, { Employees: '50+' }],
  [133, { Employees: '1,200' }],
  [150, { Employees: 'ca. 300' }],
  [171, { Employees: '50+' }],
  [188, { 'Annual Revenue': '$4,500,000' }],
  [204, { 'Annual Revenue': '1.2M' }],
  [219, { 'Annual Revenue': '€ 880,000' }],
  [240, { Budget: '10k' }],
  [255, { Budget: 'tbd' }],
  [281, { Email: 'not given' }],
  [300, { Email: '' }],
  [333, { Company: 'Žižkovský pivovar Nimeviqua s.r.o.' }],
  [361, { 'Last Activity Date': dottedDay(EXPORT_DAY - 25) }],
  [402, { 'Last Activity Date': dottedDay(EXPORT_DAY - 68) }],
  [444, { 'Last Activity Date': '' }],
  [470, { Company: '007' }],
  [505, { Company: '1-10' }],
];

/** A copy of the list with about one lead in six untidied. The outcome is never touched. */
export function untidy(leads, chance) {
  const odd = new Map(ODD_CELLS);
  return leads.map((lead, index) => ({ ...lead, ...spelling(lead, chance), ...odd.get(index) }));
}

function spelling(lead, chance) {
  const title = lead['Job Title'];
  switch (chance.between(1, 24)) {
    case 1:
      return { 'Job Title': ` ${title} ` };
    case 2:
      return { 'Job Title': title.toUpperCase(), Company: lead.Company.toUpperCase() };
    case 3:
      return { 'Job Title': title.toLowerCase(), 'First Name': lead['First Name'].toLowerCase() };
    case 4:
      return { 'Job Title': '', Website: '' };
    default:
      return {};
  }
}
