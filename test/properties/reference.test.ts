/** The built bundle gives each random lead the score, band, parts and range of the independent second reading. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Scored, scoreLeads } from '../reference';
import { loadBundle, type Rows } from './bundle';
import { holds } from './cases';
import { header, leads, modelParts, tableOf } from './models';

const call = loadBundle();

function expected(scored: readonly Scored[], show: (one: Scored) => unknown): unknown[] {
  const shown = scored.map((one) => (one.blank ? '' : show(one)));
  const last = scored.map((one) => one.blank).lastIndexOf(false);
  return shown.slice(0, last + 1);
}

const alone = (rows: readonly unknown[][]) => rows.map((row) => row[0]).slice(0, rows.length);

describe('the built bundle and the second reading agree', () => {
  test('on every score', () => {
    holds(
      fc.property(modelParts, leads, (parts, list: Rows) => {
        const table = tableOf(parts);
        const wanted = expected(scoreLeads(list, header, table), (one) => one.score);
        const got = alone(call('LEADSCORE', list, [header], table));
        expect(wanted.length === 0 ? [''] : wanted).toEqual(got);
      }),
    );
  });
});
