/** Ui: menus, alerts, prompts, sidebars and dialogs; Browser.msgBox and inputBox beside it. */
import { enumMember } from './enums';
import type { Host } from './host';
import { panelOf } from './html';
import { refuse } from './run';
import { strict } from './strict';
import type { Answer, ButtonSetName, MenuEntry, MenuView, Panel, Question } from './types';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;
type ButtonSet = GoogleAppsScript.Base.ButtonSet;
type Browser = GoogleAppsScript.Base.Browser;
type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const drafts = new WeakMap<object, () => MenuView>();

/** What SpreadsheetApp.getUi() gives. */
export function createUi(host: Host): Ui {
  const show = (place: Panel['place'], page: HtmlOutput, title?: string): void => {
    host.run().events.push({ kind: 'panel', panel: panelOf(page, place, title) });
  };
  return strict<Ui>(host.gate, 'Ui', () => ({
    createMenu: (caption: string) => menu(host, caption, false),
    createAddonMenu: () => menu(host, host.projectName, true),
    alert: (...args: readonly (string | ButtonSet)[]) =>
      enumMember<GoogleAppsScript.Base.Button>('Button', host.ask(question('alert', args)).button),
    prompt(...args: readonly (string | ButtonSet)[]) {
      const answer = host.ask(question('prompt', args));
      return strict<GoogleAppsScript.Base.PromptResponse>(host.gate, 'PromptResponse', () => ({
        getResponseText: () => answer.text ?? '',
        getSelectedButton: () => enumMember('Button', answer.button),
      }));
    },
    showSidebar: (page: HtmlOutput) => show('sidebar', page),
    showModalDialog: (page: HtmlOutput, title: string) => show('modal', page, title),
    showModelessDialog: (page: HtmlOutput, title: string) => show('modeless', page, title),
  }));
}

/** The global Browser, the older way to ask. */
export function createBrowser(host: Host): Browser {
  const pressed = (answer: Answer): string => (answer.button === 'CLOSE' ? 'cancel' : answer.button.toLowerCase());
  return strict<Browser>(host.gate, 'Browser', () => ({
    msgBox: (...args: readonly (string | ButtonSet)[]) => pressed(host.ask(question('alert', args))),
    inputBox(...args: readonly (string | ButtonSet)[]) {
      const answer = host.ask(question('prompt', args));
      return answer.button === 'OK' || answer.button === 'YES' ? (answer.text ?? '') : 'cancel';
    },
  }));
}

/** The arguments in all their overloads: (text), (text, buttons), (title, text, buttons). */
function question(kind: Question['kind'], args: readonly (string | ButtonSet)[]): Question {
  const texts = args.filter((argument) => typeof argument === 'string');
  const buttons = args.find((argument) => typeof argument !== 'string');
  return {
    kind,
    title: texts.length > 1 ? (texts[0] ?? '') : '',
    text: texts.at(-1) ?? '',
    buttons: (buttons === undefined ? 'OK' : String(buttons)) as ButtonSetName,
  };
}

function menu(host: Host, caption: string, addOn: boolean): Menu {
  const entries: (MenuEntry | (() => MenuView))[] = [];
  const add = (entry: MenuEntry | (() => MenuView)): Menu => {
    entries.push(entry);
    return self;
  };
  const view = (): MenuView => ({
    caption,
    addOn,
    entries: entries.map((entry) => (typeof entry === 'function' ? { kind: 'menu', menu: entry() } : entry)),
  });
  const self: Menu = strict<Menu>(host.gate, 'Menu', () => ({
    addItem: (label: string, functionName: string) => add({ kind: 'item', caption: label, functionName }),
    addSeparator: () => add({ kind: 'separator' }),
    addSubMenu: (inner: Menu) => add(drafts.get(inner) ?? refuse('Menu not found')),
    addToUi: () => host.addMenu(view()),
  }));
  drafts.set(self, view);
  return self;
}
