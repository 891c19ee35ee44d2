/** What changed in a model, in 简体中文. */
import type { Changes } from './changes';

export const zhCN: Changes = {
  blank: '空',
  setting: '{setting}：{from} → {to}',
  added: {
    groups: '新增分组：{name}',
    bands: '新增等级：{name}（起始分 {from}）',
    rules: '新增规则：{name}（{weight}）',
    examples: '新增示例：{name} 应为 {band}',
  },
  removed: {
    groups: '删除分组：{name}',
    bands: '删除等级：{name}',
    rules: '删除规则：{name}',
    examples: '删除示例：{name}',
  },
  moved: '移动规则：{name}',
  part: {
    groups: '分组 {name}',
    bands: '等级 {name}',
    rules: '{name}',
    examples: '示例 {name}',
  },
  cell: '{part}：{column} {from} → {to}',
  list: '{part}：{column} {entries}',
  condition: '{part}：{from} → {to}',
  conditionAlone: '{from} → {to}',
  stepAdded: '{part}：新增一级 {step}（{weight}）',
  stepRemoved: '{part}：删除一级 {step}（{weight}）',
  conditionAdded: '{part}：新增条件 {condition}',
  conditionRemoved: '{part}：删除条件 {condition}',
  switchedOn: '{part}：已启用',
  switchedOff: '{part}：已停用',
};
