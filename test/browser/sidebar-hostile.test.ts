/** Whatever a cell or a name holds, the sidebar shows it as text and writes it as text: nothing of it ever runs. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Running, runWorkbench } from './open-page';
import { applied, apply, back, frameOf, goTo, goToCell, openScored, openSidebar, setWeight } from './sidebar-page';

/** A loaded machine needs longer for this many screens, in milliseconds. */
const PATIENCE = 180_000;

let workbench: Running;
beforeAll(async () => {
  workbench = await runWorkbench();
});
afterAll(() => workbench.stop());

// biome-ignore lint/suspicious/noTemplateCurlyInString: a text that only looks like code
const TEMPLATE = '${hacked()}';

const HOSTILE: readonly string[] = [
  '<script>hacked()</script>',
  '</script><script>hacked()</script>',
  '<img src=x onerror=hacked()>',
  '<svg onload=hacked()>',
  '<iframe src="javascript:hacked()">',
  '<a href="javascript:hacked()">x</a>',
  '"><script>hacked()</script>',
  "'><img src=x onerror=hacked()>",
  '" autofocus onfocus="hacked()',
  "' onmouseover='hacked()",
  '<b>bold</b>',
  '<!--',
  '-->',
  '<![CDATA[x]]>',
  '</style>',
  '</textarea>',
  '</div></main>',
  '<base href="//evil.example">',
  '<style>*{display:none}</style>',
  '<form><input name=parentNode></form>',
  'javascript:hacked()',
  'data:text/html,<script>hacked()</script>',
  '&lt;script&gt;',
  '&#x3C;b&#x3E;',
  '=1+1',
  '+x',
  '@x',
  '-x',
  '=HYPERLINK("http://evil.example","x")',
  '=cmd|x!A1',
  '+1+1',
  TEMPLATE,
  `\`${TEMPLATE}\``,
  '{{constructor.constructor("hacked()")()}}',
  '{n}',
  '{n|one|many}',
  '{band}',
  '%s %d',
  '$&$1$`',
  '\\u003cscript\\u003e',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  '\u202Eevil\u202C',
  '\u200Fשלום',
  '\u200Bzero\u200Bwidth',
  'a\u00ADb\u2060c\uFEFFd',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'é́́́́́́',
  '\u0001\u001F',
  '\uFFFD\uFFFF',
  'a|b',
  '~*~?~|',
  '*?~',
  'a;b,c',
  'O\'Brien "the" Boss',
  '007',
  '1-10',
  'x'.repeat(500),
  '测试，企业名称',
];

const csv = (cells: readonly string[]): string => cells.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(',');
const NAMES = [
  '<img src=x onerror=hacked()>',
  '</script><script>hacked()</script>',
  '{n}',
  '__proto__',
  'constructor',
  '=1+1',
  'a|b',
  '\u202Eevil\u202C',
];
/** Names and notes of rules: markup, formulas, placeholders, names that objects have, signs that are not seen. */
const RULES = [
  ...['<script>hacked()</script>', '</script><script>hacked()</script>', '<!--', '=1+1', '+x', '@x', '-x', TEMPLATE],
  ...['{n}', '__proto__', 'constructor', '007', 'a|b', '\u202Eevil\u202C', 'a\u00ADb\u2060c\uFEFFd', '👩‍👩‍👧‍👦🏳️‍🌈'],
];
/** Every text twice as a lead, and some as names of columns too. */
const HEADER = ['Company', 'Job Title', 'Email', 'Country', 'Industry', 'Phone', 'City', 'Comment', ...NAMES];
const LEADS = [...HOSTILE, ...HOSTILE].map((text, at) => [
  text,
  at % 3 === 0 ? 'CEO' : text,
  `a${at}@firm${at}.example`,
  text,
  text,
  `+49 30 ${1000 + at}`,
  `City ${at}`,
  `one\ntwo ${text}`,
  ...NAMES.map(() => String(at)),
]);
const LIST = [HEADER, ...LEADS].map(csv).join('\n');

