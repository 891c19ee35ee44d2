/** How the page begins: the workbook of the last visit, or on the first one the sample leads, scored as a newcomer would score them. */
import { createDocument, loadDocument, type SheetId, type SpreadsheetDocument } from '../document';
import { createEmulator, type Emulator } from '../emulator';
import { createBrowserRealm } from '../emulator/realm-browser';
import { sentenceOf } from './edit';
import { clickMenu, followScript, runScript } from './script';
import { select } from './selection';
import { keepSaved, readSaved } from './storage';
import { createStore, type Store } from './store';
import { createWorkbook, showToast, type Workbook } from './workbook';

/** The workbook on screen; null while the first one is being opened. */
export const shown: Store<Workbook | null> = createStore<Workbook | null>(null);

/** The add-on as it was built: its scripts, its manifest and its pages. */
interface BuiltAddon {
  /** In the order of their names, in which Google runs them. */
  readonly scripts: readonly string[];
  readonly manifest: { readonly timeZone?: string; readonly oauthScopes?: readonly string[] };
  readonly files: Readonly<Record<string, string>>;
}

const ADDON_MENU = 'Lead Score';
const SAMPLE_DAY = '2026-11-22';
/** The model's setting for the day that ages count to, as the add-on writes it. */
const AS_OF = ['As of', '截至日期', '截至日'];

/** Opens the workbook of the last visit, or the first sample. */
export async function start(): Promise<void> {
  try {
    const saved = await readSaved();
    if (saved !== null) {
      show(loadDocument(saved), await fetchAddon());
      return;
    }
  } catch (error) {
    await openSample('leads.csv');
    const workbook = shown.get();
    if (workbook === null) return;
    return showToast(workbook, {
      title: 'The workbook of your last visit could not be opened',
      message: `Here are the sample leads instead. (${sentenceOf(error)})`,
      seconds: null,
      tone: 'failed',
    });
  }
  await openSample('leads.csv');
}

/** Opens a new workbook with a sample list, scored by the add-on's own menu, or an empty one. */
export async function openSample(name: string | null): Promise<void> {
  const addon = await fetchAddon();
  const text = name === null ? null : await fetchText(`/samples/${name}`);
  const document = createDocument({ name: name === null ? 'Blank spreadsheet' : 'Sample leads' });
  if (name?.includes('zh') === true) document.setLocale('zh_CN');
  if (text !== null) {
    const [empty] = document.sheets();
    const { id } = document.importCsv(text, { name: 'Leads' });
    if (empty !== undefined) document.deleteSheet(empty.id);
    document.setSheet(id, { columns: Math.max(26, document.used(id).columns + 6) });
    document.select({ sheet: id, row: 0, column: 0, areas: [{ row: 0, column: 0, rows: 1, columns: 1 }] });
  }
  const workbook = show(document, addon);
  if (text === null) {
    if (name !== null)
      showToast(workbook, {
        title: '',
        message: `There is no samples/${name}. Make it with: npm run samples`,
        seconds: null,
        tone: 'failed',
      });
    return;
  }
  const menu = workbook.menus.get().find(({ caption }) => caption === ADDON_MENU);
  const leads = document.sheets()[0]?.id;
  // Its caption depends on the person's language, its place does not.
  const startHere = menu?.entries.find((entry) => entry.kind === 'item');
  if (startHere === undefined || leads === undefined) return;
  clickMenu(workbook, [ADDON_MENU, startHere.caption]);
  stopTheClock(document);
  showScores(workbook, leads);
}

/** Lets the model count ages to the day the samples end: seen years later, every sample lead would look forgotten. */
function stopTheClock(document: SpreadsheetDocument): void {
  const model = document.sheets()[1];
  if (model === undefined) return;
  const { rows, columns } = document.used(model.id);
  const settings = document.displays({ sheet: model.id, row: 0, column: 0, rows, columns });
  const row = settings.findIndex(([key]) => AS_OF.includes(key ?? ''));
  if (row >= 0) document.transact('As of', () => document.enter(model.id, row, 1, SAMPLE_DAY), { undoable: false });
}

/** Goes to the score columns, which stand right of all the data, with the leads' own names still in view. */
function showScores(workbook: Workbook, sheet: SheetId): void {
  const { document } = workbook;
  const used = document.used(sheet);
  const formulas = document.formulas({
    sheet,
    row: 0,
    column: 0,
    rows: Math.min(used.rows, 10),
    columns: used.columns,
  });
  const row = formulas.findIndex((line) => line.some((formula) => formula !== ''));
  if (row < 0) return;
  const column = formulas[row]?.findIndex((formula) => formula !== '') ?? 0;
  document.transact('Freeze', () => document.setSheet(sheet, { frozenColumns: 1 }), { undoable: false });
  select(workbook, row, column, [{ row, column, rows: 1, columns: used.columns - column }], sheet);
}

/** Puts a spreadsheet on screen with the add-on running on it. */
function show(document: SpreadsheetDocument, addon: BuiltAddon): Workbook {
  const emulator = createEmulator(document, {
    createRealm: createBrowserRealm,
    manifest: addon.manifest,
    files: addon.files,
    userLocale: navigator.language,
  });
  const workbook = createWorkbook(document, emulator);
  followScript(workbook);
  loadAddon(workbook, emulator, addon);
  keepSaved(workbook);
  shown.set(workbook);
  return workbook;
}

function loadAddon(workbook: Workbook, emulator: Emulator, addon: BuiltAddon): void {
  if (addon.scripts.length === 0) {
    const message = 'There is no script in dist/ to load. End the server and run: npm start';
    showToast(workbook, { title: 'The add-on is missing', message, seconds: null, tone: 'failed' });
    return;
  }
  try {
    emulator.load(...addon.scripts);
    workbook.help.set(emulator.customFunctions());
    runScript(workbook, () => emulator.open());
    workbook.menus.set(emulator.menus());
  } catch (error) {
    showToast(workbook, {
      title: 'The add-on could not be loaded',
      message: sentenceOf(error),
      seconds: null,
      tone: 'failed',
    });
  }
}

async function fetchAddon(): Promise<BuiltAddon> {
  const names: readonly string[] = JSON.parse((await fetchText('/addon/')) ?? '[]');
  const texts = await Promise.all(names.map((name) => fetchText(`/addon/${name}`)));
  const built = new Map(names.map((name, index) => [name, texts[index] ?? '']));
  const pages = names.filter((name) => name.endsWith('.html'));
  return {
    scripts: names.filter((name) => name.endsWith('.js')).map((name) => built.get(name) ?? ''),
    manifest: JSON.parse(built.get('appsscript.json') ?? '{}'),
    files: Object.fromEntries(pages.map((name) => [name.replace(/\.html$/, ''), built.get(name) ?? ''])),
  };
}

async function fetchText(path: string): Promise<string | null> {
  const response = await fetch(path);
  return response.ok ? response.text() : null;
}
