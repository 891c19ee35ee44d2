/** What changed is said in every language, with the same names to fill in. */
import { expect, it } from 'vitest';
import type { ChangeSentences } from '../../src/engine';
import { changeSentences } from '../../src/locales';
import { namesIn } from '../../src/locales/issues';

const { en, 'zh-CN': cn, 'zh-TW': tw } = changeSentences;

/** Every sentence by its path. */
function said(sentences: ChangeSentences): readonly (readonly [string, string])[] {
  return Object.entries(sentences).flatMap(([key, sentence]: [string, unknown]) =>
    typeof sentence === 'string'
      ? [[key, sentence] as const]
      : Object.entries(sentence as Record<string, string>).map(([part, one]) => [`${key}.${part}`, one] as const),
  );
}

it('each language fills in the same names', () => {
  const names = (sentences: ChangeSentences) => said(sentences).map(([key, one]) => [key, [...namesIn(one)].sort()]);
  expect(names(cn)).toEqual(names(en));
  expect(names(tw)).toEqual(names(en));
});

it('Chinese is Chinese, in the right script', () => {
  for (const [, one] of said(cn)) expect(one).not.toMatch(/[a-zA-Z]{2,}(?![^{]*\})|[規則組級範刪條啟動]|: /);
  for (const [, one] of said(tw)) expect(one).not.toMatch(/[a-zA-Z]{2,}(?![^{]*\})|[规则组级范删条启动]|: /);
});
