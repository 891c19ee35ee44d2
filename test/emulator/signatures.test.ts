/** Holds the emulator's signatures to Google's published types. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DECLARED_IN, signaturesFile } from '../../workbench/emulator/read-signatures';

test('signatures.ts says what the installed @types/google-apps-script say', async () => {
  const declarations = Object.fromEntries(
    Object.keys(DECLARED_IN).map((name) => [
      name,
      readFileSync(
        new URL(`../../node_modules/@types/google-apps-script/google-apps-script.${name}.d.ts`, import.meta.url),
        'utf8',
      ),
    ]),
  );
  await expect(signaturesFile(declarations)).toMatchFileSnapshot('../../workbench/emulator/signatures.ts');
});
