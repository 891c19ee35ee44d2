/** What the Help menu tells: what this page is, and its keys. */

/** What the workbench is and is not. */
export function About() {
  return (
    <>
      <p>
        A spreadsheet in this browser that runs the Lead Score add-on: the very file that is pushed to Google, on an
        emulated Apps Script. It is a place to try and to test; what Google Sheets offers beyond it is not here.
      </p>
      <p>Nothing leaves this computer. The workbook is kept in this browser between visits.</p>
    </>
  );
}

const KEYS: readonly (readonly [string, string])[] = [
  ['Edit a cell', 'F2 or Enter'],
  ['New line in a cell', 'Alt+Enter'],
  ['Undo, redo', 'Ctrl+Z, Ctrl+Y'],
  ['Copy, cut, paste', 'Ctrl+C, Ctrl+X, Ctrl+V'],
  ['Paste values only', 'Ctrl+Shift+V'],
  ['To the edge of the data', 'Ctrl+arrow'],
  ['Extend the selection', 'Shift+arrow'],
  ['Select column, row, all', 'Ctrl+Space, Shift+Space, Ctrl+A'],
  ['Tick a checkbox', 'Space'],
  ['Open a drop-down', 'Alt+Down'],
  ['Note on the cell', 'Shift+F2'],
  ['Next, previous sheet', 'Ctrl+Shift+PageDown, PageUp'],
  ['The menus', 'Alt+F'],
  ['Out of the cells, to the buttons', 'Ctrl+Alt+M'],
];

/** The keys that work on the grid. */
export function Keys() {
  return (
    <table className="keys">
      <tbody>
        {KEYS.map(([what, keys]) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>
              <kbd>{keys}</kbd>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
