/** Runs the add-on for the page: its questions become dialogs, its messages toasts, its pages panels. */
import type { EmulatorEvent, Outcome } from '../emulator';
import { openDialog, showToast, type Workbook } from './workbook';

/** Runs something of the script to its end, asking the person as often as it asks; `finish` hears how it ended. */
export function runScript(workbook: Workbook, run: () => Outcome, finish?: (outcome: Outcome) => void): void {
  const outcome = run();
  workbook.selection.set(workbook.document.selection());
  if (outcome.state === 'asking') {
    openDialog(workbook, {
      kind: 'question',
      question: outcome.question,
      answer: (answer) => runScript(workbook, () => workbook.emulator.answer(answer), finish),
    });
  } else {
    finish?.(outcome);
  }
}

/** Chooses a line of one of the add-on's menus, by its captions from the outermost on. */
export function clickMenu(workbook: Workbook, captions: readonly string[]): void {
  runScript(workbook, () => workbook.emulator.click(...captions));
}

/** Shows what happens in the script from now on. */
export function followScript(workbook: Workbook): void {
  workbook.emulator.subscribe((event) => show(workbook, event));
}

function show(workbook: Workbook, event: EmulatorEvent): void {
  switch (event.kind) {
    case 'toast':
      showToast(workbook, {
        title: event.title,
        message: event.message,
        seconds: event.seconds ?? 5,
        tone: 'plain',
      });
      return;
    case 'alert':
      openDialog(workbook, { kind: 'message', title: event.title, text: event.text });
      return;
    case 'panel':
      if (event.panel.place === 'sidebar') workbook.sidebar.set(event.panel);
      else openDialog(workbook, { kind: 'panel', panel: event.panel });
      return;
    case 'menus':
      workbook.menus.set(event.menus);
      return;
    case 'failed':
      showToast(workbook, { title: 'The script failed', message: event.message, seconds: null, tone: 'failed' });
      return;
    case 'notEmulated':
      console.warn(`Not emulated: ${event.member}`);
      return;
    case 'trigger':
      showToast(workbook, {
        title: 'Trigger set',
        message: `${event.functionName} would run by itself at Google. Here it waits until someone runs it.`,
        seconds: 10,
        tone: 'plain',
      });
      return;
    case 'log':
      console[event.level](event.text);
      return;
    case 'finished':
      workbook.selection.set(workbook.document.selection());
      return;
  }
}
