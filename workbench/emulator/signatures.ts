/** Every method, overload and enumeration of the emulated services, made from @types/google-apps-script by read-signatures.ts (`npx vitest run test/emulator/signatures.test.ts -u`); long because it is data. */

/** By class: `name(types of the arguments)` for each overload, `name:Enum` for an enumeration; "?" may be null. */
export const SIGNATURES: Readonly<Record<string, string>> = {
  Blob: `
copyBlob() getAs(String) getBytes() getContentType() getDataAsString() getDataAsString(String) getName()
isGoogleType() setBytes(Number[]) setContentType(String?) setContentTypeFromExtension() setDataFromString(String)
setDataFromString(String,String) setName(String) getAllBlobs()
`,
  Browser: `
Buttons:ButtonSet inputBox(String) inputBox(String,ButtonSet) inputBox(String,String,ButtonSet) msgBox(String)
msgBox(String,ButtonSet) msgBox(String,String,ButtonSet)
`,
  Logger: `
clear() getLog() log(Any) log(String,...Any)
`,
  Menu: `
addItem(String,String) addSeparator() addSubMenu(Menu) addToUi()
`,
  PromptResponse: `
getResponseText() getSelectedButton()
`,
  RgbColor: `
asHexString() getBlue() getColorType() getGreen() getRed()
`,
  Session: `
getActiveUser() getActiveUserLocale() getEffectiveUser() getScriptTimeZone() getTemporaryActiveUserKey()
getTimeZone() getUser()
`,
  Ui: `
Button:Button ButtonSet:ButtonSet alert(String) alert(String,ButtonSet) alert(String,String,ButtonSet)
createAddonMenu() createMenu(String) prompt(String) prompt(String,ButtonSet) prompt(String,String,ButtonSet)
showModalDialog(HtmlOutput,String) showModelessDialog(HtmlOutput,String) showSidebar(HtmlOutput)
showDialog(HtmlOutput)
`,
  User: `
getEmail() getUserLoginId()
`,
  ChartOptions: `
get(String)
`,
  Charts: `
ChartHiddenDimensionStrategy:ChartHiddenDimensionStrategy ChartMergeStrategy:ChartMergeStrategy ChartType:ChartType
ColumnType:ColumnType CurveStyle:CurveStyle PointStyle:PointStyle Position:Position newAreaChart() newBarChart()
newColumnChart() newDataTable() newDataViewDefinition() newLineChart() newPieChart() newScatterChart()
newTableChart() newTextStyle()
`,
  Cache: `
get(String) getAll(String[]) put(String,String) put(String,String,Number) putAll(Object) putAll(Object,Number)
remove(String) removeAll(String[])
`,
  CacheService: `
getDocumentCache() getScriptCache() getUserCache()
`,
  HtmlOutput: `
addMetaTag(String,String) append(String) appendUntrusted(String) asTemplate() clear() getAs(String) getBlob()
getContent() getFaviconUrl() getHeight() getMetaTags() getTitle() getWidth() setContent(String)
setFaviconUrl(String) setHeight(Number) setSandboxMode(SandboxMode) setTitle(String) setWidth(Number)
setXFrameOptionsMode(XFrameOptionsMode)
`,
  HtmlService: `
SandboxMode:SandboxMode XFrameOptionsMode:XFrameOptionsMode createHtmlOutput() createHtmlOutput(BlobSource)
createHtmlOutput(String) createHtmlOutputFromFile(String) createTemplate(BlobSource) createTemplate(String)
createTemplateFromFile(String) getUserAgent()
`,
  Lock: `
hasLock() releaseLock() tryLock(Number) waitLock(Number)
`,
  LockService: `
getDocumentLock() getScriptLock() getUserLock()
`,
  Properties: `
deleteAllProperties() deleteProperty(String) getKeys() getProperties() getProperty(String) setProperties(Object)
setProperties(Object,Boolean) setProperty(String,String)
`,
  PropertiesService: `
getDocumentProperties() getScriptProperties() getUserProperties()
`,
  ClockTriggerBuilder: `
after(Number) at(Date) atDate(Number,Number,Number) atHour(Number) create() everyDays(Number) everyHours(Number)
everyMinutes(Number) everyWeeks(Number) inTimezone(String) nearMinute(Number) onMonthDay(Number) onWeekDay(Weekday)
`,
  ScriptApp: `
AuthMode:AuthMode AuthorizationStatus:AuthorizationStatus EventType:EventType InstallationSource:InstallationSource
TriggerSource:TriggerSource WeekDay:Weekday deleteTrigger(Trigger) getAuthorizationInfo(AuthMode) getIdentityToken()
getInstallationSource() getOAuthToken() getProjectTriggers() getScriptId() getService() getUserTriggers(Document)
getUserTriggers(Form) getUserTriggers(Spreadsheet) invalidateAuth() newStateToken() newTrigger(String)
requireAllScopes(AuthMode) requireScopes(AuthMode,String[]) getProjectKey() getScriptTriggers()
`,
  SpreadsheetTriggerBuilder: `
create() onChange() onEdit() onFormSubmit() onOpen()
`,
  Trigger: `
getEventType() getHandlerFunction() getTriggerSource() getTriggerSourceId() getUniqueId()
`,
  TriggerBuilder: `
forDocument(Document) forDocument(String) forForm(Form) forForm(String) forSpreadsheet(Spreadsheet)
forSpreadsheet(String) forUserCalendar(String) timeBased()
`,
  Banding: `
copyTo(Range) getFirstColumnColor() getFirstRowColor() getFooterColumnColor() getFooterRowColor()
getHeaderColumnColor() getHeaderRowColor() getRange() getSecondColumnColor() getSecondRowColor() remove()
setFirstColumnColor(String?) setFirstRowColor(String?) setFooterColumnColor(String?) setFooterRowColor(String?)
setHeaderColumnColor(String?) setHeaderRowColor(String?) setRange(Range) setSecondColumnColor(String?)
setSecondRowColor(String?)
`,
  BooleanCondition: `
getBackground() getBold() getCriteriaType() getCriteriaValues() getFontColor() getItalic() getStrikethrough()
getUnderline()
`,
  Color: `
asRgbColor() asThemeColor() getColorType()
`,
  ColorBuilder: `
asRgbColor() asThemeColor() build() getColorType() setRgbColor(String) setThemeColor(ThemeColorType)
`,
  ConditionalFormatRule: `
copy() getBooleanCondition() getGradientCondition() getRanges()
`,
  ConditionalFormatRuleBuilder: `
build() copy() getBooleanCondition() getGradientCondition() getRanges() setBackground(String?) setBold(Boolean?)
setFontColor(String?) setGradientMaxpoint(String) setGradientMaxpointWithValue(String,InterpolationType,String)
setGradientMidpointWithValue(String,InterpolationType,String) setGradientMinpoint(String)
setGradientMinpointWithValue(String,InterpolationType,String) setItalic(Boolean?) setRanges(Range[])
setStrikethrough(Boolean?) setUnderline(Boolean?) whenCellEmpty() whenCellNotEmpty() whenDateAfter(Date)
whenDateAfter(RelativeDate) whenDateBefore(Date) whenDateBefore(RelativeDate) whenDateEqualTo(Date)
whenDateEqualTo(RelativeDate) whenFormulaSatisfied(String) whenNumberBetween(Number,Number)
whenNumberEqualTo(Number) whenNumberGreaterThan(Number) whenNumberGreaterThanOrEqualTo(Number)
whenNumberLessThan(Number) whenNumberLessThanOrEqualTo(Number) whenNumberNotBetween(Number,Number)
whenNumberNotEqualTo(Number) whenTextContains(String) whenTextDoesNotContain(String) whenTextEndsWith(String)
whenTextEqualTo(String) whenTextStartsWith(String) withCriteria(BooleanCriteria,Any[])
`,
  ContainerInfo: `
getAnchorColumn() getAnchorRow() getOffsetX() getOffsetY()
`,
  DataValidation: `
copy() getAllowInvalid() getCriteriaType() getCriteriaValues() getHelpText()
`,
  DataValidationBuilder: `
build() copy() getAllowInvalid() getCriteriaType() getCriteriaValues() getHelpText() requireCheckbox()
requireCheckbox(Any) requireCheckbox(Any,Any) requireDate() requireDateAfter(Date) requireDateBefore(Date)
requireDateBetween(Date,Date) requireDateEqualTo(Date) requireDateNotBetween(Date,Date) requireDateOnOrAfter(Date)
requireDateOnOrBefore(Date) requireFormulaSatisfied(String) requireNumberBetween(Number,Number)
requireNumberEqualTo(Number) requireNumberGreaterThan(Number) requireNumberGreaterThanOrEqualTo(Number)
requireNumberLessThan(Number) requireNumberLessThanOrEqualTo(Number) requireNumberNotBetween(Number,Number)
requireNumberNotEqualTo(Number) requireTextContains(String) requireTextDoesNotContain(String)
requireTextEqualTo(String) requireTextIsEmail() requireTextIsUrl() requireValueInList(String[])
requireValueInList(String[],Boolean) requireValueInRange(Range) requireValueInRange(Range,Boolean)
setAllowInvalid(Boolean) setHelpText(String) withCriteria(DataValidationCriteria,Any[])
`,
  DeveloperMetadata: `
getId() getKey() getLocation() getValue() getVisibility() moveToColumn(Range) moveToRow(Range) moveToSheet(Sheet)
moveToSpreadsheet() remove() setKey(String) setValue(String) setVisibility(DeveloperMetadataVisibility)
`,
  DeveloperMetadataFinder: `
find() onIntersectingLocations() withId(Number) withKey(String) withLocationType(DeveloperMetadataLocationType)
withValue(String) withVisibility(DeveloperMetadataVisibility)
`,
  DeveloperMetadataLocation: `
getColumn() getLocationType() getRow() getSheet() getSpreadsheet()
`,
  EmbeddedAreaChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position) setLegendTextStyle(TextStyle)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any) setPointStyle(PointStyle)
