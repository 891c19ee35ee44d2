/** Holds charts to Google's references of Sheet, EmbeddedChart and EmbeddedChartBuilder. */
import { describe, expect, test } from 'vitest';
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
  test('a picture of a chart is not emulated', () => {
    expect(snippet(`sheet.newChart().build().getBlob()`)).toBe('Exception: not emulated: EmbeddedChart.getBlob');
  });
});
