/** The page that a script shows, made fit for a sandboxed frame: google.script.run and google.script.host talk to the workbench by messages. */

/** What the frame sends. */
export type FrameMessage =
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly kind: 'close' }
  | { readonly kind: 'height'; readonly value: number }
  | { readonly kind: 'width'; readonly value: number };

/** What the frame is sent back. */
export type FrameAnswer =
  | { readonly kind: 'answer'; readonly id: number; readonly ok: true; readonly value: unknown }
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly ok: false;
      readonly name: string;
      readonly message: string;
    };

/** Runs inside the frame, before the script's own page: no build step touches it, so it is plain JavaScript. */
const BRIDGE = `
(() => {
  const waiting = new Map();
  let calls = 0;
  const unfit = (value) => {
    if (value === undefined || value === null || ['string', 'number', 'boolean'].includes(typeof value)) return null;
    if (typeof value === 'function') return 'function';
    if (value instanceof Date) return 'Date';
    if (value instanceof Node) return value instanceof HTMLFormElement ? 'form' : 'Element';
    if (typeof value !== 'object') return typeof value;
    for (const key of Object.keys(value)) { const found = unfit(value[key]); if (found) return found; }
    return null;
  };
  const runner = (onSuccess, onFailure, user) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (next) => runner(next, onFailure, user);
      if (name === 'withFailureHandler') return (next) => runner(onSuccess, next, user);
      if (name === 'withUserObject') return (next) => runner(onSuccess, onFailure, next);
      return (...args) => {
        const wrong = unfit(args);
        if (wrong) throw new TypeError('Failed due to illegal value in property: ' + wrong);
        const id = ++calls;
        waiting.set(id, { onSuccess, onFailure, user });
        parent.postMessage({ kind: 'call', id, name, args: JSON.parse(JSON.stringify(args)) }, '*');
      };
    },
  });
  addEventListener('message', (event) => {
    if (event.source !== parent || event.data?.kind !== 'answer') return;
    const call = waiting.get(event.data.id);
    waiting.delete(event.data.id);
    if (!call) return;
    if (event.data.ok) return call.onSuccess?.(event.data.value, call.user);
    const error = new Error(event.data.message);
    error.name = event.data.name;
    if (call.onFailure) call.onFailure(error, call.user);
    else console.error(error);
  });
  window.google = { script: {
    run: runner(null, null, undefined),
    host: {
      close: () => parent.postMessage({ kind: 'close' }, '*'),
      setHeight: (value) => parent.postMessage({ kind: 'height', value }, '*'),
      setWidth: (value) => parent.postMessage({ kind: 'width', value }, '*'),
      editor: { focus: () => parent.focus() },
      origin: 'https://docs.google.com',
    },
    url: { getLocation: (give) => give({ hash: '', parameter: {}, parameters: {} }) },
    history: { push: () => {}, replace: () => {}, setChangeHandler: () => {} },
  } };
})();
`;

/** The frame's whole source: the bridge first, then the page as the script wrote it. */
export function frameSource(html: string): string {
  const bridge = `<script>${BRIDGE}</script>`;
  const head = /<head[^>]*>/i.exec(html);
  if (head !== null)
    return html.slice(0, head.index + head[0].length) + bridge + html.slice(head.index + head[0].length);
  const doctype = /^\s*<!doctype[^>]*>/i.exec(html)?.[0] ?? '<!doctype html>';
  return `${doctype}${bridge}${html.replace(/^\s*<!doctype[^>]*>/i, '')}`;
}
