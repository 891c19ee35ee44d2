/** What changed in a model, in English. */

export const en = {
  blank: 'blank',
  setting: '{setting}: {from} → {to}',
  added: {
    groups: 'New group: {name}',
    bands: 'New band: {name} (from {from})',
    rules: 'New rule: {name} ({weight})',
    examples: 'New example: {name} must be {band}',
  },
  removed: {
    groups: 'Removed group: {name}',
    bands: 'Removed band: {name}',
    rules: 'Removed rule: {name}',
    examples: 'Removed example: {name}',
  },
  moved: 'Moved rule: {name}',
  part: {
    groups: 'Group {name}',
    bands: 'Band {name}',
    rules: '{name}',
    examples: 'Example {name}',
  },
  cell: '{part}: {column} {from} → {to}',
  list: '{part}: {column} {entries}',
  condition: '{part}: {from} → {to}',
  conditionAlone: '{from} → {to}',
  stepAdded: '{part}: new step {step} ({weight})',
  stepRemoved: '{part}: removed step {step} ({weight})',
  conditionAdded: '{part}: new condition {condition}',
  conditionRemoved: '{part}: removed condition {condition}',
  switchedOn: '{part}: switched on',
  switchedOff: '{part}: switched off',
} as const;
