/** HtmlService: pages for sidebars and dialogs, from the project's HTML files or from text, plain or as templates. */
import { blobOf } from './blob';
import type { Host } from './host';
import { refuse } from './run';
import { isDate, strict } from './strict';
import type { Panel } from './types';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;
type HtmlService = GoogleAppsScript.HTML.HtmlService;

interface Page {
  content: string;
  title: string;
  width: number | null;
  height: number | null;
  readonly metaTags: { readonly name: string; readonly content: string }[];
}

const pages = new WeakMap<object, Page>();

/** The panel that a page becomes when it is shown. */
export function panelOf(output: HtmlOutput, place: Panel['place'], title?: string): Panel {
  const page = pages.get(output) ?? refuse('HtmlOutput not found');
  return { place, title: title ?? page.title, html: page.content, width: page.width, height: page.height };
}

/** The global HtmlService. */
export function createHtmlService(host: Host): HtmlService {
  const file = (name: string): string =>
    host.files[name.replace(/\.html$/, '')] ?? refuse(`No HTML file named ${name} was found.`);
  const textOf = (source: string | GoogleAppsScript.Base.BlobSource | undefined): string =>
    typeof source === 'string' || source === undefined ? (source ?? '') : blobOf(source).text;
  return strict<HtmlService>(host.gate, 'HtmlService', () => ({
    createHtmlOutput: (source?: string | GoogleAppsScript.Base.BlobSource) => htmlOutput(host, textOf(source)),
    createHtmlOutputFromFile: (name: string) => htmlOutput(host, file(name)),
    createTemplate: (source: string | GoogleAppsScript.Base.BlobSource) => htmlTemplate(host, textOf(source)),
    createTemplateFromFile: (name: string) => htmlTemplate(host, file(name)),
    getUserAgent: () => null as unknown as string,
  }));
}

function htmlOutput(host: Host, content: string): HtmlOutput {
  const page: Page = { content, title: '', width: null, height: null, metaTags: [] };
  const set = (change: Partial<Page>): HtmlOutput => {
    Object.assign(page, change);
    return self;
  };
  const self: HtmlOutput = strict<HtmlOutput>(host.gate, 'HtmlOutput', () => ({
    getContent: () => page.content,
    setContent: (text: string) => set({ content: text }),
    append: (text: string) => set({ content: page.content + text }),
    appendUntrusted: (text: string) => set({ content: page.content + escaped(text) }),
    clear: () => set({ content: '' }),
    getTitle: () => page.title,
    setTitle: (title: string) => set({ title }),
    getWidth: () => page.width as number,
    setWidth: (width: number) => set({ width }),
    getHeight: () => page.height as number,
    setHeight: (height: number) => set({ height }),
    addMetaTag: (name: string, text: string) => set({ metaTags: [...page.metaTags, { name, content: text }] }),
    setSandboxMode: () => self,
    setXFrameOptionsMode: () => self,
    setFaviconUrl: () => self,
    asTemplate: () => htmlTemplate(host, page.content),
  }));
  pages.set(self, page);
  return self;
}

/** A template takes any property: the variables of its scriptlets. */
function htmlTemplate(host: Host, content: string): HtmlTemplate {
  const variables: Record<string, unknown> = Object.create(null);
  const members: Readonly<Record<string, unknown>> = {
    evaluate: () => htmlOutput(host, fillTemplate(host, content, variables)),
    getRawContent: () => content,
    getCode: () => templateCode(content),
  };
  return new Proxy(variables, {
    get: (target, key) => {
      if (typeof key === 'symbol') return undefined;
      const member = members[key];
      if (typeof member !== 'function') return target[key];
      return () => host.gate.call('HtmlTemplate', key, [], () => member());
    },
  }) as unknown as HtmlTemplate;
}

function fillTemplate(host: Host, content: string, variables: Readonly<Record<string, unknown>>): string {
  const names = Object.keys(variables);
  const source = `(function (print_, escape_, ${names.join(', ')}) {\n${templateCode(content)}\n})`;
  const build = host.run().world.realm.evaluate(source, 'template') as (...args: unknown[]) => void;
  let output = '';
  build(
    (text: unknown) => {
      output += text === undefined || text === null ? '' : String(text);
    },
    (text: unknown) => escaped(isDate(text) ? text.toString() : String(text ?? '')),
    ...Object.values(variables),
  );
  return output;
}

/** Scriptlets as JavaScript: `<? code ?>`, `<?= escaped ?>`, `<?!= as is ?>`. */
function templateCode(content: string): string {
  return content
    .split(/(<\?[\s\S]*?\?>)/)
    .map((part) => {
      if (!part.startsWith('<?')) return part === '' ? '' : `print_(${JSON.stringify(part)});`;
      const code = part.slice(2, -2);
      if (code.startsWith('!=')) return `print_(${code.slice(2).replace(/;\s*$/, '')});`;
      if (code.startsWith('=')) return `print_(escape_(${code.slice(1).replace(/;\s*$/, '')}));`;
      return code;
    })
    .join('\n');
}

function escaped(text: string): string {
  const entities: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
