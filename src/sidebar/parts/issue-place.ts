/** Where an issue is, in words that a person finds again, and how to get there. */
import { isEmpty, meaning, type SettingName, vocabulary } from '../../engine';
import { blocksOf } from '../state/blocks';
import { base, draft } from '../state/draft';
import { questionName } from '../state/questions';
import { goOver, over, tab } from '../state/session';
import { say, term } from '../words';
import { nameOfBlock } from './block-name';
import { ruleName } from './rule-words';

export interface IssuePlace {
  readonly words: string;
  /** Left away where the sidebar has no place for it: a row or cell of the model's tab. */
  readonly open?: () => void;
}

/** Says the place of an issue: "Rule Seniority › step 2", "Band Hot", "Settings › Decimals", "Lead model, row 12". */
export function issuePlace(place: string): IssuePlace {
  const { model, keys } = draft.value;
  const [, kind = '', index = ''] = /^(\w+)(?:\[(\d+)\])?/.exec(place) ?? [];
  const at = Number(index);
  switch (kind) {
    case 'settings': {
      const name = place.slice('settings.'.length);
      const setting = name in vocabulary.settings ? term('settings', name as SettingName) : name;
      return {
        words: say('placeWithin', { outer: term('sections', 'settings'), inner: setting }),
        open: () => goOver({ kind: 'settings' }),
      };
    }
    case 'groups': {
      const group = model.groups[at];
      const axis = meaning('axes', group?.axis);
      const name = !isEmpty(group?.group ?? '') || axis === undefined ? String(group?.group ?? '') : term('axes', axis);
      return { words: say('placeGroup', { name }), open: () => goOver({ kind: 'group', at }) };
    }
    case 'bands':
      return { words: say('placeBand', { name: String(model.bands[at]?.band ?? at + 1) }), open: openBands };
    case 'rules': {
      const rule = model.rules[at];
      if (!rule) break;
      const words = say('placeRule', { name: ruleName(rule) });
      const step = /steps\[(\d+)\]/.exec(place)?.[1];
      const inner = step === undefined ? '' : say('stepNumber', { n: Number(step) + 1 });
      return {
        words: rule.steps.length > 1 && inner !== '' ? say('placeWithin', { outer: words, inner }) : words,
        open: () => goOver({ kind: 'rule', at: keys.rules[at] ?? -1 }),
      };
    }
    case 'segments':
    case 'owners': {
      // An issue may be in a row that joins a condition to the one above.
      const block = blocksOf(kind).find(({ at: first, rows }) => at >= first && at < first + rows.length);
      if (!block) break;
      return {
        words: say('placeWithin', { outer: term('sections', kind), inner: nameOfBlock(block) }),
        open: () => goOver({ kind: kind === 'owners' ? 'owner' : 'segment', at: block.key }),
      };
    }
    case 'questions': {
      const question = model.questions?.[at];
      if (!question) break;
      return {
        words: say('placeWithin', { outer: term('sections', kind), inner: questionName(question) }),
        open: () => goOver({ kind: 'question', at: keys.questions[at] ?? -1 }),
      };
    }
    case 'activities':
      return { words: term('sections', kind), open: () => goOver({ kind }) };
    case 'grid': {
      const cell = String(model.grid?.[at]?.cell ?? '').trim();
      return {
        words: say('placeWithin', { outer: term('sections', kind), inner: cell }),
        open: () => goOver({ kind: 'gridCell', cell }),
      };
    }
  }
  return { words: inTab(kind, at) };
}

function openBands(): void {
  over.value = [];
  tab.value = 'bands';
}

function inTab(kind: string, at: number): string {
  const table = base.value?.table;
  const name = table?.tab ?? '';
  return kind === 'row' || kind === 'cell' ? say('placeRow', { tab: name, row: at + (table?.row ?? 0) + 1 }) : name;
}
