/** As much of a page as the sidebar's state asks for, with its sentences in English; import it first. */
import { changeSentences, issueSentences, sidebarTexts } from '../../src/locales';

const texts = { sidebar: sidebarTexts.en, issues: issueSentences.en, changes: changeSentences.en };
const sentences = { textContent: JSON.stringify(texts) };
const page = {
  documentElement: { lang: 'en' },
  getElementById: (id: string) => (id === 'sentences' ? sentences : null),
};
Object.assign(globalThis, { document: page });
