/** Made-up leads for measuring leaks: honest columns of many strengths, and columns that give the answer away. */

/** Leads of which `base` were won, with a column of each kind; `open` of them not yet ended. The same for one seed. */
export function leadsWith(kinds, { size, base, seed, open = 0 }) {
  const chance = generator(seed);
  const outcomes = Uint8Array.from({ length: size }, () => (chance() < open ? 0 : chance() < base ? 1 : 2));
  const header = Object.keys(kinds);
  const makers = Object.values(kinds).map((kind) => kind(chance, base));
  const rows = Array.from(outcomes, (outcome) => makers.map((make) => make(outcome === 1)));
  return { header, rows, outcomes };
}

const pick = (chance, list) => list[Math.floor(chance() * list.length)];
const normal = (chance) => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
/** A text that agrees with the outcome so often, each side in several words. */
const copied = (accuracy) => (chance) => (won) =>
  pick(
    chance,
    chance() < accuracy === won ? ['Agreed', 'Signed', 'Paid'] : ['No budget', 'Silent', 'Wrong fit', 'Later'],
  );
/** A number about normal, so far apart for won leads. */
const apart = (distance) => (chance) => (won) => Math.round(100 * (5 + normal(chance) + (won ? distance : 0)));
const filledAt =
  (ofWon, ofLost, value = (chance) => pick(chance, ['A', 'B', 'C', 'D'])) =>
  (chance) =>
  (won) =>
    chance() < (won ? ofWon : ofLost) ? value(chance) : '';
