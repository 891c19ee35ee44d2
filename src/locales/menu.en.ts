/** The menu's sentences in English. */

export const en = {
  modelTab: 'Lead model',
  modelIntro:
    'Change a weight, a value or a threshold: scores and colours follow. Lead Score > Check the model tells what to put right.',
  history: 'Lead model history',
  historyColumns: 'Version · When · Note · What changed · Leads moved · By hand · Revision · Model',
  ready: 'Your leads are scored',
  made: '{leads|lead is|leads are} scored by {rules|rule|rules} in the tab "{tab}".',
  alreadyThere: 'Everything is in place: this tab is scored by the model in the tab "{tab}". Nothing was changed.',
  restored: 'Restored: {what}.',
  theModelTab: 'the model tab',
  theModelName: 'the name {name}',
  theFormulas: '{number|score column|score columns}',
  theColours: 'the colours',
  changeAWeight: 'Change a weight in "{tab}": scores and colours follow.',
  leftOut: 'Left out, because this list has no such column: {rules}.',
  ninthOfMany: '{more} more',
  volatile:
    'Google allows no NOW() or RAND() in what a score formula reads, as in {columns}. The leads are therefore {range}. With TODAY() or pasted values the whole list can be scored.',
  outsideRange: 'Outside of these columns, and so without rules: {columns}.',
  secondLine: 'Row {row} looks like a second header line and is scored like a lead. Put all names into one row.',
  noLeads: 'There are no leads below the header yet. New rows are scored as you add them.',
  noFreeze: 'The header could not be frozen: cells are merged across it.',
  columnsAdded: '{number|score column|score columns} added.',
  columnsThere: 'Score, band and reason are there already. Nothing was changed.',
  coloured: 'Rows are coloured by {bands|band|bands}.',
  colouredAlready: 'The colours are up to date. Nothing was changed.',

  noIssues: 'The model in "{tab}" has no issues.',
  errorsAndWarnings: '{errors|error|errors} and {warnings|warning|warnings}: see the notes in the tab "{tab}".',
  errors: '{errors|error|errors}: see the notes in the tab "{tab}".',
  warnings: '{warnings|warning|warnings}: see the notes in the tab "{tab}".',
  more: '… and {number} more.',
  notChecked:
    'No tab shows scores of this model, so its columns were not checked. Choose Start here on the tab with your leads.',
  blocked:
    'The formula in {formula} cannot show its scores, because {cell} is not empty. Clear or move what is in {cell}.',
  blockedNowhere: 'The formula in {formula} shows an error. Choose Start here to restore it.',

  listsTitle: 'Lists',
  handedOver: '{handed|lead|leads} to hand over in the tab "{tab}": {fresh} new, {overdue} overdue.',
  noBandsYet: 'The model in "{tab}" has no bands, so no lead can be handed over. Add one in its section Bands.',
  listsSame: 'Nothing has changed since the last update.',
  stagesAdded: 'Added for you to fill in: {columns}.',
  leadsLeft: '{number|lead has|leads have} left the list: {leads}.',
  bandsChanged: '{number|change|changes} of band or stage noted.',
  stagesSuggested: 'Your rules suggest other stages. Write into the column {column} what you agree with: {leads}.',
  stageWord: 'Stage',
  listsNeedKey:
    'Lists need a column that tells leads apart, such as an ID or an e-mail. Name it beside Lead key in the Settings of the tab "{tab}". Nothing was written.',
  leadKeyRepeated:
    '{number|Lead key stands|Lead keys stand} on more than one lead, such as "{key}" in the tab "{tab}". Give every lead its own. Nothing was written.',
  errorsInLeads:
    'Scores are made of cells that show an error ({number}), such as {shown} in {cell} (columns: {columns}). Wait until everything is loaded, or mend it. Nothing was written.',
  activityTab: 'Activities',
  logMade:
    'Write down here what leads do, one row each time: the lead\'s key, the activity, the date. Rules such as "{example}" count it.',
  countsLog: 'Rules of this model count what leads do. Write it into the tab "{tab}", one row each time.',
  logPassed: '{number|score formula reads|score formulas read} it from now on.',
  logThere: 'This is the activity log. Nothing was changed.',
  logNeedsKey:
    'Name the column that tells leads apart beside "{setting}" in the Settings of the tab "{tab}": activities are found by it.',
  logUnreadable:
    'The first row of the tab "{tab}" must name the columns Lead, Activity and Date. Put them back, then choose this again.',
  boardReady: 'The tab "{tab}" is up to date.',
  boardSame: 'The tab "{tab}" is up to date. Nothing was changed.',
  boardIntro:
    '{model}, {day}. Lead Score > Dashboard rewrites these eight columns; what you put right of them or below stays.',
  boardNeeds: 'Name the column with it beside "{setting}" in the model\'s Settings.',
  boardNothing: 'Nothing to count yet.',
  volatileInside:
    'The score formulas cannot read {columns}: Google allows no NOW() or RAND() there. Use TODAY() or paste the values.',
  emptyTab:
    'This tab is empty. Paste or import your leads, with the names of the columns in the first row, then choose Start here.',
  noHeader:
    'No header row was found. Put the names of the columns (such as Company, Job title, E-mail) into the row above the first lead, then choose Start here.',
  headerError: 'The header shows an error in {cell}. Put a name there, then choose Start here.',
  everythingVolatile:
    'Google allows no NOW() or RAND() in what a score formula reads, and every column here has one. Paste the values instead, then choose Start here.',
  thisIsTheModel: 'This tab is the model. Open the tab with your leads, then choose Start here.',
  thisIsAList: 'This tab is a list that Lead Score made. Open the tab with your leads, then choose this again.',
  nameTaken:
    'The name {name} belongs to {where}, which is no model. Rename it (Data > Named ranges), then choose Start here again. Nothing was changed.',
  noModel: 'This spreadsheet has no model for this tab yet. Choose Start here.',
  noModelRules: '{where} holds no rules. Restore that tab from the version history.',
  noScoreColumns: 'This tab has no score columns. Choose Start here, or open the tab with your scored leads.',
  noBandColumn:
    'This tab shows no bands, and rows are coloured by their band. Choose Add score columns, then Recolour rows.',
  noBandColours: 'No band has a colour. Write one such as #F4A259 into the column Color in the tab "{tab}".',
  protectedCells: '{where} is protected, and you may not edit it. Ask its owner. Nothing was changed.',
  otherTab: 'The score formulas here read their leads from the tab "{tab}". Open that tab and choose this again.',
  busy: 'Somebody else is setting up Lead Score in this spreadsheet. Wait a moment, then try again.',
  refused: 'Google Sheets refused: {message} Reload the page and try again.',
} as const;
