/** Reads the add-on's own files; only menu commands and the sidebar do, so that no formula waits for them. */

/** The parsed content of Data.html, which the build makes from src/data.ts (one service call). */
export function readData(): unknown {
  return JSON.parse(HtmlService.createTemplateFromFile('Data').getRawContent());
}

/** The packed script of the sidebar's part, Proof.html (one service call). */
export function readPart(): string {
  return HtmlService.createTemplateFromFile('Proof').getRawContent();
}
