/** A small add-on that puts a dashboard of charts on a tab of its own. */
// biome-ignore-all lint/correctness/noUnusedVariables: the workbench calls them by name, as Apps Script does.

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Charts').addItem('Dashboard', 'dashboard').addToUi();
}

function dashboard() {
  const sheet = SpreadsheetApp.getActive().insertSheet('Dashboard');
  sheet.getRange('A1').setValue('Lead dashboard').setFontSize(18);
  sheet.setFrozenRows(1);
  const table = (place, rows) => {
    const corner = sheet.getRange(place);
    const range = sheet.getRange(corner.getRow(), corner.getColumn(), rows.length, rows[0].length);
    range.setValues(rows);
    return range;
  };
  const bands = table('N2', [
    ['Band', 'Leads'],
    ['Hot', 42],
    ['Warm', 118],
    ['Nurture', 260],
    ['Not a fit for us at all, sadly', 77],
  ]);
  const weeks = table('Q2', [
    ['Week', 'Hot', 'Warm', 'Cold'],
    ...Array.from({ length: 12 }, (_, week) => [
      new Date(2026, 8, 7 + 7 * week),
      4 + ((week * 5) % 7),
      12 + ((week * 3) % 11),
      30 - week,
    ]),
  ]);
  sheet.getRange('Q3:Q14').setNumberFormat('d MMM');
  const rates = table('V2', [
    ['Score from', 'Won'],
    [0, 0.02],
    [20, 0.05],
    [40, 0.11],
    [60, 0.24],
    [80, 0.47],
  ]);
  sheet.getRange('W3:W7').setNumberFormat('0%');
  const empty = sheet.getRange('Y2:Z6');
  const half = (builder, row, column, title) =>
    builder
      .setNumHeaders(1)
      .setPosition(row, column, 10, 10)
      .setOption('title', title)
      .setOption('width', 480)
      .setOption('height', 280);
  sheet.insertChart(
    half(sheet.newChart().asColumnChart().addRange(bands), 2, 1, 'Leads by band').setOption('legend', 'none').build(),
  );
  sheet.insertChart(
    half(sheet.newChart().asColumnChart().addRange(weeks).setStacked(), 2, 6, 'Leads by week')
      .setOption('legend', { position: 'bottom' })
      .setOption('colors', ['#d93025', '#f9ab00', '#9aa0a6'])
      .build(),
  );
  sheet.insertChart(
    half(sheet.newChart().asBarChart().addRange(bands), 16, 1, 'Leads by band, lying')
      .setOption('legend.position', 'none')
      .setOption('series', { 0: { color: '#1a73e8', dataLabel: 'value' } })
      .build(),
  );
  sheet.insertChart(
    half(sheet.newChart().asLineChart().addRange(weeks), 16, 6, 'Trend')
      .setYAxisTitle('Leads')
      .setXAxisTitle('Week')
      .build(),
  );
  sheet.insertChart(
    half(sheet.newChart().asAreaChart().addRange(rates), 30, 1, 'Won by score')
      .setPointStyle(Charts.PointStyle.MEDIUM)
      .build(),
  );
  sheet.insertChart(half(sheet.newChart().asScatterChart().addRange(rates), 30, 6, 'Scatter').build());
  sheet.insertChart(half(sheet.newChart().asColumnChart().addRange(empty), 44, 1, 'Nothing yet').build());
  sheet.insertChart(half(sheet.newChart().asPieChart().addRange(bands), 44, 6, 'Pie').build());
}
