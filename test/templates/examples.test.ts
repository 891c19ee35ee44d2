/** Each template on example leads: the score is the sum of the points counted by hand, and the band follows from it. */
import { describe, expect, it } from 'vitest';
import { check, readModel, writeModel } from '../../src/engine';
import { leadGrid, leadReport } from '../../src/functions';
import { shelf, templateOf } from '../../src/templates';
import { edge } from '../functions/ask';
import { modelOf, readExamples } from './fixtures/examples';

const LOG = ['Lead', 'Activity', 'Date', 'Count', 'Note'];

for (const example of readExamples())
  describe(example.file, () => {
    const { model, header } = modelOf(example);
    const { highest = 100 } = templateOf(shelf, example.template);
    const rows = writeModel(model);

    it('is a model without errors that reads back the same', () => {
      const leads = example.leads.map(({ cells }) => cells);
      const errors = check(model, header, leads, example.day).filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      expect(readModel(rows)).toMatchObject({ model, issues: [] });
    });

    for (const lead of example.leads)
      it(`gives ${lead.score}: ${lead.cells.join(', ')}`, () => {
        const log = (lead.did ?? []).map(([activity, date, count]) => [lead.cells[0], activity, date, count, '']);
        const asked = [[lead.cells], [header], rows, ...(lead.did ? [[LOG, ...log]] : [])] as const;
        const [[score, band] = []] = leadReport(edge, ...asked) as (string | number)[][];
        expect({ score, band }).toEqual({ score: lead.score, band: lead.band });
        if (lead.grid !== undefined) expect(leadGrid(edge, ...asked)).toBe(lead.grid);
        if (lead.disqualified) return;
        const sum = (lead.points ?? []).reduce((a, b) => a + b, 0);
        expect(Math.round(Math.min(Math.max(sum, 0), highest, lead.atMost ?? Infinity))).toBe(lead.score);
      });
  });

it('there are examples for every template that gives points', () => {
  const shown = new Set(readExamples().map(({ template }) => template));
  for (const { id, attainable } of shelf.templates) if (attainable && id !== 'b2b') expect(shown, id).toContain(id);
});
