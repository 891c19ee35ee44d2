/** What the sidebar says about proof, in English: what scores were worth on leads that were won and lost. */

/** A sentence for everything these screens say. */
export type ProofTexts = { readonly [key in keyof typeof proofEn]: string };

export const proofEn = {
  moreProof: 'Proof and learning',
  proofTitle: 'Proof',
  proofHint: 'How leads ended, against their scores',
  partLoading: 'Getting the screen…',
  thresholdsTitle: 'Thresholds',
  learnTitle: 'Learn points',
  idealTitle: 'Ideal customer',
  driftTitle: 'Drift',
  opinionsTitle: 'What sales thinks',
  twoModelsTitle: 'Two models',

  proofFirst:
    'Of the {called} leads with the highest scores, {won} were won. Called at random, it would have been {random}.',
  proofPairs: 'A won lead scores higher than a lost one in {share} of 100 pairs ({low} to {high}).',
} as const;
