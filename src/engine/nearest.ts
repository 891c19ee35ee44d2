/** The name that someone who mistyped one most likely meant. */
import { text } from './text';
import { hasWord } from './words';

const PUNCTUATION = /[\s!-/:-@[-`{-~、。]+/g;
/** Longer texts are not names; what follows is ignored, so that comparing stays cheap. */
const LONGEST = 64;
/** A shared part is a weaker sign than a slip of the finger, which costs at most a quarter. */
const CONTAINED = 0.3;

/** Finds the nearest of some names to a mistyped one, as it is written; '' where none is near. Cost: O(names). */
export function nearest(wanted: string, names: Iterable<string>): string {
  const aim = simplified(wanted);
  let found = '';
  let least = Infinity;
  for (const name of names) {
    const cost = costOf(aim, simplified(name), wanted, name);
    if (cost >= least) continue;
    least = cost;
    found = name.trim();
  }
  return found;
}

/** Only letters and digits: "E-Mail", "e_mail" and "Email" are one name. */
function simplified(name: string): string {
  return text(name.slice(0, LONGEST)).replace(PUNCTUATION, '');
}

function costOf(aim: string, other: string, wanted: string, name: string): number {
  if (other === '') return Infinity;
  if (other === aim) return 0;
  const [short, long] = aim.length <= other.length ? [aim, other] : [other, aim];
  const allowed = Math.floor(long.length / 4);
  if (long.length - short.length <= allowed) {
    const slips = slipsBetween(short, long, allowed);
    if (slips <= allowed) return slips / long.length;
  }
  const [part, whole] = aim.length <= other.length ? [wanted, name] : [name, wanted];
  const telling = short.length >= (short.charCodeAt(0) > 0x2e7f ? 2 : 3);
  if (!telling || !long.includes(short)) return Infinity;
  const asWord = hasWord(text(whole.slice(0, LONGEST)), text(part.slice(0, LONGEST)));
  return asWord || short.length >= 5 ? CONTAINED + (1 - short.length / long.length) / 2 : Infinity;
}

/** Counts letters to put in, leave out, change or swap; stops early once there are more than `most`. */
function slipsBetween(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
      if (slips < least) least = slips;
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[b.length]!;
}
