/** One-click mends: for the issues that have one obvious way to be put right, each one step that can be taken back. */
import { type Issue, isEmpty } from '../../engine';
import { say } from '../words';
import { addPart, removePart, setBand, setGroup, setRule, setSetting } from './change';
import { draft, step } from './draft';
import { mendColumn } from './mend-column';
import { mendCondition } from './mend-condition';
import { mendWeight } from './mend-weight';

export interface Mend {
  readonly label: string;
  /** Asks the server instead of changing the edit: nothing to take back. */
  readonly isCall?: boolean;
  readonly run: () => void;
}

/** The mend of an issue; undefined where only a person can know. */
export function mendOf(issue: Issue): Mend | undefined {
  const part = Number(/\[(\d+)\]/.exec(issue.place)?.[1] ?? -1);
  switch (issue.code) {
    case 'columnMissing':
    case 'sinceColumnMissing':
    case 'settingColumnMissing':
      return mendColumn(issue);
    case 'lowestAboveHighest':
      return { label: say('mendExchange'), run: exchangeEnds };
    case 'dateOrderAmbiguous': {
      const order = String(issue.args.order ?? '');
      return order === '' ? undefined : use(order, () => setSetting('dateOrder', order));
    }
    case 'atLeastAboveAtMost': {
      const group = draft.value.model.groups[part];
      const exchange = (): void => setGroup(part, { atLeast: group?.atMost ?? '', atMost: group?.atLeast ?? '' });
      return { label: say('mendExchange'), run: exchange };
    }
    case 'groupRepeated':
      return { label: say('mendDelete'), run: () => removePart('groups', part) };
    case 'groupNotListed': {
      const group = String(draft.value.model.rules[part]?.group ?? '').trim();
      const add = (): void => void addPart('groups', { group, axis: '', atMost: '', atLeast: '' });
      return { label: say('mendAddGroup'), run: add };
    }
    case 'thresholdUnreachable':
      return lowerThreshold(issue, part);
    case 'ruleOff':
    case 'onUnreadable':
      return { label: say('switchOn'), run: () => setRule(part, { on: true }) };
    case 'ruleRepeated':
      return { label: say('mendDelete'), run: () => removePart('rules', part) };
    case 'weightUnreadable':
    case 'penaltyOutscored':
    case 'decayIgnored':
      return mendWeight(issue);
    default:
      return mendCondition(issue);
  }
}

function use(name: string, run: () => void): Mend {
  return { label: say('mendUse', { name }), run };
}

function exchangeEnds(): void {
  step(({ model, keys }) => {
    const { lowest = '', highest = '' } = model.settings;
    const ends = { lowest: isEmpty(highest) ? 100 : highest, highest: isEmpty(lowest) ? 0 : lowest };
    return { model: { ...model, settings: { ...model.settings, ...ends } }, keys };
  });
}

/** A band above all scores begins at the highest score instead, unless another band is there already. */
function lowerThreshold({ args }: Issue, at: number): Mend | undefined {
  const { model } = draft.value;
  const { highest, from } = args;
  if (typeof highest !== 'number' || typeof from !== 'number' || from <= highest) return undefined;
  const band = model.bands[at];
  const above = model.bands.some(
    (other, index) =>
      index !== at && sameAxis(other.axis, band?.axis) && Number(other.from) >= highest && !isEmpty(other.from),
  );
  if (above) return undefined;
  return { label: say('mendFrom', { score: String(highest) }), run: () => setBand(at, { from: highest }) };
}

function sameAxis(a: unknown, b: unknown): boolean {
  return String(a ?? '').trim() === String(b ?? '').trim();
}
