/** What is wrong with a model and what to do about it, in English. */
import type { Sentence } from './issues';

export const en = {
  noRules:
    'There is no section called Rules, so nothing is scored. Write Rules alone in a row, and the names of its columns in the row below.',
  repeatedSection: 'The section “{section}” is here a second time and is not read. Move its rows into the first one.',
  unknownColumnName:
    'The model knows no column called “{name}”, so it is not read. Correct the name, or leave it if the column is your own.',
  repeatedColumnName: 'There are two columns called “{name}”; only the first is read. Rename or delete this one.',
  unknownSetting: 'No setting is called “{setting}”, so it is not read. Correct the name, or delete the row.',
  repeatedSetting: '“{setting}” is set twice; only the first counts. Delete this row.',

  settingUnreadable: '“{value}” does not fit {setting}, so it is not used. Write something like {example}.',
  lowestAboveHighest: 'Lowest score is above Highest score, so scores run from 0 to 100. Exchange the two.',
  settingColumnMissing: [
    'No column of your leads is called “{name}”, so {setting} is not used. Did you mean “{nearest}”?',
    'No column of your leads is called “{name}”, so {setting} is not used. Write a name from the header row.',
  ],
  percentWithoutMaximum:
    'A percentage needs a highest possible total above 0, and these rules have none, so points are used. Give counted rules an Up to, or their group an At most.',

  axisUnknown: 'No axis is called “{axis}”. Write Fit or Engagement, or leave it blank.',
  limitUnreadable:
    '“{value}” is not a number, so there is no limit here. Write a number such as 40, or clear the cell.',
  atLeastAboveAtMost: 'At least is above At most, so neither is used. Exchange the two, or clear one.',
  groupRepeated: '“{group}” is listed twice; only the first row counts. Delete this one.',
  groupNotListed:
    'The group “{group}” is not listed in Groups, so it has no limits. Add it there, or correct its name.',
  groupCapSwallows:
    'At most {atMost} takes away {share}% of the points that the rules of “{group}” give. Raise the limit, or lower the weights.',

  fromUnreadable:
    '“{value}” is not a score, so the band “{band}” is left out. Write the lowest score of the band, such as 70.',
  bandWithoutName: 'This band has no name, so it is left out. Write one in the column Band.',
  bandRepeated: 'Two bands are called “{band}”. Give each a name of its own.',
  bandsOutOfOrder: 'The thresholds neither rise nor fall all the way: “{band}” is out of order. Check its From.',
  thresholdUnreachable: [
    'No lead can be in the band “{band}”: all its scores belong to “{next}”. Change From of one of the two.',
    'No lead can be in the band “{band}” (from {from}): with these rules, scores run from {lowest} to {highest}. Change its From, or the weights.',
    'No lead can be in the band “{band}”: these rules give no such score. Change its From, or the weights.',
  ],
  respondWithinUnreadable:
    '“{value}” is not a number of hours, so it is not used. Write one such as 24, or clear the cell.',

  ruleOff: 'This rule is switched off and gives nothing. Tick On to use it.',
  onUnreadable: '“{value}” is neither TRUE nor FALSE, so the rule counts. Use a checkbox, or clear the cell.',
  joinWithoutRule:
    'There is no rule above to which “{join}” could add, so this row is left out. Clear Join, or move the row below its rule.',
  joinUnknown: 'Join cannot be “{join}”, so the rule is left out. Write and, or, else, or nothing.',
  joinOfAnotherRule: [
    'This row says “{name}” but stands below the rule “{rule}”, so that rule is left out. Rows may have been sorted apart: move it back, or correct the name.',
    'This row says “{name}” but stands below another rule, so that rule is left out. Rows may have been sorted apart: move it back, or correct the name.',
  ],
  columnMissing: [
    'No column of your leads is called “{name}”, so the rule is left out. Did you mean “{nearest}”?',
    'No column of your leads is called “{name}”, so the rule is left out. Write a name from the header row.',
    'This rule names no column, so it is left out. Write a name from the header row.',
  ],
  columnRepeated: 'Your leads have {times} columns called “{name}”, and only the first is read. Rename the others.',
  conditionUnknown: [
    'No condition is called “{condition}”, so the rule is left out. Did you mean “{nearest}”?',
    'No condition is called “{condition}”, so the rule is left out. Choose one from the list.',
    'This row has no condition, so the rule is left out. Choose one from the list.',
  ],
  valueMissing: '“{condition}” needs a Value, so the rule is left out. Write what to compare with.',
  valueUnreadable: '“{condition}” cannot use “{value}”, so the rule is left out. Write something like {example}.',
  toMissing: '“{condition}” needs a second number, so the rule is left out. Write the highest one that counts in To.',
  toUnreadable:
    '“{value}” is not a number, so the rule is left out. Write the highest number that counts, such as 500.',
  valueNotAboveZero:
    '“{condition}” needs a Value above 0, not {value}, so the rule is left out. Write 1 to count each one.',
  activityCondition:
    'Activities can be counted and dated, but “{condition}” cannot be asked of them, so this is left out. Choose another condition, such as each, at least or in the last.',
  activityWithoutLeadKey:
    'Activities are found by the lead’s key, and no Lead key is set, so this is left out. Name the column that identifies a lead in the setting Lead key.',
  activityUnknown: [
    'No activity is called “{name}”. Did you mean “{nearest}”?',
    'No activity is called “{name}”. Add it to Activities, or check how it is written.',
  ],
  withinNotAboveZero:
    'Within must be a number of days above 0, not “{value}”, so this is left out. Write one such as 30, or clear the cell.',
  countUnknown: [
    '“{count}” is no way to count, so this is left out. Did you mean “{nearest}”?',
    '“{count}” is no way to count, so this is left out. Write each, once, once a day or distinct.',
  ],
  onlyForActivities: '{name} counts only where Column is an activity. Clear it.',
  weightUnreadable: [
    'No band is called “{band}”, so the rule is left out. Did you mean “{nearest}”?',
    'No band is called “{band}”, so the rule is left out. Write the name of a band, or a score.',
    '“{weight}” is not a weight, so the rule is left out. Write a number, disqualify, or a limit such as at most 40.',
    'This step has no weight, so the rule is left out. Write a number such as 10.',
  ],
  upToUnreadable:
    '“{value}” is not a number of times, so the rule is left out. Write one such as 5, or clear the cell for no limit.',
  halfLifeNotAboveZero:
    'Half-life must be a number of days above 0, not “{value}”, so the rule is left out. Write one such as 30, or clear the cell.',
  sinceMissing: 'A half-life needs a date to count from, so the rule is left out. Name a column of dates in Since.',
  sinceColumnMissing: [
    'No column of your leads is called “{name}”, so the rule is left out. Did you mean “{nearest}”?',
    'No column of your leads is called “{name}”, so the rule is left out. Write a name from the header row.',
  ],
  decayIgnored: 'Beside disqualify or a limit, Half-life and Up to do nothing. Clear them.',

  neverHolds:
    'No lead can ever meet what is asked of “{column}” here. Change one of the conditions, or join them with or instead of and.',
  betweenReversed: 'No number lies between {value} and {to}. Exchange Value and To.',
  daysNegative: 'A number of days cannot be below 0, so no date meets this. Write it without the minus sign.',
  stepNeverReached:
    'No lead can reach this step: the steps above take every lead that meets it. Move it above the wider one.',
  valueMeansBlank:
    '“{value}” is one of the Blank words, so a cell that says it is blank. Use is blank or is not blank, or take it off the Blank words.',
  neverHoldsToday:
    'None of your {leads|lead|leads} meets this rule today. Check that its column and value are what you mean.',
  alwaysHolds:
    'Whatever “{column}” says, one of these conditions holds, so the rule tells no leads apart. Did you mean and instead of or?',
  alwaysHoldsToday:
    'Every one of your {leads|lead|leads} meets this rule today, so it does not tell them apart. Narrow it, or leave it out.',
  ruleRepeated: [
    'This says the same as the rule “{rule}”, so leads are counted twice. Change or delete one of them.',
    'This says the same as rule {number}, so leads are counted twice. Change or delete one of them.',
  ],
  penaltyOutscored:
    'Despite {weight}, a lead can still score {score}, because other rules outweigh it. If no such lead should get through, write disqualify.',
  valueOccursNowhere: [
    '“{value}” does not occur in “{column}”. Did you mean “{nearest}”?',
    '“{value}” and {more|other value|other values} do not occur in “{column}”. Check how they are written.',
    '“{value}” does not occur in “{column}”. Check how it is written.',
  ],
  valueSeparatedByCommas:
    '“{value}” counts as one value, and no lead has it. If you mean several, put | between them: {instead}',
  valueInsideWords:
    '“{value}” is also found inside longer words, as in “{example}” ({leads|lead|leads}). If you mean whole words, use has word.',
  textWhereNumberNeeded:
    '“{column}” is not a number in {leads|lead|leads}, for example “{example}”, which cannot meet this. Write plain numbers there, or leave those cells blank.',
  textWhereDateNeeded:
    '“{column}” is not a date in {leads|lead|leads}, for example “{example}”, which cannot be used. Write dates like 2026-11-22 there, or leave those cells blank.',
  dateOrderAmbiguous: [
    '“{column}” has dates such as “{example}” ({leads|lead|leads}), which are not read until Date order tells day from month. Set it to {order}.',
    '“{column}” has dates such as “{example}” ({leads|lead|leads}), which are not read until Date order tells day from month. Set it to day first or month first.',
  ],
  percentAgainstNumber:
    '“{column}” has cells such as {example}, and 50% is the same as 0.5, so {value} hardly fits. Did you mean {instead}?',
  sinceBlankInMany:
    'The date to count from is blank in {blank} of {leads|lead|leads} that meet this, which gives them nothing. Fill it in, or name another column in Since.',

  rowNameMissing: 'Nothing stands in {column}, so this row is left out. Fill it in.',
  rowColumnMissing: [
    'No column of your leads is called “{name}”, so this row is left out. Did you mean “{nearest}”?',
    'No column of your leads is called “{name}”, so this row is left out. Write a name from the header row.',
    'This row names no column, so it is left out. Write a name from the header row.',
  ],
  questionColumnMissing:
    'No column of your leads is called “{name}”, so its answers count nowhere. Did you mean “{nearest}”?',
  rowConditionUnknown: [
    'No condition is called “{condition}”, so this row is left out. Did you mean “{nearest}”?',
    'No condition is called “{condition}”, so this row is left out. Choose one from the list.',
    'This row has no condition, so it is left out. Choose one from the list.',
  ],
  rowValueUnusable: [
    '“{condition}” cannot use “{value}”, so this row is left out. Write something like {example}.',
    '“{condition}” cannot use “{value}”, so this row is left out. Write another value.',
    '“{condition}” needs something to compare with, so this row is left out. Fill in this cell.',
  ],
  rowJoinUnknown:
    'Join cannot be “{join}” here, so this row is left out. Write and or or to add to the row above, or clear the cell.',
  rowOfAnother: [
    'This row says “{name}” but stands below “{rule}”, so those rows are left out. Rows may have been sorted apart: move it back, or correct the name.',
    'This row says “{name}” but adds to a row without a name, so those rows are left out. Move it back, or correct the name.',
  ],
  rowNeverReached:
    'No lead gets as far as this row: the rows above take every lead that meets it. Move it up, or delete it.',

  gridBandsMissing:
    'The grid needs bands of both axes, and there is none with the axis {axis}. Add such rows to Bands, or delete the grid.',
  gridCellUnknown: [
    'Your bands make no cell called “{cell}”, so this row is left out. Cells go from A1 (best of both) to {last}.',
    'This row names no cell, so it is left out. Cells go from A1 (best of both) to {last}.',
  ],
  gridCellRepeated: 'The cell “{cell}” is listed twice; only the first row counts. Delete this one.',
} satisfies { readonly [code: string]: Sentence };
