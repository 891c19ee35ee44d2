/** A page of the script in a sandboxed frame: the sidebar at the right, or a dialog. */
import { useEffect, useMemo, useRef } from 'react';
import type { Panel } from '../../emulator';
import { type FrameAnswer, type FrameMessage, frameSource } from '../panel-source';
import { runScript } from '../script';
import { useStore } from '../store';
import type { Workbook } from '../workbook';
import { Icon } from './icons';

interface FrameProps {
  readonly workbook: Workbook;
  readonly panel: Panel;
  readonly onClose: () => void;
  readonly onSize?: (size: { width?: number; height?: number }) => void;
}

/** The frame itself; what it asks of the script goes through the emulator, as JSON both ways. */
export function PanelFrame({ workbook, panel, onClose, onSize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const source = useMemo(() => frameSource(panel.html), [panel]);

  useEffect(() => {
    const heard = (event: MessageEvent<FrameMessage>): void => {
      if (event.source === null || event.source !== frame.current?.contentWindow) return;
      const message = event.data;
      if (message.kind === 'close') onClose();
      else if (message.kind === 'height') onSize?.({ height: message.value });
      else if (message.kind === 'width') onSize?.({ width: message.value });
      else if (message.kind === 'call')
        setTimeout(() =>
          answerCall(workbook, message, (answer) => frame.current?.contentWindow?.postMessage(answer, '*')),
        );
    };
    window.addEventListener('message', heard);
    return () => window.removeEventListener('message', heard);
  }, [workbook, onClose, onSize]);

  return (
    <iframe
      ref={frame}
      title={panel.title}
      sandbox="allow-scripts allow-forms allow-popups allow-modals"
      srcDoc={source}
    />
  );
}

function answerCall(
  workbook: Workbook,
  { id, name, args }: Extract<FrameMessage, { kind: 'call' }>,
  post: (answer: FrameAnswer) => void,
): void {
  runScript(
    workbook,
    () => workbook.emulator.call(name, ...args),
    (outcome) => {
      if (outcome.state === 'done') post({ kind: 'answer', id, ok: true, value: outcome.value });
      if (outcome.state === 'failed')
        post({ kind: 'answer', id, ok: false, name: outcome.failure.name, message: outcome.failure.message });
    },
  );
}

/** The sidebar of the script, 300 pixels wide as in Google Sheets. */
export function Sidebar({ workbook }: { readonly workbook: Workbook }) {
  const panel = useStore(workbook.sidebar);
  if (panel === null) return null;
  const close = (): void => {
    workbook.sidebar.set(null);
    workbook.focusGrid.get()();
  };
  return (
    <aside className="sidebar" aria-label={panel.title}>
      <header>
        <h2>{panel.title}</h2>
        <button type="button" className="tool" aria-label="Close the sidebar" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <PanelFrame key={panel.html} workbook={workbook} panel={panel} onClose={close} />
    </aside>
  );
}
