/** What is wrong with a model and what to do about it, in 简体中文. */
import type { IssueSentences } from './issues';

export const zhCN: IssueSentences = {
  noRules: '没有名为“规则”的部分，因此无法评分。请单独用一行写上“规则”，并在下一行写列名。',
  repeatedSection: '“{section}”部分重复出现，这一处不会被读取。请把其中的行移到第一处。',
  unknownColumnName: '模型中没有名为“{name}”的列，因此不会读取。请改正名称；如果是您自己的列，可以保留。',
  repeatedColumnName: '有两列都叫“{name}”，只读取第一列。请重命名或删除这一列。',
  unknownSetting: '没有名为“{setting}”的设置，因此不会读取。请改正名称，或删除这一行。',
  repeatedSetting: '“{setting}”设置了两次，只有第一次有效。请删除这一行。',

  settingUnreadable: '“{value}”不适用于“{setting}”，因此没有采用。可以填写：{example}。',
  lowestAboveHighest: '最低分高于最高分，因此评分按 0 到 100 计算。请对调两者。',
  settingColumnMissing: [
    '线索表中没有名为“{name}”的列，“{setting}”没有生效。是不是“{nearest}”？',
    '线索表中没有名为“{name}”的列，“{setting}”没有生效。请填写表头中的列名。',
  ],
  percentWithoutMaximum:
    '百分比需要一个大于 0 的最高总分，而这些规则没有，因此改用分数。请为计次的规则填写“最多计次”，或为其所在的组填写“上限”。',

  axisUnknown: '没有名为“{axis}”的维度。请填写“匹配度”或“参与度”，或者留空。',
  limitUnreadable: '“{value}”不是数字，因此这里没有限制。请填写数字（如 40），或清空单元格。',
  atLeastAboveAtMost: '下限高于上限，因此两者都不生效。请对调，或清空其中一个。',
  groupRepeated: '“{group}”列出了两次，只有第一行有效。请删除这一行。',
  groupNotListed: '“分组”中没有列出“{group}”，因此它没有上下限。请在那里添加，或改正这里的名称。',
  groupCapSwallows: '上限 {atMost} 使“{group}”的规则所给的分数损失了 {share}%。请提高上限，或降低权重。',

  fromUnreadable: '“{value}”不是分数，因此等级“{band}”未采用。请填写该等级的最低分，例如 70。',
  bandWithoutName: '这个等级没有名称，因此未采用。请在“等级名称”中填写。',
  bandRepeated: '有两个等级都叫“{band}”。请为它们取不同的名称。',
  bandsOutOfOrder: '各等级的起始分既不是从低到高，也不是从高到低：“{band}”的次序不对。请检查它的起始分。',
  thresholdUnreachable: [
    '没有线索能进入等级“{band}”：它的分数全都属于“{next}”。请修改其中一个的起始分。',
    '没有线索能进入等级“{band}”（起始分 {from}）：按现有规则，评分在 {lowest} 到 {highest} 之间。请修改起始分或权重。',
    '没有线索能进入等级“{band}”：现有规则给不出这样的评分。请修改起始分或权重。',
  ],
  respondWithinUnreadable: '“{value}”不是小时数，因此没有采用。请填写数字（如 24），或清空单元格。',

  ruleOff: '这条规则已停用，不计分。勾选“启用”即可使用。',
  onUnreadable: '“{value}”既不是 TRUE 也不是 FALSE，规则仍会计分。请使用复选框，或清空单元格。',
  joinWithoutRule: '上方没有规则可供“{join}”连接，因此这一行未采用。请清空“连接”，或把这一行移到所属规则的下方。',
  joinUnknown: '“连接”不能填写“{join}”，因此整条规则未采用。请填写“且”“或”“否则”，或者留空。',
  joinOfAnotherRule: [
    '这一行写的是“{name}”，却排在规则“{rule}”下面，因此该规则未采用。可能是排序打乱了行：请移回原处，或改正名称。',
    '这一行写的是“{name}”，却排在另一条规则下面，因此该规则未采用。可能是排序打乱了行：请移回原处，或改正名称。',
  ],
  columnMissing: [
    '线索表中没有名为“{name}”的列，因此规则未采用。是不是“{nearest}”？',
    '线索表中没有名为“{name}”的列，因此规则未采用。请填写表头中的列名。',
    '这条规则没有写明列，因此未采用。请填写表头中的列名。',
  ],
  columnRepeated: '线索表中有 {times} 列都叫“{name}”，只读取第一列。请重命名其余的列。',
  conditionUnknown: [
    '没有名为“{condition}”的条件，因此规则未采用。是不是“{nearest}”？',
    '没有名为“{condition}”的条件，因此规则未采用。请从列表中选择。',
    '这一行没有条件，因此规则未采用。请从列表中选择。',
  ],
  valueMissing: '“{condition}”需要填写“值”，因此规则未采用。请写上要比较的内容。',
  valueUnreadable: '“{condition}”无法使用“{value}”，因此规则未采用。请按这样的格式填写：{example}。',
  toMissing: '“{condition}”还需要一个数字，因此规则未采用。请在“至”中填写范围的最大值。',
  toUnreadable: '“{value}”不是数字，因此规则未采用。请填写范围的最大值，例如 500。',
  valueNotAboveZero: '“{condition}”的值必须大于 0，不能是 {value}，因此规则未采用。要逐个计数请填写 1。',
  activityCondition: '活动只有次数和日期，不能使用“{condition}”，因此未采用。请改用“每”“至少”或“在最近天数内”等条件。',
  activityWithoutLeadKey:
    '活动按线索标识查找，而“线索标识”没有设置，因此未采用。请在“线索标识”中填写用来识别线索的列。',
  activityUnknown: [
    '没有名为“{name}”的活动。是不是“{nearest}”？',
    '没有名为“{name}”的活动。请加到“活动”中，或检查写法。',
  ],
  withinNotAboveZero: '“天数内”必须是大于 0 的天数，“{value}”不行，因此未采用。请填写如 30 的天数，或清空单元格。',
  countUnknown: [
    '没有“{count}”这种计数方式，因此未采用。是不是“{nearest}”？',
    '没有“{count}”这种计数方式，因此未采用。请填写“每次”“仅一次”“每天一次”或“不同备注”。',
  ],
  onlyForActivities: '“{name}”只对活动有效。请清空。',
  weightUnreadable: [
    '没有名为“{band}”的等级，因此规则未采用。是不是“{nearest}”？',
    '没有名为“{band}”的等级，因此规则未采用。请填写等级名称或分数。',
    '“{weight}”不能用作权重，因此规则未采用。请填写数字、“淘汰”，或“至多 40”这样的限制。',
    '这里没有权重，因此规则未采用。请填写数字，例如 10。',
  ],
  upToUnreadable: '“{value}”不是次数，因此规则未采用。请填写数字（如 5）；不限次数则清空单元格。',
  halfLifeNotAboveZero:
    '半衰期必须是大于 0 的天数，不能是“{value}”，因此规则未采用。请填写数字（如 30），或清空单元格。',
  sinceMissing: '半衰期需要一个起算日期，因此规则未采用。请在“起算日期列”中填写日期所在的列。',
  sinceColumnMissing: [
    '线索表中没有名为“{name}”的列，因此规则未采用。是不是“{nearest}”？',
    '线索表中没有名为“{name}”的列，因此规则未采用。请填写表头中的列名。',
  ],
  decayIgnored: '权重为“淘汰”或限制时，“半衰期”和“最多计次”不起作用。请清空它们。',

  neverHolds: '没有线索能满足这里对“{column}”的要求。请修改其中一个条件，或用“或”代替“且”。',
  betweenReversed: '没有数字介于 {value} 和 {to} 之间。请对调“值”和“至”。',
  daysNegative: '天数不能小于 0，因此没有日期符合。请去掉负号。',
  stepNeverReached: '没有线索能走到这一级：符合它的线索都已被上面的级别取走。请把它移到范围更宽的那一级之上。',
  valueMeansBlank: '“{value}”是空白词之一，写有它的单元格视为空白。请改用“为空”或“不为空”，或把它从空白词中去掉。',
  neverHoldsToday: '目前 {leads} 条线索中没有一条符合这条规则。请确认列和值没有写错。',
  alwaysHolds: '无论“{column}”是什么，总有一个条件成立，这条规则区分不出线索。是不是应该用“且”而不是“或”？',
  alwaysHoldsToday: '目前 {leads} 条线索全都符合这条规则，它区分不出线索。请收紧条件，或去掉这条规则。',
  ruleRepeated: [
    '这条规则与“{rule}”内容相同，线索会被重复计分。请修改或删除其中一条。',
    '这条规则与第 {number} 条规则内容相同，线索会被重复计分。请修改或删除其中一条。',
  ],
  penaltyOutscored:
    '即使权重为 {weight}，线索仍可能凭其他规则得到 {score} 分。如果这样的线索一律不要，请把权重写成“淘汰”。',
  valueOccursNowhere: [
    '“{column}”中没有“{value}”。是不是“{nearest}”？',
    '“{column}”中没有“{value}”，另有 {more} 个值也没有出现。请检查写法。',
    '“{column}”中没有“{value}”。请检查写法。',
  ],
  valueSeparatedByCommas: '“{value}”会被当作一个值，而没有线索是这个值。如果是多个值，请用 | 分开：{instead}',
  valueInsideWords:
    '“{value}”也出现在更长的单词里，例如“{example}”（{leads} 条线索）。如果要匹配整个词，请用“含有词”。',
  textWhereNumberNeeded:
    '有 {leads} 条线索的“{column}”不是数字，例如“{example}”，它们无法符合条件。请改成纯数字，或清空这些单元格。',
  textWhereDateNeeded:
    '有 {leads} 条线索的“{column}”不是日期，例如“{example}”，无法使用。请写成 2026-11-22 这样的格式，或清空这些单元格。',
  dateOrderAmbiguous: [
    '“{column}”中有“{example}”这样的日期（{leads} 条线索），分不清日和月，因此没有读取。请把“日期顺序”设为“{order}”。',
    '“{column}”中有“{example}”这样的日期（{leads} 条线索），分不清日和月，因此没有读取。请把“日期顺序”设为“日在前”或“月在前”。',
  ],
  percentAgainstNumber:
    '“{column}”中是 {example} 这样的数，而 50% 等于 0.5，与 {value} 比较多半不对。是不是 {instead}？',
  sinceBlankInMany:
    '符合条件的 {leads} 条线索中有 {blank} 条的起算日期为空，因此不得分。请补上日期，或在“起算日期列”中换一列。',

  rowNameMissing: '“{column}”是空的，因此这一行未采用。请填写。',
  rowColumnMissing: [
    '线索表中没有名为“{name}”的列，因此这一行未采用。是不是“{nearest}”？',
    '线索表中没有名为“{name}”的列，因此这一行未采用。请填写表头中的列名。',
    '这一行没有写明列，因此未采用。请填写表头中的列名。',
  ],
  questionColumnMissing: '线索表中没有名为“{name}”的列，因此它的回答还不会计入。是不是“{nearest}”？',
  rowConditionUnknown: [
    '没有名为“{condition}”的条件，因此这一行未采用。是不是“{nearest}”？',
    '没有名为“{condition}”的条件，因此这一行未采用。请从列表中选择。',
    '这一行没有条件，因此未采用。请从列表中选择。',
  ],
  rowValueUnusable: [
    '“{condition}”无法使用“{value}”，因此这一行未采用。请按这样的格式填写：{example}。',
    '“{condition}”无法使用“{value}”，因此这一行未采用。请换一个值。',
    '“{condition}”还缺少要比较的内容，因此这一行未采用。请填写这个单元格。',
  ],
  rowJoinUnknown: '这里的“连接”不能填写“{join}”，因此这一行未采用。要连接上一行请填写“且”或“或”，否则请清空单元格。',
  rowOfAnother: [
    '这一行写的是“{name}”，却排在“{rule}”下面，因此这几行未采用。可能是排序打乱了行：请移回原处，或改正名称。',
    '这一行写的是“{name}”，却连接到没有名称的行，因此这几行未采用。请移回原处，或改正名称。',
  ],
  rowNeverReached: '没有线索能轮到这一行：符合它的线索都已被上面的行取走。请把它上移，或删除。',

  gridBandsMissing: '矩阵需要两个维度都有等级，而维度“{axis}”还没有。请在“等级”中添加，或删除矩阵。',
  gridCellUnknown: [
    '现有等级组不出名为“{cell}”的格，因此这一行未采用。格从 A1（两个维度都最好）到 {last}。',
    '这一行没有写明格，因此未采用。格从 A1（两个维度都最好）到 {last}。',
  ],
  gridCellRepeated: '格“{cell}”列出了两次，只有第一行有效。请删除这一行。',
};
