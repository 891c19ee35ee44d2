/** LEADLEARN: a model learned from won and lost leads, as the cells of a model tab. In English, like every model as text. */
import { headerIndex, text, writeModel } from '../engine';
import { type Auc, FEWEST, learn } from '../learn';
import { asRows, dayTexts, type Edge, isBlankLead, isDate, isHeader, listIn } from './call';
import type { Shown } from './shown';

const NAME = 'LEADLEARN';

/**
 * Above the model, one row for people: how well it does on leads it has not seen, from how many it was learned, and
 * which columns were left out. That row alone where the columns tell nothing; throws where there are too few leads.
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
    case 'tooFew': {
      const { won, lost } = { won: 0, lost: 0, ...learned };
      throw new Error(`${NAME} requires ${FEWEST} won and ${FEWEST} lost leads; there are ${won} and ${lost}`);
    }
    case 'noSignal':
      return [
        ['No signal', ...aucCells(learned.auc), 'These columns do not tell won from lost leads better than chance.'],
      ];
    case 'learned': {
      const { auc, leads, won, lost, leaks } = learned;
      const above = [...aucCells(auc), 'Leads', leads, 'Won', won, 'Lost', lost];
      if (leaks.length > 0) above.push('Left out', leaks.map(({ column }) => column).join(', '));
      const model = writeModel(learned.model).map((row) =>
        row.map((cell) => (typeof cell === 'boolean' ? String(cell).toUpperCase() : (cell ?? ''))),
      );
      // As wide as the model, whatever there is to say.
      return [(model[0] ?? []).map((_, i) => above[i] ?? ''), ...model];
    }
  }
}

function aucCells({ auc, low, high }: Auc): (string | number)[] {
  return ['Cross-validated AUC', rounded(auc), '95 % interval', rounded(low), rounded(high)];
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
