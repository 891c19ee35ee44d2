/**
 * What the emulated Apps Script offers to the page and to Node: every word of its interface.
 *
 * Everything is synchronous. A run that asks the person something it cannot be told at once ends as `asking`; `answer`
 * then runs it again from its start with the answers so far, so that the script sees what it would see at Google.
 * One thing differs from Google: the getters of Date use the time zone of this machine, not that of the manifest.
 */

/** How much a run may do; Google's `ScriptApp.AuthMode`. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** A JavaScript world of its own: the language and nothing else, until globals are defined in it. */
export interface Realm {
  define(name: string, value: unknown): void;
  /** The names of the functions that script files put at the top level, in order; throws on a syntax error. Uses the realm up. */
  functionsIn(files: readonly string[]): readonly string[];
  /** Runs script files one after the other: their top-level functions and variables become visible to all. Throws on a syntax error. */
  load(files: readonly string[]): void;
  /** The value of source text that declares nothing. Throws on a syntax error. */
  evaluate(source: string, fileName: string): unknown;
  /** The value of a top-level function or variable, or undefined. */
  lookUp(name: string): unknown;
  /** Gives the world back; nothing of it is used afterwards. */
  dispose(): void;
}

/** Makes a realm; `intl: false` takes Intl out of it. */
export type CreateRealm = (options: { readonly intl: boolean }) => Realm;

/** The part of appsscript.json that matters at run time. */
export interface Manifest {
  readonly timeZone?: string;
  readonly oauthScopes?: readonly string[];
}

/** Google's published limits; change them only to test what happens at one. */
export interface Limits {
  readonly scriptSeconds: number;
  readonly customFunctionSeconds: number;
  readonly simpleTriggerSeconds: number;
  readonly propertyValueBytes: number;
  readonly propertyStoreBytes: number;
  readonly cacheValueBytes: number;
  readonly cellCharacters: number;
  readonly spreadsheetCells: number;
}

export interface EmulatorOptions {
  /** `createNodeRealm` of realm-node.ts or `createBrowserRealm` of realm-browser.ts. */
  readonly createRealm: CreateRealm;
  /** appsscript.json, parsed. Without `oauthScopes` every scope is granted. */
  readonly manifest?: Manifest;
  /** The project's HTML files by name without ".html". */
  readonly files?: Readonly<Record<string, string>>;
  /** The project's name, which is what an add-on's menu is called. Default "Add-on". */
  readonly projectName?: string;
  /** What Session.getActiveUserLocale() says. Default "en". */
  readonly userLocale?: string;
  /** Answers a question at once; undefined, or no such function: the run ends as `asking` (an alert with OK only goes on). */
  readonly answer?: (question: Question) => Answer | undefined;
  /** How error values in cells reach a custom function: as text such as "#N/A" (default) or as Error objects. */
  readonly errorsAs?: 'text' | 'Error';
  /** Whether dates reach a custom function as objects of another realm, for which `instanceof Date` is false (default), or of its own. */
  readonly dates?: 'foreign' | 'own';
  /** False: the script's world has no Intl. Default true. */
  readonly intl?: boolean;
  readonly limits?: Partial<Limits>;
}

export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

/** What a script asks the person: an alert, or a prompt with a line to type in. */
export interface Question {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: ButtonSetName;
}

/** The button the person pressed (CLOSE: the dialog's own cross) and what a prompt's line held. */
export interface Answer {
  readonly button: ButtonName;
  readonly text?: string;
}

/** One line of a menu. */
export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

/** A menu as the person sees it. `addOn`: it hangs below Extensions. */
export interface MenuView {
  readonly caption: string;
  readonly addOn: boolean;
  readonly entries: readonly MenuEntry[];
}

/** A page the script wants shown. Its google.script.run calls go to `call`. */
export interface Panel {
  readonly place: 'sidebar' | 'modal' | 'modeless';
  readonly title: string;
  readonly html: string;
  readonly width: number | null;
  readonly height: number | null;
}

/** What happened while a script ran; delivered when the run ends, in order, and not at all for a run that ends as `asking`. */
export type EmulatorEvent =
  | { readonly kind: 'toast'; readonly message: string; readonly title: string; readonly seconds: number | null }
  /** An alert with OK only, which did not hold the script up. */
  | { readonly kind: 'alert'; readonly title: string; readonly text: string }
  | { readonly kind: 'panel'; readonly panel: Panel }
  | { readonly kind: 'menus'; readonly menus: readonly MenuView[] }
  | { readonly kind: 'log'; readonly level: 'log' | 'info' | 'warn' | 'error'; readonly text: string }
  /** A run that nobody's code waits for failed: what Google shows in a red bar. */
  | { readonly kind: 'failed'; readonly functionName: string; readonly message: string }
  /** A script used something that is not emulated, whether or not it caught the error. */
  | { readonly kind: 'notEmulated'; readonly member: string }
  /** A script made an installable trigger, which is kept and listed but never fires here. */
  | { readonly kind: 'trigger'; readonly functionName: string; readonly event: string }
  | { readonly kind: 'finished'; readonly functionName: string; readonly calls: Calls; readonly milliseconds: number };

/** How often a run called the services: all in all, those that read or write the file, and by method ("Range.setValues"). */
export interface Calls {
  readonly total: number;
  readonly trips: number;
  readonly byMethod: Readonly<Record<string, number>>;
}

/** An error as it left the script. */
export interface ScriptFailure {
  readonly name: string;
  readonly message: string;
  readonly stack: string;
}

/** How a run ended. `value` is what the function gave back, as it is (for `call`: after its journey through JSON). */
export type Outcome =
  | { readonly state: 'done'; readonly value: unknown; readonly calls: Calls }
  | { readonly state: 'failed'; readonly failure: ScriptFailure; readonly calls: Calls }
  | { readonly state: 'asking'; readonly question: Question };

/** A function that cells can call, with what its JSDoc says. */
export interface CustomFunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly description: string }[];
}

/** An Apps Script project bound to a spreadsheet. */
export interface Emulator {
  /** Puts script files, in the order in which Google runs them, in place of those before; their functions become available to cells. Throws on a syntax error. */
  load(...files: readonly string[]): void;
  /** What opening the spreadsheet does: the menus go, onOpen runs if there is one. Default LIMITED: the add-on was used here before. */
  open(mode?: 'NONE' | 'LIMITED' | 'FULL'): Outcome;
  menus(): readonly MenuView[];
  /** Chooses a menu item by its captions, outermost first: click("Lead Score", "Start here"). Throws when there is none. */
  click(...captions: readonly string[]): Outcome;
  /** Runs a top-level function as a person would from the menu. */
  run(functionName: string, ...args: readonly unknown[]): Outcome;
  /** Calls a function as google.script.run does: arguments and result travel as JSON. */
  call(functionName: string, ...args: readonly unknown[]): Outcome;
  /** Calls a custom function as a cell does, but with arguments given here (rows of scalars, `Date`s allowed). */
  callFromCell(functionName: string, ...args: readonly unknown[]): Outcome;
  /** Answers the question of the run that ended as `asking` and runs it again. */
  answer(answer: Answer): Outcome;
  /** Calls of the last finished run that was not a custom function. */
  calls(): Calls;
  /** Calls of all custom functions since `load`. */
  customFunctionCalls(): Calls;
  customFunctions(): readonly CustomFunctionHelp[];
  /** As if another person's run held the lock until the returned function is called. */
  holdLock(lock: 'document' | 'script' | 'user'): () => void;
  subscribe(listener: (event: EmulatorEvent) => void): () => void;
}
