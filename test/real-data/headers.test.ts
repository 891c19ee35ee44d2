/** The headers of real systems: every template makes a model for each of them, and takes no column for another. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/engine';
import { columnNames, listWords, matchColumns, proposeModel, shelf } from '../../src/templates';

const file = new URL('../../../shared/data/crm_headers.json', import.meta.url);
const isHere = existsSync(file);
if (!isHere) console.log('Skipped: the headers of real systems are not beside this project (../shared/data).');

interface System {
  readonly headers?: readonly string[];
}

const systems: { readonly [system: string]: System } = isHere ? JSON.parse(readFileSync(file, 'utf8')) : {};
const lists = Object.entries(systems).flatMap(([system, { headers }]) => (headers ? [{ system, headers }] : []));

describe.skipIf(!isHere)('headers of real systems', () => {
  it('there are many of them', () => expect(lists.length).toBeGreaterThan(15));

  it('get a model without errors from every template', () => {
    const facts = { decimalSign: '.', timeZone: 'UTC', day: '2026-11-22', language: 'en' } as const;
    for (const { system, headers } of lists)
      for (const template of shelf.templates) {
        const list = { header: headers, leads: [headers.map(() => '')], facts };
        const { model } = proposeModel(list, { template, shelf, words: listWords });
        const errors = check(model, headers).filter(({ severity }) => severity === 'error');
        expect(errors, `${system}: ${template.id}`).toEqual([]);
      }
  });

  it('hold little of what the templates ask beyond who a lead is, and that is what it seems', () => {
    const names = columnNames(listWords);
    const common = Object.keys(listWords.columns).indexOf('outcome');
    const asked = new Set(Object.keys(listWords.columns).slice(common + 1));
    const found = lists.flatMap(({ headers }) =>
      Object.entries(matchColumns(headers, names)).flatMap(([meaning, at]) =>
        asked.has(meaning) ? [`${meaning}: ${headers[at]}`] : [],
      ),
    );
    expect(found.sort()).toEqual([
      'authority: Buying Role',
      'dealSize: Deal - Value',
      'dealSize: expected_revenue',
      'newsletter: has_newsletter',
      'priority: priority',
      'product: 意向产品',
    ]);
  });
});
