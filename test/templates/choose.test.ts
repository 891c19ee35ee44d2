/** Which template is good for whom, and why. */
import { describe, expect, it } from 'vitest';
import { chooseTemplate, shelf } from '../../src/templates';

const best = (sold?: string, price?: string, company?: string): string | undefined =>
  chooseTemplate({ sold, price, company }, shelf.templates)[0]?.id;

describe('the template to choose', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['software', 'middle', 'growing', 'saas'],
    ['software', 'large', 'mature', 'saas'],
    ['services', 'middle', 'growing', 'agency'],
    ['goods', 'large', 'growing', 'manufacturing'],
    ['education', 'small', 'growing', 'education'],
    ['partners', 'middle', 'mature', 'partner'],
    ['other', 'small', 'growing', 'nurture'],
    ['other', 'middle', 'growing', 'evenSplit'],
    ['other', 'large', 'mature', 'bant'],
  ];
  for (const [sold, price, company, id] of cases)
    it(`is ${id} for ${sold}, ${price} deals, a ${company} company`, () => expect(best(sold, price, company)).toBe(id));

  it('is to track only for whoever begins, whatever is sold at whatever price', () => {
    for (const sold of Object.keys(shelf.chooser.sold?.answers ?? {}))
      for (const price of Object.keys(shelf.chooser.price?.answers ?? {}))
        expect(best(sold, price, 'startUp')).toBe('track');
  });

  it('is the one to begin with where nothing is answered', () => expect(best()).toBe(shelf.templates[0]?.id));

  it('comes with the strongest reason that holds, else with what it is good for', () => {
    const ranked = chooseTemplate({ sold: 'goods', price: 'large', company: 'growing' }, shelf.templates);
    expect(ranked[0]?.reason.en).toBe('Enquiries for goods are decided by application, volume, drawing and price.');
    const education = shelf.templates.find(({ id }) => id === 'education');
    expect(ranked.find(({ id }) => id === 'education')?.reason).toBe(education?.line);
    expect(ranked.length).toBe(shelf.templates.length);
  });

  it('knows every question and answer that its reasons name', () => {
    for (const { suits } of shelf.templates)
      for (const { when } of suits)
        for (const [question, answers] of Object.entries(when))
          expect(Object.keys(shelf.chooser[question]?.answers ?? {})).toEqual(expect.arrayContaining([...answers]));
  });
});
