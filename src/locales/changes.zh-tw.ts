/** What changed in a model, in 繁體中文. */
import type { Changes } from './changes';

export const zhTW: Changes = {
  blank: '空',
  setting: '{setting}：{from} → {to}',
  added: {
    groups: '新增群組：{name}',
    bands: '新增等級：{name}（起始分數 {from}）',
    rules: '新增規則：{name}（{weight}）',
    examples: '新增範例：{name} 應為 {band}',
  },
  removed: {
    groups: '刪除群組：{name}',
    bands: '刪除等級：{name}',
    rules: '刪除規則：{name}',
    examples: '刪除範例：{name}',
  },
  moved: '移動規則：{name}',
  part: {
    groups: '群組 {name}',
    bands: '等級 {name}',
    rules: '{name}',
    examples: '範例 {name}',
  },
  cell: '{part}：{column} {from} → {to}',
  list: '{part}：{column} {entries}',
  condition: '{part}：{from} → {to}',
  conditionAlone: '{from} → {to}',
  stepAdded: '{part}：新增一階 {step}（{weight}）',
  stepRemoved: '{part}：刪除一階 {step}（{weight}）',
  conditionAdded: '{part}：新增條件 {condition}',
  conditionRemoved: '{part}：刪除條件 {condition}',
  switchedOn: '{part}：已啟用',
  switchedOff: '{part}：已停用',
};
