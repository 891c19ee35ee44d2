/** The Proof tab in English. */

export const en = {
  tab: 'Proof',
  intro: '{model}, {day}. Lead Score > Proof rewrites these eight columns; what you put right of them or below stays.',

  first: 'Of the {called} leads you would have called first, {won} converted; calling at random, {atRandom}.',
  pairs: 'A won lead scores above a lost one in {pairs} of 100 pairs ({low} to {high}). At random it would be 50.',
  ended: '{won} of {ended} leads that ended were won ({rate}%). {open|lead is|leads are} still open and not counted.',
  later:
    'In order of time: of {ended} leads since {day}, a won one scores above a lost one in {pairs} of 100 pairs ({low} to {high}).',
  laterAndBefore:
    'In order of time: of {ended} leads since {day}, a won one scores above a lost one in {pairs} of 100 pairs ({low} to {high}); before, in {before}.',
  reviewDue: 'A review is due: {reasons}. What arrived since {from} is compared with what came before.',
  steady: 'Leads, scores and win rates since {from} are what they were before: no review is due.',
  scoresMoved: 'scores are spread otherwise',
  aucFell: 'scores tell won from lost less well ({now} of 100 pairs, before {before})',
  baseChanged: 'the win rate went from {before}% to {now}%',
  bandChanged: 'the win rate of {name} went from {before}% to {now}%',
  columnMoved: 'the column {name} holds other values',
  caution:
    'Scores are those of today. A rule on a column that is filled in late, once the end is near, makes them look better than they are.',

  leaks:
    'Rules read columns that seem to give the outcome away: {columns}. If they are filled in late, scores look better here than they are.',

  noOutcomeColumn:
    'Name the column that says how leads ended beside "{setting}" in the Settings of the tab "{tab}". Then choose Lead Score > Proof again.',
  columnMissing:
    'No list has the column "{column}", which the tab "{tab}" names beside "{setting}". Mend the name, then choose Lead Score > Proof again.',
  noneEnded:
    'No lead was won or lost yet. Write won or lost into the column "{column}", or name your own words beside "{wonSetting}" and "{lostSetting}" in the tab "{tab}".',
  onlyWon:
    '{won|lead was|leads were} won and none lost. Write lost into the column "{column}" too, or name your words for it beside "{lostSetting}" in the tab "{tab}".',
  onlyLost:
    '{lost|lead was|leads were} lost and none won. Write won into the column "{column}" too, or name your words for it beside "{wonSetting}" in the tab "{tab}".',
  tooFew:
    '{won} won and {lost} lost so far. From {least} of each on, this tab shows what scores are worth. Keep writing into the column "{column}" how leads ended.',

  bands: 'Win rate by band',
  bandsHint: 'The true rate lies between low and high, 95 times out of 100. Lift: times the win rate of all.',
  gain: 'Wins by leads called',
  gainHint: 'The highest scores are called first. The other line: calling in any order.',
  calibration: 'Win rate by score',
  calibrationHint: 'Expected: the win rate that such scores stand for. It should lie between low and high.',
  months: 'Month by month',
  monthsHint: 'By the month of arrival. AUC: how often a won lead scores above a lost one; 50% is chance.',
  ideal: 'Ideal customer',
  idealHint: 'What won leads have for sure more often than lost ones. Lift: times the win rate of all.',
  drift: 'Then and now',
  driftHint: 'Win rates of the earlier and the later half of the leads, by arrival. Changed: by more than chance.',
  moved: 'What moved',
  movedHint:
    'How far the later half differs from the earlier (PSI). Much: from 0.25. What chance makes of so few leads is steady.',

  band: 'Band',
  all: 'All',
  noBand: 'No band',
  winRate: 'Win rate',
  low: '95% low',
  high: '95% high',
  endedLeads: 'Ended',
  won: 'Won',
  lost: 'Lost',
  lift: 'Lift',
  shareOfWins: 'Of all wins',
  called: 'Leads called',
  byScore: 'By score',
  atRandom: 'At random',
  wins: 'Share of all wins',
  score: 'Score',
  expected: 'Expected',
  month: 'Month',
  auc: 'AUC',
  trait: 'Trait',
  ofWon: 'Of won',
  ofLost: 'Of lost',
  span: '{column}: {from} to below {below}',
  spanFrom: '{column}: from {from}',
  spanBelow: '{column}: below {below}',
  value: '{column}: {value}',
  filled: '{column}: filled in',
  before: 'Then',
  now: 'Now',
  endedBefore: 'Ended then',
  endedNow: 'Ended now',
  change: 'Change',
  changed: 'changed',
  column: 'Column',
  psi: 'PSI',
  reading: 'Reading',
  isSteady: 'steady',
  isMoved: 'moved',
  isMovedMuch: 'moved much',
} as const;
