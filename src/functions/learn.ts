/** LEADLEARN: a model learned from won and lost leads, as the cells of a model tab. In English, like every model as text. */
import { headerIndex, text, writeModel } from '../engine';
import { chanceAt, FEWEST, type LearnedPoints, learn, rateOf, shareWords } from '../learn';
import { asRows, dayTexts, type Edge, isBlankLead, isDate, isHeader, listIn } from './call';
import type { Shown } from './shown';

const NAME = 'LEADLEARN';

/**
 * Above the model, for people: how well it does on leads it has not seen, what its bands and scores mean, and which
 * columns it was not learned from. One row where the columns tell nothing; throws where there are too few leads.
 */
export function leadLearn(
  edge: Edge,
  leads: unknown,
  header: unknown,
  outcomeName: unknown,
  wonValues?: unknown,
  insist?: unknown,
): Shown {
  const { leadRows, names } = listIn(NAME, leads, header);
  const days = dayTexts(edge, undefined);
  const plain = (row: readonly unknown[]): readonly unknown[] =>
    row.some(isDate) ? row.map((cell) => (isDate(cell) ? days(cell) : cell)) : row;
  const titles = plain(names);
  if (typeof outcomeName !== 'string' || text(outcomeName) === '')
    throw new Error(`${NAME} requires the name of the outcome column, such as "Converted"`);
  const outcome = headerIndex(titles).get(text(outcomeName));
  if (outcome === undefined) throw new Error(`${NAME} requires an outcome column that is in the header`);
  const list = (asRows(wonValues) ?? []).flat().filter((value) => value !== '' && value !== null);
  const learned = learn({
    header: titles,
    rows: leadRows.filter((row) => !isBlankLead(row) && !isHeader(row, names)).map(plain),
    outcome,
    settings: list.length > 0 ? { wonValues: list.map(String).join(' | ') } : {},
    day: days(edge.now()),
    insist: insist === true,
  });
  switch (learned.kind) {
    case 'noOutcome':
      throw new Error(`${NAME} requires ${FEWEST} won and ${FEWEST} lost leads; there are 0 and 0`);
    case 'tooFew':
      throw new Error(
        `${NAME} requires ${FEWEST} won and ${FEWEST} lost leads; there are ${learned.won} and ${learned.lost}`,
      );
    case 'noSignal':
      return [
        [
          'No signal',
          'Cross-validated AUC',
          rounded(learned.auc.auc),
          '95 % interval',
          rounded(learned.auc.low),
          rounded(learned.auc.high),
          'These columns do not tell won from lost leads better than chance.',
        ],
      ];
    case 'learned': {
      const model = writeModel(learned.model).map((row) => row.map((cell) => (cell === null ? '' : shown(cell))));
      const width = model[0]?.length ?? 0;
      return [...remarks(learned), []]
        .map((row) => [...row, ...Array<string>(width - row.length).fill('')])
        .concat(model);
    }
  }
}

/** What to know about a learned model before it is used. */
function remarks(learned: LearnedPoints): (string | number)[][] {
  const { auc, low, high } = learned.auc;
  const percent = (score: number): string => `${Math.round(100 * chanceAt(learned.calibration, score))} %`;
  return [
    [
      'Cross-validated AUC',
      rounded(auc),
      '95 % interval',
      rounded(low),
      rounded(high),
      'Won',
      learned.won,
      'Lost',
      learned.lost,
      'Brier score',
      rounded(learned.brier),
      'Lift of the best tenth',
      rounded(learned.lift),
    ],
    ['Chance of winning', ...[20, 40, 60, 80].flatMap((score) => [`at a score of ${score}`, percent(score)])],
    ...learned.bands.map(({ name, leads, won }) => {
      const rate = rateOf(won, leads);
      return [name, shareWords(leads, won), '95 % interval', rounded(rate.low), rounded(rate.high)];
    }),
    ...learned.leaks.map(({ column }) => ['Left out', column, 'This column seems to give the outcome away.']),
  ];
}

function shown(cell: string | number | boolean): string | number {
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : cell;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
