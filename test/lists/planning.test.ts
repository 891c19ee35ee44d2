/** Owners, service levels, stamps and outcomes, worked out without a sheet. */
import { describe, expect, it } from 'vitest';
import { assignOwners, dueDay, keptBy, planStamps, serviceShares, type WorkedLead } from '../../src/lists';

const LEAD: WorkedLead = {
  key: 'L1',
  name: 'Tavorind',
  tab: 'Leads',
  row: 2,
  cells: [],
  score: 80,
  band: { name: 'Hot', at: 1 },
  nextStep: 'Call',
  respondWithin: 24,
  owner: '',
  mayOwn: [],
  stageText: '',
  stage: undefined,
  reason: undefined,
  comeBack: undefined,
  arrived: 100,
  contacted: undefined,
  isContacted: false,
  source: '',
  outcome: 'open',
  suggested: '',
};

describe('owners', () => {
  const check = (leads: readonly (readonly [owner: string, ...among: string[]])[]) =>
    assignOwners(leads.map(([owner, ...among]) => ({ owner, among })));

  it('share what several may get, and who has many gets fewer', () => {
    expect(check([['', 'Ann', 'Bo'], ['', 'Ann', 'Bo'], ['', 'Ann', 'Bo'], ['Ann']])).toEqual([
      'Bo',
      'Ann',
      'Bo',
      'Ann',
    ]);
  });
  it('keep what they have', () => expect(check([['Cem', 'Ann', 'Bo']])).toEqual(['Cem']));
  it('are nobody where nobody is named', () => expect(check([['']])).toEqual(['']));
});

describe('service levels', () => {
  it('count whole days from the arrival, else from the hand-over', () => {
    expect(dueDay(LEAD, 200)).toBe(101);
    expect(dueDay({ ...LEAD, respondWithin: 4 }, 200)).toBe(100);
    expect(dueDay({ ...LEAD, arrived: undefined }, 200)).toBe(201);
    expect(dueDay({ ...LEAD, arrived: undefined }, undefined)).toBeUndefined();
    expect(dueDay({ ...LEAD, respondWithin: undefined }, 200)).toBeUndefined();
  });

  it('are kept until the due day, and missed the day after it', () => {
    const contacted = (day: number) => keptBy({ ...LEAD, contacted: day, isContacted: true }, undefined, 300);
    expect([contacted(101), contacted(102)]).toEqual(['kept', 'missed']);
    expect([keptBy(LEAD, undefined, 101), keptBy(LEAD, undefined, 102)]).toEqual(['waiting', 'missed']);
  });

  it('say nothing of a contact without a day, or of a lead that ended without one', () => {
    expect(keptBy({ ...LEAD, isContacted: true }, undefined, 300)).toBeUndefined();
    expect(keptBy({ ...LEAD, outcome: 'won' }, undefined, 300)).toBeUndefined();
  });

  it('are counted by band, the best first, and by owner, the busiest first', () => {
    const warm = { ...LEAD, band: { name: 'Warm', at: 0 } };
    const of = (lead: WorkedLead, owner: string) => ({ lead, owner, handedOver: undefined });
    expect(serviceShares([of(warm, 'Bo'), of(LEAD, 'Ann'), of({ ...LEAD, contacted: 100 }, 'Bo')], 200)).toEqual([
      { of: 'band', name: 'Hot', kept: 1, missed: 1, waiting: 0 },
      { of: 'band', name: 'Warm', kept: 0, missed: 1, waiting: 0 },
      { of: 'owner', name: 'Bo', kept: 1, missed: 1, waiting: 0 },
      { of: 'owner', name: 'Ann', kept: 0, missed: 1, waiting: 0 },
    ]);
  });
});

describe('stamps', () => {
  const first = planStamps([], [LEAD], 'then').stamps;

  it('note a lead when it is first seen', () => {
    expect(first).toEqual([{ key: 'L1', score: 80, band: 'Hot', bandSince: 'then', stage: '', stageSince: '' }]);
  });

  it('note only what changed', () => {
    const staged = planStamps(first, [{ ...LEAD, score: 90, stageText: 'now' }], 'later');
    expect(staged).toEqual({
      stamps: [{ key: 'L1', score: 90, band: 'Hot', bandSince: 'then', stage: 'now', stageSince: 'later' }],
      changed: 1,
      added: 0,
    });
    expect(planStamps(first, [{ ...LEAD, score: 81 }], 'later')).toEqual({ stamps: first, changed: 0, added: 0 });
  });

  it('keep the line of a lead that is gone, and know one by its key in any spelling', () => {
    expect(planStamps(first, [], 'later').stamps).toEqual(first);
    expect(planStamps(first, [{ ...LEAD, key: ' l1' }], 'later').added).toBe(0);
  });
});
