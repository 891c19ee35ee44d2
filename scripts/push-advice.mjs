/** Turns what clasp and Google say when a push fails into a sentence that says what to do. */

/** How a team tells the project which script is its own. */
export const SET_SCRIPT_ID = [
  'Put the id of your own script into .clasp.json in place of REPLACE_WITH_YOUR_SCRIPT_ID:',
  'in your spreadsheet open Extensions > Apps Script, then Project Settings, and copy the "Script ID".',
  'Or keep .clasp.json as it is, write { "scriptId": "YOUR_ID", "rootDir": "dist" } into a file beside it',
  'and run "npm run push -- --project THAT_FILE".',
  'To start with a new spreadsheet instead: rm .clasp.json && npx clasp create --type sheets --title "Lead Score" --rootDir dist && npm run push.',
].join('\n');

const LOGIN = 'Run "npx clasp login", choose the account that owns the script, and push again.';

/** The first one that fits counts, so the narrow ones stand before the wide ones. */
const ADVICE = [
  [/no credentials found/i, () => `You are not logged in at Google. ${LOGIN}`],
  [
    /invalid_grant|invalid_rapt|rapt_required|no refresh token|invalid authentication credentials|invalid credentials|unauthenticated|login required/i,
    () => `Your login at Google has expired or was withdrawn. ${LOGIN}`,
  ],
  [
    /has not enabled the apps script api/i,
    () =>
      'The Apps Script API is switched off for your account (403). Switch it on at https://script.google.com/home/usersettings, wait a few minutes and push again.',
  ],
  [
    /does not have permission|permission[_ ]denied|forbidden|insufficient/i,
    () =>
      'Google does not let this account change the script (403). Ask its owner to share it with you as an editor, or run "npx clasp login" with the account that owns it. Also check that the Apps Script API is on at https://script.google.com/home/usersettings.',
  ],
  [
    /requested entity was not found|not found/i,
    () => `Google knows no script with this id, or does not show it to this account (404). ${SET_SCRIPT_ID}`,
  ],
  [/syntax error: (?<what>.+?) line: (?<line>\d+) file: (?<file>\S+)/i, refused],
  [/^(?<what>.+) - "(?<file>[^":]+):(?<line>\d+)"$/m, refused],
  [
    /quota|rate limit|resource_exhausted|too many requests/i,
    () => 'Google has had too many requests from this account. Wait a minute and push again.',
  ],
  [
    /enotfound|econnrefused|econnreset|etimedout|eai_again|socket hang up|network/i,
    () => 'Google could not be reached. Check the connection (and a proxy, if there is one) and push again.',
  ],
  [
    /internal error|backend error|service unavailable|bad gateway/i,
    () => 'Google had a fault of its own. Wait a minute and push again.',
  ],
  [
    /skipping push/i,
    () => 'clasp skipped the push, so nothing reached Google. Push again with "npx clasp push --force".',
  ],
];

/** The sentence for a failed push, followed by the words it was made from. */
export function adviceFor(said) {
  for (const [pattern, sentence] of ADVICE) {
    const match = pattern.exec(said);
    if (match) return `${sentence(match.groups ?? {})}\n(clasp said: ${said})`;
  }
  const words = said === '' ? 'clasp ended without a word' : `clasp said: ${said}`;
  return `The push failed and nothing reached Google (${words}).`;
}

function refused({ what, line, file }) {
  return `Google refused dist/${file}.js at line ${line}: ${what} Nothing was pushed. If you changed dist/ by hand, run "npm run push" again, which builds it anew; otherwise the mistake is in src/.`;
}
