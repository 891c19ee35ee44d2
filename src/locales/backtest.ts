/** What LEADBACKTEST says in cells, in three languages. */

/** The words of the table, and the sentences where a number would say too much. */
export interface BacktestWords {
  readonly titles: readonly string[];
  readonly noBand: string;
  readonly all: string;
  readonly auc: string;
  readonly tooFew: (won: number, lost: number, least: number) => string;
  readonly noOutcome: string;
}

const WORDS: { readonly [language in 'en' | 'zh-CN' | 'zh-TW']: BacktestWords } = {
  en: {
    titles: ['Band', 'Leads', 'Won', 'Win rate', '95 % low', '95 % high', 'Lift', 'Share of wins'],
    noBand: 'No band',
    all: 'All',
    auc: 'AUC',
    tooFew: (won, lost, least) => `Too few outcomes: ${won} won and ${lost} lost; ${least} of each are needed`,
    noOutcome: 'No lead with a score was won or lost yet',
  },
  'zh-CN': {
    titles: ['等级', '线索', '赢单', '赢单率', '95% 下限', '95% 上限', '提升度', '占赢单比例'],
    noBand: '无等级',
    all: '全部',
    auc: 'AUC',
    tooFew: (won, lost, least) => `结果太少：赢单 ${won} 条，输单 ${lost} 条；各需至少 ${least} 条`,
    noOutcome: '还没有已评分的线索赢单或输单',
  },
  'zh-TW': {
    titles: ['等級', '潛客', '成交', '成交率', '95% 下限', '95% 上限', '提升度', '佔成交比例'],
    noBand: '無等級',
    all: '全部',
    auc: 'AUC',
    tooFew: (won, lost, least) => `結果太少：成交 ${won} 筆，未成交 ${lost} 筆；各需至少 ${least} 筆`,
    noOutcome: '還沒有已評分的潛客成交或未成交',
  },
};

/** Gives the words of a backtest in a language. */
export function backtestWords(language: 'en' | 'zh-CN' | 'zh-TW'): BacktestWords {
  return WORDS[language];
}
