/** Makes the two sample lists, the same bytes every time: `npm run samples`, or `node samples/make.mjs FOLDER`. */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { csvOf } from './csv.mjs';
import { englishLeads } from './leads.mjs';
import { chineseLeads } from './leads-zh.mjs';

const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));
mkdirSync(folder, { recursive: true });

save('leads.csv', englishLeads(), '', '\n');
// A byte order mark and CRLF, as Excel and most Chinese systems write a CSV: reading it is part of the sample.
save('leads-zh.csv', chineseLeads(), '\ufeff', '\r\n');

function save(name, leads, mark, lineEnd) {
  writeFileSync(join(folder, name), mark + csvOf(leads, lineEnd));
  console.log(`${name}: ${leads.length} leads`);
}
