/** What lies over the cells: formatting rules, filters, names, protections, notes of programs, properties. */
import { bandColor } from './bandings';
import { createConditionalFormats } from './conditional-format';
import { type Core, covers, sheetOf, step } from './core';
import { refusal } from './state';
import type { LayerCalls, OpenArea, SheetId } from './types';

/** The layers of the document; `properties` is shared with saving. */
export function layerCalls(core: Core, properties: Map<string, string>): LayerCalls {
  const { store } = core;
  const formats = createConditionalFormats(core);
  const nextId = (list: readonly { readonly id: number }[]) =>
    list.reduce((most, one) => Math.max(most, one.id), 0) + 1;

  function sameName(name: string, scope: SheetId | null) {
    return (one: { readonly name: string; readonly scope: SheetId | null }) =>
      one.name.toLowerCase() === name.toLowerCase() && one.scope === scope;
  }

  return {
    conditionalRules: (sheet) => formats.rules(sheet),
    setConditionalRules: (sheet, rules) =>
      step(core, 'Conditional formatting', () => store.updateSheet(sheet, { rules: formats.stored(sheet, rules) })),
    conditionalFormat: (sheet, row, column) => formats.styleOf(sheet, row, column),

    bandings: (sheet) => store.sheet(sheet).bandings,
    setBandings: (sheet, bandings) => step(core, 'Alternating colours', () => store.updateSheet(sheet, { bandings })),
    bandColor: (sheet, row, column) => bandColor(store.sheet(sheet).bandings, row, column),
    charts: (sheet) => store.sheet(sheet).charts,
    setCharts: (sheet, charts) => step(core, 'Chart', () => store.updateSheet(sheet, { charts })),

    filter: (sheet) => store.sheet(sheet).filter,
    setFilter: (sheet, filter) => step(core, 'Filter', () => store.updateSheet(sheet, { filter })),

    namedRanges: () => store.state().names,
    setNamedRange: (name, area, scope = null) =>
      step(core, 'Named range', () => {
        if (!possibleName(name)) throw refusal(`The name "${name}" is not a valid name for a range.`);
        if (sheetOf(core, area.sheet) === undefined) throw refusal('The sheet does not exist.');
        const others = store.state().names.filter((one) => !sameName(name, scope)(one));
        store.update({ names: [...others, { name, area: plainArea(area), scope }], shape: {} });
      }),
    removeNamedRange: (name, scope = null) =>
      step(core, 'Removing a named range', () => {
        const { names } = store.state();
        const kept = names.filter((one) => !sameName(name, scope)(one));
        if (kept.length < names.length) store.update({ names: kept, shape: {} });
      }),

    protections: () => store.state().protections,
    addProtection: (protection) =>
      step(core, 'Protecting', () => {
        const { protections } = store.state();
        const added = { ...protection, id: nextId(protections) };
        store.update({ protections: [...protections, added] });
        return added;
      }),
    updateProtection: (id, change) =>
      step(core, 'Protecting', () => {
        const { protections } = store.state();
        store.update({ protections: protections.map((one) => (one.id === id ? { ...one, ...change } : one)) });
      }),
    removeProtection: (id) =>
      step(core, 'Removing a protection', () => {
        store.update({ protections: store.state().protections.filter((one) => one.id !== id) });
      }),
    protectionsOver: (area) =>
      store.state().protections.filter((one) => one.sheet === area.sheet && covers(core, one.area, one.except, area)),

    metadata: () => store.state().metadata,
    addMetadata: (entry) =>
      step(core, 'Metadata', () => {
        const { metadata } = store.state();
        const added = { ...entry, id: nextId(metadata) };
        store.update({ metadata: [...metadata, added] });
        return added;
      }),
    updateMetadata: (id, change) =>
      step(core, 'Metadata', () => {
        store.update({ metadata: store.state().metadata.map((one) => (one.id === id ? { ...one, ...change } : one)) });
      }),
    removeMetadata: (id) =>
      step(core, 'Metadata', () => {
        store.update({ metadata: store.state().metadata.filter((one) => one.id !== id) });
      }),

    properties: () => Object.fromEntries(properties),
    setProperty(key, value) {
      if (value === null) properties.delete(key);
      else properties.set(key, value);
    },
  };
}

// Letters, digits and underscores; not like a cell ("A1", "R1C1") and not TRUE or FALSE.
function possibleName(name: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{N}_]{0,249}$/u.test(name) &&
    !/^(true|false)$/i.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^r\d*(c\d*)?$/i.test(name)
  );
}

function plainArea({ sheet, row, column, rows, columns }: OpenArea): OpenArea {
  return { sheet, row, column, rows, columns };
}
