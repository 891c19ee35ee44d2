/** The named ranges of the spreadsheet: go to one, add one for the selection, remove one. */
import { useState } from 'react';
import { openAreaName } from '../../document';
import { apply } from '../edit';
import { selectedArea } from '../selection';
import { useStore } from '../store';
import type { Workbook } from '../workbook';
import { goTo } from './formula-bar';

/** The list, and a line to name what is selected. */
export function NamesForm({ workbook, close }: { readonly workbook: Workbook; readonly close: () => void }) {
  useStore(workbook.revision);
  const [name, setName] = useState('');
  const { document } = workbook;
  const sheetName = (id: number): string => document.sheet(id)?.name ?? '';
  const area = selectedArea(workbook);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        apply(workbook, 'Name a range', () => document.setNamedRange(name.trim(), area));
        setName('');
      }}
    >
      <ul className="names">
        {document.namedRanges().map((range) => (
          <li key={`${range.scope ?? ''} ${range.name}`}>
            <button
              type="button"
              className="link"
              onClick={() => {
                close();
                goTo(workbook, openAreaName(range.area, sheetName(range.area.sheet)));
              }}
            >
              {range.scope === null ? range.name : `${sheetName(range.scope)}!${range.name}`}
            </button>
            <span>{openAreaName(range.area, sheetName(range.area.sheet))}</span>
            <button
              type="button"
              aria-label={`Remove ${range.name}`}
              onClick={() => apply(workbook, 'Remove name', () => document.removeNamedRange(range.name, range.scope))}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {document.namedRanges().length === 0 && <p className="quiet">No range has a name yet.</p>}
      <label>
        Name for {openAreaName(area, sheetName(area.sheet))}
        <input data-first value={name} onChange={(event) => setName(event.target.value)} />
      </label>
      <div className="buttons">
        <button type="button" onClick={close}>
          Close
        </button>
        <button type="submit" className="main">
          Add
        </button>
      </div>
    </form>
  );
}
