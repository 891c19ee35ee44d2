/** What stops a command: a sentence for the person who typed it, which says what to do. */

/** An error whose message is shown as it is, without a stack. */
export function problem(sentence: string): Error {
  return Object.assign(new Error(sentence), { name: 'Problem' });
}
