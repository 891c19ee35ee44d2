/** Every change a person makes goes through here: protected cells ask first, and what Sheets would refuse becomes a dialog. */
import type { SheetArea } from '../document';
import { openDialog, type Workbook } from './workbook';

const QUIET_FOR = 5 * 60_000;

/** Makes a change to these blocks as one undo step, after the warning that protected cells deserve. */
export function change(workbook: Workbook, label: string, areas: readonly SheetArea[], work: () => void): void {
  const over = areas.flatMap((area) => workbook.document.protectionsOver(area));
  if (over.some((protection) => !protection.canEdit && !protection.warningOnly)) {
    refuse(
      workbook,
      'You are trying to edit a protected cell. Ask the owner of the spreadsheet to remove the protection if you need to edit.',
    );
    return;
  }
  const warns = over.some((protection) => protection.warningOnly) && workbook.warned.get() < Date.now();
  if (!warns) {
    apply(workbook, label, work);
    return;
  }
  openDialog(workbook, {
    kind: 'confirm',
    title: 'Heads up!',
    text: 'You are trying to edit part of this sheet that should not be changed by accident. Edit anyway?',
    yes: 'Edit anyway',
    run: () => {
      workbook.warned.set(Date.now() + QUIET_FOR);
      apply(workbook, label, work);
    },
  });
}

/** Makes a change that touches no cells a protection could cover. */
export function apply(workbook: Workbook, label: string, work: () => void): void {
  try {
    workbook.document.transact(label, work, { origin: 'person' });
  } catch (error) {
    refuse(workbook, sentenceOf(error));
  }
}

function refuse(workbook: Workbook, text: string): void {
  openDialog(workbook, { kind: 'message', title: 'There was a problem', text });
}

/** What an error says to a person; errors of the page itself are passed on to the console as well. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name !== 'DocumentError') console.error(error);
  return error.message;
}
