/** The window of a dialog: heading, cross, contents, buttons. */
import { type ReactNode, useEffect, useId, useRef } from 'react';

interface FrameProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
  readonly modal?: boolean;
  readonly wide?: { readonly width: number | null; readonly height: number | null };
}

/** The dialog's own window: the browser keeps the keyboard inside it and Escape closes it. */
export function Frame({ title, close, children, modal = true, wide }: FrameProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    if (modal) element.showModal();
    else element.show();
    element.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [modal]);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={heading}
      className={wide === undefined ? '' : 'panel-dialog'}
      style={wide === undefined ? undefined : { width: wide.width ?? 500, height: (wide.height ?? 350) + 56 }}
      onCancel={(event) => {
        event.preventDefault();
        close();
      }}
      onKeyDown={(event) => event.stopPropagation()}
    >
      <header>
        <h2 id={heading}>{title}</h2>
        <button type="button" className="cross" aria-label="Close" onClick={close}>
          ×
        </button>
      </header>
      {children}
    </dialog>
  );
}

/** The buttons at the foot of a dialog. */
export function Buttons({ children }: { readonly children: ReactNode }) {
  return <div className="buttons">{children}</div>;
}