setPosition(Number,Number,Number,Number) setRange(Number,Number) setStacked() setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedBarChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() reverseDirection() setBackgroundColor(String) setChartType(ChartType)
setColors(String[]) setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position)
setLegendTextStyle(TextStyle) setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setRange(Number,Number) setStacked() setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedChart: `
getAs(String) getBlob() getChartId() getContainerInfo() getHiddenDimensionStrategy() getMergeStrategy()
getNumHeaders() getOptions() getRanges() getTransposeRowsAndColumns() modify()
`,
  EmbeddedChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) setChartType(ChartType) setHiddenDimensionStrategy(ChartHiddenDimensionStrategy)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setTransposeRowsAndColumns(Boolean)
`,
  EmbeddedColumnChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position) setLegendTextStyle(TextStyle)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setRange(Number,Number) setStacked() setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedComboChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position) setLegendTextStyle(TextStyle)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setRange(Number,Number) setStacked() setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedHistogramChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position) setLegendTextStyle(TextStyle)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setRange(Number,Number) setStacked() setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedLineChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setCurveStyle(CurveStyle) setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position)
setLegendTextStyle(TextStyle) setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPointStyle(PointStyle) setPosition(Number,Number,Number,Number) setRange(Number,Number) setTitle(String)
setTitleTextStyle(TextStyle) setTransposeRowsAndColumns(Boolean) setXAxisTextStyle(TextStyle) setXAxisTitle(String)
setXAxisTitleTextStyle(TextStyle) setYAxisTextStyle(TextStyle) setYAxisTitle(String)
setYAxisTitleTextStyle(TextStyle) useLogScale()
`,
  EmbeddedPieChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) reverseCategories() set3D() setBackgroundColor(String) setChartType(ChartType)
