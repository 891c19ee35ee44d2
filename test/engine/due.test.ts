/** The day by which a lead is to be contacted. */
import { expect, test } from 'vitest';
import { compile, dueReader } from '../../src/engine';
import { modelFrom } from './compiled';

const header = ['Came', 'Reached'];
const dueOf = (hours: unknown, lead: unknown[], settings: unknown[][] = [['Contacted column', 'Reached']]): string => {
  const rows = [
    ['Settings'],
    ['Arrived column', 'came'],
    ...settings,
    ['Bands'],
    ['Band', 'From', 'Respond within'],
    ['All', '', hours],
  ];
  return dueReader(compile(modelFrom(rows), header, '2026-11-22', () => '2026-11-30'))(lead, 0);
};

const check = (name: string, hours: unknown, lead: unknown[], due: string, settings?: unknown[][]): void => {
  test(name, () => expect(dueOf(hours, lead, settings)).toBe(due));
};

check('within hours is the day of arrival', 23.9, ['2026-11-20', ''], '2026-11-20');
check('a day is 24 hours', 24, ['2026-11-20', ''], '2026-11-21');
check('months and years go on', '1008', ['2026-11-20 23:59', ''], '2027-01-01');
check('a moment counts as its day', 24, [new Date(0), ''], '2026-12-01');
check('nothing is due without an arrival', 24, ['', ''], '');
check('nothing is due where the arrival is no date', 24, ['soon', ''], '');
check('nothing is due where the band asks nothing', '', ['2026-11-20', ''], '');
check('nothing is due where the hours cannot be read', 'soon', ['2026-11-20', ''], '');
check('nothing is due within hours below 0', -1, ['2026-11-20', ''], '');
check('nothing is due beyond the calendar', 1e12, ['2026-11-20', ''], '');
check('a contacted lead has nothing due', 24, ['2026-11-20', '2026-11-21'], '');
check('an unticked checkbox is no contact', 24, ['2026-11-20', false], '2026-11-21');
check('nor is the word no', 24, ['2026-11-20', 'No'], '2026-11-21');
check('without a Contacted column nobody counts as contacted', 24, ['2026-11-20', 'yes'], '2026-11-21', []);
