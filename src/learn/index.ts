/** Proof and learning: what scores were worth on won and lost leads, and points learned from them. Pure; the only door to this folder. */
export { type Auc, aucOf } from './auc';
export { type BlankDoubt, blankDoubts } from './blank-doubts';
export { type ColumnTraits, type IdealCustomer, idealCustomer, type Trait } from './ideal-customer';
export { figuresOf, type LeakFigures } from './leak-figures';
export { type LeadColumns, type Leak, leaksOf } from './leaks';