setColors(String[]) setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position)
setLegendTextStyle(TextStyle) setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setTitle(String) setTitleTextStyle(TextStyle)
setTransposeRowsAndColumns(Boolean)
`,
  EmbeddedScatterChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() getChartType() getContainer() getRanges()
removeRange(Range) setBackgroundColor(String) setChartType(ChartType) setColors(String[])
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setLegendPosition(Position) setLegendTextStyle(TextStyle)
setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any) setPointStyle(PointStyle)
setPosition(Number,Number,Number,Number) setTitle(String) setTitleTextStyle(TextStyle)
setTransposeRowsAndColumns(Boolean) setXAxisLogScale() setXAxisRange(Number,Number) setXAxisTextStyle(TextStyle)
setXAxisTitle(String) setXAxisTitleTextStyle(TextStyle) setYAxisLogScale() setYAxisRange(Number,Number)
setYAxisTextStyle(TextStyle) setYAxisTitle(String) setYAxisTitleTextStyle(TextStyle)
`,
  EmbeddedTableChartBuilder: `
addRange(Range) asAreaChart() asBarChart() asColumnChart() asComboChart() asHistogramChart() asLineChart()
asPieChart() asScatterChart() asTableChart() build() clearRanges() enablePaging(Boolean) enablePaging(Number)
enablePaging(Number,Number) enableRtlTable(Boolean) enableSorting(Boolean) getChartType() getContainer() getRanges()
removeRange(Range) setChartType(ChartType) setFirstRowNumber(Number)
setHiddenDimensionStrategy(ChartHiddenDimensionStrategy) setInitialSortingAscending(Number)
setInitialSortingDescending(Number) setMergeStrategy(ChartMergeStrategy) setNumHeaders(Number) setOption(String,Any)
setPosition(Number,Number,Number,Number) setTransposeRowsAndColumns(Boolean) showRowNumberColumn(Boolean)
useAlternatingRowStyle(Boolean)
`,
  Filter: `
getColumnFilterCriteria(Number) getRange() remove() removeColumnFilterCriteria(Number)
setColumnFilterCriteria(Number,FilterCriteria?) sort(Number,Boolean)
`,
  FilterCriteria: `
copy() getCriteriaType() getCriteriaValues() getHiddenValues() getVisibleValues()
`,
  FilterCriteriaBuilder: `
build() copy() getCriteriaType() getCriteriaValues() getHiddenValues() getVisibleValues() setHiddenValues(String[])
setVisibleValues(String[]) whenCellEmpty() whenCellNotEmpty() whenDateAfter(Date) whenDateAfter(RelativeDate)
whenDateBefore(Date) whenDateBefore(RelativeDate) whenDateEqualTo(Date) whenDateEqualTo(RelativeDate)
whenFormulaSatisfied(String) whenNumberBetween(Number,Number) whenNumberEqualTo(Number)
whenNumberGreaterThan(Number) whenNumberGreaterThanOrEqualTo(Number) whenNumberLessThan(Number)
whenNumberLessThanOrEqualTo(Number) whenNumberNotBetween(Number,Number) whenNumberNotEqualTo(Number)
whenTextContains(String) whenTextDoesNotContain(String) whenTextEndsWith(String) whenTextEqualTo(String)
whenTextStartsWith(String) withCriteria(BooleanCriteria,Any[])
`,
  GradientCondition: `
getMaxColor() getMaxType() getMaxValue() getMidColor() getMidType() getMidValue() getMinColor() getMinType()
getMinValue()
`,
  NamedRange: `
getName() getRange() remove() setName(String) setRange(Range)
`,
  Protection: `
addEditor(String) addEditor(User) addEditors(String[]) canDomainEdit() canEdit() getDescription() getEditors()
getProtectionType() getRange() getRangeName() getUnprotectedRanges() isWarningOnly() remove() removeEditor(String)
removeEditor(User) removeEditors(String[]) removeEditors(User[]) setDescription(String) setDomainEdit(Boolean)
setNamedRange(NamedRange) setRange(Range) setRangeName(String) setUnprotectedRanges(Range[]) setWarningOnly(Boolean)
`,
  Range: `
activate() activateAsCurrentCell() addDeveloperMetadata(String)
addDeveloperMetadata(String,DeveloperMetadataVisibility) addDeveloperMetadata(String,String)
addDeveloperMetadata(String,String,DeveloperMetadataVisibility) applyColumnBanding()
applyColumnBanding(BandingTheme) applyColumnBanding(BandingTheme,Boolean,Boolean) applyRowBanding()
applyRowBanding(BandingTheme) applyRowBanding(BandingTheme,Boolean,Boolean) autoFill(Range,AutoFillSeries)
autoFillToNeighbor(AutoFillSeries) breakApart() canEdit() check() clear() clear(Object) clearContent()
clearDataValidations() clearFormat() clearNote() collapseGroups()
copyFormatToRange(Number,Number,Number,Number,Number) copyFormatToRange(Sheet,Number,Number,Number,Number)
copyTo(Range) copyTo(Range,CopyPasteType,Boolean) copyTo(Range,Object)
copyValuesToRange(Number,Number,Number,Number,Number) copyValuesToRange(Sheet,Number,Number,Number,Number)
createDataSourcePivotTable(DataSource) createDataSourceTable(DataSource) createDeveloperMetadataFinder()
createFilter() createPivotTable(Range) createTextFinder(String) deleteCells(Dimension) expandGroups()
getA1Notation() getBackground() getBackgroundObject() getBackgroundObjects() getBackgrounds() getBandings()
getCell(Number,Number) getColumn() getDataRegion() getDataRegion(Dimension) getDataSourceFormula()
getDataSourceFormulas() getDataSourcePivotTables() getDataSourceTables() getDataSourceUrl() getDataTable()
getDataTable(Boolean) getDataValidation() getDataValidations() getDeveloperMetadata() getDisplayValue()
getDisplayValues() getFilter() getFontColor() getFontColors() getFontColorObject() getFontColorObjects()
getFontFamilies() getFontFamily() getFontLine() getFontLines() getFontSize() getFontSizes() getFontStyle()
getFontStyles() getFontWeight() getFontWeights() getFormula() getFormulaR1C1() getFormulas() getFormulasR1C1()
getGridId() getHeight() getHorizontalAlignment() getHorizontalAlignments() getLastColumn() getLastRow()
getMergedRanges() getNextDataCell(Direction) getNote() getNotes() getNumColumns() getNumRows() getNumberFormat()
getNumberFormats() getRichTextValue() getRichTextValues() getRow() getRowIndex() getSheet() getTextDirection()
getTextDirections() getTextRotation() getTextRotations() getTextStyle() getTextStyles() getValue() getValues()
getVerticalAlignment() getVerticalAlignments() getWidth() getWrap() getWrapStrategies() getWrapStrategy() getWraps()
insertCells(Dimension) insertCheckboxes() insertCheckboxes(Any) insertCheckboxes(Any,Any) isBlank() isChecked()
isEndColumnBounded() isEndRowBounded() isPartOfMerge() isStartColumnBounded() isStartRowBounded() merge()
mergeAcross() mergeVertically() moveTo(Range) offset(Number,Number) offset(Number,Number,Number)
offset(Number,Number,Number,Number) protect() randomize() removeCheckboxes() removeDuplicates()
removeDuplicates(Number[]) setBackground(String?) setBackgroundObject(Color?) setBackgroundObjects(Color[][]?)
setBackgroundRGB(Number,Number,Number) setBackgrounds(String?[][])
setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?)
setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,BorderStyle?)
setDataValidation(DataValidation?) setDataValidations(DataValidation?[][]) setFontColor(String?)
setFontColorObject(Color?) setFontColorObjects(Color?[][]) setFontColors(Any[][]) setFontFamilies(String?[][])
setFontFamily(String?) setFontLine(String?) setFontLines(String?[][]) setFontSize(Number) setFontSizes(Number[][])
setFontStyle(String?) setFontStyles(String?[][]) setFontWeight(String?) setFontWeights(String?[][])
setFormula(String) setFormulaR1C1(String) setFormulas(String[][]) setFormulasR1C1(String[][])
setHorizontalAlignment(String?) setHorizontalAlignments(String?[][]) setNote(String?) setNotes(String?[][])
setNumberFormat(String) setNumberFormats(String[][]) setRichTextValue(RichTextValue)
setRichTextValues(RichTextValue[][]) setShowHyperlink(Boolean) setTextDirection(TextDirection?)
setTextDirections(TextDirection?[][]) setTextRotation(Number) setTextRotation(TextRotation)
setTextRotations(TextRotation[][]) setTextStyle(TextStyle) setTextStyles(TextStyle[][]) setValue(Any)
setValues(Any[][]) setVerticalAlignment(String?) setVerticalAlignments(String?[][]) setVerticalText(Boolean)
setWrap(Boolean) setWrapStrategies(WrapStrategy[][]) setWrapStrategy(WrapStrategy) setWraps(Boolean[][])
shiftColumnGroupDepth(Number) shiftRowGroupDepth(Number) sort(Any) splitTextToColumns() splitTextToColumns(String)
splitTextToColumns(TextToColumnsDelimiter) trimWhitespace() uncheck()
`,
  RangeList: `
activate() breakApart() check() clear() clear(Object) clearContent() clearDataValidations() clearFormat()
clearNote() getRanges() insertCheckboxes() insertCheckboxes(Any) insertCheckboxes(Any,Any) removeCheckboxes()
setBackground(String?) setBackgroundRGB(Number,Number,Number)
setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?)
setBorder(Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,Boolean?,String?,BorderStyle?) setFontColor(String?)
setFontFamily(String?) setFontLine(String?) setFontSize(Number) setFontStyle(String?) setFontWeight(String?)
setFormula(String) setFormulaR1C1(String) setHorizontalAlignment(String?) setNote(String?) setNumberFormat(String)
setShowHyperlink(Boolean) setTextDirection(TextDirection?) setTextRotation(Number) setValue(Any)
setVerticalAlignment(String?) setVerticalText(Boolean) setWrap(Boolean) setWrapStrategy(WrapStrategy)
trimWhitespace() uncheck()
`,
  RichTextValue: `
copy() getEndIndex() getLinkUrl() getLinkUrl(Number,Number) getRuns() getStartIndex() getText() getTextStyle()
getTextStyle(Number,Number)
`,
  RichTextValueBuilder: `
build() setLinkUrl(Number,Number,String?) setLinkUrl(String?) setText(String) setTextStyle(Number,Number,TextStyle?)
setTextStyle(TextStyle?)
`,
  Selection: `
getActiveRange() getActiveRangeList() getActiveSheet() getCurrentCell() getNextDataRange(Direction)
`,
  Sheet: `
activate() addDeveloperMetadata(String) addDeveloperMetadata(String,DeveloperMetadataVisibility)
addDeveloperMetadata(String,String) addDeveloperMetadata(String,String,DeveloperMetadataVisibility) appendRow(Any[])
asDataSourceSheet() autoResizeColumn(Number) autoResizeColumns(Number,Number) autoResizeRows(Number,Number) clear()
clear(Object) clearConditionalFormatRules() clearContents() clearFormats() clearNotes() collapseAllColumnGroups()
collapseAllRowGroups() copyTo(Spreadsheet) createDeveloperMetadataFinder() createTextFinder(String)
deleteColumn(Number) deleteColumns(Number,Number) deleteRow(Number) deleteRows(Number,Number)
expandAllColumnGroups() expandAllRowGroups() expandColumnGroupsUpToDepth(Number) expandRowGroupsUpToDepth(Number)
getActiveCell() getActiveRange() getActiveRangeList() getBandings() getCharts() getColumnGroup(Number,Number)
getColumnGroupControlPosition() getColumnGroupDepth(Number) getColumnWidth(Number) getConditionalFormatRules()
getCurrentCell() getDataRange() getDataSourceTables() getDeveloperMetadata() getDrawings() getFilter() getFormUrl()
getFrozenColumns() getFrozenRows() getImages() getIndex() getLastColumn() getLastRow() getMaxColumns() getMaxRows()
getName() getNamedRanges() getParent() getPivotTables() getProtections(ProtectionType) getRange(Number,Number)
getRange(Number,Number,Number) getRange(Number,Number,Number,Number) getRange(String) getRangeList(String[])
getRowGroup(Number,Number) getRowGroupControlPosition() getRowGroupDepth(Number) getRowHeight(Number) getSelection()
getSheetId() getSheetName() getSheetValues(Number,Number,Number,Number) getSlicers() getTabColor() getType()
hasHiddenGridlines() hideColumn(Range) hideColumns(Number) hideColumns(Number,Number) hideRow(Range)
hideRows(Number) hideRows(Number,Number) hideSheet() insertChart(EmbeddedChart) insertColumnAfter(Number)
insertColumnBefore(Number) insertColumns(Number) insertColumns(Number,Number) insertColumnsAfter(Number,Number)
insertColumnsBefore(Number,Number) insertImage(BlobSource,Number,Number)
insertImage(BlobSource,Number,Number,Number,Number) insertImage(String,Number,Number)
insertImage(String,Number,Number,Number,Number) insertRowAfter(Number) insertRowBefore(Number) insertRows(Number)
insertRows(Number,Number) insertRowsAfter(Number,Number) insertRowsBefore(Number,Number)
insertSlicer(Range,Number,Number) insertSlicer(Range,Number,Number,Number,Number) isColumnHiddenByUser(Number)
isRightToLeft() isRowHiddenByFilter(Number) isRowHiddenByUser(Number) isSheetHidden() moveColumns(Range,Number)
moveRows(Range,Number) newChart() protect() removeChart(EmbeddedChart) setActiveRange(Range)
setActiveRangeList(RangeList) setActiveSelection(Range) setActiveSelection(String)
setColumnGroupControlPosition(GroupControlTogglePosition) setColumnWidth(Number,Number)
setColumnWidths(Number,Number,Number) setConditionalFormatRules(ConditionalFormatRule[]) setCurrentCell(Range)
setFrozenColumns(Number) setFrozenRows(Number) setHiddenGridlines(Boolean) setName(String) setRightToLeft(Boolean)
setRowGroupControlPosition(GroupControlTogglePosition) setRowHeight(Number,Number)
setRowHeights(Number,Number,Number) setRowHeightsForced(Number,Number,Number) setTabColor(String?)
showColumns(Number) showColumns(Number,Number) showRows(Number) showRows(Number,Number) showSheet() sort(Number)
sort(Number,Boolean) unhideColumn(Range) unhideRow(Range) updateChart(EmbeddedChart) getSheetProtection()
setSheetProtection(PageProtection)
`,
  Spreadsheet: `
addDeveloperMetadata(String) addDeveloperMetadata(String,DeveloperMetadataVisibility)
addDeveloperMetadata(String,String) addDeveloperMetadata(String,String,DeveloperMetadataVisibility)
addEditor(String) addEditor(User) addEditors(String[]) addMenu(String,Object?[]) addViewer(String) addViewer(User)
addViewers(String[]) appendRow(Any[]) autoResizeColumn(Number) copy(String) createDeveloperMetadataFinder()
createTextFinder(String) deleteActiveSheet() deleteColumn(Number) deleteColumns(Number,Number) deleteRow(Number)
deleteRows(Number,Number) deleteSheet(Sheet) duplicateActiveSheet() getActiveCell() getActiveRange()
getActiveRangeList() getActiveSheet() getAs(String) getBandings() getBlob() getColumnWidth(Number) getCurrentCell()
getDataRange() getDataSourceTables() getDeveloperMetadata() getEditors() getFormUrl() getFrozenColumns()
getFrozenRows() getId() getImages() getIterativeCalculationConvergenceThreshold() getLastColumn() getLastRow()
getMaxIterativeCalculationCycles() getName() getNamedRanges() getNumSheets() getOwner()
getPredefinedSpreadsheetThemes() getProtections(ProtectionType) getRange(String) getRangeByName(String)
getRangeList(String[]) getRecalculationInterval() getRowHeight(Number) getSelection() getSheetById(Number)
getSheetByName(String) getSheetId() getSheetName() getSheetValues(Number,Number,Number,Number) getSheets()
getSpreadsheetLocale() getSpreadsheetTheme() getSpreadsheetTimeZone() getUrl() getViewers() hideColumn(Range)
hideRow(Range) insertColumnAfter(Number) insertColumnBefore(Number) insertColumnsAfter(Number,Number)
insertColumnsBefore(Number,Number) insertImage(BlobSource,Number,Number)
insertImage(BlobSource,Number,Number,Number,Number) insertImage(String,Number,Number)
insertImage(String,Number,Number,Number,Number) insertRowAfter(Number) insertRowBefore(Number)
insertRowsAfter(Number,Number) insertRowsBefore(Number,Number) insertSheet() insertSheet(Number)
insertSheet(Number,Object) insertSheet(Object) insertSheet(String) insertSheet(String,Number)
insertSheet(String,Number,Object) insertSheet(String,Object) insertSheetWithDataSourceTable(DataSourceSpec)
isColumnHiddenByUser(Number) isIterativeCalculationEnabled() isRowHiddenByFilter(Number) isRowHiddenByUser(Number)
moveActiveSheet(Number) moveChartToObjectSheet(EmbeddedChart) removeEditor(String) removeEditor(User)
removeMenu(String) removeNamedRange(String) removeViewer(String) removeViewer(User) rename(String)
renameActiveSheet(String) resetSpreadsheetTheme() setActiveRange(Range) setActiveRangeList(RangeList)
setActiveSelection(Range) setActiveSelection(String) setActiveSheet(Sheet) setActiveSheet(Sheet,Boolean)
setColumnWidth(Number,Number) setCurrentCell(Range) setFrozenColumns(Number) setFrozenRows(Number)
setIterativeCalculationConvergenceThreshold(Number) setIterativeCalculationEnabled(Boolean)
setMaxIterativeCalculationCycles(Number) setNamedRange(String,Range) setRecalculationInterval(RecalculationInterval)
setRowHeight(Number,Number) setSpreadsheetLocale(String) setSpreadsheetTheme(SpreadsheetTheme)
setSpreadsheetTimeZone(String) show(HtmlOutput) sort(Number) sort(Number,Boolean) toast(String) toast(String,String)
toast(String,String,Number?) unhideColumn(Range) unhideRow(Range) updateMenu(String,Object[]) getSheetProtection()
isAnonymousView() isAnonymousWrite() setAnonymousAccess(Boolean,Boolean) setSheetProtection(PageProtection)
`,
  SpreadsheetApp: `
AutoFillSeries:AutoFillSeries BandingTheme:BandingTheme BooleanCriteria:BooleanCriteria BorderStyle:BorderStyle
ColorType:ColorType CopyPasteType:CopyPasteType DataExecutionErrorCode:DataExecutionErrorCode
DataExecutionState:DataExecutionState DataSourceParameterType:DataSourceParameterType DataSourceType:DataSourceType
DataValidationCriteria:DataValidationCriteria DeveloperMetadataLocationType:DeveloperMetadataLocationType
DeveloperMetadataVisibility:DeveloperMetadataVisibility Dimension:Dimension Direction:Direction
GroupControlTogglePosition:GroupControlTogglePosition InterpolationType:InterpolationType
PivotTableSummarizeFunction:PivotTableSummarizeFunction PivotValueDisplayType:PivotValueDisplayType
ProtectionType:ProtectionType RecalculationInterval:RecalculationInterval RelativeDate:RelativeDate
SheetType:SheetType TextDirection:TextDirection TextToColumnsDelimiter:TextToColumnsDelimiter
ThemeColorType:ThemeColorType ValueType:ValueType WrapStrategy:WrapStrategy create(String)
create(String,Number,Number) enableAllDataSourcesExecution() enableBigQueryExecution() flush() getActive()
getActiveRange() getActiveRangeList() getActiveSheet() getActiveSpreadsheet() getCurrentCell() getSelection()
getUi() newCellImage() newColor() newConditionalFormatRule() newDataSourceSpec() newDataValidation()
newFilterCriteria() newRichTextValue() newTextStyle() open(File) openById(String) openByUrl(String)
setActiveRange(Range) setActiveRangeList(RangeList) setActiveSheet(Sheet) setActiveSheet(Sheet,Boolean)
setActiveSpreadsheet(Spreadsheet) setCurrentCell(Range)
`,
  TextFinder: `
findAll() findNext() findPrevious() getCurrentMatch() ignoreDiacritics(Boolean) matchCase(Boolean)
matchEntireCell(Boolean) matchFormulaText(Boolean) replaceAllWith(String) replaceWith(String) startFrom(Range)
useRegularExpression(Boolean)
`,
  TextRotation: `
getDegrees() isVertical()
`,
  TextStyle: `
copy() getFontFamily() getFontSize() getForegroundColor() getForegroundColorObject() isBold() isItalic()
isStrikethrough() isUnderline()
`,
  TextStyleBuilder: `
build() setBold(Boolean) setFontFamily(String) setFontSize(Number) setForegroundColor(String)
setForegroundColorObject(Color) setItalic(Boolean) setStrikethrough(Boolean) setUnderline(Boolean)
`,
  Utilities: `
Charset:Charset DigestAlgorithm:DigestAlgorithm MacAlgorithm:MacAlgorithm RsaAlgorithm:RsaAlgorithm
base64Decode(String) base64Decode(String,Charset) base64DecodeWebSafe(String) base64DecodeWebSafe(String,Charset)
base64Encode(Number[]) base64Encode(String) base64Encode(String,Charset) base64EncodeWebSafe(Number[])
base64EncodeWebSafe(String) base64EncodeWebSafe(String,Charset) computeDigest(DigestAlgorithm,Number[])
computeDigest(DigestAlgorithm,String) computeDigest(DigestAlgorithm,String,Charset)
computeHmacSha256Signature(Number[],Number[]) computeHmacSha256Signature(String,String)
computeHmacSha256Signature(String,String,Charset) computeHmacSignature(MacAlgorithm,Number[],Number[])
computeHmacSignature(MacAlgorithm,String,String) computeHmacSignature(MacAlgorithm,String,String,Charset)
computeRsaSha1Signature(String,String) computeRsaSha1Signature(String,String,Charset)
computeRsaSha256Signature(String,String) computeRsaSha256Signature(String,String,Charset)
computeRsaSignature(RsaAlgorithm,String,String) computeRsaSignature(RsaAlgorithm,String,String,Charset)
formatDate(Date,String,String) formatString(String,...Any) getUuid() gzip(BlobSource) gzip(BlobSource,String)
newBlob(Number[]) newBlob(Number[],String) newBlob(Number[],String,String) newBlob(String) newBlob(String,String)
newBlob(String,String,String) parseCsv(String) parseCsv(String,String) parseDate(String,String,String) sleep(Number)
ungzip(BlobSource) unzip(BlobSource) zip(BlobSource[]) zip(BlobSource[],String) jsonParse(String) jsonStringify(Any)
`,
};

