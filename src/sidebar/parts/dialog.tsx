/** A question over the sidebar: the focus stays in it, Escape is the way out, and afterwards it is where it was. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

interface DialogProps {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly actions: readonly { readonly label: string; readonly primary?: boolean; readonly run: () => void }[];
  readonly onClose: () => void;
}

export function Dialog({ title, children, actions, onClose }: DialogProps) {
  const box = useRef<HTMLDivElement>(null);
  const name = useId();
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null;
    const buttons = box.current?.querySelectorAll<HTMLElement>('.buttons button');
    buttons?.[buttons.length - 1]?.focus();
    return () => before?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onClose();
      return;
    }
    if (event.key !== 'Tab') return;
    const inside = [...(box.current?.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href]') ?? [])];
    const [first] = inside;
    const last = inside[inside.length - 1];
    if (event.shiftKey && document.activeElement === first) last?.focus();
    else if (!event.shiftKey && document.activeElement === last) first?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div class="veil">
      <div class="dialog" role="alertdialog" aria-modal="true" aria-labelledby={name} ref={box} onKeyDown={onKeyDown}>
        <h2 id={name}>{title}</h2>
        {children}
        <div class="buttons">
          {actions.map(({ label, primary, run }) => (
            <button key={label} type="button" class={`button ${primary ? 'primary' : ''}`} onClick={run}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}
