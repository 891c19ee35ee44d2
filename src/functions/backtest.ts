/** LEADBACKTEST: what became of the leads of each band, and how well the scores put won leads above lost ones. */
import { bandAt, compileBands, outcomesOf, readScale, thousandths } from '../engine';
import { aucOfTally, byBand, isEnough, LEAST_OUTCOMES, rateOf, tallyOutcomes } from '../learn';
import { backtestWords } from '../locales';
import { asRows, type Edge, isDate, modelIn } from './call';
import type { Shown } from './shown';

const NAME = 'LEADBACKTEST';

/** A row a band, the highest first, then all leads and the AUC; one sentence where no lead was won or lost. */
export function leadBacktest(edge: Edge, scores: unknown, outcomes: unknown, model: unknown): Shown {
  const given = columnIn('scores', 'H2:H', scores);
  const ended = columnIn('outcomes', 'F2:F', outcomes);
  if (given.length !== ended.length) throw new Error(`${NAME} requires scores and outcomes of the same height`);
  const { table, days } = modelIn(NAME, edge, model);
  const { scale } = readScale(table.model);
  const say = backtestWords(scale.language);

  // A header is no outcome, though "Converted" would read as one: only rows with a score count.
  const scored = given.flatMap((score, i) =>
    typeof score === 'number' && Number.isFinite(score) ? [{ score, i }] : [],
  );
  const known = outcomesOf(
    scored.map(({ i }) => (isDate(ended[i]) ? days(ended[i]) : ended[i])),
    table.model.settings,
  );
  const decided = scored.flatMap(({ score }, i) => (known[i] ? [{ score, outcome: known[i] }] : []));
  if (decided.length === 0) return [[say.noOutcome]];

  const { bands } = compileBands(table.model, scale);
  const ends = decided.map(({ outcome }) => outcome);
  const results = byBand(
    decided.map(({ score }) => bands.length - 1 - bandAt(bands, thousandths(score))),
    bands.map(({ name }) => name).reverse(),
    ends,
  );
  const count = tallyOutcomes(
    decided.map(({ score }) => score),
    ends,
  );
  const all = rateOf(count.allWon, decided.length);
  const wins = all.won > 0;
  return [
    [...say.titles],
    ...results.map(({ band, name, rate, lift, shareOfWins }) => [
      band < 0 ? say.noBand : name,
      rate.of,
      rate.won,
      ...(rate.of > 0 ? [rate.rate, rate.low, rate.high] : ['', '', '']),
      lift ?? '',
      shareOfWins ?? '',
    ]),
    [say.all, all.of, all.won, all.rate, all.low, all.high, wins ? 1 : '', wins ? 1 : ''],
    [say.auc, all.of, all.won, ...aucCells()],
  ];

  function aucCells(): (string | number)[] {
    const auc = aucOfTally(count);
    return auc && isEnough(count.allWon, count.allLost)
      ? [auc.auc, auc.low, auc.high, '', '']
      : [say.tooFew(count.allWon, count.allLost, LEAST_OUTCOMES), '', '', '', ''];
  }
}

/** The cells of a range one column wide. */
function columnIn(what: string, example: string, range: unknown): readonly unknown[] {
  const rows = asRows(range);
  if (!rows) throw new Error(`${NAME} requires ${what}, such as ${example}`);
  if (rows.some(({ length }) => length !== 1)) throw new Error(`${NAME} requires ${what} in one column`);
  return rows.map(([cell]) => cell);
}
