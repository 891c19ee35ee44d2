/** The list of sheets: added, renamed, moved, copied, deleted, with the formulas that name them. */
import { type Core, sheetOf, step } from './core';
import { renameInFormula, type Shift } from './references';
import { mapFormulas, shiftSheet } from './shifting';
import { emptySheet, refusal, type SheetState } from './state';
import { sheetNamed } from './translate';
import type { SheetCalls, SheetId, SheetInfo } from './types';

/** The sheet-list part of the document. */
export function sheetCalls(core: Core): SheetCalls {
  const { store } = core;

  function info(sheet: SheetState): SheetInfo {
    const { id, name, rows, columns, frozenRows, frozenColumns, hidden, tabColor, hiddenGridlines } = sheet;
    return {
      id,
      name,
      index: store.state().sheets.indexOf(sheet),
      rows,
      columns,
      frozenRows,
      frozenColumns,
      hidden,
      tabColor,
      hiddenGridlines,
    };
  }

  function insertAt(sheet: SheetState, index: number | undefined): SheetInfo {
    const sheets = [...store.state().sheets];
    sheets.splice(index ?? sheets.length, 0, sheet);
    store.update({ sheets, shape: {} });
    return info(store.sheet(sheet.id));
  }

  function freeName(name: string, except?: SheetId): string {
    const trimmed = name.trim();
    if (trimmed === '') throw refusal('The sheet name cannot be empty.');
    const taken = sheetNamed(store.state(), trimmed);
    if (taken !== undefined && taken.id !== except) {
      throw refusal(`A sheet with the name "${trimmed}" already exists. Please enter another name.`);
    }
    return trimmed;
  }

  return {
    sheets: () => store.state().sheets.map(info),
    sheet(id) {
      const sheet = sheetOf(core, id);
      return sheet && info(sheet);
    },
    sheetByName(name) {
      const sheet = sheetNamed(store.state(), name);
      return sheet && info(sheet);
    },
    addSheet: (options = {}) =>
      step(core, 'Adding a sheet', () => {
        const name = options.name === undefined ? nextName(core) : freeName(options.name);
        return insertAt(emptySheet(nextId(core), name, options.rows, options.columns), options.index);
      }),
    deleteSheet: (id) =>
      step(core, 'Deleting a sheet', () => {
        const { sheets, names, protections, metadata } = store.state();
        const gone = store.sheet(id);
        if (sheets.filter((one) => !one.hidden || one.id === id).length < 2) {
          throw refusal("You can't remove all the sheets in a document.");
        }
        store.update({
          sheets: sheets.filter((one) => one.id !== id),
          names: names.filter((one) => one.area.sheet !== id && one.scope !== id),
          protections: protections.filter((one) => one.sheet !== id),
          metadata: metadata.filter((one) => one.sheet !== id),
          shape: {},
        });
        mapFormulas(core, (formula) => renameInFormula(formula, gone.name, undefined));
      }),
    renameSheet: (id, wanted) =>
      step(core, 'Renaming a sheet', () => {
        const old = store.sheet(id).name;
        const name = freeName(wanted, id);
        if (name === old) return;
        store.updateSheet(id, { name });
        store.update({ shape: {} });
        mapFormulas(core, (formula) => renameInFormula(formula, old, name));
      }),
    moveSheet: (id, index) =>
      step(core, 'Moving a sheet', () => {
        const sheet = store.sheet(id);
        const sheets = store.state().sheets.filter((one) => one !== sheet);
        sheets.splice(index, 0, sheet);
        store.update({ sheets });
      }),
    duplicateSheet: (id, options = {}) =>
      step(core, 'Duplicating a sheet', () => {
        const sheet = store.sheet(id);
        const copyId = nextId(core);
        const name = options.name === undefined ? freeCopyName(core, sheet.name) : freeName(options.name);
        const lastChart = Math.max(0, ...store.state().sheets.flatMap((one) => one.charts.map((chart) => chart.id)));
        const charts = sheet.charts.map((chart, index) => ({
          ...chart,
          id: lastChart + 1 + index,
          ranges: chart.ranges.map((one) => (one.sheet === id ? { ...one, sheet: copyId } : one)),
        }));
        const copy = insertAt(
          { ...sheet, id: copyId, name, charts },
          options.index ?? store.state().sheets.indexOf(sheet) + 1,
        );
        // A name of the copied tab comes along as a name of the copy alone.
        const names = store.state().names.filter((one) => one.area.sheet === id);
        const own = names.map((one) => ({ ...one, scope: copyId, area: { ...one.area, sheet: copyId } }));
        store.update({ names: [...store.state().names, ...own] });
        return copy;
      }),
    setSheet: (id, settings) =>
      step(core, 'Sheet settings', () => {
        const sheet = store.sheet(id);
        if (settings.hidden === true && store.state().sheets.every((one) => one.hidden || one.id === id)) {
          throw refusal("You can't hide all the sheets in a document.");
        }
        const { rows, columns, ...rest } = settings;
        store.updateSheet(id, rest);
        resize(core, sheet, 'row', rows);
        resize(core, sheet, 'column', columns);
      }),
  };
}

function resize(core: Core, sheet: SheetState, axis: Shift['axis'], size: number | undefined): void {
  const now = axis === 'row' ? sheet.rows : sheet.columns;
  if (size === undefined || size === now) return;
  if (size < now) shiftSheet(core, sheet.id, { axis, at: size, count: size - now });
  else {
    core.store.updateSheet(sheet.id, axis === 'row' ? { rows: size } : { columns: size });
    core.store.update({ shape: {} });
  }
}

// Google's ids are 0 for the first sheet and large numbers after it; all that matters is that none comes twice.
function nextId(core: Core): SheetId {
  return core.store.state().sheets.reduce((most, one) => Math.max(most, one.id), 0) * 31 + 1_000_003;
}

function nextName(core: Core): string {
  const word = core.locale().sheetWord;
  for (let number = core.store.state().sheets.length + 1; ; number += 1) {
    if (sheetNamed(core.store.state(), word + number) === undefined) return word + number;
  }
}

function freeCopyName(core: Core, name: string): string {
  const first = `${core.locale().copyWord}${name}`;
  if (sheetNamed(core.store.state(), first) === undefined) return first;
  for (let number = 2; ; number += 1) {
    if (sheetNamed(core.store.state(), `${first} ${number}`) === undefined) return `${first} ${number}`;
  }
}
