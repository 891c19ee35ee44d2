/** The independent second reading gives what the fixtures say, where they are written in its only language. */
import { describe, expect, test } from 'vitest';
import { readFixtures } from './fixtures/read';
import { scoreLeads } from './reference';

for (const { file, fixtures } of readFixtures().filter((each) => each.file === 'activities'))
  describe(file, () => {
    for (const { name, model, header, leads, activities, asOf, expected } of fixtures) {
      if (!model.some(([title]) => title === 'Rules')) continue;
      test(name, () => {
        const scored = scoreLeads(leads, header, model, asOf, activities);
        expect(scored.map(({ score }) => score)).toEqual(expected.map(({ score }) => score));
        expected.forEach(({ range }, lead) => {
          if (range) expect(scored[lead]?.range).toEqual({ lowest: range[0], highest: range[1] });
        });
      });
    }
  });
