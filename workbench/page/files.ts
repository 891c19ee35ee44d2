/** Files in and out: open a CSV, download one, begin again from a sample. */
import { decode } from '../node/decode';
import { apply, sentenceOf } from './edit';
import { openSheet, select } from './selection';
import { openSample } from './start';
import { openDialog, showToast, type Workbook } from './workbook';

/** Lets the person choose CSV files and opens each as a tab. */
export function chooseCsv(workbook: Workbook): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.csv,.tsv,.txt,text/csv,text/tab-separated-values';
  input.multiple = true;
  input.onchange = () => openFiles(workbook, [...(input.files ?? [])]);
  input.click();
}

/** Opens CSV files as new tabs, whatever system wrote them. */
export async function openFiles(workbook: Workbook, files: readonly File[]): Promise<void> {
  for (const file of files) {
    const read = decode(new Uint8Array(await file.arrayBuffer()));
    if ('kind' in read) {
      openDialog(workbook, {
        kind: 'message',
        title: 'This is not a CSV',
        text: `${file.name} is ${read.kind}. Save it as CSV first.`,
      });
      continue;
    }
    const guess = read.certain ? '' : ` Its letters were read as ${read.encoding}.`;
    apply(workbook, 'Open CSV', () => {
      const { id } = workbook.document.importCsv(read.text, {
        name: freeName(workbook, file.name.replace(/\.\w+$/, '')),
      });
      select(workbook, 0, 0, undefined, id);
    });
    const { rows } = workbook.document.used(openSheet(workbook).id);
    showToast(workbook, { title: '', message: `${file.name}: ${rows} rows.${guess}`, seconds: 6, tone: 'plain' });
  }
}

function freeName(workbook: Workbook, wanted: string): string {
  const base = wanted.trim() === '' ? 'Leads' : wanted.trim().slice(0, 90);
  let name = base;
  for (let count = 2; workbook.document.sheetByName(name) !== undefined; count++) name = `${base} ${count}`;
  return name;
}

/** Downloads the open tab as it is shown. */
export function downloadCsv(workbook: Workbook): void {
  const sheet = openSheet(workbook);
  const link = document.createElement('a');
  // The mark at the start makes Excel read UTF-8.
  link.href = URL.createObjectURL(new Blob(['\ufeff', workbook.document.exportCsv(sheet.id)], { type: 'text/csv' }));
  link.download = `${workbook.document.name()} - ${sheet.name}.csv`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

/** Begins again from a sample, after asking: the open workbook is replaced. */
export function startFromSample(workbook: Workbook, name: string | null): void {
  openDialog(workbook, {
    kind: 'confirm',
    title: name === null ? 'Begin with a blank spreadsheet?' : 'Begin again from the sample?',
    text: 'The open workbook is replaced. Download what you want to keep as CSV first.',
    yes: 'Replace',
    run: () =>
      openSample(name).catch((error: unknown) =>
        showToast(workbook, {
          title: 'The sample could not be opened',
          message: sentenceOf(error),
          seconds: null,
          tone: 'failed',
        }),
      ),
  });
}

/** Gives the workbook another name. */
export function renameWorkbook(workbook: Workbook): void {
  openDialog(workbook, {
    kind: 'line',
    title: 'Rename',
    label: 'Name of the spreadsheet',
    value: workbook.document.name(),
    yes: 'Save',
    run: (name) =>
      apply(workbook, 'Rename', () =>
        workbook.document.setName(name.trim() === '' ? 'Untitled spreadsheet' : name.trim()),
      ),
  });
}
