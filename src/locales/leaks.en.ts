/** Leaks in English. `{n|one|many}` is a number with the form that goes with it. */

export const en = {
  notOpen:
    'Filled in {filled} of {ended} leads that have ended, but only in {filledOpen} of {open} open ones: it is written when a lead ends.',
  filledWon:
    'Filled in {wonFilled}% of the won leads, but only in {lostFilled}% of the lost ones: it is written once a lead is won.',
  filledLost:
    'Filled in {lostFilled}% of the lost leads, but only in {wonFilled}% of the won ones: it is written once a lead is lost.',
  blanks:
    'Where it is blank, {rate}% of {leads|lead|leads} were won; where it is filled, {otherRate}% of {others}: whether it is filled depends on how the lead ended.',
  values:
    'It nearly says how the lead ended: of {leads|lead|leads} with “{best}” {rate}% were won, of {others} with “{worst}” {otherRate}%.',
  numbers:
    'It nearly says how the lead ended: from {cut} on, {rate}% of {leads|lead|leads} were won, below it {otherRate}% of {others}.',
  days: 'Its date comes with the ending: {cut} days after “{kin}” or later, {rate}% of {leads|lead|leads} were won, earlier {otherRate}% of {others}.',
  copy: 'A copy of “{kin}” that is overwritten later: {leads|lead|leads} say “{value}” instead, and {rate}% of them were won against {otherRate}% of the others.',
  together:
    'Blank in just the same {leads|lead|leads} as “{kin}”, and named like a score or a status: both come from the same later step.',

  blankDoubt:
    'Blank in {leads|lead|leads}, of which {rate}% were won against {otherRate}% where it is filled. If it is filled in after talking to a lead, do not learn from its blanks.',
} as const;
