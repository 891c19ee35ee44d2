/** The window as a whole: title, menus, buttons, formula bar, grid, sidebar, tabs, and what lies over them. */
import { useEffect, useState } from 'react';
import { Dialogs } from './chrome/dialogs';
import { FormulaBar } from './chrome/formula-bar';
import { Mark } from './chrome/icons';
import { PopupMenu } from './chrome/menu';
import { MenuBar } from './chrome/menu-bar';
import { Sidebar } from './chrome/panel';
import { Tabs } from './chrome/tabs';
import { Toasts } from './chrome/toasts';
import { Toolbar } from './chrome/toolbar';
import { openFiles, renameWorkbook } from './files';
import { Grid } from './grid/grid';
import { pressAnywhere } from './page-keys';
import { probeScene } from './probe';
import { shown } from './start';
import { useStore } from './store';
import type { Workbook } from './workbook';

/** The page; until a workbook is open it says so. */
export function App() {
  const workbook = useStore(shown);
  if (workbook === null) return <p className="starting">Opening the workbench…</p>;
  return <Window key={workbookNumber(workbook)} workbook={workbook} />;
}

const numbers = new WeakMap<Workbook, number>();
let last = 0;

/** A new workbook is a new window: nothing of the old one's state may stay. */
function workbookNumber(workbook: Workbook): number {
  const known = numbers.get(workbook);
  if (known !== undefined) return known;
  last += 1;
  numbers.set(workbook, last);
  return last;
}

function Window({ workbook }: { readonly workbook: Workbook }) {
  const [dropping, setDropping] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (pressAnywhere(workbook, event)) event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [workbook]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may be dropped anywhere; the File menu offers the same.
    <div
      className={dropping ? 'window dropping' : 'window'}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(event.dataTransfer.types.includes('Files'));
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setDropping(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setDropping(false);
        void openFiles(workbook, [...event.dataTransfer.files]);
      }}
    >
      <header className="head">
        <Mark />
        <div>
          <TitleLine workbook={workbook} />
          <MenuBar workbook={workbook} />
        </div>
        <p className="what">
          Lead Score workbench
          <span>runs in this browser, nothing leaves it</span>
        </p>
      </header>
      <Toolbar workbook={workbook} />
      <FormulaBar workbook={workbook} />
      <main>
        <Grid workbook={workbook} onScene={probeScene} />
        <Sidebar workbook={workbook} />
      </main>
      <Tabs workbook={workbook} />
      <PopupMenu workbook={workbook} />
      <Toasts workbook={workbook} />
      <Dialogs workbook={workbook} />
    </div>
  );
}

function TitleLine({ workbook }: { readonly workbook: Workbook }) {
  useStore(workbook.revision);
  const saving = useStore(workbook.saving);
  const name = workbook.document.name();
  useEffect(() => {
    document.title = `${name} – Lead Score workbench`;
  }, [name]);
  return (
    <div className="title">
      <h1>
        <button type="button" title="Rename" onClick={() => renameWorkbook(workbook)}>
          {name}
        </button>
      </h1>
      <span className="saving" role="status">
        {saving === 'saved' ? 'Saved in this browser' : saving === 'saving' ? 'Saving…' : 'Not saved'}
      </span>
    </div>
  );
}
