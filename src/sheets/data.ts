/** Reads the add-on's own data file; only menu commands do, so that no formula waits for it. */

/** The parsed content of Data.html, which the build makes from src/data.ts (one service call). */
export function readData(): unknown {
  return JSON.parse(HtmlService.createTemplateFromFile('Data').getRawContent());
}
