/** The page's door: draws the workbook once it is open. */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { installProbe } from './probe';
import { start } from './start';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to draw in.');
installProbe();
createRoot(place).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
start().catch((error: unknown) => {
  console.error(error);
  place.textContent = `The workbench could not start: ${error instanceof Error ? error.message : String(error)}`;
});
