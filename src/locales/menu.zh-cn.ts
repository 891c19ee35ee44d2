/** The menu's sentences in Simplified Chinese. */
import type { MenuSentences } from './menu';

const list = (words: readonly string[]): string => words.join('、');

export const zhCN: MenuSentences = {
  addOn: 'Lead Score',
  startHere: '从这里开始',
  rulesSidebar: '规则侧边栏',
  addScoreColumns: '添加评分列',
  recolourRows: '重新着色',
  checkTheModel: '检查模型',

  modelTab: '线索模型',
  modelIntro: '修改权重、取值或阈值，评分和颜色会随之更新。Lead Score > 检查模型 会指出需要修正之处。',
  history: '线索模型历史',
  historyColumns: ['版本', '时间', '备注', '更改内容', '变动线索数', '手动修改', '校验码', '模型'],
  ready: '线索评分已就绪',
  made: (leads, rules, tab) => `已按工作表“${tab}”中的 ${rules} 条规则为 ${leads} 条线索评分。`,
  alreadyThere: (tab) => `一切就绪：此工作表按“${tab}”中的模型评分，未作任何更改。`,
  restored: (what) => `已恢复：${list(what)}。`,
  theModelTab: '模型工作表',
  theModelName: (name) => `名称 ${name}`,
  theFormulas: (number) => `${number} 个评分列`,
  theColours: '颜色',
  changeAWeight: (tab) => `在“${tab}”中修改权重，评分和颜色会随之更新。`,
  leftOut: (rules) =>
    `此表没有相应的列，以下规则未加入：${list(rules.slice(0, 9))}${rules.length > 9 ? ` 等 ${rules.length} 条` : ''}。`,
  volatile: (columns, range) =>
    `Google 不允许评分公式读取 NOW() 或 RAND()，如 ${list(columns)}，因此线索区域为 ${range}。改用 TODAY() 或粘贴为值即可为整个列表评分。`,
  outsideRange: (columns) => `以下列在此区域之外，没有规则：${list(columns)}。`,
  secondLine: (row) => `第 ${row} 行看起来是表头的第二行，目前按线索评分。请把所有列名放在同一行。`,
  noLeads: '表头下方还没有线索。添加新行后会自动评分。',
  noFreeze: '表头中有合并的单元格，无法冻结。',
  columnsAdded: (number) => `已添加 ${number} 个评分列。`,
  columnsThere: '评分、等级和原因列都已存在，未作任何更改。',
  coloured: (bands) => `已按 ${bands} 个等级着色。`,
  colouredAlready: '颜色已是最新，未作任何更改。',

  noIssues: (tab) => `“${tab}”中的模型没有问题。`,
  issues: (errors, warnings, tab) =>
    `${[errors > 0 ? `${errors} 个错误` : '', warnings > 0 ? `${warnings} 个提醒` : ''].filter((part) => part !== '').join('，')}：见工作表“${tab}”中的备注。`,
  more: (number) => `……还有 ${number} 个。`,
  notChecked: '没有工作表显示此模型的评分，因此未检查列和取值。请在线索所在的工作表选择“从这里开始”。',
  blocked: (formula, cell) => `${formula} 中的公式无法显示评分，因为 ${cell} 不是空的。请清空或移走 ${cell} 中的内容。`,
  blockedNowhere: (formula) => `${formula} 中的公式显示错误。请选择“从这里开始”来恢复。`,

  volatileInside: (columns) =>
    `评分公式无法读取 ${list(columns)}：Google 不允许其中有 NOW() 或 RAND()。请改用 TODAY() 或粘贴为值。`,
  emptyTab: '此工作表是空的。请粘贴或导入线索，第一行为列名，然后选择“从这里开始”。',
  noHeader: '没有找到表头。请在第一条线索上方的一行写上列名（如 公司、职位、邮箱），然后选择“从这里开始”。',
  headerError: (cell) => `表头的 ${cell} 显示错误。请在那里填写列名，然后选择“从这里开始”。`,
  everythingVolatile:
    'Google 不允许评分公式读取 NOW() 或 RAND()，而此处每一列都有。请改为粘贴值，然后选择“从这里开始”。',
  thisIsTheModel: '此工作表是模型。请打开线索所在的工作表，再选择“从这里开始”。',
  nameTaken: (name, where) =>
    `名称 ${name} 属于 ${where}，那里不是模型。请重命名它（数据 > 已命名范围），然后再次选择“从这里开始”。未作任何更改。`,
  noModel: '此电子表格还没有适用于此工作表的模型。请选择“从这里开始”。',
  noModelRules: (where) => `${where} 中没有规则。请从版本历史恢复该工作表。`,
  noScoreColumns: '此工作表没有评分列。请选择“从这里开始”，或打开已评分的线索工作表。',
  noBandColumn: '此工作表没有等级列，而行是按等级着色的。请选择“添加评分列”，然后选择“重新着色”。',
  noBandColours: (tab) => `没有等级设置了颜色。请在工作表“${tab}”的“颜色”列填写，例如 #F4A259。`,
  protectedCells: (where) => `${where} 受保护，您无权编辑。请联系其所有者。未作任何更改。`,
  otherTab: (tab) => `这里的评分公式读取工作表“${tab}”中的线索。请打开该工作表后再试。`,
  busy: '有人正在此电子表格中设置 Lead Score。请稍候再试。',
  refused: (message) => `Google 表格拒绝了操作：${message} 请刷新页面后重试。`,
};
