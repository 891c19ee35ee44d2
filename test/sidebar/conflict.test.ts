/** Two people changed the model: what each did, what goes together, and the three ways out. */
import './page';
import { beforeEach, describe, expect, it } from 'vitest';
import { compareModels, eachKind, readModel } from '../../src/engine';
import { removePart, setBand, setSetting, setStep } from '../../src/sidebar/state/change';
import { account, choose, keepMine, meet, merged, takeMerged, takeTheirs } from '../../src/sidebar/state/conflict';
import { base, draft, isDirty, origins, undo } from '../../src/sidebar/state/draft';
import { goBack, over } from '../../src/sidebar/state/session';
import { rule } from '../engine/issues-of';
import { open, tableOf } from './opened';

const size = rule('A', 'at least', 5, 15, { Rule: 'Size' });
const kind = rule('B', 'is', 'x', 5, { Rule: 'Kind' });
const bands = [{ Band: 'Hot', From: 70 }];
const common = { header: ['A', 'B'], settings: { Decimals: 0 }, bands, rules: [size, kind] };
const theirTab = {
  ...common,
  rules: [
    { ...size, Weight: 20 },
    { ...kind, Weight: 7 },
  ],
};

beforeEach(() => {
  over.value = [];
  open(common);
});

/** Changes the weight of Size and From of Hot, while they change the weights of Size and Kind. */
function meetThem(): void {
  setStep(0, 0, { weight: 12 });
  setBand(0, { from: 65 });
  meet(tableOf(theirTab, 'r2'));
}

function weights(): readonly unknown[] {
  return draft.value.model.rules.map(({ steps }) => steps[0]?.weight);
}

describe('meeting another edit', () => {
  it('shows what each did, and what both changed', () => {
    meetThem();
    expect(over.value).toEqual([{ kind: 'conflict' }]);
    const { disputes, mine, theirs } = account.value;
    expect(disputes.map((one) => [one.mine, one.theirs])).toEqual([
      [['Size: Weight 15 → 12'], ['Size: Weight 15 → 20']],
    ]);
    expect(mine).toEqual(['Band Hot: From 70 → 65']);
    expect(theirs).toEqual(['Kind: Weight 5 → 7']);
  });

  it('disputes the cells that both changed, and no others of the same rule', () => {
    setStep(0, 0, { weight: 12, upTo: 3 });
    meet(tableOf({ ...common, rules: [{ ...size, Weight: 20, Group: 'G' }, kind] }, 'r2'));
    const { disputes, mine, theirs } = account.value;
    expect(disputes.map((one) => [one.mine, one.theirs])).toEqual([
      [['Size: Weight 15 → 12'], ['Size: Weight 15 → 20']],
    ]);
    expect(mine).toEqual(['Size: Up to blank → 3']);
    expect(theirs).toEqual(['Size: Group blank → G']);
  });

  it('leaves the edit as it is when one goes back, and meets again', () => {
    meetThem();
    const before = draft.value;
    goBack();
    expect(draft.value).toBe(before);
    expect(base.value?.table.revision).toBe('r1');
    meet(tableOf(theirTab, 'r2'));
    expect(account.value.disputes).toHaveLength(1);
  });

  it('says what was left as it was where one side removed it', () => {
    removePart('rules', 0);
    meet(tableOf(theirTab, 'r2'));
    expect(account.value.disputes.map((one) => [one.mine, one.theirs])).toEqual([
      [['Removed rule: Size'], ['Size: Weight 15 → 20']],
    ]);
  });

  it('shows a setting that both changed', () => {
    setSetting('decimals', 1);
    meet(tableOf({ ...common, settings: { Decimals: 2 } }, 'r2'));
    expect(account.value.disputes.map((one) => [one.mine, one.theirs])).toEqual([
      [['Decimals: 0 → 1'], ['Decimals: 0 → 2']],
    ]);
  });

  it('goes on silently where the model is the same but for the day', () => {
    setStep(0, 0, { weight: 12 });
    meet(tableOf({ ...common, settings: { Decimals: 0, Today: '2026-11-23' } }, 'r2'));
    expect(over.value).toEqual([]);
    expect(base.value?.table.revision).toBe('r2');
    expect(weights()).toEqual([12, 5]);
    expect(origins(draft.value).rules).toEqual([0, 1]);
  });
});

describe('a way out', () => {
  it('merges both edits, mine where both changed the same', () => {
    meetThem();
    takeMerged();
    expect(over.value).toEqual([]);
    expect(base.value?.table.revision).toBe('r2');
    expect(weights()).toEqual([12, 7]);
    expect(draft.value.model.bands[0]?.from).toBe(65);
  });

  it('merges with theirs where that is chosen', () => {
    meetThem();
    choose(account.value.disputes[0]?.conflict.id ?? '', 'theirs');
    expect(merged.value?.model.rules[0]?.steps[0]?.weight).toBe(20);
    takeMerged();
    expect(weights()).toEqual([20, 7]);
  });

  it('keeps mine over theirs, each part over the one that it is', () => {
    meetThem();
    keepMine();
    expect(base.value?.table.revision).toBe('r2');
    expect(weights()).toEqual([12, 5]);
    expect(origins(draft.value).rules).toEqual([0, 1]);
  });

  it('takes theirs, and one step back has both edits', () => {
    meetThem();
    takeTheirs();
    expect(isDirty.value).toBe(false);
    expect(compareModels(draft.value.model, readModel(tableOf(theirTab).rows).model)).toEqual([]);
    undo();
    expect(weights()).toEqual([12, 7]);
  });

  it('settles an edit of an earlier sitting against the model that it began with', () => {
    open(theirTab);
    const { model } = readModel(tableOf(common).rows);
    const mine = { ...model, bands: model.bands.map((band) => ({ ...band, from: 65 })) };
    let isSettled = false;
    const from = { ...eachKind(() => []), bands: [0], rules: [0, 1] };
    meet(tableOf(theirTab, 'r2'), { common: model, mine, from, settled: () => (isSettled = true) });
    expect(isSettled).toBe(false);
    takeMerged();
    expect(isSettled).toBe(true);
    expect(weights()).toEqual([20, 7]);
    expect(draft.value.model.bands[0]?.from).toBe(65);
  });
});
