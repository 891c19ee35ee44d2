/** The sidebar's page, put on the screen in the language of the person. */
import type { Language } from '../engine';

/** Shows the page; `sentences` are those of the language. */
export function showPage(language: Language, title: string, sentences: unknown): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const content = page
    .getContent()
    .replace('<html lang="en">', () => `<html lang="${language}">`)
    .replace(EMPTY, () => `${EMPTY.slice(0, -SCRIPT_END.length - 4)}${jsonText(sentences)}${SCRIPT_END}`);
  SpreadsheetApp.getUi().showSidebar(page.setContent(content).setTitle(title));
}

const SCRIPT_END = '</script>';
const EMPTY = `<script type="application/json" id="sentences">null${SCRIPT_END}`;

/** JSON in which no HTML service and no browser finds markup. */
function jsonText(value: unknown): string {
  return (JSON.stringify(value ?? null) ?? 'null').replace(/</g, '\\u003c');
}
