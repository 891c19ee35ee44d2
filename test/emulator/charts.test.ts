/** Holds charts to Google's references of Sheet, EmbeddedChart and EmbeddedChartBuilder. */
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../workbench/document';
import { isTrip } from '../../workbench/emulator/trips';
import { project, snippet } from './script';

const CHART = `
  sheet.getRange('A1:B3').setValues([['Month', 'Leads'], ['May', 3], ['June', 5]]);
  var chart = sheet.newChart().asColumnChart()
    .addRange(sheet.getRange('A1:B3'))
    .setNumHeaders(1)
    .setTitle('Leads')
    .setXAxisTitle('Month')
    .setOption('legend', { position: 'bottom' })
    .setOption('height', 300)
    .setPosition(5, 2, 10, 20)
    .build();
  sheet.insertChart(chart);
`;

describe('charts', () => {
  test('an inserted chart is found with its ranges, place and options', () => {
    expect(
      snippet(`${CHART}
        var found = sheet.getCharts()[0];
        var place = found.getContainerInfo();
        var options = found.getOptions();
        return [
          found.getRanges().map(function (range) { return range.getA1Notation() }), found.getNumHeaders(),
          place.getAnchorRow(), place.getAnchorColumn(), place.getOffsetX(), place.getOffsetY(),
          options.get('title'), options.get('hAxis.title'), options.get('legend.position'), options.get('height'), options.get('none'),
          String(found.modify().getChartType())]`),
    ).toEqual([['A1:B3'], 1, 5, 2, 10, 20, 'Leads', 'Month', 'bottom', 300, null, 'COLUMN']);
  });
  test('the spreadsheet keeps it as plain data', () => {
    const { document, emulator } = project(`function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${CHART} }`);
    emulator.run('main');
    expect(JSON.parse(JSON.stringify(document.charts(document.sheets()[0]!.id)))).toMatchObject([
      { type: 'COLUMN', row: 4, column: 1, headers: 1, options: { title: 'Leads' } },
    ]);
    document.undo();
    expect(document.charts(document.sheets()[0]!.id)).toEqual([]);
  });
  test('a chart has no id until it is inserted', () => {
    expect(
      snippet(`${CHART} return [sheet.newChart().build().getChartId(), sheet.getCharts()[0].getChartId()]`),
    ).toEqual([null, 1]);
  });
  test('updateChart takes what modify made of it; nothing changes before', () => {
    expect(
      snippet(`${CHART}
        var changed = sheet.getCharts()[0].modify().setChartType(Charts.ChartType.LINE).setOption('title', 'New').build();
        var before = sheet.getCharts()[0].getOptions().get('title');
        sheet.updateChart(changed);
        return [before, sheet.getCharts().length, sheet.getCharts()[0].getOptions().get('title'), String(sheet.getCharts()[0].modify().getChartType())]`),
    ).toEqual(['Leads', 1, 'New', 'LINE']);
  });
  test('removeChart takes it away, and a chart that is not there is refused', () => {
    expect(
      snippet(`${CHART} var found = sheet.getCharts()[0]; sheet.removeChart(found); return sheet.getCharts().length`),
    ).toBe(0);
    expect(snippet(`sheet.updateChart(sheet.newChart().build())`)).toMatch(/^Exception: The chart is not on this/);
  });
  test('its ranges and its place follow inserted rows', () => {
    expect(
      snippet(`${CHART}
        sheet.insertRowsBefore(1, 2);
        var found = sheet.getCharts()[0];
        return [found.getRanges()[0].getA1Notation(), found.getContainerInfo().getAnchorRow()]`),
    ).toEqual(['A3:B5', 7]);
  });
  test('a duplicated tab has a chart of its own cells', () => {
    expect(
      snippet(`${CHART}
        spreadsheet.duplicateActiveSheet();
        return spreadsheet.getActiveSheet().getCharts()[0].getRanges()[0].getSheet().getName()`),
    ).toBe('Copy of Sheet1');
  });
  test('each kind has its own methods, and no others', () => {
    expect(snippet(`return sheet.newChart().asPieChart().set3D().build().getOptions().get('is3D')`)).toBe(true);
    expect(snippet(`sheet.newChart().asPieChart().setStacked()`)).toMatch(
      /^TypeError: .*setStacked is not a function$/,
    );
    expect(snippet(`sheet.newChart().setTitle('x')`)).toMatch(/^TypeError: .*setTitle is not a function$/);
  });
  test('setPosition wants four numbers', () => {
    expect(snippet(`sheet.newChart().setPosition(1, 1)`)).toBe(
      "Exception: The parameters (number,number) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setPosition.",
    );
  });
  test('getChartId is unique across the spreadsheet, also after a tab was duplicated', () => {
    expect(
      snippet(`${CHART}
        spreadsheet.duplicateActiveSheet();
        var other = spreadsheet.insertSheet();
        other.insertChart(chart);
        return spreadsheet.getSheets().map(function (one) { return one.getCharts()[0].getChartId() })`),
    ).toEqual([1, 2, 3]);
  });
  test('updateChart and removeChart know the charts of their own sheet only', () => {
    const other = `${CHART} var found = sheet.getCharts()[0]; var other = spreadsheet.insertSheet();`;
    expect(snippet(`${other} other.removeChart(found)`)).toMatch(/^Exception: The chart is not on this sheet/);
    expect(snippet(`${other} other.updateChart(found.modify().build())`)).toMatch(/^Exception: The chart is not on/);
  });
  test('the strategies and the transposing are the documented defaults until they are set', () => {
    expect(
      snippet(`
        var told = function (chart) {
          return [String(chart.getMergeStrategy()), String(chart.getHiddenDimensionStrategy()), chart.getTransposeRowsAndColumns()];
        };
        var set = sheet.newChart().setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH).setTransposeRowsAndColumns(true);
        return [told(sheet.newChart().build()), told(set.build())]`),
    ).toEqual([
      ['MERGE_COLUMNS', 'IGNORE_BOTH', false],
      ['MERGE_ROWS', 'SHOW_BOTH', true],
    ]);
  });
  test('each way of stacking, colouring and naming axes is an option of Google’s name', () => {
    expect(
      snippet(`
        var options = sheet.newChart().asBarChart().setStacked().setColors(['red', '#0F0']).setYAxisTitle('Leads')
          .setLegendPosition(Charts.Position.NONE).setOption('vAxis.viewWindow.min', 0).build().getOptions();
        return ['isStacked', 'colors', 'vAxis.title', 'legend.position', 'vAxis.viewWindow.min'].map(function (name) {
          return options.get(name);
        })`),
    ).toEqual([true, ['#ff0000', '#00ff00'], 'Leads', 'none', 0]);
  });
  test('a chart is undone, moved and saved with its tab, and a deleted tab takes its charts along', () => {
    const { document, emulator } = project(`
      function main() { var sheet = SpreadsheetApp.getActiveSheet(); ${CHART} }
      function move() { SpreadsheetApp.getActiveSheet().insertColumnsBefore(1, 3) }
      function remove() { var file = SpreadsheetApp.getActive(); file.insertSheet(); file.deleteSheet(file.getSheets()[0]) }`);
    emulator.run('main');
    emulator.run('move');
    const [{ id } = { id: -1 }] = document.sheets();
    expect(loadDocument(document.toJSON()).charts(id)).toMatchObject([{ column: 4, ranges: [{ column: 3 }] }]);
    document.undo();
    expect(document.charts(id)).toMatchObject([{ column: 1, ranges: [{ column: 0 }] }]);
    emulator.run('remove');
    expect(document.sheets().flatMap((sheet) => document.charts(sheet.id))).toEqual([]);
  });
  test('describing a chart costs no trip to the file; inserting, finding, changing and removing it does', () => {
    const trips = [
      'Sheet.newChart',
      'EmbeddedChartBuilder.setOption',
      'EmbeddedColumnChartBuilder.build',
      'EmbeddedChart.modify',
      'ChartOptions.get',
      'Sheet.insertChart',
      'Sheet.getCharts',
      'Sheet.updateChart',
      'Sheet.removeChart',
    ].filter(isTrip);
    expect(trips).toEqual(['Sheet.insertChart', 'Sheet.getCharts', 'Sheet.updateChart', 'Sheet.removeChart']);
  });
  test('a picture of a chart is not emulated', () => {
    expect(snippet(`sheet.newChart().build().getBlob()`)).toBe('Exception: not emulated: EmbeddedChart.getBlob');
  });
});
