/** Keeps the workbook in this browser between visits. */
import type { SavedDocument } from '../document';
import { showToast, type Workbook } from './workbook';

const DATABASE = 'lead-score-workbench';
const STORE = 'workbooks';
const KEY = 'open';
const PAUSE = 700;

/** The workbook of the last visit, or null. */
export async function readSaved(): Promise<SavedDocument | null> {
  const open = await database();
  const saved = await finished<SavedDocument | undefined>(open.transaction(STORE).objectStore(STORE).get(KEY));
  return saved ?? null;
}

/** Saves the workbook a moment after each change, and at once when the page is left. */
export function keepSaved(workbook: Workbook): void {
  let timer = 0;
  const save = async (): Promise<void> => {
    timer = 0;
    try {
      await writeSaved(workbook.document.toJSON());
      if (timer === 0) workbook.saving.set('saved');
    } catch (error) {
      workbook.saving.set('failed');
      showToast(workbook, {
        title: 'Not saved',
        message: `This browser keeps nothing for this page: ${error instanceof Error ? error.message : String(error)}. Download what you need as CSV.`,
        seconds: null,
        tone: 'failed',
      });
    }
  };
  const plan = (): void => {
    if (workbook.saving.get() === 'failed') return;
    workbook.saving.set('saving');
    clearTimeout(timer);
    timer = window.setTimeout(save, PAUSE);
  };
  workbook.document.subscribe(plan);
  document.addEventListener('visibilitychange', () => {
    if (timer === 0 || document.visibilityState === 'visible') return;
    clearTimeout(timer);
    void save();
  });
  plan();
}

async function writeSaved(saved: SavedDocument): Promise<void> {
  const open = await database();
  await finished(open.transaction(STORE, 'readwrite').objectStore(STORE).put(saved, KEY));
}

let opened: Promise<IDBDatabase> | null = null;

/** One connection for the whole visit, so that the last change can still be written while the page closes. */
function database(): Promise<IDBDatabase> {
  opened ??= openDatabase();
  return opened;
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return finished(request);
}

function finished<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the database of the browser refused'));
  });
}
