/** Proof and learning: what scores were worth on won and lost leads, and points learned from them. Pure; the only door to this folder. */
export { type Auc, aucOf } from './auc';
export { FEWEST, type Judged, type Learned, type LearnRequest, learn } from './learn';
