/** Fit × engagement as a picture: how many leads stand in each cell, what it is called, and what to do with them. */
import { cellName } from '../../engine';
import { cellsOf, type Grid, grid, leadsInCell } from '../state/grid';
import { gridRowOf } from '../state/grid-cells';
import { canEdit, goOver } from '../state/session';
import { number, say, term } from '../words';
import { Icon } from './icon';

/** More columns than this leave no room for names. */
const MOST_NAMED = 4;
/** More cells than this are listed only where they have leads or words of their own. */
const MOST_LISTED = 12;

export function GridPicture() {
  const now = grid.value;
  if (!now) return null;
  const outside = now.counts.get('') ?? 0;
  return (
    <section aria-labelledby="grid">
      <h2 class="heading" id="grid">
        {say('gridHeading', { fit: term('axes', 'fit'), engagement: term('axes', 'engagement') })}
      </h2>
      <Picture now={now} />
      {outside > 0 && (
        <p class="said soft">
          <button
            type="button"
            class="link"
            onClick={() => goOver({ kind: 'leads', title: say('gridOutside'), leads: leadsInCell('') })}
          >
            {say('gridOutsideCount', { n: outside })}
          </button>
        </p>
      )}
      <NextSteps now={now} />
    </section>
  );
}

function Picture({ now: { fit, engagement, counts } }: { readonly now: Grid }) {
  const most = Math.max(1, ...[...counts].map(([cell, count]) => (cell === '' ? 0 : count)));
  const isDense = engagement.length > MOST_NAMED;
  return (
    <table class={`grid ${isDense ? 'dense' : ''}`}>
      <thead>
        <tr>
          <td />
          <td class="across" colSpan={engagement.length}>
            {term('axes', 'engagement')} →
          </td>
        </tr>
        <tr>
          <td>{term('axes', 'fit')} ↓</td>
          {engagement.map(({ name, index }) => (
            <th scope="col" key={index} title={name}>
              <span>{name}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fit.map((band, row) => (
          <tr key={band.index}>
            <th scope="row" title={band.name}>
              <span>{band.name}</span>
            </th>
            {engagement.map(({ index }, column) => {
              const cell = cellName(row, column);
              return <Cell key={index} cell={cell} count={counts.get(cell) ?? 0} most={most} isDense={isDense} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CellProps {
  readonly cell: string;
  readonly count: number;
  readonly most: number;
  readonly isDense: boolean;
}

function Cell({ cell, count, most, isDense }: CellProps) {
  const name = String(gridRowOf(cell).name ?? '').trim();
  const title = name === '' ? cell : say('cellNamed', { cell, name });
  return (
    <td>
      <button
        type="button"
        style={{ '--share': `${Math.round(8 + 32 * Math.sqrt(count / most))}%` }}
        class={count === 0 ? 'none' : ''}
        disabled={count === 0}
        title={title}
        onClick={() => goOver({ kind: 'leads', title, leads: leadsInCell(cell) })}
      >
        <small>{cell}</small>
        <strong class="number" aria-hidden="true">
          {number(count)}
        </strong>
        {name !== '' && <span class={isDense ? 'visually-hidden' : ''}>{name}</span>}
        <span class="visually-hidden">{say('leads', { n: count })}</span>
      </button>
    </td>
  );
}

function NextSteps({ now }: { readonly now: Grid }) {
  const all = cellsOf(now).map((cell) => ({ cell, ...gridRowOf(cell), count: now.counts.get(cell) ?? 0 }));
  const listed =
    all.length <= MOST_LISTED
      ? all
      : all.filter(({ name, nextStep, count }) => count > 0 || String(name) !== '' || String(nextStep) !== '');
  return (
    <ul class="next-steps" aria-label={say('gridSteps')}>
      {listed.map(({ cell, name, nextStep }) => (
        <li key={cell}>
          <button
            type="button"
            aria-label={say('editGridCell', { cell })}
            onClick={() => goOver({ kind: 'gridCell', cell })}
          >
            <span class="cell-mark">{cell}</span>
            <span class="words">
              <strong>{String(name ?? '')}</strong>
              <span>{String(nextStep ?? '').trim() || say('gridBandStep')}</span>
            </span>
            {canEdit.value && <Icon name="next" />}
          </button>
        </li>
      ))}
    </ul>
  );
}
