/** Leads as the other rule engines want them: an object of facts, each cell read once, to their advantage. */
import { ageOf, domainOf, isChecked, itemsOf, numberOf, textOf } from './reading.mjs';

/** The facts that the thirty rules ask about; what a cell does not say is null. */
export function factsOf(lead) {
  const email = textOf(lead[1]);
  return {
    company: textOf(lead[0]),
    email,
    domain: domainOf(email),
    title: textOf(lead[2]),
    country: textOf(lead[3]),
    industry: textOf(lead[4]),
    employees: known(numberOf(lead[5])),
    source: textOf(lead[6]),
    topics: itemsOf(textOf(lead[7])),
    age: known(ageOf(lead[8])),
    visits: known(numberOf(lead[9])),
    unsubscribed: isChecked(lead[10]),
    budget: known(numberOf(lead[11])),
    budgetBlank: typeof lead[11] === 'string' && lead[11].trim() === '',
  };
}

function known(number) {
  return Number.isNaN(number) ? null : number;
}

/** The fact that a condition on a column asks about. */
export function factName(column, condition) {
  if (condition === 'has domain') return 'domain';
  if (condition === 'is blank') return 'budgetBlank';
  const names = { 'Job title': 'title', 'Last visit': 'age' };
  return names[column] ?? column.toLowerCase();
}