/** Nothing ran, and nothing that a text describes has become an element. */
async function expectOnlyText(page: Page, frame: Frame): Promise<void> {
  const found = await frame.evaluate(() => ({
    ran: (window as { ran?: unknown }).ran ?? null,
    made: [
      ...document.querySelectorAll('#sidebar :is(script, img, iframe, b, base, style, a, object, embed, link)'),
    ].map(({ outerHTML }) => outerHTML),
    handlers: [...document.querySelectorAll('#sidebar *')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on')),
    ).length,
    wide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    polluted: Object.keys(Object.prototype),
  }));
  expect(found).toEqual({ ran: null, made: [], handlers: 0, wide: 0, polluted: [] });
  expect(await page.evaluate(() => (window as { ran?: unknown }).ran ?? null)).toBe(null);
}

async function watched(): Promise<{ page: Page; wrong: readonly string[] }> {
  const wrong: string[] = [];
  const context = await workbench.browser.newContext({ viewport: { width: 1440, height: 900 } });
  await context.addInitScript('window.hacked = () => { window.ran = true; };');
  const page = await openScored(workbench, { csv: LIST, context });
  page.on('dialog', (dialog) => {
    wrong.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (line) => {
    if (line.type() === 'error') wrong.push(line.text());
  });
  return { page, wrong };
}

test(
  'hostile leads, headers and names are shown as text on every screen and reach the model as the same text',
  async () => {
    const { page, wrong } = await watched();
    const frame = await openSidebar(page);
    await expectOnlyText(page, frame);

    await frame.getByRole('button', { name: 'Add rule' }).click();
    const columns = await frame.getByRole('combobox', { name: 'Column' }).getByRole('option').allTextContents();
    expect(columns).toEqual(expect.arrayContaining(NAMES));
    for (const column of [...NAMES, 'Company']) {
      await frame.getByRole('combobox', { name: 'Column' }).selectOption({ label: column });
      await frame.getByRole('combobox', { name: 'Condition' }).selectOption({ label: 'is' });
      await frame.getByRole('combobox', { name: 'Add a value' }).focus();
      await expectOnlyText(page, frame);
    }
    const value = frame.getByRole('combobox', { name: 'Add a value' });
    for (const text of ['<img src=x onerror=hacked()>', '=1+1', TEMPLATE, '{n}', '__proto__', 'constructor']) {
      await value.fill(text);
      await value.press('Enter');
    }
    await expectOnlyText(page, frame);
    await back(frame);

    // Every text becomes the name and the note of a rule.
    for (const text of RULES) {
      await frame.getByRole('button', { name: 'Add rule' }).click();
      await frame.getByRole('textbox', { name: 'Name of the rule' }).fill(text);
      await frame.getByRole('combobox', { name: 'Column' }).selectOption({ label: 'Company' });
      await frame.getByRole('combobox', { name: 'Condition' }).selectOption({ label: 'is not blank' });
      await frame.getByRole('textbox', { name: 'Note', exact: true }).fill(text);
      await back(frame);
    }
    await expectOnlyText(page, frame);
    await frame
      .getByRole('button', { name: /^Limits of / })
      .first()
      .click();
    const group = frame.getByRole('textbox', { name: 'Name of the group' });
    await group.fill('=1+1<img src=x onerror=hacked()>');
    await group.blur();
    await back(frame);
    await expectOnlyText(page, frame);
    await goTo(frame, 'Bands');
    await frame.getByRole('button', { name: 'Edit Hot' }).click();
    await frame.getByRole('textbox', { name: 'Name', exact: true }).fill('=1+1"><img src=x onerror=hacked()>{n}');
    await frame.getByRole('textbox', { name: 'Next step' }).fill('=HYPERLINK("http://evil.example","x")');
    await frame.getByRole('textbox', { name: 'Owner' }).fill('+x');
    await frame.getByRole('textbox', { name: 'Owner' }).blur();
    await back(frame);
    await expectOnlyText(page, frame);
    await apply(frame, '=1+1 <script>hacked()</script>');
    await applied(frame);
    const model = await page.evaluate(() => window.workbench.texts('Lead model'));
    for (const text of RULES) {
      const rule = model.find((row) => row[3] === text);
      expect([text, rule?.[13]]).toEqual([text, text]);
    }
    expect(model.filter((row) => row[2] === '=1+1<img src=x onerror=hacked()>').length).toBeGreaterThan(0);
    const band = model.find((row) => row[0] === '=1+1"><img src=x onerror=hacked()>{n}');
    expect(band?.slice(4, 6)).toEqual(['=HYPERLINK("http://evil.example","x")', '+x']);
    const formulas = await page.evaluate(() =>
      ['Lead model', ...window.workbench.sheets().filter((name) => /history/i.test(name))].flatMap((name) =>
        window.workbench
          .texts(name)
          .flatMap((row, at) =>
            row
              .map((_, column) => window.workbench.formulaOf(name, `${String.fromCharCode(65 + column)}${at + 1}`))
              .filter((formula) => formula !== ''),
          ),
      ),
    );
    expect(formulas).toEqual([]);

    for (const place of ['Rules', 'Bands', 'More'] as const) {
      await goTo(frame, place);
      await expectOnlyText(page, frame);
    }
    for (const entry of [/^Issues/, /^History/, /^Settings/, /^Models and tabs/, /^Agreed examples/]) {
      await frame.getByRole('button', { name: entry }).click();
      await frame.getByRole('heading', { level: 1 }).waitFor();
      await expectOnlyText(page, frame);
      await back(frame);
    }
    await frame.getByRole('button', { name: 'Show', exact: true }).click();
    await expectOnlyText(page, frame);
    await back(frame);
    await frame
      .getByRole('region', { name: 'Preview' })
      .getByRole('button', { name: /leads$/ })
      .first()
      .click();
    await frame.getByRole('listbox').waitFor();
    await expectOnlyText(page, frame);
    await back(frame);

    await goTo(frame, 'Lead');
    for (const text of [
      '<img src=x onerror=hacked()>',
      '{n}',
      '__proto__',
      '\u202Eevil\u202C',
      '=1+1',
      'x'.repeat(500),
    ]) {
      await goToCell(page, `A${2 + HOSTILE.indexOf(text)}`);
      await frame.getByRole('button', { name: 'Read the selected row again' }).click();
      await frame
        .getByRole('article')
        .getByText(new RegExp(`row\\s${2 + HOSTILE.indexOf(text)}$`))
        .waitFor();
      await expectOnlyText(page, frame);
    }
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

test(
  'hostile texts as values of a rule are written, read and written again as they were',
  async () => {
    const { page, wrong } = await watched();
    const frame = await openSidebar(page);
    await frame.getByRole('button', { name: 'Add rule' }).click();
    await frame.getByRole('combobox', { name: 'Column' }).selectOption({ label: 'Company' });
    await frame.getByRole('combobox', { name: 'Condition' }).selectOption({ label: 'is' });
    const value = frame.getByRole('combobox', { name: 'Add a value' });
    const single = HOSTILE.filter(
      (text) => ![...'|;,~*?\u0001\uFFFF'].some((sign) => text.includes(sign)) && text.trim() === text,
    );
    for (const text of single) {
      await value.fill(text);
      await value.press('Enter');
    }
    await frame.getByRole('textbox', { name: 'Name of the rule' }).fill('All of them');
    await expectOnlyText(page, frame);
    await setWeightOfOpenRule(frame, 3);
    await apply(frame);
    await applied(frame);
    const cell = (await page.evaluate(() => window.workbench.texts('Lead model'))).find(
      (row) => row[3] === 'All of them',
    );
    const kept = cell?.[6]?.split('|').map((one) => one.trim());
    expect(kept).toEqual(
      single.filter((text, at) => single.findIndex((one) => one.toLowerCase() === text.toLowerCase()) === at),
    );
    await openSidebar(page);
    const again = await frameOf(page);
    await again.getByRole('button', { name: /^All of them/ }).waitFor();
    await expectOnlyText(page, again);
    await setWeight(again, 'All of them', 4);
    await apply(again);
    await applied(again);
    const after = (await page.evaluate(() => window.workbench.texts('Lead model'))).find(
      (row) => row[3] === 'All of them',
    );
    expect(after?.[6]).toBe(cell?.[6]);
    expect(wrong).toEqual([]);
    await page.context().close();
  },
  PATIENCE,
);

async function setWeightOfOpenRule(frame: Frame, weight: number): Promise<void> {
  const field = frame.getByRole('textbox', { name: 'Weight', exact: true });
  await field.fill(String(weight));
  await field.press('Enter');
}