/** The members of each enumeration, in Google's order. */
export const ENUMERATIONS: Readonly<Record<string, string>> = {
  Button: `
CLOSE OK CANCEL YES NO
`,
  ButtonSet: `
OK OK_CANCEL YES_NO YES_NO_CANCEL
`,
  ColorType: `
UNSUPPORTED RGB THEME
`,
  Month: `
JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER
`,
  Weekday: `
SUNDAY MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY
`,
  ChartHiddenDimensionStrategy: `
IGNORE_BOTH IGNORE_ROWS IGNORE_COLUMNS SHOW_BOTH
`,
  ChartMergeStrategy: `
MERGE_COLUMNS MERGE_ROWS
`,
  ChartType: `
TIMELINE AREA BAR BUBBLE CANDLESTICK COLUMN COMBO GAUGE GEO HISTOGRAM RADAR LINE ORG PIE SCATTER SPARKLINE
STEPPED_AREA TABLE TREEMAP WATERFALL
`,
  ColumnType: `
DATE NUMBER STRING
`,
  CurveStyle: `
NORMAL SMOOTH
`,
  MatchType: `
EXACT PREFIX ANY
`,
  Orientation: `
HORIZONTAL VERTICAL
`,
  PickerValuesLayout: `
ASIDE BELOW BELOW_WRAPPING BELOW_STACKED
`,
  PointStyle: `
NONE TINY MEDIUM LARGE HUGE
`,
  Position: `
TOP RIGHT BOTTOM NONE
`,
  SandboxMode: `
EMULATED IFRAME NATIVE
`,
  XFrameOptionsMode: `
ALLOWALL DEFAULT
`,
  AuthMode: `
NONE CUSTOM_FUNCTION LIMITED FULL
`,
  AuthorizationStatus: `
REQUIRED NOT_REQUIRED
`,
  EventType: `
CLOCK ON_OPEN ON_EDIT ON_FORM_SUBMIT ON_CHANGE ON_EVENT_UPDATED
`,
  InstallationSource: `
APPS_MARKETPLACE_DOMAIN_ADD_ON NONE WEB_STORE_ADD_ON
`,
  TriggerSource: `
SPREADSHEETS CLOCK FORMS DOCUMENTS CALENDAR
`,
  AutoFillSeries: `
DEFAULT_SERIES ALTERNATE_SERIES
`,
  BandingTheme: `
LIGHT_GREY CYAN GREEN YELLOW ORANGE BLUE TEAL GREY BROWN LIGHT_GREEN INDIGO PINK
`,
  BooleanCriteria: `
CELL_EMPTY CELL_NOT_EMPTY DATE_AFTER DATE_BEFORE DATE_EQUAL_TO DATE_AFTER_RELATIVE DATE_BEFORE_RELATIVE
DATE_EQUAL_TO_RELATIVE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_STARTS_WITH TEXT_ENDS_WITH CUSTOM_FORMULA
`,
  BorderStyle: `
DOTTED DASHED SOLID SOLID_MEDIUM SOLID_THICK DOUBLE
`,
  CopyPasteType: `
PASTE_NORMAL PASTE_NO_BORDERS PASTE_FORMAT PASTE_FORMULA PASTE_DATA_VALIDATION PASTE_VALUES
PASTE_CONDITIONAL_FORMATTING PASTE_COLUMN_WIDTHS
`,
  DataExecutionErrorCode: `
DATA_EXECUTION_ERROR_CODE_UNSUPPORTED NONE TIME_OUT TOO_MANY_ROWS TOO_MANY_CELLS ENGINE PARAMETER_INVALID
UNSUPPORTED_DATA_TYPE DUPLICATE_COLUMN_NAMES INTERRUPTED OTHER TOO_MANY_CHARS_PER_CELL
`,
  DataExecutionState: `
DATA_EXECUTION_STATE_UNSUPPORTED RUNNING SUCCESS ERROR NOT_STARTED
`,
  DataSourceParameterType: `
DATA_SOURCE_PARAMETER_TYPE_UNSUPPORTED CELL
`,
  DataSourceType: `
DATA_SOURCE_TYPE_UNSUPPORTED BIGQUERY
`,
  DataValidationCriteria: `
DATE_AFTER DATE_BEFORE DATE_BETWEEN DATE_EQUAL_TO DATE_IS_VALID_DATE DATE_NOT_BETWEEN DATE_ON_OR_AFTER
DATE_ON_OR_BEFORE NUMBER_BETWEEN NUMBER_EQUAL_TO NUMBER_GREATER_THAN NUMBER_GREATER_THAN_OR_EQUAL_TO
NUMBER_LESS_THAN NUMBER_LESS_THAN_OR_EQUAL_TO NUMBER_NOT_BETWEEN NUMBER_NOT_EQUAL_TO TEXT_CONTAINS
TEXT_DOES_NOT_CONTAIN TEXT_EQUAL_TO TEXT_IS_VALID_EMAIL TEXT_IS_VALID_URL VALUE_IN_LIST VALUE_IN_RANGE
CUSTOM_FORMULA CHECKBOX
`,
  DeveloperMetadataLocationType: `
SPREADSHEET SHEET ROW COLUMN
`,
  DeveloperMetadataVisibility: `
DOCUMENT PROJECT
`,
  Dimension: `
COLUMNS ROWS
`,
  Direction: `
UP DOWN PREVIOUS NEXT
`,
  GroupControlTogglePosition: `
BEFORE AFTER
`,
  InterpolationType: `
NUMBER PERCENT PERCENTILE MIN MAX
`,
  PivotTableSummarizeFunction: `
CUSTOM SUM COUNTA COUNT COUNTUNIQUE AVERAGE MAX MIN MEDIAN PRODUCT STDEV STDEVP VAR VARP
`,
  PivotValueDisplayType: `
DEFAULT PERCENT_OF_ROW_TOTAL PERCENT_OF_COLUMN_TOTAL PERCENT_OF_GRAND_TOTAL
`,
  ProtectionType: `
RANGE SHEET
`,
  RecalculationInterval: `
ON_CHANGE MINUTE HOUR
`,
  RelativeDate: `
TODAY TOMORROW YESTERDAY PAST_WEEK PAST_MONTH PAST_YEAR
`,
  SheetType: `
GRID OBJECT
`,
  SortOrder: `
ASCENDING DESCENDING
`,
  TextDirection: `
LEFT_TO_RIGHT RIGHT_TO_LEFT
`,
  TextToColumnsDelimiter: `
COMMA SEMICOLON PERIOD SPACE
`,
  ThemeColorType: `
UNSUPPORTED TEXT BACKGROUND ACCENT1 ACCENT2 ACCENT3 ACCENT4 ACCENT5 ACCENT6 HYPERLINK
`,
  ValueType: `
IMAGE
`,
  WrapStrategy: `
WRAP OVERFLOW CLIP
`,
  Charset: `
US_ASCII UTF_8
`,
  DigestAlgorithm: `
MD2 MD5 SHA_1 SHA_256 SHA_384 SHA_512
`,
  MacAlgorithm: `
HMAC_MD5 HMAC_SHA_1 HMAC_SHA_256 HMAC_SHA_384 HMAC_SHA_512
`,
  RsaAlgorithm: `
RSA_SHA_1 RSA_SHA_256
`,
};
