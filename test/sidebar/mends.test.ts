/** One-click mends: after each the issue is gone, and one step back it is there again. */
import './page';
import { describe, expect, it } from 'vitest';
import type { Issue, IssueCode } from '../../src/engine';
import { setStep } from '../../src/sidebar/state/change';
import { draft, undo } from '../../src/sidebar/state/draft';
import { extendFormulas, extending } from '../../src/sidebar/state/extend';
import { mendOf } from '../../src/sidebar/state/mends';
import { toast } from '../../src/sidebar/state/session';
import { issueCases } from '../engine/issue-cases';
import { cells, joined, rule, type Tab } from '../engine/issues-of';
import { issuesNow, open, openingOf } from './opened';
import { calls, serve } from './server';

const sized = rule('A', 'at least', 5);
const banded = (...bands: readonly (readonly [string, string | number])[]): Tab => ({
  header: ['A'],
  rules: [rule('A', 'at least', 5, 70)],
  bands: bands.map(([Band, From]) => ({ Band, From })),
});

/** Opens a tab, mends its first issue of a code, and gives the label of the mend. */
function mend(code: IssueCode, tab: Tab, outside: readonly string[] = []): string | undefined {
  open(tab, outside);
  const found = find(code);
  expect(found, `no ${code} in ${JSON.stringify(issuesNow())}`).toBeDefined();
  const way = found && mendOf(found);
  way?.run();
  return way?.label;
}

function find(code: IssueCode): Issue | undefined {
  return issuesNow().find((issue) => issue.code === code);
}

const mendable: readonly (readonly [code: IssueCode, tab: Tab, label: string])[] = [
  ['columnMissing', { header: ['Industry'], rules: [rule('Industy', 'is blank')] }, 'Use “Industry”'],
  [
    'sinceColumnMissing',
    { header: ['A', 'Seen on'], rules: [rule('A', 'at least', 5, 10, { 'Half-life': 30, Since: 'Sen on' })] },
    'Use “Seen on”',
  ],
  ['settingColumnMissing', { header: ['Email'], settings: { 'Lead key': 'E-mial' }, rules: [] }, 'Use “Email”'],
  ['lowestAboveHighest', issueCases.lowestAboveHighest.wrong, 'Exchange the two'],
  ['atLeastAboveAtMost', issueCases.atLeastAboveAtMost.wrong, 'Exchange the two'],
  ['groupRepeated', issueCases.groupRepeated.wrong, 'Delete this one'],
  ['groupNotListed', issueCases.groupNotListed.wrong, 'Add to Groups'],
  ['thresholdUnreachable', issueCases.thresholdUnreachable.wrong, 'Begin at 100'],
  ['ruleOff', issueCases.ruleOff.wrong, 'Switch on'],
  ['onUnreadable', issueCases.onUnreadable.wrong, 'Switch on'],
  ['conditionUnknown', { header: ['A'], rules: [rule('A', 'is blnk')] }, 'Use “is blank”'],
  ['valueNotAboveZero', issueCases.valueNotAboveZero.wrong, 'Use “1”'],
  ['weightUnreadable', issueCases.weightUnreadable.wrong, 'Use “at most Hot”'],
  ['decayIgnored', issueCases.decayIgnored.wrong, 'Clear them'],
  ['betweenReversed', issueCases.betweenReversed.wrong, 'Exchange the two'],
  ['daysNegative', issueCases.daysNegative.wrong, 'Use “7”'],
  ['valueMeansBlank', issueCases.valueMeansBlank.wrong, 'Use “is blank”'],
  ['ruleRepeated', issueCases.ruleRepeated.wrong, 'Delete this one'],
  ['penaltyOutscored', issueCases.penaltyOutscored.wrong, 'Disqualify instead'],
  ['valueOccursNowhere', issueCases.valueOccursNowhere.wrong, 'Use “Germany”'],
  ['valueSeparatedByCommas', issueCases.valueSeparatedByCommas.wrong, 'Put | between them'],
  ['valueInsideWords', issueCases.valueInsideWords.wrong, 'Use “has word”'],
  ['percentAgainstNumber', issueCases.percentAgainstNumber.wrong, 'Use “50%”'],
  [
    'dateOrderAmbiguous',
    { header: ['A'], rules: [rule('A', 'in the last', 7)], leads: cells('2026-11-22', '13/4/2026') },
    'Use “day first”',
  ],
];

describe('a mend', () => {
  it.each(mendable)('puts %s right in one step', (code, tab, label) => {
    expect(mend(code, tab)).toBe(label);
    expect(find(code)).toBeUndefined();
    undo();
    expect(find(code)).toBeDefined();
  });

  it('leaves every other issue to the person', () => {
    const known = new Set(mendable.map(([code]) => code));
    for (const [code, { wrong }] of Object.entries(issueCases)) {
      if (known.has(code as IssueCode)) continue;
      open(wrong);
      const issue = find(code as IssueCode);
      expect(issue && mendOf(issue), code).toBeUndefined();
    }
  });
});

