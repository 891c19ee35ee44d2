/** A small add-on that uses every way in which a script and the page meet: menu, cells, questions, messages, sidebar. */
// biome-ignore-all lint/correctness/noUnusedVariables: the workbench calls them by name, as Apps Script does.

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Fixture')
    .addItem('Greet', 'greet')
    .addItem('Ask for a name', 'askForName')
    .addItem('Ask to clear', 'askToClear')
    .addSeparator()
    .addItem('Show sidebar', 'showFixtureSidebar')
    .addItem('Fail', 'fail')
    .addToUi();
}

function greet() {
  SpreadsheetApp.getActiveSpreadsheet().toast('Hello from the script', 'Fixture');
}

function askForName() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.prompt('Name', 'Who are you?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) {
    SpreadsheetApp.getActiveSheet().getRange('A1').setValue(answer.getResponseText());
  }
}

function askToClear() {
  const ui = SpreadsheetApp.getUi();
  SpreadsheetApp.getActiveSheet().getRange('B1').setValue('asked');
  if (ui.alert('Clear?', 'A1 will be emptied.', ui.ButtonSet.YES_NO) === ui.Button.YES) {
    SpreadsheetApp.getActiveSheet().getRange('A1').clearContent();
  }
}

function showFixtureSidebar() {
  const page = `<!doctype html><html><head></head><body>
    <button id="add">Add</button><button id="break">Break</button><button id="date">Date</button>
    <button id="shut">Shut</button><output id="out">ready</output>
    <script>
      const out = document.getElementById('out');
      const say = (text) => { out.textContent = text; };
      document.getElementById('add').onclick = () =>
        google.script.run.withSuccessHandler((sum, user) => say(user + ' ' + JSON.stringify(sum)))
          .withFailureHandler((error) => say('failed ' + error.message)).withUserObject('mine').addUp([1, 2, 3]);
      document.getElementById('break').onclick = () =>
        google.script.run.withSuccessHandler(() => say('wrong')).withFailureHandler((error) => say('failed: ' + error.message)).fail();
      document.getElementById('date').onclick = () => {
        try { google.script.run.addUp([new Date(0)]); } catch (error) { say('refused: ' + error.message); }
      };
      document.getElementById('shut').onclick = () => google.script.host.close();
    </script></body></html>`;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle('Fixture sidebar'));
}

function addUp(numbers) {
  const sum = numbers.reduce((total, number) => total + number, 0);
  SpreadsheetApp.getActiveSheet().getRange('C1').setValue(sum);
  return { sum };
}

function fail() {
  throw new Error('This always fails');
}

/**
 * Doubles a number.
 *
 * @param {A1} number The number to double.
 * @return Twice the number.
 * @customfunction
 */
function DOUBLED(number) {
  if (typeof number !== 'number') throw new Error('DOUBLED requires a number');
  return number * 2;
}

/**
 * Counts down from a number.
 *
 * @param {A1} start Where to begin.
 * @return One number a row.
 * @customfunction
 */
function COUNTDOWN(start) {
  return Array.from({ length: start }, (_, index) => [start - index]);
}
