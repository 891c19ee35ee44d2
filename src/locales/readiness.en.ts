/** Readiness in English: what is asked, and what the figures say. */

export const en = {
  enoughLeads: 'Enough leads? {leads|lead|leads}; scoring pays from about {enough} on, when nobody can call them all.',
  enoughLeadsLately:
    'Enough leads? {leads|lead|leads}, {lately} of them in the last 30 days; scoring pays from about {enough} on, when nobody can call them all.',
  followUp:
    'Does sales follow up, as agreed? {contacted} of {top} leads of the highest band were contacted; {agreed} of {bands} bands say within how many hours.',
  followUpUnknown:
    'Does sales follow up, as agreed? Nobody can tell without a Contacted column; {agreed} of {bands} bands say within how many hours.',
  bothKinds:
    'Both kinds of data? {fitRules|rule|rules} on who the lead is ({fit}% of their cells are known), {engagementRules|rule|rules} on what it did ({engagement}% known).',
  customer: 'The ideal customer is described: {rules|rule|rules} on who the lead is, of at least {enough}.',
  behaviour: 'Behaviour counts: {rules|rule|rules} on what leads do, of at least {enough}.',
  negative: 'Bad signs take points: {rules|rule|rules}.',
  dealBreakers: 'Deal-breakers are named: {rules|rule disqualifies|rules disqualify}.',
  handOverAgreed: 'Marketing and sales agree on the bands: {steps} of {bands} say what to do next.',
  outcomes: 'Results come back: {won} won and {lost} lost; from {enough} of each on, rules can be learned from them.',
  trackOnly:
    'Like a start-up: with {leads|lead|leads}, talk to everybody. Keep track of sources and of what is known; scores can wait.',
  untilEnough: '{missing|more lead|more leads} until scoring pays: at this pace in about {months|month|months}.',
  untilUnknown: '{missing|more lead|more leads} until scoring pays. An Arrived column would tell how long that takes.',
  rulesOnly:
    'Like a growing company: score by rules that sales and marketing agree on, and write down who was won and lost ({won} and {lost} so far; {enough} of each teach something).',
  rulesAndLearning:
    'Like a mature company: score by rules, let {won} won and {lost} lost leads test and improve them, and treat segments apart.',
} as const;
