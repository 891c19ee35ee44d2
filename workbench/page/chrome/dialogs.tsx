/** Dialogs over the page: messages, questions of the script, a line to type, and the page's own forms. */
import { useEffect, useId, useRef, useState } from 'react';
import type { Answer, ButtonName, ButtonSetName, Question } from '../../emulator';
import { useStore } from '../store';
import { closeDialog, type Dialog, type Workbook } from '../workbook';
import { About, Keys } from './about';
import { Buttons, Frame } from './dialog-frame';
import { NamesForm } from './names';
import { PanelFrame } from './panel';
import { SettingsForm } from './settings';

/** All open dialogs, the latest on top. */
export function Dialogs({ workbook }: { readonly workbook: Workbook }) {
  const open = useStore(workbook.dialogs);
  const hadOne = useRef(false);
  // Only once the last dialog is gone may anything below it take the keyboard.
  useEffect(() => {
    if (hadOne.current && open.length === 0) workbook.focusGrid.get()();
    hadOne.current = open.length > 0;
  }, [open.length, workbook]);
  return open.map((dialog, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: dialogs are a stack, their place is what they are.
    <OneDialog key={index} workbook={workbook} dialog={dialog} close={() => closeDialog(workbook, dialog)} />
  ));
}

function OneDialog({
  workbook,
  dialog,
  close,
}: {
  readonly workbook: Workbook;
  readonly dialog: Dialog;
  readonly close: () => void;
}) {
  switch (dialog.kind) {
    case 'message':
      return <Message title={dialog.title} text={dialog.text} close={close} />;
    case 'confirm':
      return <Confirm dialog={dialog} close={close} />;
    case 'line':
      return <Line dialog={dialog} close={close} />;
    case 'question':
      return <Asked question={dialog.question} answer={(answer) => [close(), dialog.answer(answer)]} />;
    case 'panel':
      return <PanelDialog workbook={workbook} dialog={dialog} close={close} />;
    case 'settings':
      return (
        <Frame title="Settings" close={close}>
          <SettingsForm workbook={workbook} close={close} />
        </Frame>
      );
    case 'names':
      return (
        <Frame title="Named ranges" close={close}>
          <NamesForm workbook={workbook} close={close} />
        </Frame>
      );
    case 'keys':
      return (
        <Frame title="Keyboard shortcuts" close={close}>
          <Keys />
        </Frame>
      );
    case 'about':
      return (
        <Frame title="About this workbench" close={close}>
          <About />
        </Frame>
      );
  }
}

function Message({
  title,
  text,
  close,
}: {
  readonly title: string;
  readonly text: string;
  readonly close: () => void;
}) {
  return (
    <Frame title={title} close={close}>
      <p className="said">{text}</p>
      <Buttons>
        <button type="button" className="main" data-first onClick={close}>
          OK
        </button>
      </Buttons>
    </Frame>
  );
}

function Confirm({
  dialog,
  close,
}: {
  readonly dialog: Dialog & { readonly kind: 'confirm' };
  readonly close: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const run = async () => {
    setBusy(true);
    await dialog.run();
    close();
  };
  return (
    <Frame title={dialog.title} close={close}>
      <p>{dialog.text}</p>
      <Buttons>
        <button type="button" disabled={busy} onClick={close}>
          Cancel
        </button>
        <button type="button" className="main" data-first disabled={busy} onClick={run}>
          {dialog.yes}
        </button>
      </Buttons>
    </Frame>
  );
}

function Line({ dialog, close }: { readonly dialog: Extract<Dialog, { kind: 'line' }>; readonly close: () => void }) {
  const [text, setText] = useState(dialog.value);
  const field = useId();
  const save = (): void => {
    close();
    dialog.run(text);
  };
  return (
    <Frame title={dialog.title} close={close}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label htmlFor={field}>{dialog.label}</label>
        {dialog.long === true ? (
          <textarea id={field} data-first rows={5} value={text} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input id={field} data-first value={text} onChange={(event) => setText(event.target.value)} />
        )}
        <Buttons>
          <button type="button" onClick={close}>
            Cancel
          </button>
          <button type="submit" className="main">
            {dialog.yes}
          </button>
        </Buttons>
      </form>
    </Frame>
  );
}

const BUTTONS: Readonly<Record<ButtonSetName, readonly ButtonName[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['CANCEL', 'OK'],
  YES_NO: ['NO', 'YES'],
  YES_NO_CANCEL: ['CANCEL', 'NO', 'YES'],
};
const LABELS: Readonly<Record<ButtonName, string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/** What the script asks: an alert with a choice, or a prompt with a line to type. */
function Asked({ question, answer }: { readonly question: Question; readonly answer: (answer: Answer) => void }) {
  const [text, setText] = useState('');
  const isPrompt = question.kind === 'prompt';
  const press = (button: ButtonName): void => answer(isPrompt ? { button, text } : { button });
  const buttons = BUTTONS[question.buttons];
  const main = buttons.at(-1);
  return (
    <Frame title={question.title === '' ? 'Lead Score' : question.title} close={() => press('CLOSE')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          press(main ?? 'OK');
        }}
      >
        <p className="said">{question.text}</p>
        {isPrompt && (
          <input
            data-first
            aria-label={question.text || question.title}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        <Buttons>
          {buttons.map((button) =>
            button === main ? (
              <button key={button} type="submit" className="main" {...(isPrompt ? {} : { 'data-first': true })}>
                {LABELS[button]}
              </button>
            ) : (
              <button key={button} type="button" onClick={() => press(button)}>
                {LABELS[button]}
              </button>
            ),
          )}
        </Buttons>
      </form>
    </Frame>
  );
}

function PanelDialog({
  workbook,
  dialog,
  close,
}: {
  readonly workbook: Workbook;
  readonly dialog: Extract<Dialog, { kind: 'panel' }>;
  readonly close: () => void;
}) {
  const [size, setSize] = useState({ width: dialog.panel.width, height: dialog.panel.height });
  const [onSize] = useState(
    () => (next: { width?: number; height?: number }) => setSize((now) => ({ ...now, ...next })),
  );
  const latest = useRef(close);
  latest.current = close;
  const [onClose] = useState(() => () => latest.current());
  return (
    <Frame title={dialog.panel.title} close={close} modal={dialog.panel.place === 'modal'} wide={size}>
      <PanelFrame workbook={workbook} panel={dialog.panel} onClose={onClose} onSize={onSize} />
    </Frame>
  );
}
