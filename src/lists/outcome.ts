/** How a lead ended, read from its Outcome column by the words that the model gives, or by those that everybody uses. */
import { alternatives, type Cell, CHECKED, type Settings, text } from '../engine';
import type { Outcome } from './lead';

const WON = ['won', 'closed won', 'converted', 'customer', '赢单', '成交', '已成交', 'true', '1'];
const LOST = ['lost', 'closed lost', 'disqualified', '输单', '失单', '失單', '未成交'];

/** Makes the reader of a model's outcomes. An unticked checkbox is open: nobody knows yet. */
export function outcomeReader({ wonValues, lostValues }: Settings): (cell: Cell) => Outcome {
  const won = listOf(wonValues) ?? new Set([...WON, ...CHECKED].map(text));
  const lost = listOf(lostValues) ?? new Set(LOST.map(text));
  return (cell) => {
    const said = text(cell ?? '');
    if (said === '') return 'open';
    if (won.has(said)) return 'won';
    return lost.has(said) ? 'lost' : 'open';
  };
}

function listOf(cell: Cell | undefined): ReadonlySet<string> | undefined {
  const found = cell === undefined || cell === null ? [] : alternatives(cell).map((one) => one.text);
  return found.length > 0 ? new Set(found) : undefined;
}
