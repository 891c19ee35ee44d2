/** What the menu and its commands say to a person: one sentence each, in three languages. */
import { en } from './menu.en';
import { zhCN } from './menu.zh-cn';
import { zhTW } from './menu.zh-tw';

/** Every sentence of the menu; each failure says what to do. */
export interface MenuSentences {
  readonly addOn: string;
  readonly startHere: string;
  readonly rulesSidebar: string;
  readonly addScoreColumns: string;
  readonly recolourRows: string;
  readonly checkTheModel: string;

  readonly modelTab: string;
  readonly modelIntro: string;
  readonly history: string;
  readonly historyColumns: readonly string[];
  readonly ready: string;
  readonly made: (leads: number, rules: number, tab: string) => string;
  readonly alreadyThere: (tab: string) => string;
  readonly restored: (what: readonly string[]) => string;
  readonly theModelTab: string;
  readonly theModelName: (name: string) => string;
  readonly theFormulas: (count: number) => string;
  readonly theColours: string;
  readonly changeAWeight: (tab: string) => string;
  readonly leftOut: (rules: readonly string[]) => string;
  readonly volatile: (columns: readonly string[], range: string) => string;
  readonly outsideRange: (columns: readonly string[]) => string;
  readonly secondLine: (row: number) => string;
  readonly noLeads: string;
  readonly noFreeze: string;
  readonly columnsAdded: (count: number) => string;
  readonly columnsThere: string;
  readonly coloured: (bands: number) => string;
  readonly colouredAlready: string;

  readonly noIssues: (tab: string) => string;
  readonly issues: (errors: number, warnings: number, tab: string) => string;
  readonly more: (count: number) => string;
  readonly notChecked: string;
  readonly blocked: (formula: string, cell: string) => string;
  readonly blockedNowhere: (formula: string) => string;

  readonly volatileInside: (columns: readonly string[]) => string;
  readonly emptyTab: string;
  readonly noHeader: string;
  readonly headerError: (cell: string) => string;
  readonly everythingVolatile: string;
  readonly thisIsTheModel: string;
  readonly nameTaken: (name: string, where: string) => string;
  readonly noModel: string;
  readonly noModelRules: (where: string) => string;
  readonly noScoreColumns: string;
  readonly noBandColumn: string;
  readonly noBandColours: (tab: string) => string;
  readonly protectedCells: (where: string) => string;
  readonly otherTab: (tab: string) => string;
  readonly busy: string;
  readonly refused: (message: string) => string;
}

/** Gives the menu's sentences in a language. */
export function menuSentences(language: 'en' | 'zh-CN' | 'zh-TW'): MenuSentences {
  return language === 'zh-CN' ? zhCN : language === 'zh-TW' ? zhTW : en;
}
