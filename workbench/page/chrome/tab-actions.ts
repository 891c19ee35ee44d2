/** What can be done to the tabs. */
import type { SheetInfo } from '../../document';
import { apply } from '../edit';
import { select } from '../selection';
import { type MenuLine, openDialog, type Workbook } from '../workbook';

/** Opens a tab where it was left. */
export function openTab(workbook: Workbook, sheet: SheetInfo): void {
  if (workbook.selection.get().sheet !== sheet.id) select(workbook, 0, 0, undefined, sheet.id);
}

/** Adds an empty tab right of the open one and opens it. */
export function addTab(workbook: Workbook): void {
  apply(workbook, 'Add sheet', () => {
    const index = (workbook.document.sheet(workbook.selection.get().sheet)?.index ?? 0) + 1;
    openTab(workbook, workbook.document.addSheet({ index }));
  });
}

/** Gives a tab another name. */
export function renameTab(workbook: Workbook, sheet: SheetInfo, name: string): void {
  const wanted = name.trim();
  if (wanted !== '' && wanted !== sheet.name)
    apply(workbook, 'Rename sheet', () => workbook.document.renameSheet(sheet.id, wanted));
}

/** The menu of a tab. */
export function tabMenu(workbook: Workbook, sheet: SheetInfo, rename: () => void): readonly MenuLine[] {
  const { document } = workbook;
  const all = document.sheets();
  const visible = all.filter(({ hidden }) => !hidden);
  const moveTo =
    (index: number): (() => void) =>
    () =>
      apply(workbook, 'Move sheet', () => document.moveSheet(sheet.id, index));
  return [
    { kind: 'action', label: 'Rename', run: rename },
    {
      kind: 'action',
      label: 'Duplicate',
      run: () => apply(workbook, 'Duplicate sheet', () => openTab(workbook, document.duplicateSheet(sheet.id))),
    },
    { kind: 'action', label: 'Delete', disabled: visible.length < 2, run: () => askToDelete(workbook, sheet) },
    { kind: 'rule' },
    {
      kind: 'action',
      label: 'Hide sheet',
      disabled: visible.length < 2,
      run: () =>
        apply(workbook, 'Hide sheet', () => {
          const other = visible.find(({ id }) => id !== sheet.id);
          if (other !== undefined) openTab(workbook, other);
          document.setSheet(sheet.id, { hidden: true });
        }),
    },
    { kind: 'action', label: 'Move left', disabled: sheet.index === 0, run: moveTo(sheet.index - 1) },
    { kind: 'action', label: 'Move right', disabled: sheet.index === all.length - 1, run: moveTo(sheet.index + 1) },
  ];
}

function askToDelete(workbook: Workbook, sheet: SheetInfo): void {
  openDialog(workbook, {
    kind: 'confirm',
    title: `Delete ${sheet.name}?`,
    text: 'Formulas that use this sheet will show #REF!. Undo brings it back.',
    yes: 'Delete',
    run: () =>
      apply(workbook, 'Delete sheet', () => {
        const neighbours = workbook.document.sheets().filter(({ id, hidden }) => id !== sheet.id && !hidden);
        const next = neighbours.find(({ index }) => index > sheet.index) ?? neighbours.at(-1);
        if (next !== undefined) openTab(workbook, next);
        workbook.document.deleteSheet(sheet.id);
      }),
  });
}

/** All tabs, hidden ones too, as a menu. */
export function allTabsMenu(workbook: Workbook): readonly MenuLine[] {
  const open = workbook.selection.get().sheet;
  return workbook.document.sheets().map((sheet) => ({
    kind: 'action',
    label: sheet.hidden ? `${sheet.name} (hidden)` : sheet.name,
    checked: sheet.id === open,
    run: () => {
      if (sheet.hidden) apply(workbook, 'Show sheet', () => workbook.document.setSheet(sheet.id, { hidden: false }));
      openTab(workbook, sheet);
    },
  }));
}
