/** New rules: an empty one, or one that asks for what the selected cell holds. */
import type { Rule } from '../../engine';
import { addPart } from './change';
import { draft } from './draft';
import { goOver } from './session';

/** A rule that asks for nothing yet. */
export function emptyRule(group: string): Rule {
  return {
    on: true,
    group,
    rule: '',
    ask: false,
    steps: [
      {
        conditions: [{ join: '', column: '', condition: '', value: '', to: '', note: '' }],
        weight: 10,
        upTo: '',
        halfLife: '',
        since: '',
      },
    ],
  };
}

/** Adds a rule and opens it. */
export function startRule(_how: { readonly fromCell?: boolean } = {}): void {
  const { groups } = draft.value.model;
  const at = addPart('rules', emptyRule(String(groups[0]?.group ?? '')));
  goOver({ kind: 'rule', at: draft.value.keys.rules[at] ?? -1, isNew: true });
}