const someDay = (chance) => new Date(Date.UTC(2026, 0, 1 + Math.floor(chance() * 300))).toISOString().slice(0, 10);
/** Levels with these win rates, about equally many leads each, drawn the other way round: level given outcome. */
const rates = (list) => (chance, base) => {
  const mean = list.reduce((a, b) => a + b, 0) / list.length;
  // Odds are shifted so that the levels' mean is the base rate asked for.
  const shift = solve(
    (x) => list.reduce((sum, p) => sum + moved(p, x), 0) / list.length - base,
    Math.log(base / (1 - base)) - Math.log(mean / (1 - mean)),
  );
  const moves = list.map((p) => moved(p, shift));
  return (won) =>
    `L${weighted(
      chance,
      moves.map((p) => (won ? p : 1 - p)),
    )}`;
};
const moved = (p, x) => 1 / (1 + ((1 - p) / p) * Math.exp(-x));
function solve(f, start) {
  let [low, high] = [start - 6, start + 6];
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (f(middle) > 0) high = middle;
    else low = middle;
  }
  return low;
}
function weighted(chance, weights) {
  let left = chance() * weights.reduce((a, b) => a + b, 0);
  for (const [i, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return i;
  }
  return weights.length - 1;
}
/** One level with this win rate in this share of all leads, the rest without any meaning. */
const oneLevel =
  (share, rate, word = 'Referral') =>
  (chance, base) =>
  (won) => {
    const held = won ? Math.min(1, (share * rate) / base) : (share * (1 - rate)) / (1 - base);
    return chance() < held ? word : pick(chance, ['Google', 'Direct', 'Chat', 'Event']);
  };

export const leakKinds = {
  'value, exact': copied(1),
  'value, 95 %': copied(0.95),
  'value, 90 %': copied(0.9),
  'value, 85 %': copied(0.85),
  'value, 80 %': copied(0.8),
  'value, number far apart': apart(3.5),
  'value, number AUC .95': apart(2.33),
  'value, number AUC .90': apart(1.81),
  'value, minutes: none won below': (chance) => (won) =>
    won ? 200 + Math.floor(chance() * 900) : Math.floor(chance() * 500),
  'value, date later': (chance) => (won) => {
    const days = won ? 200 + chance() * 60 : chance() * 200;
    return new Date(Date.UTC(2026, 0, 1 + Math.floor(days))).toISOString().slice(0, 10);
  },
  'value, in 10 % of won, else plain': (chance) => (won) =>
    won && chance() < 0.2 ? 'Onboarded' : pick(chance, ['A', 'B', 'C']),
  'value, pure in 40 % of lost, else plain': (chance) => (won) =>
    !won && chance() < 0.4 ? 'Gone' : pick(chance, ['A', 'B', 'C']),
  'blank for 95 % of lost, 5 % of won': filledAt(0.95, 0.05),
  'blank for 85 % of lost, 15 % of won': filledAt(0.85, 0.15),
  'blank for 80 % of lost, 10 % of won': filledAt(0.9, 0.2),
  'blank for 30 % of lost, no won': filledAt(1, 0.7),
  'blank for 95 % of won, 10 % of lost': filledAt(0.05, 0.9),
  'late text, all won, no lost': filledAt(1, 0),
  'late text, 80 % of won, 2 % of lost': filledAt(0.8, 0.02),
  'late text, 20 % of won, no lost': filledAt(0.2, 0),
  'late number, 90 % of won, 5 % of lost': filledAt(0.9, 0.05, (chance) => Math.round(chance() * 5000)),
  'late date, 90 % of won, 5 % of lost': filledAt(0.9, 0.05, someDay),
  'late date, 30 % of won, no lost': filledAt(0.3, 0, someDay),
  'late reason, 60 % of lost, no won': filledAt(0, 0.6, (chance) => pick(chance, ['Price', 'No reply', 'Other tool'])),
  'late reason, 20 % of lost, no won': filledAt(0, 0.2, (chance) => pick(chance, ['Price', 'No reply', 'Other tool'])),
  'late reason, 5 % wrong': filledAt(0.05, 0.8, (chance) => pick(chance, ['Price', 'No reply', 'Other tool'])),
};

export const honestKinds = {
  'number without meaning': apart(0),
  'number AUC .60': apart(0.36),
  'number AUC .70': apart(0.74),
  'number AUC .75': apart(0.95),
  'number AUC .80': apart(1.19),
  'Engagement score AUC .70': apart(0.74),
  'amount, long tail, AUC .75': (chance) => (won) => Math.round(Math.exp(3 + normal(chance) + (won ? 0.95 : 0))),
  'visits, many 0, AUC .70': (chance) => (won) => Math.max(0, Math.round(3 * (normal(chance) + (won ? 0.8 : 0)))),
  'text without meaning, 4 words': (chance) => () => pick(chance, ['A', 'B', 'C', 'D']),
  'text without meaning, 40 words': (chance) => () => `w${Math.floor(chance() * 40)}`,
  'text without meaning, 1,000 words': (chance) => () => `w${Math.floor(chance() * 1000)}`,
  'a text of its own each': (chance) => () => `id-${Math.floor(chance() * 1e12)}`,
  'levels 10 to 85 %, five': rates([0.1, 0.25, 0.4, 0.6, 0.85]),
  'levels 10 to 85 %, six': rates([0.1, 0.25, 0.4, 0.55, 0.7, 0.85]),
  'levels 10 to 85 %, eight': rates([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85]),
  'levels 10, 50, 85 %': rates([0.1, 0.5, 0.85]),
  'Employment status, four levels': rates([0.2, 0.35, 0.45, 0.65]),
  // Not at a base rate that a single source would use up.
  'referral, 90 % in up to 5 % of leads': (chance, base) => oneLevel(Math.min(0.05, base / 2), 0.9)(chance, base),
  'referral, 80 % in up to 10 % of leads': (chance, base) => oneLevel(Math.min(0.1, base / 2), 0.8)(chance, base),
  'referred by, 90 % in up to 5 %, else blank': (chance, base) => {
    const make = oneLevel(Math.min(0.05, base / 2), 0.9)(chance, base);
    return (won) => (make(won) === 'Referral' ? pick(chance, ['Ann', 'Bo', 'Cy']) : '');
  },
  'blank without meaning': filledAt(0.6, 0.6),
  'blank more in lost, 30 against 10 %': filledAt(0.9, 0.7),
  'blank as occupation, 41 against 10 %': filledAt(0.9, 0.59),
  'few filled without meaning': filledAt(0.05, 0.05),
  'few filled, twice as often won': filledAt(0.1, 0.05),
  'date without meaning': (chance) => () => someDay(chance),
  'date with a season': (chance) => (won) => {
    const day = won ? 300 * Math.sqrt(chance()) : 300 * chance();
    return new Date(Date.UTC(2026, 0, 1 + Math.floor(day))).toISOString().slice(0, 10);
  },
  'yes or no, 60 against 30 %': (chance) => (won) => (chance() < (won ? 0.6 : 0.3) ? 'yes' : 'no'),
  'yes or no, 80 against 40 %': (chance) => (won) => (chance() < (won ? 0.8 : 0.4) ? 'yes' : 'no'),
};

/** A row of numbers from 0 to 1 that looks like chance and is the same for one seed (mulberry32). */
function generator(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
