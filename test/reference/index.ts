/** The independent second reading of the scoring rules, for tests to compare the product with. */
export { freeDomains } from './conditions';
export { type Scored, scoreLeads } from './score';
