/** The history of scores, planned without a sheet: changes only, bounded, and what a lead was a week ago. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/engine';
import {
  EARLIER_LINES,
  LINES_OF_A_LEAD,
  planScores,
  type ScoreLine,
  scoreChange,
  type WorkedLead,
  weekAgo,
} from '../../src/lists';
import { holds } from '../properties/cases';

type Scored = Pick<WorkedLead, 'key' | 'score' | 'band'>;

const lead = (key: string, score: number, band = 'Warm'): Scored => ({ key, score, band: { name: band, at: 0 } });
const line = (key: string, when: string, score: number, band = 'Warm'): ScoreLine => ({ key, when, score, band });
const day = (text: string): number => dayOf(text, undefined) ?? Number.NaN;

describe('the history of scores', () => {
  const before = [line('L1', '2026-11-01 09:00', 50), line('L2', '2026-11-01 09:00', 30, 'Cold')];

  it('gets a line for a lead that is new, and for one whose score or band is another', () => {
    const leads = [lead('L3', 10, 'Cold'), lead('L1', 62), lead('L2', 30)];
    expect(planScores(before, leads, '2026-11-08 10:00')).toEqual({
      lines: [
        ...before,
        line('L1', '2026-11-08 10:00', 62),
        line('L2', '2026-11-08 10:00', 30),
        line('L3', '2026-11-08 10:00', 10, 'Cold'),
      ],
      added: 3,
      dropped: 0,
    });
  });

  it('gets none where nothing changed, and keeps the lines of a lead that is gone', () => {
    const plan = planScores(before, [lead('L1', 50)], '2026-11-08 10:00');
    expect(plan).toEqual({ lines: before, added: 0, dropped: 0 });
  });

  it('knows a lead by its key in any spelling, and its last line by its moment, wherever people have sorted it', () => {
    const sorted = [line(' l1', '2026-11-05 09:00', 70), ...before];
    expect(planScores(sorted, [lead('L1', 70)], '2026-11-08 10:00').added).toBe(0);
    expect(planScores(sorted, [lead('L1', 50)], '2026-11-08 10:00').added).toBe(1);
  });

  it('takes the lower of two lines of one minute for the newer', () => {
    const twice = [...before, line('L1', '2026-11-01 09:00', 55)];
    expect(planScores(twice, [lead('L1', 55)], '2026-11-08 10:00').added).toBe(0);
  });

  it('has no line of a lead without a key, and lets lines go that nobody can read', () => {
    const plan = planScores([...before, line('', '', Number.NaN)], [lead('', 10)], '2026-11-08 10:00');
    expect(plan).toEqual({ lines: before, added: 0, dropped: 1 });
  });
});

describe('the history of scores is bounded', () => {
  const moment = (at: number): string => `2026-01-01 ${String(at).padStart(9, '0')}`;

  it('by lead: the oldest lines go first', () => {
    const lines = Array.from({ length: LINES_OF_A_LEAD }, (_, at) => line('L1', moment(at), at));
    const plan = planScores(lines, [lead('L1', 99)], moment(1000));
    expect(plan.lines).toEqual([...lines.slice(1), line('L1', moment(1000), 99)]);
    expect([plan.added, plan.dropped]).toEqual([1, 1]);
  });

  it('in all: the oldest go first, but never the last line of a lead that is there', () => {
    const old = line('L1', moment(0), 50);
    const gone = Array.from({ length: EARLIER_LINES + 5 }, (_, at) => line(`G${at}`, moment(at + 1), 1));
    const plan = planScores([old, ...gone], [lead('L1', 50)], moment(1));
    expect(plan.lines).toEqual([old, ...gone.slice(5)]);
    expect([plan.added, plan.dropped]).toEqual([0, 5]);
  });

  it('by what the spreadsheet has room for: leads that have a line keep it, new ones get what is left', () => {
    const lines = [line('L1', moment(0), 10), line('L1', moment(1), 20), line('L2', moment(1), 30)];
    const leads = [lead('L1', 20), lead('L2', 31), lead('L3', 1), lead('L4', 1)];
    const first = planScores(lines, leads, moment(2), 3);
    expect(first.lines).toEqual([line('L1', moment(1), 20), line('L2', moment(2), 31), line('L3', moment(2), 1)]);
    expect(planScores(first.lines, leads, moment(3), 3)).toEqual({ lines: first.lines, added: 0, dropped: 0 });
  });
});

describe('what a lead was a week ago', () => {
  const lines = [
    line('L1', '2026-11-01 09:00', 40, 'Cold'),
    line('L1', '2026-11-15 23:59', 50),
    line('L1', '2026-11-16 00:00', 62, 'Hot'),
    line('L2', '2026-11-20 09:00', 10),
    line('L2', '2026-11-21 09:00', 30),
  ];

  it('is the last line of that day or an earlier one', () => {
    expect(weekAgo(lines, day('2026-11-22')).get('l1')?.score).toBe(50);
    expect(weekAgo(lines, day('2026-11-23')).get('l1')?.score).toBe(62);
  });

  it('is the first line where the history does not reach back that far', () => {
    expect(weekAgo(lines, day('2026-11-22')).get('l2')?.score).toBe(10);
  });

  it('does not depend on the order of the lines', () => {
    expect(weekAgo([...lines].reverse(), day('2026-11-22'))).toEqual(
      new Map([
        ['l2', lines[3]],
        ['l1', lines[1]],
      ]),
    );
  });

  it('differs from today by whole thousandths', () => expect(scoreChange(0.3, 0.1)).toBe(0.2));
});

describe('any history', () => {
  const keys = fc.constantFrom('A', 'B', 'C', ' a', 'D');
  const lines: fc.Arbitrary<ScoreLine[]> = fc.array(
    fc.record({
      key: keys,
      when: fc.constantFrom('2026-11-01 09:00', '2026-11-02 09:00', '2026-11-09 12:30'),
      score: fc.integer({ min: 0, max: 3 }),
      band: fc.constantFrom('Hot', ''),
    }),
    { maxLength: 60 },
  );
  const leads = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      score: fc.integer({ min: 0, max: 3 }),
      band: fc.constantFrom({ name: 'Hot', at: 1 }, { name: '', at: -1 }),
    }),
    { selector: ({ key }) => key },
  );
  const NOW = '2026-11-10 08:00';
  const most = fc.integer({ min: 0, max: 70 });

  it('is the same when it is planned twice', () => {
    holds(
      fc.property(lines, leads, most, (earlier, scored, room) => {
        const once = planScores(earlier, scored, NOW, room);
        expect(planScores(once.lines, scored, '2026-11-11 08:00', room)).toEqual({
          lines: once.lines,
          added: 0,
          dropped: 0,
        });
      }),
    );
  });

  it('is the same in whatever order the leads stand', () => {
    holds(
      fc.property(lines, leads, (earlier, scored) => {
        expect(planScores(earlier, [...scored].reverse(), NOW)).toEqual(planScores(earlier, scored, NOW));
      }),
    );
  });

  it('ends with what each lead is now, and holds no more of a lead than it may', () => {
    holds(
      fc.property(lines, leads, (earlier, scored) => {
        const plan = planScores(earlier, scored, NOW);
        const of = (key: string): readonly ScoreLine[] =>
          plan.lines.filter((one) => one.key.trim().toLowerCase() === key.toLowerCase());
        for (const { key, score, band } of scored) {
          const newest = of(key).reduce((last, one) => (one.when >= last.when ? one : last));
          expect([newest.score, newest.band]).toEqual([score, band.name]);
          expect(of(key).length).toBeLessThanOrEqual(LINES_OF_A_LEAD);
        }
      }),
    );
  });

  it('never holds more than there is room for, and nothing that was never so', () => {
    holds(
      fc.property(lines, leads, most, (earlier, scored, room) => {
        const plan = planScores(earlier, scored, NOW, room);
        expect(plan.lines.length).toBeLessThanOrEqual(room);
        expect(plan.lines.filter((one) => (earlier as readonly ScoreLine[]).includes(one)).length).toBe(
          plan.lines.length - plan.added,
        );
        expect(earlier.length + plan.added - plan.dropped).toBe(plan.lines.length);
      }),
    );
  });
});
