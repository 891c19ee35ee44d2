/** The sentences that say what changed; the languages of the product have them, here is only what they must hold. */
import type { PartKind } from './parts';

/** A sentence for each way to differ, with the {names} that are filled in. */
export interface ChangeSentences {
  /** What a blank cell is called. */
  readonly blank: string;
  /** {setting} {from} {to} */
  readonly setting: string;
  /** {name}; a new rule has a {weight} too, a new band a {from}, a new example a {band}. */
  readonly added: { readonly [part in PartKind]: string };
  /** {name} */
  readonly removed: { readonly [part in PartKind]: string };
  /** A rule that moved: {name} */
  readonly moved: string;
  /** What a part is called before what changed in it: {name} */
  readonly part: { readonly [part in PartKind]: string };
  /** {part} {column} {from} {to} */
  readonly cell: string;
  /** What came into a long list and what left it: {part} {column} {entries} */
  readonly list: string;
  /** A condition of a rule with a name: {part} {from} {to} */
  readonly condition: string;
  /** A condition of a rule that is called by its conditions: {from} {to} */
  readonly conditionAlone: string;
  /** {part} {step} {weight} */
  readonly stepAdded: string;
  readonly stepRemoved: string;
  /** {part} {condition} */
  readonly conditionAdded: string;
  readonly conditionRemoved: string;
  /** {part} */
  readonly switchedOn: string;
  readonly switchedOff: string;
}

/** Fills each {name} of a sentence with its text. */
export function fill(sentence: string, args: { readonly [name: string]: string }): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => args[name] ?? '');
}