describe('a renamed header', () => {
  it('is named anew in every rule and setting at once', () => {
    const label = mend('columnMissing', {
      header: ['Company size', 'A'],
      settings: { 'Lead key': 'Company siz' },
      rules: [rule('Company siz', 'at least', 5), joined('or', '', 'is blank'), rule('company  siz', 'at most', 2)],
    });
    expect(label).toBe('Use “Company size” in 3 places');
    expect(draft.value.model.rules.map(({ steps }) => steps[0]?.conditions[0]?.column)).toEqual([
      'Company size',
      'Company size',
    ]);
    expect(draft.value.model.settings.leadKey).toBe('Company size');
    expect(issuesNow().map(({ code }) => code)).not.toContain('columnMissing');
  });

  it('is found by its whole name also where the sentence cuts it short', () => {
    const long = 'How many people work at your company at the moment, all told and counted';
    mend('columnMissing', { header: [long], rules: [rule(long.replace('told', 'told and'), 'at least', 5)] });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]?.column).toBe(long);
  });

  it('is not looked for where the column stands beside the formulas', () => {
    open({ header: ['Regions'], rules: [rule('Region', 'is', 'EU')] }, ['Region']);
    const issue = find('columnMissing');
    expect(issue && mendOf(issue)?.label).toBe('Extend the formulas');
  });
});

describe('a column beside the formulas', () => {
  const tab: Tab = { header: ['A'], rules: [rule('Region', 'is', 'EU'), sized] };

  it('is read by them from then on, and the edit is kept', async () => {
    open(tab, ['Region']);
    setStep(1, 0, { weight: 33 });
    serve({
      extendLeads: () => ({ ok: true, value: true }),
      openModel: () => ({ ok: true, value: openingOf({ ...tab, header: ['A', 'Region'] }) }),
    });
    await extendFormulas('Region');
    expect(calls.map(({ name }) => name)).toEqual(['extendLeads', 'openModel']);
    expect(find('columnMissing')).toBeUndefined();
    expect(draft.value.model.rules[1]?.steps[0]?.weight).toBe(33);
    expect(toast.value?.text).toBe('The score formulas now read “Region” too.');
  });

  it('is said to be out of reach where the server refuses', async () => {
    open(tab, ['Region']);
    serve({ extendLeads: () => ({ ok: false, issues: [{ severity: 'error', code: 'busy', place: '', args: {} }] }) });
    await extendFormulas('Region');
    expect(toast.value?.text).toContain('Somebody else is writing');
    expect(extending.value).toBe(false);
  });
});

describe('a value', () => {
  it('is replaced within its list, and the others stay as they are written', () => {
    mend('valueOccursNowhere', {
      header: ['A'],
      rules: [rule('A', 'is', 'Spain |  Germny\nFr~|ance')],
      leads: cells('Germany', 'Spain', 'Fr|ance'),
    });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]?.value).toBe('Spain |  Germany\nFr~|ance');
  });

  it('that holds a sign of the value list is taken literally', () => {
    mend('valueOccursNowhere', { header: ['A'], rules: [rule('A', 'is', 'R and D?')], leads: cells('R|and D?') });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]?.value).toBe('R~|and D~?');
  });

  it('is parted at its commas alone', () => {
    mend('valueSeparatedByCommas', {
      header: ['A'],
      rules: [rule('A', 'is', 'Germany, Austria | Spain')],
      leads: cells('Germany', 'Austria', 'Spain'),
    });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]?.value).toBe('Germany | Austria | Spain');
  });

  it('compared with shares becomes a percentage at both ends', () => {
    mend('percentAgainstNumber', {
      header: ['A'],
      rules: [rule('A', 'between', 20, 10, { To: 50 })],
      leads: cells('45%', '60%'),
    });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]).toMatchObject({ value: '20%', to: '50%' });
    expect(find('percentAgainstNumber')).toBeUndefined();
  });

  it('in percent compared with plain numbers loses its sign', () => {
    mend('percentAgainstNumber', { header: ['A'], rules: [rule('A', 'at least', '50%')], leads: cells(45, 60, 70) });
    expect(draft.value.model.rules[0]?.steps[0]?.conditions[0]?.value).toBe(50);
  });
});

describe('a threshold out of reach', () => {
  it('begins at the highest score, as it is rounded', () => {
    mend('thresholdUnreachable', { ...banded(['Hot', 90]), rules: [rule('A', 'at least', 5, 70.5)] });
    expect(draft.value.model.bands[0]?.from).toBe(71);
  });

  it('is left to the person where another band begins there', () => {
    open(banded(['Hot', 90], ['Warm', 80]));
    const issue = find('thresholdUnreachable');
    expect(issue && mendOf(issue)).toBeUndefined();
  });
});

describe('a decaying penalty', () => {
  it('is no longer said to decay once it disqualifies', () => {
    mend('penaltyOutscored', {
      header: ['A', 'Seen'],
      rules: [rule('A', 'at least', 5, 80), rule('A', 'is checked', '', -60, { 'Half-life': 30, Since: 'Seen' })],
    });
    expect(issuesNow().map(({ code }) => code)).not.toContain('decayIgnored');
  });
});

it('is not offered for a rule that is fine', () => {
  open({ header: ['A'], rules: [sized] });
  expect(issuesNow()).toEqual([]);
});
