/** Where the keyboard is: never lost when what had the focus is taken away, and led into and out of screens that lie over others. */
import { useLayoutEffect, useRef } from 'preact/hooks';

const FOCUSABLE = 'button:enabled, input:enabled, select:enabled, textarea:enabled, a[href], [tabindex="0"]';

/** Puts the focus on what stood before an element that is taken away or disabled while it had the focus. */
export function keepFocus(root: HTMLElement): void {
  let had: HTMLElement | null = null;
  let earlier: readonly HTMLElement[] = [];
  root.addEventListener('focusin', ({ target }) => {
    had = target as HTMLElement;
    const all = reachable(root);
    earlier = all.slice(0, all.indexOf(had)).reverse();
  });
  // A click beside everything gives the focus away, and it stays away.
  document.addEventListener(
    'pointerdown',
    () => {
      had = null;
    },
    true,
  );
  new MutationObserver(() => {
    if (had === null || document.activeElement !== document.body || isThere(had)) return;
    (earlier.find(isThere) ?? reachable(root)[0])?.focus();
  }).observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled'] });
}

/** On opening a screen over the others goes to its way back, on closing it to what opened it. */
export function useFocusOver(depth: number): void {
  const shown = useRef(0);
  const openers = useRef<readonly Opener[]>([]);
  // Before the screen below is taken away: what opens this one still has the focus.
  if (depth > shown.current)
    openers.current = [...openers.current.slice(0, shown.current), openerIn(document.activeElement)];
  useLayoutEffect(() => {
    const was = shown.current;
    shown.current = depth;
    if (depth === was || !document.hasFocus()) return;
    const all = reachable(document.body);
    const opener = depth < was ? openers.current[depth] : undefined;
    (
      (opener && (all.find((element) => signOf(element) === opener.sign) ?? all.find(likeAt(opener)))) ??
      all[0]
    )?.focus();
  }, [depth]);
}

interface Opener {
  readonly sign: string;
  readonly kind: string;
  readonly at: number;
}

function openerIn(element: Element | null): Opener {
  const at = reachable(document.body).indexOf(element as HTMLElement);
  return { sign: signOf(element), kind: kindOf(element), at };
}

/** What was edited is called otherwise now, and stands where it stood. */
function likeAt({ kind, at }: Opener) {
  return (element: Element, index: number): boolean => index === at && kindOf(element) === kind;
}

function kindOf(element: Element | null): string {
  return `${element?.tagName} ${element?.getAttribute('class')}`;
}

/** Tells an element again once it is drawn anew: what it is, what it is called, and which of its likes it is. */
function signOf(element: Element | null): string {
  if (!element || element === document.body) return '';
  const bare = (one: Element): string =>
    `${one.tagName} ${one.id} ${one.getAttribute('aria-label') ?? one.textContent}`;
  const own = bare(element);
  const likes = [...document.body.querySelectorAll(element.tagName)].filter((one) => bare(one) === own);
  return `${own} ${likes.indexOf(element)}`;
}

function reachable(root: HTMLElement): readonly HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(({ tabIndex }) => tabIndex >= 0);
}

function isThere(element: HTMLElement): boolean {
  return element.isConnected && !element.matches(':disabled');
}
