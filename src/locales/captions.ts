/** What stands in the menu itself: all that is said before a command is chosen, and so without the data file. */

/** The add-on's name: of its menu, and of what it says. */
export const ADD_ON = 'Lead Score';

/** The menu's items, by language. */
export const captions = {
  en: {
    startHere: 'Start here',
    rulesSidebar: 'Rules sidebar',
    addScoreColumns: 'Add score columns',
    recolourRows: 'Recolour rows',
    checkTheModel: 'Check the model',
    updateLists: 'Update lists',
    dashboard: 'Dashboard',
    proof: 'Proof',
    activityLog: 'Activity log',
  },
  'zh-CN': {
    startHere: '从这里开始',
    rulesSidebar: '规则侧边栏',
    addScoreColumns: '添加评分列',
    recolourRows: '重新着色',
    checkTheModel: '检查模型',
    updateLists: '更新列表',
    dashboard: '仪表板',
    proof: '效果验证',
    activityLog: '活动记录',
  },
  'zh-TW': {
    startHere: '從這裡開始',
    rulesSidebar: '規則側邊欄',
    addScoreColumns: '新增評分欄',
    recolourRows: '重新上色',
    checkTheModel: '檢查模型',
    updateLists: '更新清單',
    dashboard: '儀表板',
    proof: '成效驗證',
    activityLog: '活動紀錄',
  },
} as const;
